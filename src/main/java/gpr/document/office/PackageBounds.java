package gpr.document.office;

import gpr.UnreadableReportException;
import gpr.document.DocumentLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a package once without keeping anything, to know that it is bounded before a library
 * keeps all of it.
 */
final class PackageBounds {
  /** The largest report with pictures that an office saved has a tenth of it. */
  private static final long MOST_BYTES = 256L << 20;

  /** Of Word's XML, which is walked and not kept: a report has half a megabyte. */
  static final long MOST_WORDS = 64L << 20;

  /** Of Excel's XML, of which the library keeps some ten times as much: a form has 50 KB. */
  static final long MOST_CELLS = 16L << 20;

  /** A package with more parts was made to be one. */
  private static final int MOST_PARTS = 5_000;

  private static final int BUFFER = 1 << 16;

  private PackageBounds() {}

  /**
   * Looks at a package.
   *
   * @param mostXml how many bytes of XML it may have
   * @throws UnreadableReportException if it is larger than any report
   * @throws IOException if it is broken
   */
  static void check(byte[] bytes, long mostXml) throws IOException, UnreadableReportException {
    byte[] buffer = new byte[BUFFER];
    long all = 0;
    long xml = 0;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts++;
        if (parts > MOST_PARTS) {
          throw DocumentLines.tooLarge();
        }
        boolean isXml = entry.getName().endsWith(".xml");
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          all += read;
          xml += isXml ? read : 0;
          if (all > MOST_BYTES || xml > mostXml) {
            throw DocumentLines.tooLarge();
          }
        }
      }
    }
  }
}
