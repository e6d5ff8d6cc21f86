package gpr.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * What a file is, told by its first bytes and, of an archive, by the names in it; never by its own
 * name. Those that are not read have a sentence each, {@code document.kind.<name>}, that names the
 * kind and says what to do.
 */
public enum FileKind {
  /** None of the others: a text, or what the decoder refuses. */
  TEXT,
  HTML,
  DOCX,
  XLSX,
  PDF,
  /** A compound file: .doc, .xls and others; only the library can tell. */
  COMPOUND,
  RTF,
  /** Word's or Excel's pages for the web in one file. */
  MHTML,
  /** Word's or Excel's XML of 2003, and a package as one XML file. */
  OFFICE_XML,
  PRESENTATION,
  /** Excel's binary workbook. */
  XLSB,
  OPEN_DOCUMENT,
  OFD,
  EPUB,
  ARCHIVE,
  IMAGE,
  /** An archive that ends before its list of names. */
  CUT_ARCHIVE;

  /** Web pages say in the beginning that they are. */
  private static final int HEAD = 1024;

  private static final Set<String> HTML_BEGINNINGS = Set.of("<!doctype html", "<html", "<head");

  /** How results and messages name it. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of a file. */
  static FileKind of(byte[] bytes) {
    int start = afterBlanks(bytes);
    if (start == bytes.length) {
      return TEXT;
    }
    return switch (bytes[start]) {
      case '%' -> starts(bytes, start, "%PDF-") ? PDF : TEXT;
      case 'P' ->
          starts(bytes, start, "PK\3\4") || starts(bytes, start, "PK\5\6")
              ? ZipNames.kind(bytes)
              : TEXT;
      case '{' -> starts(bytes, start, "{\\rtf") ? RTF : TEXT;
      case '<' -> markup(head(bytes, start));
      case 'M', 'm' -> isMultipart(head(bytes, start)) ? MHTML : binary(bytes);
      default -> binary(bytes);
    };
  }

  /** Blanks and a byte order mark do not make a page or a document another. */
  private static int afterBlanks(byte[] bytes) {
    int at = starts(bytes, 0, "\u00EF\u00BB\u00BF") ? 3 : 0;
    while (at < bytes.length && at < HEAD && isBlank(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\n' || b == '\r';
  }

  private static String head(byte[] bytes, int start) {
    int length = Math.min(HEAD, bytes.length - start);
    return new String(bytes, start, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
  }

  private static FileKind markup(String head) {
    String rest = head;
    if (rest.startsWith("<?xml")) {
      if (rest.contains("<?mso-application") || rest.contains("<pkg:package")) {
        return OFFICE_XML;
      }
      rest = afterMarkup(rest, "?>");
    }
    while (rest.startsWith("<!--")) {
      rest = afterMarkup(rest, "-->");
    }
    return HTML_BEGINNINGS.stream().anyMatch(rest::startsWith) ? HTML : TEXT;
  }

  private static String afterMarkup(String head, String end) {
    int at = head.indexOf(end);
    return at < 0 ? "" : head.substring(at + end.length()).strip();
  }

  private static boolean isMultipart(String head) {
    return head.startsWith("mime-version:") && head.contains("multipart/related");
  }

  private static FileKind binary(byte[] bytes) {
    if (starts(bytes, 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return COMPOUND;
    }
    boolean isImage =
        starts(bytes, 0, "\u0089PNG\r\n")
            || starts(bytes, 0, "\u00FF\u00D8\u00FF")
            || starts(bytes, 0, "GIF8")
            || starts(bytes, 0, "II*\0")
            || starts(bytes, 0, "MM\0*")
            || starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP")
            || starts(bytes, 4, "ftyphei")
            || starts(bytes, 0, "BM") && starts(bytes, 6, "\0\0\0\0");
    if (isImage) {
      return IMAGE;
    }
    boolean isArchive =
        starts(bytes, 0, "Rar!\u001A")
            || starts(bytes, 0, "7z\u00BC\u00AF'\u001C")
            || starts(bytes, 0, "\u001F\u008B");
    return isArchive ? ARCHIVE : TEXT;
  }

  /** Whether these bytes, a character each, stand there. */
  private static boolean starts(byte[] bytes, int at, String sign) {
    if (bytes.length - at < sign.length()) {
      return false;
    }
    for (int i = 0; i < sign.length(); i++) {
      if ((bytes[at + i] & 0xFF) != sign.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
