package gpr.check;

import java.util.List;
import java.util.Objects;

/**
 * A finding as a baseline knows it: never by its line, which changes with the text around it.
 *
 * @param rule the rule's id
 * @param organization the organ; null where the report does not say
 * @param year the year; null where the report does not say
 * @param paths the paths of the finding's cells, in its order
 */
public record BaselineEntry(String rule, String organization, Integer year, List<String> paths) {
  public BaselineEntry {
    Objects.requireNonNull(rule, "rule");
    paths = List.copyOf(paths);
  }

  /** The entry of a finding of a report. */
  public static BaselineEntry of(Assessment report, Finding finding) {
    return new BaselineEntry(
        finding.rule().id(),
        report.organization(),
        report.year(),
        finding.cells().stream().map(cell -> cell.cell().path()).toList());
  }
}
