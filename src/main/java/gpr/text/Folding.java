package gpr.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Folds characters that look alike or mean the same into the one that the forms are printed with:
 * radicals that PDFs printed by browsers have for characters (⾃, ⼈), compatibility forms, and
 * traditional characters. One character becomes one, so that places stay true.
 */
public final class Folding {
  private static final char FIRST_RADICAL = '\u2E80';
  private static final char FIRST_KANGXI = '\u2F00';
  private static final char LAST_KANGXI = '\u2FD5';
  private static final char FIRST_COMPATIBLE = '\uF900';
  private static final char LAST_COMPATIBLE = '\uFAFF';

  /**
   * The characters that Unicode's EquivalentUnifiedIdeograph.txt gives for the simplified ones of
   * the radicals; its normal forms know none of these, though fonts of PDFs do. Of ⼾ they know the
   * traditional character, though the fonts' shape is the simplified one's (Chromium's print).
   */
  private static final String RADICALS =
      "⺁厂⺇几⺌小⺍小⺒巳⺓幺⺛旡⺜日⺝月⺟母⺠民⺢氺⺧牛⺩王⺪疋⺫目⺬示⺮竹⺶羊⺻聿⺼月⺽臼⻁虎⻃西⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑長⻓长⻔门"
          + "⼾户⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟";

  private Folding() {}

  /** Whether a character is written for another one, which is then {@link #compatible}. */
  static boolean isCompatible(char c) {
    return c >= FIRST_RADICAL
        && (c <= LAST_KANGXI || c >= FIRST_COMPATIBLE && c <= LAST_COMPATIBLE);
  }

  /** The character that a radical or compatibility form stands for; most are themselves. */
  public static char compatible(char c) {
    return isCompatible(c) && (c <= LAST_KANGXI || c >= FIRST_COMPATIBLE) ? Compatible.of(c) : c;
  }

  /**
   * The common character: that of compatibility forms, and the simplified one of traditional ones.
   */
  public static char common(char c) {
    return c < FIRST_RADICAL ? c : Traditional.COMMON[compatible(c)];
  }

  /** A text with each character replaced by the one that it is written for; mostly itself. */
  public static String compatible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isCompatible(text.charAt(i))) {
        return compatibleFrom(text, i);
      }
    }
    return text;
  }

  private static String compatibleFrom(String text, int from) {
    char[] chars = text.toCharArray();
    for (int i = from; i < chars.length; i++) {
      chars[i] = compatible(chars[i]);
    }
    return new String(chars);
  }

  /** A text in common characters; itself where it has no others. */
  public static String common(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (common(text.charAt(i)) != text.charAt(i)) {
        return commonFrom(text, i);
      }
    }
    return text;
  }

  private static String commonFrom(String text, int from) {
    char[] chars = text.toCharArray();
    for (int i = from; i < chars.length; i++) {
      chars[i] = common(chars[i]);
    }
    return new String(chars);
  }

  /** What few texts need: worked out when the first such character is met. */
  private static final class Compatible {
    private static final char[] KANGXI = new char[LAST_KANGXI - FIRST_RADICAL + 1];
    private static final char[] OTHERS = new char[LAST_COMPATIBLE - FIRST_COMPATIBLE + 1];

    static {
      for (char c = FIRST_RADICAL; c < FIRST_KANGXI; c++) {
        KANGXI[c - FIRST_RADICAL] = c;
      }
      for (char c = FIRST_KANGXI; c <= LAST_KANGXI; c++) {
        KANGXI[c - FIRST_RADICAL] = normal(c);
      }
      for (int i = 0; i < RADICALS.length(); i += 2) {
        KANGXI[RADICALS.charAt(i) - FIRST_RADICAL] = RADICALS.charAt(i + 1);
      }
      for (char c = FIRST_COMPATIBLE; c <= LAST_COMPATIBLE; c++) {
        OTHERS[c - FIRST_COMPATIBLE] = normal(c);
      }
    }

    private static char normal(char c) {
      String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      return normal.length() == 1 ? normal.charAt(0) : c;
    }

    static char of(char c) {
      return c <= LAST_KANGXI ? KANGXI[c - FIRST_RADICAL] : OTHERS[c - FIRST_COMPATIBLE];
    }
  }

  /** The common form of each character. */
  private static final class Traditional {
    private static final String RESOURCE = "traditional.txt";
    private static final char[] COMMON = read();

    private static char[] read() {
      char[] common = new char[Character.MAX_VALUE + 1];
      for (int c = 0; c < common.length; c++) {
        common[c] = (char) c;
      }
      try (InputStream stream = Folding.class.getResourceAsStream(RESOURCE);
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          for (int i = 1; i < line.length() && line.charAt(0) != '#'; i++) {
            common[line.charAt(i)] = line.charAt(0);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return common;
    }
  }
}
