package gpr.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.Format;
import gpr.UnreadableReportException;
import gpr.document.DocumentReader;
import gpr.document.DocumentText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The text of a .pdf that a test draws. */
final class DrawnText {
  private DrawnText() {}

  static DocumentText read(Consumer<Sheets> drawing) throws UnreadableReportException {
    try (Sheets sheets = new Sheets().page()) {
      drawing.accept(sheets);
      DocumentText read = DocumentReader.read(sheets.bytes(), Optional.empty());
      assertThat(read.format()).isEqualTo(Format.PDF);
      return read;
    }
  }

  static List<String> lines(Consumer<Sheets> drawing) throws UnreadableReportException {
    return new String(read(drawing).text().characters()).lines().toList();
  }
}
