package gpr.table;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a table from the text around it.
 *
 * @param unit the units of money that the words above and below it name
 * @param year the report's year; null where it is not known
 * @param cutLine the line that the text breaks off in; 0 where it does not
 */
record Surroundings(UnitsSaid unit, @Nullable Integer year, int cutLine) {}
