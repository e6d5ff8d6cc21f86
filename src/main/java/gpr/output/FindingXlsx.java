package gpr.output;

import gpr.Severity;
import gpr.UnreadInput;
import gpr.check.Assessment;
import gpr.check.Finding;
import gpr.check.Tally;
import gpr.output.SheetRow.Cell;
import gpr.output.SheetRow.Look;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Findings as a workbook, the worst first, with filters over the columns; what follows from another
 * finding stands behind it. An input that could not be read is a row of the first sheet too.
 */
public final class FindingXlsx implements FindingWriter {
  private static final int SEVERITY = 5;

  private final OutputStream to;
  private final Locale locale;
  private final Labels labels;
  private final SheetSpool spool = new SheetSpool();

  /**
   * @param to where the workbook goes
   * @param locale the language of the messages
   * @param labels what the columns are called
   * @throws IOException if there is no room for a temporary file
   */
  public FindingXlsx(OutputStream to, Locale locale, Labels labels) throws IOException {
    this.to = to;
    this.locale = locale;
    this.labels = labels;
  }

  @Override
  public void begin() {
    // All is written at the end.
  }

  @Override
  public void write(Assessment assessment) throws IOException {
    Severity last = Severity.INFO;
    for (Finding finding : assessment.findings()) {
      last = finding.root() == null ? finding.severity() : last;
      spool.add(last.ordinal(), row(FindingCsv.row(assessment, finding, locale)));
    }
  }

  @Override
  public void unread(UnreadInput input) throws IOException {
    spool.add(Severity.ERROR.ordinal(), row(FindingCsv.row(input, locale)));
  }

  private static SheetRow row(Object[] fields) {
    List<Cell> cells = new ArrayList<>();
    for (Object field : fields) {
      cells.add(Cell.of(field));
    }
    cells.set(SEVERITY, new Cell(fields[SEVERITY], look((String) fields[SEVERITY]), ""));
    return new SheetRow(cells);
  }

  private static Look look(String severity) {
    return switch (severity) {
      case "error" -> Look.UNREADABLE;
      case "warning" -> Look.INFERRED;
      default -> Look.PLAIN;
    };
  }

  @Override
  public void end(Tally tally) throws IOException {
    try (SteadyWorkbook steady = new SteadyWorkbook()) {
      List<String> heads = FindingCsv.COLUMNS.stream().map(labels::of).toList();
      SheetWriter writer = new SheetWriter(steady.workbook(), "问题", heads, 2, true);
      for (Severity severity : Severity.values()) {
        spool.each(severity.ordinal(), writer::add);
      }
      writer.end();
      steady.writeTo(to);
    }
    spool.close();
  }
}
