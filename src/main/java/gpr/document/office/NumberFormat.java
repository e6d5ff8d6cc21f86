package gpr.document.office;

import java.util.Locale;
import java.util.Map;

/**
 * How a word processor writes the numbers of its lists. The names are those of ST_NumberFormat (ISO
 * 29500-1, 17.18.59).
 */
enum NumberFormat {
  DECIMAL("decimal") {
    @Override
    String write(int number) {
      return Integer.toString(number);
    }
  },
  DECIMAL_ZERO("decimalZero") {
    @Override
    String write(int number) {
      return number < 10 ? "0" + number : Integer.toString(number);
    }
  },
  FULL_WIDTH("decimalFullWidth") {
    @Override
    String write(int number) {
      StringBuilder wide = new StringBuilder();
      Integer.toString(number).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
      return wide.toString();
    }
  },
  /** 一, 十一, 二十. */
  CHINESE("chineseCounting") {
    @Override
    String write(int number) {
      return chinese(number, "〇一二三四五六七八九", "十百千");
    }
  },
  /** 壹, 壹拾壹. */
  CHINESE_LEGAL("chineseLegalSimplified") {
    @Override
    String write(int number) {
      String written = chinese(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟");
      return written.startsWith("拾") ? "壹" + written : written;
    }
  },
  /** 一, 一一, 二〇. */
  IDEOGRAPH_DIGITS("ideographDigital") {
    @Override
    String write(int number) {
      StringBuilder digits = new StringBuilder();
      Integer.toString(number).chars().forEach(c -> digits.append("〇一二三四五六七八九".charAt(c - '0')));
      return digits.toString();
    }
  },
  CIRCLE("decimalEnclosedCircle") {
    @Override
    String write(int number) {
      return from('①', 20, number);
    }
  },
  PARENTHESES("decimalEnclosedParen") {
    @Override
    String write(int number) {
      return from('⑴', 20, number);
    }
  },
  FULL_STOP("decimalEnclosedFullstop") {
    @Override
    String write(int number) {
      return from('⒈', 20, number);
    }
  },
  IDEOGRAPH_PARENTHESES("ideographEnclosedCircle") {
    @Override
    String write(int number) {
      return from('㈠', 10, number);
    }
  },
  HEAVENLY_STEMS("ideographTraditional") {
    @Override
    String write(int number) {
      return oneOf("甲乙丙丁戊己庚辛壬癸", number);
    }
  },
  EARTHLY_BRANCHES("ideographZodiac") {
    @Override
    String write(int number) {
      return oneOf("子丑寅卯辰巳午未申酉戌亥", number);
    }
  },
  LOWER_LETTER("lowerLetter") {
    @Override
    String write(int number) {
      return oneOf("abcdefghijklmnopqrstuvwxyz", number);
    }
  },
  UPPER_LETTER("upperLetter") {
    @Override
    String write(int number) {
      return oneOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ", number);
    }
  },
  UPPER_ROMAN("upperRoman") {
    @Override
    String write(int number) {
      return roman(number);
    }
  },
  LOWER_ROMAN("lowerRoman") {
    @Override
    String write(int number) {
      return roman(number).toLowerCase(Locale.ROOT);
    }
  },
  /** A dot or a dash, which says nothing. */
  BULLET("bullet") {
    @Override
    String write(int number) {
      return "";
    }
  };

  /** Other names of the same. */
  private static final Map<String, NumberFormat> ALIASES =
      Map.of(
          "none", BULLET,
          "chineseCountingThousand", CHINESE,
          "taiwaneseCounting", CHINESE,
          "taiwaneseCountingThousand", CHINESE,
          "japaneseCounting", CHINESE,
          "ideographLegalTraditional", CHINESE_LEGAL,
          "taiwaneseDigital", IDEOGRAPH_DIGITS,
          "japaneseDigitalTenThousand", IDEOGRAPH_DIGITS,
          "decimalEnclosedCircleChinese", CIRCLE,
          "decimalFullWidth2", FULL_WIDTH);

  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** Beyond this a list is not numbered in words but in digits, as Word does. */
  private static final int MOST_IN_WORDS = 9999;

  private final String id;

  NumberFormat(String id) {
    this.id = id;
  }

  /** The number as the list shows it. */
  abstract String write(int number);

  /** The format of that name; digits where it is none of these. */
  static NumberFormat of(String id) {
    for (NumberFormat format : values()) {
      if (format.id.equals(id)) {
        return format;
      }
    }
    return ALIASES.getOrDefault(id, DECIMAL);
  }

  private static String from(char first, int count, int number) {
    return number >= 1 && number <= count
        ? String.valueOf((char) (first + number - 1))
        : Integer.toString(number);
  }

  private static String oneOf(String signs, int number) {
    return number >= 1 ? String.valueOf(signs.charAt((number - 1) % signs.length())) : "";
  }

  private static String roman(int number) {
    if (number < 1 || number > MOST_IN_WORDS) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i]) {
        roman.append(ROMAN_SIGNS[i]);
        rest -= ROMAN[i];
      }
    }
    return roman.toString();
  }

  private static String chinese(int number, String digits, String units) {
    if (number < 1 || number > MOST_IN_WORDS) {
      return Integer.toString(number);
    }
    StringBuilder words = new StringBuilder();
    String decimal = Integer.toString(number);
    boolean isGap = false;
    for (int i = 0; i < decimal.length(); i++) {
      int digit = decimal.charAt(i) - '0';
      int place = decimal.length() - 1 - i;
      if (digit == 0) {
        isGap = true;
        continue;
      }
      words.append(isGap ? digits.substring(0, 1) : "");
      isGap = false;
      // 十一, not 一十一.
      boolean isTen = digit == 1 && place == 1 && i == 0;
      words.append(isTen ? "" : digits.substring(digit, digit + 1));
      words.append(place > 0 ? units.substring(place - 1, place) : "");
    }
    return words.toString();
  }
}
