package gpr.check;

import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a baseline knows it: never by its line, which changes with the text around it, but
 * with its numbers, since another number in the same cells is another mistake.
 *
 * @param rule the rule's id
 * @param organization the organ; null where the report does not say
 * @param year the year; null where the report does not say
 * @param paths the paths of the finding's cells, in its order
 * @param values the cells' numbers, null where one has none; empty where none has any
 * @param expected the number that would keep the rule; null where there is none
 * @param actual the number that the report prints instead; null where there is none
 */
public record BaselineEntry(
    String rule,
    @Nullable String organization,
    @Nullable Integer year,
    List<String> paths,
    List<@Nullable BigDecimal> values,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal actual) {
  public BaselineEntry {
    Objects.requireNonNull(rule, "rule");
    paths = List.copyOf(paths);
    values = numbers(values);
    expected = plain(expected);
    actual = plain(actual);
  }

  /** The entry of a finding of a report. */
  public static BaselineEntry of(Assessment report, Finding finding) {
    return new BaselineEntry(
        finding.rule().id(),
        report.organization(),
        report.year(),
        finding.cells().stream().map(cell -> cell.cell().path()).toList(),
        finding.cells().stream().map(CellValue::value).toList(),
        finding.expected(),
        finding.actual());
  }

  /** Lists of nothing are none: most cells that are only missing or blank have no number. */
  private static List<@Nullable BigDecimal> numbers(List<@Nullable BigDecimal> values) {
    List<@Nullable BigDecimal> numbers = new ArrayList<>(values.size());
    boolean isAny = false;
    for (@Nullable BigDecimal value : values) {
      numbers.add(plain(value));
      isAny |= value != null;
    }
    return isAny ? Collections.unmodifiableList(numbers) : List.of();
  }

  /** Without the zeros at its end: 6.470 is the number that 6.47 is. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros();
  }
}
