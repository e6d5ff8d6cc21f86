package gpr.report;

import gpr.text.LineMarks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that are the title. A converter may have broken it anywhere; a web page repeats
 * it, in a table of page data or with the site's name after it.
 */
final class TitleFinder {
  /** A title is broken into no more lines. */
  private static final int MOST_LINES = 4;

  /** A title names its year or its organ, on a line of its own or in page data. */
  private static final int LEAST_WEIGHT = 2;

  /** So much surer is a line of its own than a row of page data. */
  private static final int OWN_LINE = 3;

  /** How the first sentence of a report begins. */
  private static final String[] FIRST_WORDS = {"根据", "依据", "按照", "为了", "为贯彻", "现公布", "现将"};

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?<=现将)[^，。；：,;:]{6,60}?报告(?=进行|予以|公布|公开|公示|如下|报告如下)"
              + "|(?<=(?:印发|公布|发布|公开|报送)《)[^，。；：,;:《》]{6,60}?报告(?=》的(?:通知|公告|通告|函))");

  /** On a cover the organ's name stands over the title with so many lines between them. */
  private static final int WIDEST_COVER_GAP = 15;

  private TitleFinder() {}

  /** The likeliest title; of those alike the last, for a page's own words come first. */
  static @Nullable TitlePlace find(Preamble preamble) {
    TitlePlace best = null;
    for (int i = 0; i < preamble.size(); i++) {
      if (!endsTitle(preamble, i)) {
        continue;
      }
      for (int lines = 1; lines <= MOST_LINES; lines++) {
        TitlePlace place = place(preamble, i, lines);
        if (place == null) {
          break;
        }
        if (place.weight() >= LEAST_WEIGHT && (best == null || place.weight() >= best.weight())) {
          best = place;
        }
      }
    }
    return best == null ? announced(preamble) : best;
  }

  /**
   * The title that a sentence or a letter announces, where no line has it alone:
   * 现将北坡镇2022年政府信息公开工作年度报告予以公布; 关于印发《…报告》的通知; null if none does.
   */
  private static @Nullable TitlePlace announced(Preamble preamble) {
    for (int i = 0; i < preamble.size(); i++) {
      Matcher announced = ANNOUNCED.matcher(preamble.get(i).text());
      if (announced.find()) {
        int from = announced.start();
        TitleWords words = TitleWords.of(preamble.tidy(i, from, announced.end()).text());
        if (words.weight() > LEAST_WEIGHT) {
          return new TitlePlace(words, i, i, from, words.weight());
        }
      }
    }
    return null;
  }

  /** Whether a title may end in that line: quickly told for the many that are none. */
  private static boolean endsTitle(Preamble preamble, int index) {
    String text = preamble.get(index).text();
    // A page's width may break a title before its last character.
    boolean brokenBefore =
        index > 0 && text.equals("告") && preamble.get(index - 1).text().endsWith("报");
    int last = text.indexOf('报');
    return brokenBefore
        || last >= 0
            && last < Preamble.LONGEST_LINE
            && !isSentence(text)
            && fieldEnd(text) <= Preamble.LONGEST_LINE;
  }

  /** Whether a line that is no page data has a sign before the title's last word that none has. */
  private static boolean isSentence(String text) {
    int end = Math.max(text.lastIndexOf("报告"), text.lastIndexOf("年报"));
    int first = firstOf(text.indexOf("报告"), text.indexOf("年报"));
    boolean sign = false;
    for (int i = LineMarks.words(text).from(); i < end; i++) {
      char c = text.charAt(i);
      if (isFieldEnd(c)) {
        return false;
      }
      sign |= i < first && TitleWords.isForbidden(c);
    }
    return sign;
  }

  private static int firstOf(int one, int other) {
    return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
  }

  private static boolean isFieldEnd(char c) {
    return c == '\t' || c == '：' || c == ':' || c == ']' || c == '】';
  }

  /** So many lines, up to that one, as a title; null if they belong to no title. */
  private static @Nullable TitlePlace place(Preamble preamble, int last, int lines) {
    int first = last - lines + 1;
    if (first < 0) {
      return null;
    }
    for (int i = first; i < last; i++) {
      if (!mayGoOn(preamble, i)) {
        return null;
      }
    }
    String ending = preamble.get(last).text();
    int end = fieldEnd(ending);
    int offset = lines == 1 ? fieldStart(ending.substring(0, end)) : 0;
    String joined = "";
    for (int i = first; i <= last; i++) {
      String text = preamble.get(i).text();
      int from = i == first ? offset : 0;
      int to = i == last ? end : text.length();
      joined = TidyLine.join(joined, preamble.tidy(i, from, to).text());
    }
    joined = TidyLine.join(joined, preamble.yearBelow(last));
    TitleWords words = TitleWords.of(joined);
    int weight = words.weight() + (offset == 0 ? OWN_LINE : 0) - lines;
    boolean noName =
        lines > 1
            && words.organization() != null
            && !OrganNames.isOrganOrPlace(ProseText.plain(words.organization()));
    boolean isTitle =
        words != TitleWords.NONE && !noName && (words.weight() > 0 || isBareTitle(preamble, last));
    return new TitlePlace(words, first, last, offset, isTitle ? weight : 0);
  }

  /**
   * Whether a line that names neither organ nor year is more than an entry of a menu: the report's
   * text or its organ's name follows.
   */
  private static boolean isBareTitle(Preamble preamble, int index) {
    return index + 1 == preamble.size()
        || preamble.get(index + 1).text().indexOf('。') >= 0
        || preamble.organAt(index + 1) != null;
  }

  /** Whether a title may go on from that line to the next. */
  private static boolean mayGoOn(Preamble preamble, int index) {
    Paragraph paragraph = preamble.get(index);
    String text = paragraph.text();
    int gap = preamble.get(index + 1).line() - paragraph.line();
    boolean cover = index == 0 && OrganNames.isOrgan(TidyLine.of(Preamble.start(text)).plain());
    if (text.length() > Preamble.LONGEST_LINE
        || gap > (cover ? WIDEST_COVER_GAP : Preamble.WIDEST_GAP)) {
      return false;
    }
    LineMarks.Words words = LineMarks.words(text);
    for (int i = words.from(); i < words.to(); i++) {
      switch (text.charAt(i)) {
        case '：', ':', '\t', '|', '。', '，', '；', '>', '》', '/', '！', '？', '【', '[':
          return false;
        default:
          break;
      }
    }
    return !text.contains("报告");
  }

  /**
   * Where the title begins in a row of page data: 名称：…报告, 字体：[大 中 小]…报告; 0 on a line of its own.
   */
  private static int fieldStart(String text) {
    int title = Math.max(text.lastIndexOf("报告"), text.lastIndexOf("年报"));
    for (int i = title; i >= 0; i--) {
      char c = text.charAt(i);
      if (isFieldEnd(c)) {
        int start = i + 1;
        while (start < title && text.charAt(start) <= ' ') {
          start++;
        }
        return start;
      }
    }
    return 0;
  }

  /**
   * Where something else begins after a title on the same line: page data (…报告 发布日期：2024-01-16), or
   * the first sentence, where a converter lost the line end.
   */
  private static int fieldEnd(String text) {
    int title = text.indexOf("报告");
    while (title >= 0 && title < Preamble.LONGEST_LINE) {
      int end = title + 2;
      boolean goesOn = end < text.length() && text.charAt(end) <= ' ';
      if (goesOn && (text.indexOf('：', end) > 0 || text.indexOf(':', end) > 0)) {
        return end;
      }
      if (startsSentence(text, end)) {
        return end;
      }
      title = text.indexOf("报告", end);
    }
    return text.length();
  }

  private static boolean startsSentence(String text, int at) {
    for (String start : FIRST_WORDS) {
      if (text.startsWith(start, at)) {
        return true;
      }
    }
    return false;
  }
}
