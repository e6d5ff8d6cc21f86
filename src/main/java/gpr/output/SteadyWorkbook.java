package gpr.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook whose bytes are the same for the same rows. The library writes the time of day into
 * it, and offers no other; so it writes into a temporary file, of which all but that time is taken.
 */
final class SteadyWorkbook implements Closeable {
  private static final String APPLICATION = "gpr";
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created.*?</dcterms:created>";

  /** The first moment that a zip has a time for. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Path file;
  private final OutputStream out;
  private final Workbook workbook;

  /**
   * @throws IOException if there is no room for a temporary file
   */
  SteadyWorkbook() throws IOException {
    file = Files.createTempFile("gpr", ".xlsx");
    out = new BufferedOutputStream(Files.newOutputStream(file));
    workbook = new Workbook(out, APPLICATION, null);
    // It is read again at once.
    workbook.setCompressionLevel(Deflater.BEST_SPEED);
  }

  /** What sheets are added to. */
  Workbook workbook() {
    return workbook;
  }

  /** Writes it, once all sheets are; does not close the stream. */
  void writeTo(OutputStream to) throws IOException {
    workbook.finish();
    out.flush();
    try (ZipFile parts = new ZipFile(file.toFile())) {
      ZipOutputStream zip = new ZipOutputStream(to);
      for (ZipEntry part : Collections.list(parts.entries())) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        try (InputStream in = parts.getInputStream(part)) {
          if (part.getName().equals(PROPERTIES)) {
            zip.write(withoutTime(in.readAllBytes()));
          } else {
            in.transferTo(zip);
          }
        }
        zip.closeEntry();
      }
      zip.finish();
    }
  }

  private static byte[] withoutTime(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceFirst(CREATED, "")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
