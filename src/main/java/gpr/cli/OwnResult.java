package gpr.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells what gpr itself wrote beside the reports of a folder: its tables and pages have the endings
 * of reports, but are none.
 */
final class OwnResult {
  private static final int HEAD = 1024;
  private static final String GENERATOR = "content=\"gpr";
  private static final String APPLICATION = "<Application>gpr</Application>";
  private static final String PROPERTIES = "docProps/app.xml";

  private OwnResult() {}

  /** Whether that file is a result of gpr. */
  static boolean is(Path file) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return isCells(head(file));
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return head(file).contains(GENERATOR);
    }
    return name.endsWith(".xlsx") && isWorkbook(file);
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    }
  }

  /** All its tables begin with the column of the files. */
  private static boolean isCells(String head) {
    String first = head.startsWith("\uFEFF") ? head.substring(1) : head;
    return first.startsWith("path,") || first.startsWith("文件,");
  }

  private static boolean isWorkbook(Path file) {
    try (ZipFile parts = new ZipFile(file.toFile())) {
      ZipEntry properties = parts.getEntry(PROPERTIES);
      if (properties == null) {
        return false;
      }
      try (InputStream in = parts.getInputStream(properties)) {
        return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(APPLICATION);
      }
    } catch (IOException e) {
      // Broken, or no workbook: what reads it says so.
      return false;
    }
  }
}
