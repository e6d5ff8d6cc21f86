package gpr.document;

import gpr.Format;
import gpr.Message;
import gpr.UnreadableReportException;
import gpr.text.TextDecoder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Reads files of every kind as text. */
public final class DocumentReader {
  private DocumentReader() {}

  /**
   * The text of a file: of a document its canonical text, of a text itself.
   *
   * @param bytes the file; not kept
   * @param encoding the encoding of texts; empty to find it out; documents know their own
   * @throws UnreadableReportException if there is no text in it: says what it is and what to do
   */
  public static DocumentText read(byte[] bytes, Optional<Charset> encoding)
      throws UnreadableReportException {
    FileKind kind = FileKind.of(bytes);
    return switch (kind) {
      case TEXT -> new DocumentText(Format.TEXT, TextDecoder.decode(bytes, encoding), List.of());
      case HTML -> new DocumentText(Format.HTML, TextDecoder.decode(bytes, encoding), List.of());
      case DOCX, XLSX, COMPOUND -> read(Libraries.Family.OFFICE, bytes, kind);
      case PDF -> read(Libraries.Family.PDF, bytes, kind);
      default -> throw notRead(kind);
    };
  }

  /**
   * Says of a kind that it is not read, and what to do.
   *
   * @param kind the kind
   */
  private static UnreadableReportException notRead(FileKind kind) {
    return new UnreadableReportException(Message.of("document.kind." + kind.id()), 0);
  }

  private static DocumentText read(Libraries.Family family, byte[] bytes, FileKind kind)
      throws UnreadableReportException {
    LibraryReader reader = Libraries.reader(family);
    DocumentLines lines = new DocumentLines();
    try {
      Format format = reader.read(bytes, kind, lines);
      return lines.text(format);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The libraries throw what comes when a document is not what it says.
      throw new UnreadableReportException(Message.of("document.broken"), 0);
    } catch (OutOfMemoryError e) {
      throw DocumentLines.tooLarge();
    }
  }
}
