package gpr.report;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A stretch of prose as a row of words, numbers and signs. Brackets without a number in them are
 * left out, for they only explain: 区政府（区政府办公室）. One is used for all stretches of a section.
 */
final class ProseTokens {
  private static final Word[] WORDS = Word.values();

  private final WordList list;
  private ProseText text;
  private Word[] words = new Word[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private BigDecimal[] values = new BigDecimal[64];
  private int size;
  private int unknownFrom;

  ProseTokens(WordList list) {
    this.list = list;
  }

  /** Takes the words of a text from one place to another in place of the ones before. */
  void read(ProseText text, int from, int to) {
    this.text = text;
    size = 0;
    unknownFrom = -1;
    int i = from;
    while (i < to) {
      i = readAt(i, to);
    }
    endUnknown(to);
    add(Word.STOP, to, to, null);
    dropExplanations();
  }

  int size() {
    return size;
  }

  Word word(int index) {
    return index < 0 || index >= size ? Word.STOP : words[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** The value of a count, number, sum of money (in yuan) or year. */
  BigDecimal value(int index) {
    return values[index];
  }

  /** How many characters a word has. */
  int length(int index) {
    return ends[index] - starts[index];
  }

  char charAt(int index, int offset) {
    return text.charAt(starts[index] + offset);
  }

  /** Whether a word may be a short name of that organ. */
  boolean mayStandFor(int index, String organization) {
    return OrganNames.mayStandFor(text, starts[index], ends[index], organization);
  }

  /** Whether an organ's name is among the characters of a word. */
  boolean containsOrgan(int index) {
    return OrganNames.containsOrgan(text, starts[index], ends[index]);
  }

  /** Puts another kind of word in the place of one. */
  void replace(int index, Word word) {
    words[index] = word;
  }

  /** Whether a word ends in those characters. */
  boolean endsWith(int index, String end) {
    return OrganNames.matchesAt(text, ends[index] - end.length(), end);
  }

  /** Whether a word contains those characters. */
  boolean contains(int index, String part) {
    for (int i = starts[index]; i + part.length() <= ends[index]; i++) {
      int k = 0;
      while (k < part.length() && text.charAt(i + k) == part.charAt(k)) {
        k++;
      }
      if (k == part.length()) {
        return true;
      }
    }
    return false;
  }

  private int readAt(int i, int to) {
    char c = text.charAt(i);
    int beginnings = list.beginnings(c);
    if (beginnings == 0) {
      if (unknownFrom < 0) {
        unknownFrom = i;
      }
      return i + 1;
    }
    if ((beginnings & WordList.SIGN) != 0) {
      endUnknown(i);
      add(sign(c), i, i + 1, null);
      return i + 1;
    }
    if ((beginnings & WordList.NUMBER) != 0) {
      int end = readNumber(i, to);
      if (end > i) {
        return end;
      }
    }
    int found = (beginnings & WordList.WORD) != 0 ? list.longestAt(text, i, to) : 0;
    if (found != 0) {
      endUnknown(i);
      int end = i + (found >>> WordList.WORD_BITS);
      add(WORDS[found & (1 << WordList.WORD_BITS) - 1], i, end, null);
      return end;
    }
    if (unknownFrom < 0) {
      unknownFrom = i;
    }
    return i + 1;
  }

  /** Every character that {@link #sign} knows. */
  static final String SIGNS = "，,、:。;!?()" + ProseText.BREAK + ProseText.HEADING_END;

  /** The sign that a character is; null if it is none. */
  static Word sign(char c) {
    return switch (c) {
      case '，', ',', '、', ':' -> Word.COMMA;
      case '。', ';', '!', '?', ProseText.BREAK, ProseText.HEADING_END -> Word.STOP;
      case '(' -> Word.OPEN;
      case ')' -> Word.CLOSE;
      default -> null;
    };
  }

  /** A number with its unit; the same place if there is none. */
  private int readNumber(int i, int to) {
    int year = ProseNumbers.year(text, i, to);
    int yearEnd = ProseNumbers.yearEnd(i);
    if (year > 0 && yearEnd < to && text.charAt(yearEnd) == '年') {
      endUnknown(i);
      boolean whole = yearEnd + 1 < to && text.charAt(yearEnd + 1) == '度';
      int end = yearEnd + (whole ? 2 : 1);
      add(Word.YEAR, i, end, BigDecimal.valueOf(year));
      return end;
    }
    ProseNumbers.Number number = ProseNumbers.read(text, i, to);
    int end = number.end();
    if (end <= i) {
      return i;
    }
    boolean arabic = ProseNumbers.isDigit(text.charAt(i));
    boolean exact = end >= to || !isMoreOrLess(text.charAt(end));
    int unit = exact ? end : end + 1;
    if (unit < to && text.charAt(unit) == '万') {
      unit++;
    }
    if (unit < to && isCountUnit(unit, to)) {
      endUnknown(i);
      boolean one = exact && unit == end && number.value() != null && isWhole(number.value());
      add(one ? Word.COUNT : Word.NUMBER, i, unit + 1, number.value());
      return unit + 1;
    }
    if (unit < to && text.charAt(unit) == '元' && exact) {
      endUnknown(i);
      add(number.value() == null ? Word.NUMBER : Word.AMOUNT, i, unit + 1, number.value());
      return unit + 1;
    }
    if (!arabic) {
      // 一 in 统一 and 万 in 万州 are no numbers; only a unit makes them some.
      return i;
    }
    endUnknown(i);
    int whole = wholeYear(i, end, to);
    if (whole > 0) {
      add(Word.FILLER, i, whole, null);
      return whole;
    }
    int after = timeUnit(end, to);
    if (after > 0) {
      add(isYearsEdge(i, end, to) ? Word.FILLER : Word.OTHER_TIME, i, after, null);
      return after;
    }
    add(Word.NUMBER, i, end, number.value());
    return end;
  }

  private static boolean isMoreOrLess(char c) {
    return c == '余' || c == '多' || c == '几' || c == '来' || c == '+';
  }

  private static boolean isWhole(BigDecimal value) {
    return value.scale() <= 0;
  }

  /** 件 and its like, unless 件次, 件事 or 份额 make it something else. */
  private boolean isCountUnit(int at, int to) {
    char c = text.charAt(at);
    if (c != '件' && c != '宗' && c != '起' && c != '例' && c != '份') {
      return false;
    }
    char next = at + 1 < to ? text.charAt(at + 1) : ' ';
    if (next == '(' && at + 2 < to && text.charAt(at + 2) == '次') {
      return false;
    }
    return next != '次' && next != '事' && next != '套' && next != '额' && next != '/';
  }

  /** The place after 1-12月 or 1月至12月; 0 if the number begins none. */
  private int wholeYear(int i, int end, int to) {
    if (end - i != 1 || text.charAt(i) != '1') {
      return 0;
    }
    int at = end < to && text.charAt(end) == '月' ? end + 1 : end;
    boolean range = at < to && "-—–~至到".indexOf(text.charAt(at)) >= 0;
    return range && OrganNames.matchesAt(text, at + 1, "12月") && at + 4 <= to ? at + 4 : 0;
  }

  /** The place after 月, 日 or 年; what ends in 年 is a span of years, or the rest of a broken one. */
  private int timeUnit(int end, int to) {
    if (end >= to) {
      return 0;
    }
    char c = text.charAt(end);
    return c == '月' || c == '日' || c == '年' ? end + 1 : 0;
  }

  /** 1月1日 and 12月31日 name the whole year; 12月底 too. Any other day makes a part of it. */
  private boolean isYearsEdge(int i, int end, int to) {
    if (text.charAt(end) == '年') {
      return false;
    }
    int number = text.charAt(i) - '0';
    if (end - i == 2) {
      number = number * 10 + text.charAt(i + 1) - '0';
    }
    if (text.charAt(end) == '日') {
      return number == 1 || number == 31;
    }
    char next = end + 1 < to ? text.charAt(end + 1) : ' ';
    boolean toDay = ProseNumbers.isDigit(next) || next == '底' || next == '末';
    return toDay && (number == 1 || number == 12);
  }

  private void endUnknown(int at) {
    if (unknownFrom >= 0) {
      int from = unknownFrom;
      unknownFrom = -1;
      add(Word.UNKNOWN, from, at, null);
    }
  }

  private void add(Word word, int from, int to, BigDecimal value) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    words[size] = word;
    starts[size] = from;
    ends[size] = to;
    values[size++] = value;
  }

  private void dropExplanations() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int close = words[i] == Word.OPEN ? explanationEnd(i) : -1;
      if (close >= 0) {
        i = close;
        continue;
      }
      words[kept] = words[i];
      starts[kept] = starts[i];
      ends[kept] = ends[i];
      values[kept++] = values[i];
    }
    size = kept;
  }

  /** The closing bracket, if neither a quantity nor a word that changes the meaning is inside. */
  private int explanationEnd(int open) {
    for (int i = open + 1; i < size; i++) {
      Word word = words[i];
      if (word == Word.CLOSE) {
        return i;
      }
      boolean matters =
          word.isQuantity()
              || word == Word.STOP
              || word == Word.OPEN
              || word == Word.INCLUDING
              || word == Word.EXCLUDING;
      if (matters) {
        return -1;
      }
    }
    return -1;
  }
}
