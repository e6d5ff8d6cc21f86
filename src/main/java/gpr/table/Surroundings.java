package gpr.table;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a table from the text around it.
 *
 * @param unit the unit of money that the words above it name; empty where none
 * @param year the report's year; null where it is not known
 * @param cutLine the line that the text breaks off in; 0 where it does not
 */
record Surroundings(String unit, @Nullable Integer year, int cutLine) {}
