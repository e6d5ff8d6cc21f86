package gpr.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Unpacks what draws a page without keeping it, since the library would keep all of it. */
final class DrawingBounds {
  /** A page of a form is drawn with a hundred kilobytes, a map with some megabytes. */
  private static final long MOST_BYTES = 32L << 20;

  private static final int BUFFER = 1 << 16;

  private DrawingBounds() {}

  /** Looks at what draws a page itself. */
  static void check(PDPage page) {
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      check(streams.next());
    }
  }

  static void check(PDStream stream) {
    List<COSName> filters = stream.getFilters();
    if (filters.isEmpty() || !filters.get(0).equals(COSName.FLATE_DECODE)) {
      return;
    }
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (InputStream in = new InflaterInputStream(stream.getCOSObject().createRawInputStream())) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > MOST_BYTES) {
          throw new PageScan.TooMuch();
        }
      }
    } catch (IOException e) {
      // Broken streams are the library's to judge: it reads what can be read of them.
    }
  }
}
