package gpr.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Chinese numerals: 十二, 一百零五, 两千, 三万五千; and the powers of ten after digits, 1.2万. */
public final class Numerals {
  /** Every character of which numerals are made. */
  public static final String ALL = "零〇一二两三四五六七八九十百千万亿";

  /** The numerals of cheques and contracts, which are hard to alter, and what each stands for. */
  public static final String FORMAL = "零壹贰叁肆伍陆柒捌玖拾佰仟貳陸萬億万亿";

  private static final String COMMON = "零一二三四五六七八九十百千二六万亿万亿";

  /** No count or sum of money in a report has more. */
  private static final int LONGEST = 15;

  private Numerals() {}

  /**
   * A number in a text.
   *
   * @param value the number; null where the characters are no number that can be trusted
   * @param end the place after its last character
   */
  public record Numeral(@Nullable BigDecimal value, int end) {}

  /** Whether a numeral may begin or go on with that character. */
  public static boolean isNumeral(char c) {
    return digit(c) >= 0 || power(c) > 0;
  }

  /**
   * A numeral of cheques, 贰拾伍, in the common signs, 二十五; null where other signs are among its own.
   * Only a whole cell is one: 陆续 and 收拾 are words.
   */
  public static @Nullable String ofFormal(String numeral) {
    StringBuilder common = new StringBuilder(numeral.length());
    if (power(numeral.charAt(0)) > 0) {
      return null;
    }
    for (int i = 0; i < numeral.length(); i++) {
      int place = FORMAL.indexOf(numeral.charAt(i));
      if (place < 0) {
        return null;
      }
      common.append(COMMON.charAt(place));
    }
    return common.toString();
  }

  /** Whether a character is a numeral of cheques: 壹, 佰. */
  public static boolean isFormal(char c) {
    return FORMAL.indexOf(c) >= 0;
  }

  /** What a numeral of one digit says; -1 if it is none. */
  public static int digit(char c) {
    return switch (c) {
      case '零', '〇' -> 0;
      case '一' -> 1;
      case '二', '两' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }

  /** The power of ten that a numeral stands for; 0 if it is none. */
  public static int power(char c) {
    return switch (c) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万' -> 4;
      case '亿' -> 8;
      default -> 0;
    };
  }

  /** The number that begins with the numeral at that place. */
  public static Numeral read(CharSequence text, int from, int to) {
    long total = 0;
    long section = 0;
    long digit = -1;
    int i = from;
    for (; i < to && i - from <= LONGEST; i++) {
      char c = text.charAt(i);
      int value = digit(c);
      int power = power(c);
      if (value >= 0) {
        if (digit > 0) {
          // 二五 is no number: nobody can tell whether 25 or two numbers are meant.
          return new Numeral(null, end(text, i, to));
        }
        digit = value;
      } else if (power >= 4) {
        total += (section + Math.max(digit, 0)) * tenTo(power);
        section = 0;
        digit = -1;
      } else if (power > 0) {
        section += (digit < 0 ? 1 : digit) * tenTo(power);
        digit = -1;
      } else {
        break;
      }
    }
    return new Numeral(BigDecimal.valueOf(total + section + Math.max(digit, 0)), i);
  }

  private static int end(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && isNumeral(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static long tenTo(int power) {
    long value = 1;
    for (int i = 0; i < power; i++) {
      value *= 10;
    }
    return value;
  }
}
