package gpr.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in a ZIP archive, from the directory at its end (APPNOTE 4.3.12 and 4.3.16), without
 * unpacking anything.
 */
final class ZipNames {
  private static final int END = 0x06054B50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENTRY = 0x02014B50;
  private static final int ENTRY_LENGTH = 46;

  /** A document has some tens of parts, and what it is stands among the first. */
  private static final int MOST_NAMES = 10_000;

  private ZipNames() {}

  /** What the archive is. */
  static FileKind kind(byte[] bytes) {
    List<String> names = of(bytes);
    if (names.isEmpty()) {
      return FileKind.CUT_ARCHIVE;
    }
    if (names.contains("OFD.xml")) {
      return FileKind.OFD;
    }
    if (names.contains("META-INF/container.xml")) {
      return FileKind.EPUB;
    }
    if (names.contains("mimetype") && names.contains("content.xml")) {
      return FileKind.OPEN_DOCUMENT;
    }
    if (names.contains("xl/workbook.bin")) {
      return FileKind.XLSB;
    }
    if (!names.contains("[Content_Types].xml")) {
      return FileKind.ARCHIVE;
    }
    for (String name : names) {
      if (name.startsWith("word/")) {
        return FileKind.DOCX;
      }
      if (name.startsWith("xl/")) {
        return FileKind.XLSX;
      }
      if (name.startsWith("ppt/")) {
        return FileKind.PRESENTATION;
      }
    }
    return FileKind.ARCHIVE;
  }

  /** The names; none where the directory is lost. */
  private static List<String> of(byte[] bytes) {
    ByteBuffer archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    List<String> names = new ArrayList<>();
    int end = end(archive);
    long at = end < 0 ? -1 : archive.getInt(end + 16) & 0xFFFFFFFFL;
    while (at >= 0
        && at <= bytes.length - ENTRY_LENGTH
        && archive.getInt((int) at) == ENTRY
        && names.size() < MOST_NAMES) {
      int entry = (int) at;
      int length = archive.getShort(entry + 28) & 0xFFFF;
      int extra = archive.getShort(entry + 30) & 0xFFFF;
      int comment = archive.getShort(entry + 32) & 0xFFFF;
      int name = entry + ENTRY_LENGTH;
      if (name + length > bytes.length) {
        break;
      }
      // Some packers for Windows write the other slash.
      names.add(new String(bytes, name, length, StandardCharsets.UTF_8).replace('\\', '/'));
      at = (long) name + length + extra + comment;
    }
    return names;
  }

  private static int end(ByteBuffer archive) {
    int last = archive.limit() - END_LENGTH;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (archive.getInt(at) == END) {
        return at;
      }
    }
    return -1;
  }
}
