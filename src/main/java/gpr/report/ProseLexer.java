package gpr.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a stretch of prose apart into words, numbers and signs. Immutable. */
final class ProseLexer {
  /** Every character that {@link #sign} knows. */
  static final String SIGNS = "，,、:。;!?()" + ProseText.BREAK + ProseText.HEADING_END;

  private final Lexicon words;
  private final Lexicon units = Lexicon.read("prose-units.tsv");

  /**
   * @param resource the words that it knows
   */
  ProseLexer(String resource) {
    words = Lexicon.read(resource);
  }

  /**
   * The tokens of a text from one place to another, a STOP at their end. The name of the organ that
   * reports is one token, whatever words are in it: 住房和城乡建设局, 信访局.
   */
  List<Token> read(ProseText text, int from, int to, Reporter reporter) {
    Scan scan = new Scan(text, to, reporter);
    int i = from;
    while (i < to) {
      i = scan.readAt(i);
    }
    scan.endUnknown(to);
    scan.add(Word.STOP, to, to, null);
    return scan.tokens;
  }

  /** The sign that a character is; null if it is none. */
  static @Nullable Word sign(char c) {
    return switch (c) {
      case '，', ',', '、', ':' -> Word.COMMA;
      case '。', ';', '!', '?', ProseText.BREAK, ProseText.HEADING_END -> Word.STOP;
      case '(' -> Word.OPEN;
      case ')' -> Word.CLOSE;
      default -> null;
    };
  }

  /** One pass over a stretch. */
  private final class Scan {
    private final ProseText text;
    private final int to;
    private final List<Token> tokens = new ArrayList<>();
    private final Reporter reporter;
    private int unknownFrom = -1;

    Scan(ProseText text, int to, Reporter reporter) {
      this.text = text;
      this.to = to;
      this.reporter = reporter;
    }

    private void add(Word word, int from, int end, @Nullable BigDecimal value) {
      tokens.add(new Token(Term.of(word), from, end, value));
    }

    /** Takes what begins at a place; gives the place after it. */
    private int readAt(int i) {
      char c = text.charAt(i);
      if (c == ' ') {
        // It only parts two numbers.
        endUnknown(i);
        return i + 1;
      }
      int name = reporter.nameEnd(text, i, to);
      if (name > i) {
        endUnknown(i);
        add(Word.ANY_SELF, i, name, null);
        return name;
      }
      int beginnings = words.beginnings(c);
      if ((beginnings & Lexicon.SIGN) != 0) {
        endUnknown(i);
        add(Objects.requireNonNull(sign(c)), i, i + 1, null);
        return i + 1;
      }
      if ((beginnings & Lexicon.NUMBER) != 0) {
        int end = readNumber(i);
        if (end > i) {
          return end;
        }
      }
      Token word = (beginnings & Lexicon.WORD) != 0 ? words.longestAt(text, i, to) : null;
      if (word != null) {
        endUnknown(i);
        tokens.add(word);
        return word.to();
      }
      unknownFrom = unknownFrom < 0 ? i : unknownFrom;
      return i + 1;
    }

    private void endUnknown(int at) {
      if (unknownFrom >= 0) {
        add(Word.UNKNOWN, unknownFrom, at, null);
        unknownFrom = -1;
      }
    }

