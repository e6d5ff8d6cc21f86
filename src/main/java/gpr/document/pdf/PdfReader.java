package gpr.document.pdf;

import gpr.Format;
import gpr.Message;
import gpr.UnreadableReportException;
import gpr.document.DocumentLines;
import gpr.document.FileKind;
import gpr.document.LibraryReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads printed documents. */
public final class PdfReader implements LibraryReader {
  /** A long report has fifty; a yearbook has some hundred. */
  private static final int MOST_PAGES = 1_000;

  @Override
  public Format read(byte[] bytes, FileKind kind, DocumentLines lines)
      throws IOException, UnreadableReportException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int count = document.getNumberOfPages();
      if (count > MOST_PAGES) {
        throw new UnreadableReportException(
            Message.of("document.tooManyPages", count, MOST_PAGES), 0);
      }
      List<PrintedPage> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        pages.add(PrintedPage.of(Strikes.removed(PageScan.scan(page))));
      }
      new PageWriter(lines).write(RunningHeads.removed(pages));
      return Format.PDF;
    } catch (InvalidPasswordException e) {
      throw new UnreadableReportException(Message.of("document.kind.encrypted"), 0);
    } catch (PageScan.TooMuch e) {
      throw DocumentLines.tooLarge();
    }
  }
}
