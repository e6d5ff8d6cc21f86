package gpr.document.office;

import gpr.Format;
import gpr.Message;
import gpr.UnreadableReportException;
import gpr.document.DocumentLines;
import gpr.document.FileKind;
import gpr.document.LibraryReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads Word's and Excel's documents. */
public final class OfficeReader implements LibraryReader {
  /** How the library says that a part unpacks to more than a hundred times its size. */
  private static final String BOMB = "Zip bomb detected";

  @Override
  public Format read(byte[] bytes, FileKind kind, DocumentLines lines)
      throws IOException, UnreadableReportException {
    try {
      return switch (kind) {
        case DOCX -> readDocx(bytes, lines);
        case XLSX -> readXlsx(bytes, lines);
        default -> readCompound(bytes, lines);
      };
    } catch (EncryptedDocumentException e) {
      throw notRead("encrypted");
    } catch (OldWordFileFormatException e) {
      throw notRead("old-word");
    } catch (OldExcelFormatException e) {
      throw notRead("old-excel");
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).startsWith(BOMB)) {
        throw DocumentLines.tooLarge();
      }
      throw e;
    }
  }

  private static UnreadableReportException notRead(String kind) {
    return new UnreadableReportException(Message.of("document.kind." + kind), 0);
  }

  private static Format readDocx(byte[] bytes, DocumentLines lines)
      throws IOException, UnreadableReportException, InvalidFormatException {
    PackageBounds.check(bytes, PackageBounds.MOST_WORDS);
    // Only read, so never closed, which would save it.
    OPCPackage document = OPCPackage.open(new ByteArrayInputStream(bytes));
    try {
      DocxReader.read(document, lines);
    } finally {
      document.revert();
    }
    return Format.DOCX;
  }

  private static Format readXlsx(byte[] bytes, DocumentLines lines)
      throws IOException, UnreadableReportException {
    PackageBounds.check(bytes, PackageBounds.MOST_CELLS);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      SheetReader.read(workbook, lines);
    }
    return Format.XLSX;
  }

  /** Told by the names in it: Word's and Excel's older formats, packages with a password. */
  private static Format readCompound(byte[] bytes, DocumentLines lines)
      throws IOException, UnreadableReportException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      Set<String> names = files.getRoot().getEntryNames();
      if (names.contains("EncryptedPackage")) {
        throw notRead("encrypted");
      }
      if (names.contains("WordDocument")) {
        DocReader.read(new HWPFDocument(files), lines);
        return Format.DOC;
      }
      if (names.contains("Workbook") || names.contains("Book")) {
        SheetReader.read(new HSSFWorkbook(files), lines);
        return Format.XLS;
      }
      throw notRead(names.contains("PowerPoint Document") ? "presentation" : "wps");
    }
  }
}
