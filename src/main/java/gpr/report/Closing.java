package gpr.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The closing lines of a report.
 *
 * @param signatory 落款单位; null where only a date stands
 * @param signedOn the date of signing; null where only a name stands, or where the date that is
 *     written is not in the calendar
 * @param dateText the date as it is written; null where none is
 * @param line the date's line, or the name's where there is no date, from 1
 * @param column its place on the line, from 1
 */
record Closing(
    @Nullable String signatory,
    @Nullable LocalDate signedOn,
    @Nullable String dateText,
    int line,
    int column) {
  /** Whether a date is written that no calendar has: 2024年2月30日. */
  boolean isDateImpossible() {
    return dateText != null && signedOn == null;
  }
}
