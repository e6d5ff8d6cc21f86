package gpr.report;

import gpr.form.Form;
import gpr.form.SectionForm;
import gpr.table.LabelText;
import gpr.text.Folding;
import gpr.text.LineMarks;
import gpr.text.Numerals;
import gpr.text.Signs;
import gpr.text.SourceText;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of the six sections by their words. A line may look like a heading and be
 * none: an entry of a list of contents, a subheading such as {@code （一）主动公开政府信息情况} in section 一. So
 * each gets a weight, and the heaviest chain in the form's order is taken.
 */
final class HeadingFinder {
  /** No heading is longer; the longest in use has 33 characters. */
  private static final int LONGEST = 48;

  /** With the marks around it a line may be so long: an anchor's name, a link's target. */
  private static final int LONGEST_MARKED = 240;

  private static final int SHORTEST = 4;
  private static final int LAST_SECTION = 6;

  /**
   * No more lines than these are taken for headings: those of more reports than a file can hold.
   */
  private static final int MOST_CANDIDATES = 1 << 20;

  /** A wording may have one character in six misread. */
  private static final int CHARACTERS_FOR_A_MISREAD = 6;

  private static final int SAME_WORDS = 4;
  private static final int NEARLY_SAME_WORDS = 2;
  private static final int OWN_NUMERAL = 4;
  private static final int OWN_DIGIT = 3;
  private static final int OWN_NUMERAL_IN_BRACKETS = 2;
  private static final int NO_NUMERAL = 2;
  private static final int OTHER_NUMERAL = 1;
  private static final int OTHER_NUMERAL_IN_BRACKETS = -3;
  private static final int BEFORE_ANOTHER_HEADING = -3;
  private static final int LED_BY_TAB = -2;

  /** Most reports have the same headings; more lines that look like one are other text. */
  private static final int MOST_KEPT = 4096;

  /** Lines that have been read before; what is found does not depend on what is kept. */
  private final Map<String, Words> kept = new ConcurrentHashMap<>();

  private final Map<String, Integer> byWords = new HashMap<>();
  private final List<String> longWordings = new ArrayList<>();
  private final List<List<String>> wordings = new ArrayList<>();

  HeadingFinder(Form form) {
    for (SectionForm section : form.sections()) {
      wordings.add(section.wordings());
      for (String wording : section.wordings()) {
        String words = LabelText.of(wording).full();
        byWords.putIfAbsent(words, section.number());
        longWordings.add(words);
      }
    }
  }

  /** Every line that may be a heading, in the order of the text. */
  List<Heading> candidates(SourceText text) {
    List<Heading> found = new ArrayList<>();
    boolean[] followsHeading = {false};
    for (int line = 1; line <= text.lineCount() && found.size() < MOST_CANDIDATES; line++) {
      add(text, line, found, followsHeading);
    }
    return found;
  }

  private void add(SourceText text, int line, List<Heading> found, boolean[] followsHeading) {
    char[] chars = text.characters();
    int from = text.textStart(line);
    int to = text.textEnd(line);
    if (from >= to) {
      return;
    }
    Heading heading = null;
    if (to - from >= SHORTEST
        && to - from <= LONGEST_MARKED
        && LineMarks.mayMark(chars[from], chars[to - 1])
        && hasSign(chars, from, to)) {
      LineMarks.Words words = LineMarks.words(CharBuffer.wrap(chars, from, to - from));
      to = from + words.to();
      from += words.from();
    }
    if (to - from >= SHORTEST && to - from <= LONGEST && mayBeHeading(chars, from, to)) {
      heading = read(text.substring(from, to), line, chars[text.start(line)] == '\t');
    }
    if (heading == null && to - from >= SHORTEST) {
      heading = readGlued(chars, from, to, line, text.start(line));
    }
    if (heading != null && followsHeading[0] && !found.isEmpty()) {
      Heading last = found.get(found.size() - 1);
      found.set(found.size() - 1, withWeight(last, last.weight() + BEFORE_ANOTHER_HEADING));
    }
    followsHeading[0] = heading != null;
    if (heading != null) {
      found.add(heading);
    }
  }

  /** Tika on .odt puts no line end between a heading and its first paragraph: 一、总体情况2024年…. */
  private @Nullable Heading readGlued(char[] chars, int from, int to, int line, int lineStart) {
    int section = numeral(chars[from]);
    if (section == 0 || chars[from + 1] != '、') {
      return null;
    }
    String text = new String(chars, from + 2, Math.min(to - from - 2, LONGEST));
    String best = "";
    for (String wording : wordingsOf(section)) {
      best = text.startsWith(wording) && wording.length() > best.length() ? wording : best;
    }
    if (best.isEmpty()) {
      return null;
    }
    String words = new String(chars, from, 2 + best.length());
    int rest = from + words.length() - lineStart;
    return new Heading(section, line, SAME_WORDS, words, best, rest);
  }

  private List<String> wordingsOf(int section) {
    return wordings.get(section - 1);
  }