    /** A number with its unit; the same place if there is none. */
    private int readNumber(int i) {
      int year = ProseNumbers.year(text, i, to);
      int yearEnd = ProseNumbers.yearEnd(i);
      if (year > 0 && yearEnd < to && text.charAt(yearEnd) == '年') {
        endUnknown(i);
        boolean whole = yearEnd + 1 < to && text.charAt(yearEnd + 1) == '度';
        int end = yearEnd + (whole ? 2 : 1);
        add(Word.YEAR, i, end, BigDecimal.valueOf(year));
        return end;
      }
      int ordinal = ordinalEnd(i);
      if (ordinal > i) {
        endUnknown(i);
        add(Word.FILLER, i, ordinal, null);
        return ordinal;
      }
      ProseNumbers.Number number = ProseNumbers.read(text, i, to);
      int end = number.end();
      if (end <= i) {
        return i;
      }
      boolean exact = end >= to || !isMoreOrLess(text.charAt(end));
      int counted = readCounted(i, end, exact, number.value());
      if (counted > i) {
        return counted;
      }
      if (isBareZero(i, end, number.value())) {
        endUnknown(i);
        add(Word.COUNT, i, end, number.value());
        return end;
      }
      if (!ProseNumbers.isDigit(text.charAt(i))) {
        // 一 in 统一 and 万 in 万州 are no numbers; only a unit makes them some.
        return i;
      }
      endUnknown(i);
      return readTime(i, end, number.value());
    }

    /** 1.2024年, 表1 2024年: the number before a year only counts paragraphs or tables. */
    private int ordinalEnd(int i) {
      int end = i;
      while (end < to && end - i < 2 && ProseNumbers.isDigit(text.charAt(end))) {
        end++;
      }
      boolean parted = end > i && end < to && (text.charAt(end) == '.' || text.charAt(end) == ' ');
      boolean year = parted && ProseNumbers.year(text, end + 1, to) > 0;
      int yearEnd = ProseNumbers.yearEnd(end + 1);
      return year && yearEnd < to && text.charAt(yearEnd) == '年' ? end + 1 : i;
    }

    /** 均为0, 为零: nothing needs no unit. */
    private boolean isBareZero(int i, int end, @Nullable BigDecimal value) {
      boolean zero = value != null && value.signum() == 0 && end - i == 1;
      return zero
          && i > 0
          && text.charAt(i - 1) == '为'
          && (end == to || sign(text.charAt(end)) != null);
    }

    /** A number with a unit after it; the same place if it has none. */
    private int readCounted(int i, int end, boolean exact, @Nullable BigDecimal value) {
      int at = exact ? end : end + 1;
      if (at < to && text.charAt(at) == '万') {
        at++;
      }
      if (at >= to) {
        return i;
      }
      if (text.charAt(at) == '元' && exact && at == end) {
        endUnknown(i);
        add(value == null ? Word.NUMBER : Word.AMOUNT, i, at + 1, value);
        return at + 1;
      }
      Token unit = units.longestAt(text, at, to);
      if (unit == null) {
        return i;
      }
      endUnknown(i);
      boolean one = exact && at == end && value != null && value.scale() <= 0;
      add(one ? unit.word() : Word.NUMBER, i, unit.to(), value);
      return unit.to();
    }

    /** A month or a day, a span of years, or a bare number. */
    private int readTime(int i, int end, @Nullable BigDecimal value) {
      int whole = wholeYear(i, end);
      if (whole > 0) {
        add(Word.FILLER, i, whole, null);
        return whole;
      }
      boolean isTime = end < to && "月日年".indexOf(text.charAt(end)) >= 0;
      if (isTime) {
        add(isYearsEdge(i, end) ? Word.FILLER : Word.OTHER_TIME, i, end + 1, null);
        return end + 1;
      }
      add(Word.NUMBER, i, end, value);
      return end;
    }

    /** The place after 1-12月 or 1月至12月; 0 if the number begins none. */
    private int wholeYear(int i, int end) {
      if (end - i != 1 || text.charAt(i) != '1') {
        return 0;
      }
      int at = end < to && text.charAt(end) == '月' ? end + 1 : end;
      boolean range = at < to && "-—–~至到".indexOf(text.charAt(at)) >= 0;
      return range && OrganNames.matchesAt(text, at + 1, "12月") && at + 4 <= to ? at + 4 : 0;
    }

    /** 1月1日 and 12月31日 name the whole year; 12月底 too. Any other day makes a part of it. */
    private boolean isYearsEdge(int i, int end) {
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
  }

  private static boolean isMoreOrLess(char c) {
    return c == '余' || c == '多' || c == '几' || c == '来' || c == '+';
  }
}
