package gpr;

import gpr.form.FormCell;
import gpr.report.Report;
import gpr.report.ReportReader;
import java.nio.file.Path;

/** The README's example of gpr as a library, as a program. */
final class LibraryExample {
  private LibraryExample() {}

  static void main(String[] arguments) throws Exception {
    // begin
    ReportReader reader = new ReportReader();
    Report report = reader.read(Path.of("samples/tab-separated-2023.txt"));
    FormCell received = report.form().cell("requests.received.total").orElseThrow();
    System.out.println(
        report.organization() + " " + report.year() + ": " + report.cell(received).value());
    // end
  }
}
