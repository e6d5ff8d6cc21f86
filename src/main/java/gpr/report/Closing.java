package gpr.report;

import java.time.LocalDate;

/**
 * The closing lines of a report.
 *
 * @param signatory 落款单位; null where only a date stands
 * @param signedOn the date of signing; null where only a name stands
 * @param line the date's line, or the name's where there is no date, from 1
 * @param column its place on the line, from 1
 */
record Closing(String signatory, LocalDate signedOn, int line, int column) {}
