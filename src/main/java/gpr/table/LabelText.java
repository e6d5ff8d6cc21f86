package gpr.table;

import gpr.text.Folding;
import gpr.text.Ordinal;
import gpr.text.Signs;
import java.util.Optional;

/**
 * A label without what converters and offices change: width, script, brackets, spaces, punctuation,
 * and the ordinal before it.
 *
 * @param ordinal the ordinal's digits or numeral, e.g. 3 or 六; empty where there is none
 * @param body the words up to a remark in brackets, e.g. 部分公开
 * @param full all the words, e.g. 部分公开区分处理的只计这一情形不计其他情形
 */
public record LabelText(String ordinal, String body, String full) {
  /** The label in that text. */
  public static LabelText of(CharSequence text) {
    int from = skipMarks(text, 0);
    Optional<Ordinal> ordinal = Ordinal.at(text, from);
    int ordinalEnd = ordinal.isPresent() ? ordinal.get().end() : from;
    return new LabelText(
        ordinal.isPresent() ? ordinal.get().sign() : "",
        words(text, ordinalEnd, text.length(), true),
        words(text, ordinalEnd, text.length(), false));
  }

  /** The ordinal before that text, as in {@link #ordinal}. */
  public static String ordinalOf(CharSequence text) {
    return Ordinal.at(text, skipMarks(text, 0)).map(Ordinal::sign).orElse("");
  }

  /** The text without the ordinal before it, e.g. 总体情况 of {@code 一、总体情况}. */
  public static String withoutOrdinal(String text) {
    int from = skipMarks(text, 0);
    return text.substring(Ordinal.at(text, from).map(Ordinal::end).orElse(from)).strip();
  }

  /** The edit distance of two texts; more than {@code limit} where it is more than that. */
  public static int distance(String a, String b, int limit) {
    return EditDistance.between(a, b, limit);
  }

  boolean isEmpty() {
    return full.isEmpty();
  }

  private static int skipMarks(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && !beginsLabel(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean beginsLabel(char c) {
    return Signs.isWord(c) || Signs.isOpening(c) || Ordinal.isEnclosed(c);
  }

  /**
   * The words without anything between them, up to an opening bracket if the remark is to be left.
   */
  private static String words(CharSequence text, int from, int to, boolean untilRemark) {
    StringBuilder words = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Signs.isWord(c)) {
        words.append(common(words, Folding.common(Signs.narrow(c))));
      } else if (untilRemark && Signs.isOpening(c) && words.length() > 0) {
        break;
      }
    }
    return words.toString();
  }

  /** 其它 is 其他 in another spelling, in every label that has the words. */
  private static char common(StringBuilder before, char c) {
    boolean other = c == '它' && before.length() > 0 && before.charAt(before.length() - 1) == '其';
    return other ? '他' : c;
  }
}
