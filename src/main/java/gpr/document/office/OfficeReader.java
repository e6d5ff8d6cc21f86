package gpr.document.office;

import gpr.UnreadableReportException;
import gpr.document.DocumentLines;
import gpr.document.FileKind;
import gpr.document.Format;
import gpr.document.LibraryReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;

/** Reads Word's and Excel's documents. */
public final class OfficeReader implements LibraryReader {
  @Override
  public Format read(byte[] bytes, FileKind kind, DocumentLines lines)
      throws IOException, UnreadableReportException {
    PackageBounds.check(bytes);
    try (OPCPackage document = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      DocxReader.read(document, lines);
      return Format.DOCX;
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }
}
