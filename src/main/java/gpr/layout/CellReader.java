package gpr.layout;

import gpr.text.Ordinal;
import gpr.text.Signs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from its text what a cell is, and reads its number: {@code 1,234}, {@code １２}, {@code 12件},
 * {@code 3.5万元}, {@code +3}, {@code 22（其中修订16件）}, {@code $0$}, 二十五. {@code 1.} and {@code （三）} are
 * labels. One serves many texts and threads; what it gives does not depend on what it has read
 * before.
 */
public final class CellReader {
  /** Signs that say that a cell does not apply. */
  private static final Set<String> NOT_APPLICABLE =
      Set.of(
          "/", "-", "--", "---", "—", "——", "–", "―", "－", "一", "无", "無", "\\", "／", "不适用", "N/A",
          "n/a", "#N/A", "//", "＼", "─", "──");

  private static final int LONGEST_NOT_APPLICABLE = 4;

  /** What pandas, R and databases write for an empty cell. */
  private static final Set<String> NOTHING = Set.of("NaN", "nan", "None", "NULL", "null");

  private static final String MARKS = "（）()“”\"，,。．、；：;:〔〕【】";

  /** Alone it is a zero or a circle: what stands around it tells. */
  private static final String ROUND_ZERO = "〇";

  /** What stands where a number should, and is never a label of a form: 详见附件, 暂无数据, 未统计. */
  private static final Pattern NO_NUMBER =
      Pattern.compile("(?:详?见|參見|参见|另见|附?后附).{1,8}|同[上前]|(?:暂|尚)无.{0,4}|[未待](?:作?统计|定)|不详|略");

  /** No list of the form has so many rows; 25注1 is a number with a note. */
  private static final int HIGHEST_ORDINAL = 12;

  /** Spaces of any width between groups of digits. */
  private static final Pattern GAP = Pattern.compile("[\\s\\h]+");

  private static final int SMALL_DIGITS = 3;
  private static final BigDecimal[] SMALL = new BigDecimal[1000];
  private static final String[] SMALL_TEXT = new String[SMALL.length];

  static {
    for (int i = 0; i < SMALL.length; i++) {
      SMALL[i] = BigDecimal.valueOf(i);
      SMALL_TEXT[i] = Integer.toString(i);
    }
  }

  private final LabelPool labels = new LabelPool();

  /**
   * The cell of some characters, which are trimmed and cleaned of what converters write around
   * them. A line end among them parts the lines of one cell.
   *
   * @param chars the text
   * @param first where the cell begins in it
   * @param end where it ends in it, exclusive
   */
  Cell read(char[] chars, int first, int end, int line, int column, int from, int to) {
    int start = first;
    int last = end;
    while (start < last && isPadding(chars[start])) {
      start++;
    }
    while (last > start && isPadding(chars[last - 1])) {
      last--;
    }
    if (start == last) {
      return new Cell(CellKind.BLANK, "", null, "", line, column, from, to);
    }
    int small = smallNumber(chars, start, last);
    if (small >= 0) {
      return new Cell(CellKind.NUMBER, SMALL_TEXT[small], SMALL[small], "", line, column, from, to);
    }
    String label = labels.find(chars, start, last);
    if (label != null) {
      return new Cell(CellKind.LABEL, label, null, "", line, column, from, to);
    }
    Cell cell = ofLines(clean(chars, start, last), line, column, from, to);
    if (cell.isLabel()) {
      labels.keep(chars, start, last, cell.text());
    }
    return cell;
  }

  /** The cell of a text that was put together, cleaned in the same way. */
  Cell read(String text, int line, int column, int from, int to) {
    return read(text.toCharArray(), 0, text.length(), line, column, from, to);
  }

  /**
   * The cell of several lines: words are joined, and so is a number with its unit or remark; where
   * digits meet digits nobody here can tell whether they are one number.
   */
  private static Cell ofLines(String clean, int line, int column, int from, int to) {
    if (clean.indexOf(Markup.LINE_END) < 0) {
      return ofText(clean, line, column, from, to);
    }
    List<String> pieces = new ArrayList<>();
    for (String piece : clean.split(String.valueOf(Markup.LINE_END))) {
      if (!piece.isBlank()) {
        pieces.add(piece.strip());
      }
    }
    boolean meet = false;
    for (int i = 1; i < pieces.size(); i++) {
      meet |= digitsMeet(pieces.get(i - 1), pieces.get(i));
    }
    Cell whole = ofText(String.join("", pieces), line, column, from, to);
    return meet && !whole.isLabel() ? Cell.parts(pieces, line, column, from, to) : whole;
  }

