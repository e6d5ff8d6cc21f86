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

  /** Of words and cells: a report has half a megabyte in Word's XML. */
  private static final long MOST_XML_BYTES = 48L << 20;

  /** A package with more parts was made to be one. */
  private static final int MOST_PARTS = 5_000;

  private static final int BUFFER = 1 << 16;

  private PackageBounds() {}

  /**
   * Looks at a package.
   *
   * @throws UnreadableReportException if it is larger than any report
   * @throws IOException if it is broken
   */
  static void check(byte[] bytes) throws IOException, UnreadableReportException {
    byte[] buffer = new byte[BUFFER];
    long all = 0;
    long xml = 0;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts++;
        boolean isXml = entry.getName().endsWith(".xml");
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          all += read;
          xml += isXml ? read : 0;
          if (all > MOST_BYTES || xml > MOST_XML_BYTES || parts > MOST_PARTS) {
            throw DocumentLines.tooLarge();
          }
        }
      }
    }
  }
}