  private static Heading withWeight(Heading heading, int weight) {
    return new Heading(
        heading.number(), heading.line(), weight, heading.words(), heading.title(), heading.rest());
  }

  /**
   * Headings end in one of a few characters or begin with a numeral, and are no sentences and no
   * table rows: a look at most lines' ends is enough.
   */
  private static boolean mayBeHeading(char[] chars, int from, int to) {
    if (!hasHeadingEnd(chars, from, to) && !hasHeadingStart(chars, from)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c == '。' || c == '；' || c == '|' || c == '│' || c == '\t' && i > from) {
        return false;
      }
    }
    return true;
  }

  /** Whether a heading may stand anywhere in a line: not in most of a table's rows. */
  private static boolean hasSign(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      if (endsHeading(Folding.common(chars[i])) || numeral(chars[i]) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasHeadingEnd(char[] chars, int from, int to) {
    int last = to - 1;
    while (last > from && (chars[last] == '：' || chars[last] == ':')) {
      last--;
    }
    return endsHeading(Folding.common(chars[last]));
  }

  private static boolean hasHeadingStart(char[] chars, int from) {
    return numeral(chars[from]) > 0 && (chars[from + 1] == '、' || chars[from + 1] == chars[from]);
  }

  /** Whether it is the last character of a wording: 情况, 事项, 措施, 概述. */
  private static boolean endsHeading(char c) {
    return c == '况' || c == '项' || c == '施' || c == '述';
  }

  /** The number of a section that a numeral says; 0 if it is none. */
  private static int numeral(char c) {
    int digit = Numerals.digit(Folding.compatible(c));
    return digit <= LAST_SECTION ? Math.max(digit, 0) : 0;
  }

  /**
   * A line as a heading, whatever its place.
   *
   * @param section the section; 0 if the line is none
   * @param weight how surely it is
   * @param words the heading
   * @param title its words without numeral and spaces
   */
  private record Words(int section, int weight, String words, String title) {
    static final Words NONE = new Words(0, 0, "", "");
  }

  private @Nullable Heading read(String line, int number, boolean ledByTab) {
    Words known = kept.get(line);
    if (known == null) {
      known = read(line);
      if (kept.size() < MOST_KEPT) {
        kept.put(line, known);
      }
    }
    int weight = known.weight() + (ledByTab ? LED_BY_TAB : 0);
    return known.section() == 0 || weight <= 0
        ? null
        : new Heading(
            known.section(), number, weight, known.words(), known.title(), Heading.NO_REST);
  }

  private Words read(String line) {
    String written = once(line);
    String plain = UsualNumeral.of(written);
    LabelText label = LabelText.of(plain);
    boolean numbered = !label.ordinal().isEmpty() && byWords.containsKey(label.full());
    if (label.full().length() < SHORTEST - 1 && !numbered) {
      return Words.NONE;
    }
    Integer exact = byWords.get(label.full());
    int section = exact != null ? exact : endsLikeHeading(label.full()) ? nearest(label.full()) : 0;
    if (section == 0) {
      return Words.NONE;
    }
    int weight =
        (exact != null ? SAME_WORDS : NEARLY_SAME_WORDS)
            + numeralWeight(plain, label.ordinal(), section);
    String title = Folding.compatible(LabelText.withoutOrdinal(plain)).replace(" ", "");
    return new Words(section, weight, written, title);
  }

  /** The words of bold that a PDF prints twice, each character after itself. */
  private static String once(String words) {
    int doubled = LineMarks.doubled(words);
    StringBuilder once = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i += i < doubled ? 2 : 1) {
      once.append(words.charAt(i));
    }
    return once.toString();
  }

  private static boolean endsLikeHeading(String words) {
    return endsHeading(words.charAt(words.length() - 1));
  }

  /** The section whose wording is nearly the same; 0 if none is. */
  private int nearest(String words) {
    int allowed = words.length() / CHARACTERS_FOR_A_MISREAD;
    int best = 0;
    int least = allowed + 1;
    for (String wording : longWordings) {
      if (Math.abs(wording.length() - words.length()) >= least || wording.length() < 6) {
        continue;
      }
      int distance = LabelText.distance(words, wording, allowed);
      if (distance < least) {
        least = distance;
        best = byWords.getOrDefault(wording, 0);
      }
    }
    return best;
  }

  private static int numeralWeight(String line, String ordinal, int section) {
    if (ordinal.isEmpty()) {
      return NO_NUMERAL;
    }
    char first = ordinal.charAt(0);
    boolean digit = Signs.isDigit(first);
    int number = digit ? Signs.digit(first) : numeral(first);
    boolean own = number == section && ordinal.length() == 1;
    boolean brackets = Signs.isOpening(line.charAt(0));
    if (brackets) {
      return own ? OWN_NUMERAL_IN_BRACKETS : OTHER_NUMERAL_IN_BRACKETS;
    }
    return own ? digit ? OWN_DIGIT : OWN_NUMERAL : OTHER_NUMERAL;
  }
}
