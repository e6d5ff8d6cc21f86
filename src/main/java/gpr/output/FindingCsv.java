package gpr.output;

import gpr.Severity;
import gpr.UnreadInput;
import gpr.check.Assessment;
import gpr.check.Finding;
import gpr.check.Tally;
import gpr.organ.Division;
import gpr.output.CsvColumn.Type;
import gpr.table.CellValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Findings as CSV, one a row: RFC 4180, UTF-8, a null as an empty field. An input that could not be
 * read is a row too.
 */
public final class FindingCsv implements FindingWriter {
  /** What the rule is called of an input that could not be read. */
  static final String UNREAD = "unread";

  /** What follows from the finding before it, and is not counted again. */
  static final String NOTE = "note";

  static final List<CsvColumn> COLUMNS =
      List.of(
          column("path", Type.STRING, "文件", "the file that the report was read from", true),
          column("organization", Type.STRING, "机关", "the organ whose report it is", false),
          column("division", Type.STRING, "行政区划", "its division", false),
          column("year", Type.INTEGER, "年度", "the year that the report is about", false),
          column("rule", Type.STRING, "规则", "the rule; unread: the input is no report", true),
          column("severity", Type.STRING, "级别", "error, warning, info; note: it follows", true),
          column("message", Type.STRING, "问题", "what is the matter", true),
          column("line", Type.INTEGER, "行号", "the line to look at, from 1", false),
          column(
              "cell", Type.STRING, "单元格", "the cell that it is about, of a sum the total", false),
          column("expected", Type.NUMBER, "应为", "the number that would keep the rule", false),
          column("actual", Type.NUMBER, "实为", "the number that is printed", false),
          column("suspect", Type.STRING, "疑点", "what would mend it", false));

  private final Locale locale;
  private final Writer writer;
  private final CSVPrinter printer;

  /**
   * @param to where the rows go
   * @param locale the language of the messages
   * @param labels what the columns are called
   * @param withMark whether a byte order mark comes first, as Excel needs it
   */
  public FindingCsv(OutputStream to, Locale locale, Labels labels, boolean withMark)
      throws IOException {
    this.locale = locale;
    this.writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    if (withMark) {
      writer.write(ReportCsv.BYTE_ORDER_MARK);
    }
    this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(COLUMNS.stream().map(labels::of));
  }

  private static CsvColumn column(
      String name, Type type, String title, String description, boolean isAlwaysThere) {
    return new CsvColumn(name, type, title, description, isAlwaysThere);
  }

  @Override
  public void begin() {
    // The head is the first line.
  }

  @Override
  public void write(Assessment assessment) throws IOException {
    for (Finding finding : assessment.findings()) {
      print(row(assessment, finding, locale));
    }
  }

  /** The fields of a finding's row: texts, numbers and nulls. */
  static Object[] row(Assessment assessment, Finding finding, Locale locale) {
    List<CellValue> cells = finding.cells();
    Division division = assessment.organ().division();
    return new Object[] {
      assessment.path(),
      assessment.organization(),
      division == null ? null : division.fullName(),
      assessment.year(),
      finding.rule().id(),
      finding.root() == null ? finding.severity().id() : NOTE,
      PlainText.line(finding.message().in(locale)),
      CsvFields.place(finding.line()),
      cells.isEmpty() ? null : cells.get(cells.size() - 1).cell().path(),
      finding.expected(),
      finding.actual(),
      finding.suspect() == null ? null : finding.suspect().explanation().in(locale)
    };
  }

  /** The fields of the row of an input that could not be read. */
  static Object[] row(UnreadInput input, Locale locale) {
    return new Object[] {
      input.path(),
      null,
      null,
      null,
      UNREAD,
      Severity.ERROR.id(),
      PlainText.line(input.message().in(locale)),
      CsvFields.place(input.line()),
      null,
      null,
      null,
      null
    };
  }

  private void print(Object[] fields) throws IOException {
    for (int i = 0; i < fields.length; i++) {
      fields[i] = CsvFields.field(fields[i]);
    }
    printer.printRecord(fields);
  }

  @Override
  public void unread(UnreadInput input) throws IOException {
    print(row(input, locale));
  }

  @Override
  public void end(Tally tally) throws IOException {
    printer.flush();
  }
}
