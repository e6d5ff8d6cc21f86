package gpr.layout;

import gpr.text.Signs;
import gpr.text.SourceText;
import java.util.List;
import java.util.Locale;

/** Tells a whole page from text that has tags in it. */
final class HtmlPage {
  private static final List<String> BEGINNINGS =
      List.of("<!doctype", "<html", "<head", "<body", "<?xml", "<meta", "<title");

  private static final int LONGEST_BEGINNING = 9;

  private static final String START = "<html";
  private static final String END = "</html>";

  private HtmlPage() {}

  /**
   * Whether a text is one page: it begins as one and nothing comes after its end. OCR writes each
   * table inside Markdown as a page of its own.
   */
  static boolean is(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int first = firstTag(lower);
    if (BEGINNINGS.stream().noneMatch(start -> lower.startsWith(start, first))) {
      return false;
    }
    int start = lower.indexOf(START, first);
    if (start >= 0 && lower.indexOf(START, start + START.length()) >= 0) {
      return false;
    }
    int end = lower.indexOf(END);
    return end < 0 || lower.substring(end + END.length()).isBlank();
  }

  /** Whether a text begins as a page, whatever comes after. */
  static boolean begins(SourceText source) {
    int first = Signs.firstText(source.characters(), 0, source.length());
    int end = Math.min(source.length(), first + LONGEST_BEGINNING);
    String start = source.substring(first, end).toLowerCase(Locale.ROOT);
    return BEGINNINGS.stream().anyMatch(start::startsWith);
  }

  /** Where the text begins, but for spaces and comments. */
  private static int firstTag(String lower) {
    int at = 0;
    while (at < lower.length()) {
      if (Signs.isSpace(lower.charAt(at)) || lower.charAt(at) <= ' ') {
        at++;
      } else if (lower.startsWith("<!--", at) && lower.indexOf("-->", at) > 0) {
        at = lower.indexOf("-->", at) + 3;
      } else {
        break;
      }
    }
    return at;
  }
}
