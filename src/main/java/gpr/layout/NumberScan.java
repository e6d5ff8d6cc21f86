package gpr.layout;

import gpr.text.Numerals;
import gpr.text.Signs;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code sign digits [,digits]… [.digits] [unit] [（remark）]}, or a Chinese numeral in the
 * place of the digits, from end to end, or nothing. Before digits with a unit may stand 共.
 */
final class NumberScan {
  /** Units that published reports write after a number, the longer before what they begin with. */
  private static final String[] UNITS = {
    "百万元", "千万元", "千元", "万元", "亿元", "元", "件次", "件", "个", "项", "次", "条", "人次", "人", "份", "宗", "起",
    "部", "例", "万", "亿"
  };

  /** What is written behind a sum of money that ends there. */
  private static final String WHOLE = "整正";

  /** Longer digits than any count of a report; more is text that only looks like a number. */
  private static final int MOST_DIGITS = 15;

  /** One numeral alone may be a piece of an ordinal, and 一 a dash that OCR misread. */
  private static final int SHORTEST_NUMERAL = 2;

  private static final String NOTHING = "零";

  /** 玖仟玖佰玖拾玖万玖仟玖佰玖拾玖; what is longer is a label. */
  private static final int LONGEST_FORMAL = 15;

  /** {@code 12（15）}, {@code 12（应为15）}: which of the two is meant, nobody can tell here. */
  private static final Pattern ANOTHER_NUMBER =
      Pattern.compile("[（(](?:.*(?:应为|更正|改为|实为|订正|误).*|[\\d０-９,，.．]+)[件]?[）)]");

  /** 共12件, 共计12件: all of them, which is what a cell tells anyhow. 共3 may go on elsewhere. */
  private static final Pattern ALTOGETHER = Pattern.compile("共计?(?=[0-9０-９])");

  private final String text;
  private int at;
  private boolean found;
  private @Nullable BigDecimal value;
  private String unit = "";

  NumberScan(String written) {
    boolean numeral = written.length() <= LONGEST_FORMAL && Signs.isIdeograph(written.charAt(0));
    String formal = numeral ? Numerals.ofFormal(written) : null;
    this.text = formal == null ? written : formal;
    if (formal != null || mayBegin(text)) {
      scan();
    } else if (numeral) {
      scanAltogether();
    }
  }

  /** Whether the text is a number. */
  boolean isFound() {
    return found;
  }

  /** The number; null where there is none. */
  @Nullable BigDecimal value() {
    return found ? value : null;
  }

  /** The unit after it; empty where there is none. */
  String unit() {
    return unit;
  }

  private static boolean mayBegin(String text) {
    char first = text.charAt(0);
    return Signs.isDigit(first)
        || isSign(first) && text.length() > 1
        || Numerals.isNumeral(first) && isWhollyNumeral(text);
  }

  /** 二十五, 二十五件; 一 and 三、 are none, and 二十条 stands in the caption of a block. */
  private static boolean isWhollyNumeral(String text) {
    int end = 0;
    while (end < text.length() && Numerals.isNumeral(text.charAt(end))) {
      end++;
    }
    boolean known = end >= SHORTEST_NUMERAL || text.startsWith(NOTHING);
    return known && (end == text.length() || text.substring(end).equals("件"));
  }

  private void scanAltogether() {
    Matcher words = ALTOGETHER.matcher(text);
    if (words.lookingAt()) {
      at = words.end();
      scan();
      found &= !unit.isEmpty();
    }
  }

