package gpr.output;

import gpr.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Reports as CSV: RFC 4180, UTF-8, a null as an empty field, every row as long as the header. */
public final class ReportCsv implements ReportFormat {
  private static final CSVFormat RULES = CSVFormat.RFC4180;
  private static final byte[] NOTHING = {};

  /** By it Excel knows that the file is UTF-8. */
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private final CsvTable table;
  private final byte[] head;

  private ReportCsv(CsvTable table, Labels labels, boolean withMark) {
    this.table = table;
    this.head =
        ((withMark ? BYTE_ORDER_MARK : "") + header(table, labels))
            .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * One row a cell.
   *
   * @param labels what the columns are called
   * @param withMark whether a byte order mark comes first, as Excel needs it
   */
  public static ReportCsv cells(Labels labels, boolean withMark) {
    return new ReportCsv(new CellTable(), labels, withMark);
  }

  /**
   * One row a report, the columns the same whatever the reports.
   *
   * @param labels what the columns are called
   * @param withMark whether a byte order mark comes first, as Excel needs it
   */
  public static ReportCsv wide(Labels labels, boolean withMark) {
    return new ReportCsv(new ReportTable(), labels, withMark);
  }

  private static String header(CsvTable table, Labels labels) {
    StringBuilder header = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(header, RULES)) {
      printer.printRecord(table.columns().stream().map(labels::of));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return header.toString();
  }

  @Override
  public byte[] head() {
    return head.clone();
  }

  @Override
  public byte[] lead(boolean isFirst) {
    return NOTHING;
  }

  @Override
  public void write(Report report, OutputStream to) throws IOException {
    Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    // Closing the printer would close the stream, which is not ours.
    CSVPrinter printer = new CSVPrinter(writer, RULES);
    table.write(
        report,
        fields -> {
          for (int i = 0; i < fields.length; i++) {
            fields[i] = CsvFields.field(fields[i]);
          }
          printer.printRecord(fields);
        });
    printer.flush();
  }

  @Override
  public void end(OutputStream to) {
    // The last row is the end.
  }
}
