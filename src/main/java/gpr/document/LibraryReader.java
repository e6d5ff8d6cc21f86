package gpr.document;

import gpr.Format;
import gpr.UnreadableReportException;
import java.io.IOException;

/**
 * Reads the documents of a family with the library that knows them. Made anew for each document.
 */
public interface LibraryReader {
  /**
   * Writes a document's canonical text.
   *
   * @param bytes the file
   * @param kind what it seems to be
   * @param lines where the text goes
   * @return what it is
   * @throws IOException if the document is broken; so does any {@link RuntimeException}
   * @throws UnreadableReportException if it is of a kind that is not read
   */
  Format read(byte[] bytes, FileKind kind, DocumentLines lines)
      throws IOException, UnreadableReportException;
}