  private void scan() {
    boolean negative = false;
    if (isSign(text.charAt(at))) {
      negative = text.charAt(at) != '+' && text.charAt(at) != '＋';
      at++;
      skipSpaces();
    }
    BigDecimal number = readDigits();
    if (number == null) {
      return;
    }
    int power = readPower();
    readUnit();
    readUnitInBrackets();
    skipRemark();
    found = at == text.length();
    BigDecimal scaled = power == 0 ? number : plain(number.scaleByPowerOfTen(power));
    value = negative ? scaled.negate() : scaled;
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /** The digits or numeral with which it begins; null where they are no number. */
  private @Nullable BigDecimal readDigits() {
    if (at < text.length() && Numerals.isNumeral(text.charAt(at))) {
      Numerals.Numeral numeral = Numerals.read(text, at, text.length());
      at = numeral.end();
      return numeral.value();
    }
    long whole = 0;
    int digits = 0;
    int sinceComma = -1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Signs.isDigit(c)) {
        whole = whole * 10 + Signs.digit(c);
        if (++digits > MOST_DIGITS) {
          return null;
        }
        sinceComma += sinceComma >= 0 ? 1 : 0;
      } else if ((c == ',' || c == '，' || isThinSpace(at))
          && digits > 0
          && (sinceComma == 3 || sinceComma < 0 && digits <= 3)) {
        sinceComma = 0;
      } else {
        break;
      }
      at++;
    }
    if (digits == 0 || sinceComma >= 0 && sinceComma != 3) {
      return null;
    }
    int scale = decimals();
    if (scale < 0 || scale + digits > MOST_DIGITS) {
      return null;
    }
    for (int i = 0; i < scale; i++) {
      whole = whole * 10 + Signs.digit(text.charAt(at - scale + i));
    }
    return BigDecimal.valueOf(whole, scale);
  }

  /** A thin space before a digit parts thousands (ISO 80000-1), and no cells. */
  private boolean isThinSpace(int place) {
    char c = text.charAt(place);
    return (c == '\u2009' || c == '\u202f')
        && place + 1 < text.length()
        && Signs.isDigit(text.charAt(place + 1));
  }

  /**
   * How many decimals follow; -1 where a point stands without any, as in the ordinal {@code 1.}.
   */
  private int decimals() {
    if (at >= text.length() || text.charAt(at) != '.' && text.charAt(at) != '．') {
      return 0;
    }
    at++;
    int from = at;
    while (at < text.length() && Signs.isDigit(text.charAt(at))) {
      at++;
    }
    return at == from ? -1 : at - from;
  }

  /**
   * The power of ten before a unit that counts, 1.2万件; that before money is of its unit, 万元, and
   * alone it may be either.
   */
  private int readPower() {
    skipSpaces();
    boolean counts =
        at + 1 < text.length()
            && Numerals.power(text.charAt(at)) >= 4
            && text.charAt(at + 1) != '元'
            && !Signs.isOpening(text.charAt(at + 1));
    return counts ? Numerals.power(text.charAt(at++)) : 0;
  }

  private void readUnit() {
    skipSpaces();
    if (at == text.length()) {
      return;
    }
    for (String candidate : UNITS) {
      if (text.startsWith(candidate, at)) {
        unit = candidate;
        at += candidate.length();
        skipSpaces();
        readWhole();
        return;
      }
    }
  }

  /** 万元整, 元正: nothing less follows. */
  private void readWhole() {
    boolean whole = at < text.length() && unit.endsWith("元") && WHOLE.indexOf(text.charAt(at)) >= 0;
    if (whole) {
      at++;
      skipSpaces();
    }
  }

  /** 64.35（万元）: the brackets hold nothing but the unit. */
  private void readUnitInBrackets() {
    if (!unit.isEmpty() || at >= text.length() || !Signs.isOpening(text.charAt(at))) {
      return;
    }
    int before = at;
    at++;
    readUnit();
    boolean whole = at + 1 == text.length() && Signs.isClosing(text.charAt(at));
    unit = whole ? unit : "";
    at = whole ? text.length() : before;
  }

  /**
   * A remark in brackets; one that is another number, or says that it should be another, is none.
   */
  private void skipRemark() {
    if (at < text.length() && (text.charAt(at) == '（' || text.charAt(at) == '(')) {
      char last = text.charAt(text.length() - 1);
      boolean closed = last == '）' || last == ')';
      if (closed && !ANOTHER_NUMBER.matcher(text).region(at, text.length()).matches()) {
        at = text.length();
      }
    }
  }

  private void skipSpaces() {
    while (at < text.length() && Signs.isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-' || c == '＋' || c == '－' || c == '−';
  }
}
