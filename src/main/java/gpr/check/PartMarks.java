package gpr.check;

import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.report.Report;
import gpr.report.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What tells the tables and section 五 of one report from those of another, in a few bytes.
 *
 * @param tables a mark of each table in the form's order; {@link #NOTHING} for one of which it
 *     would say nothing that it is the same again
 * @param problems a mark of the prose of section 五; {@link #NOTHING} where it is too short
 */
record PartMarks(List<Long> tables, long problems) {
  /** Nothing to compare: two quiet years are alike, and so are two that say 无. */
  static final long NOTHING = 0;

  private static final int PROBLEMS = 5;

  /** So many characters are no accident when they are the same again. */
  private static final int LEAST_PROSE = 30;

  /** So many different numbers, noughts aside: two years of one request each are alike. */
  private static final int LEAST_NUMBERS = 3;

  /** So many numbers: a review and two lawsuits in each of two years are no copy. */
  private static final int LEAST_CELLS = 6;

  private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=\\s*年)");

  /** A stock may well stay as it is. */
  private static final Set<String> STOCKS = Set.of("inForce", "totalDisclosed", "previousItems");

  static PartMarks of(Report report) {
    List<Long> tables = new ArrayList<>();
    for (FormTable table : report.form().tables()) {
      tables.add(mark(report, table));
    }
    return new PartMarks(List.copyOf(tables), mark(report));
  }

  private static long mark(Report report, FormTable table) {
    Set<BigDecimal> numbers = new HashSet<>();
    long mark = 1;
    int cells = 0;
    for (FormCell cell : table.cells()) {
      BigDecimal value = report.cell(cell).value();
      mark = 31 * mark + (value == null ? 7 : value.stripTrailingZeros().hashCode());
      if (value != null && value.signum() != 0 && !STOCKS.contains(cell.column())) {
        numbers.add(value.stripTrailingZeros());
        cells++;
      }
    }
    return numbers.size() < LEAST_NUMBERS || cells < LEAST_CELLS ? NOTHING : mark;
  }

  /** 2023年 of 2023 is 2024年 of 2024: a year brought up to date is no other text. */
  private static String withoutOwnYears(String text, @Nullable Integer year) {
    return year == null
        ? text
        : YEAR.matcher(text).replaceAll(y -> "年" + (Integer.parseInt(y.group()) - year));
  }

  private static long mark(Report report) {
    long mark = 1;
    int characters = 0;
    for (Section section : report.sections()) {
      if (section.number() == PROBLEMS) {
        String text = withoutOwnYears(section.text(), report.year());
        for (int i = 0; i < text.length(); i++) {
          if (Character.isLetterOrDigit(text.charAt(i))) {
            mark = 31 * mark + text.charAt(i);
            characters++;
          }
        }
      }
    }
    return characters < LEAST_PROSE ? NOTHING : mark;
  }
}