  private static boolean digitsMeet(String before, String after) {
    char last = before.charAt(before.length() - 1);
    char first = after.charAt(0);
    return isOfNumber(last) && isOfNumber(first) && (Signs.isDigit(last) || Signs.isDigit(first));
  }

  private static boolean isOfNumber(char c) {
    return Signs.isDigit(c) || c == ',' || c == '，' || c == '.' || c == '．';
  }

  private static Cell ofText(String clean, int line, int column, int from, int to) {
    if (clean.isEmpty() || NOTHING.contains(clean)) {
      return new Cell(CellKind.BLANK, "", null, "", line, column, from, to);
    }
    NumberScan number = new NumberScan(clean);
    BigDecimal value = number.value();
    if (value != null) {
      return new Cell(CellKind.NUMBER, clean, shared(value), number.unit(), line, column, from, to);
    }
    if (isGroups(clean)) {
      return Cell.parts(List.of(GAP.split(clean)), line, column, from, to);
    }
    return new Cell(kindOfText(clean), clean, null, "", line, column, from, to);
  }

  private static BigDecimal shared(BigDecimal value) {
    boolean small = value.scale() == 0 && value.signum() >= 0 && value.precision() <= SMALL_DIGITS;
    return small ? SMALL[value.intValue()] : value;
  }

  /** Numbers with gaps between them: cells that run together, or one number in groups. */
  private static boolean isGroups(String text) {
    if (!Signs.isDigit(text.charAt(0))) {
      return false;
    }
    String[] groups = GAP.split(text);
    for (String group : groups) {
      boolean digits = group.chars().allMatch(c -> isOfNumber((char) c));
      if (!digits && !new NumberScan(group).isFound()) {
        return false;
      }
    }
    return groups.length > 1;
  }

  /** Most cells are a plain number of up to three digits: that number, else -1. */
  private static int smallNumber(char[] chars, int from, int to) {
    if (to - from > SMALL_DIGITS || chars[from] == '0' && to - from > 1) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = chars[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** A cell without text. */
  static Cell blank(int line, int column) {
    return new Cell(CellKind.BLANK, "", null, "", line, column, 0, 0);
  }

  /** The cell that an empty line may be. */
  static Cell gap(int line) {
    return new Cell(CellKind.GAP, "", null, "", line, 1, 0, 0);
  }

  private static CellKind kindOfText(String text) {
    if (text.length() <= LONGEST_NOT_APPLICABLE && NOT_APPLICABLE.contains(text)) {
      return CellKind.NOT_APPLICABLE;
    }
    boolean words =
        isLabel(text)
            && !NumberWords.areIn(text)
            && !text.equals(ROUND_ZERO)
            && !NO_NUMBER.matcher(text).matches();
    return words ? CellKind.LABEL : CellKind.OTHER;
  }

  /** Words, or a bracket or comma that a converter has broken off from them. */
  private static boolean isLabel(String text) {
    boolean marks = true;
    for (int i = 0; i < text.length(); i++) {
      if (Signs.isIdeograph(text.charAt(i))) {
        return true;
      }
      marks &= MARKS.indexOf(text.charAt(i)) >= 0;
    }
    return marks || isOrdinal(text);
  }

  /** {@code 1.}, {@code (3)} and the like, cut off from its label; {@code 25.} is no ordinal. */
  private static boolean isOrdinal(String text) {
    char last = text.charAt(text.length() - 1);
    if (text.length() > 4) {
      return false;
    }
    Optional<Ordinal> ordinal = Ordinal.at(text, 0);
    if (Signs.isOpening(text.charAt(0))) {
      // (3) by itself is what stands in a cell.
      boolean whole = ordinal.isPresent() && ordinal.get().end() == text.length();
      return !whole || !Signs.isDigit(text.charAt(1));
    }
    boolean ends = last == '.' || last == '．' || last == '、';
    return ends
        && Signs.isDigit(text.charAt(0))
        && isOfList(ordinal.map(Ordinal::number).orElse(0));
  }

  /** Whether a list of the form may have that number; none begins with 0. */
  static boolean isOfList(int number) {
    return number > 0 && number <= HIGHEST_ORDINAL;
  }

  /** Drops the marks of converters. */
  private static String clean(char[] chars, int from, int to) {
    String text = new String(chars, from, to - from);
    return Markup.isAnyIn(chars, from, to) ? Markup.strip(text) : text;
  }

  private static boolean isPadding(char c) {
    return Signs.isSpace(c) || c == '*';
  }
}
