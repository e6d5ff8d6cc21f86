package gpr.report;

/**
 * Whose report of which year it is.
 *
 * @param title the title; null where the text has none
 * @param organization the organ; null where nothing says it
 * @param year the year; null where nothing says it
 * @param line the title's line, from 1; 0 where there is none
 * @param column the title's place on the line, from 1; 0 where there is none
 * @param yearInTitle whether the title itself says the year
 * @param fromFileName whether organ or year are only known from the name of the file
 */
record Title(
    String title,
    String organization,
    Integer year,
    int line,
    int column,
    boolean yearInTitle,
    boolean fromFileName) {}
