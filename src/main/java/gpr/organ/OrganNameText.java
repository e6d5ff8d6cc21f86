package gpr.organ;

import gpr.text.Folding;
import java.text.Normalizer;
import java.util.List;

/**
 * The text of an organ's name, by plain loops: most names are nothing but common characters, and
 * what normalizers and patterns need to start with takes longer than all of it.
 */
final class OrganNameText {
  private static final String STATE = "中华人民共和国";

  /** What follows a name at the beginning of a title. */
  private static final List<String> SUBJECTS = List.of("政府信息公开", "信息公开", "政务公开");

  /**
   * The characters that end the names of divisions, but for 省: 省 stands in no other place's name.
   */
  private static final String PLACE_ENDS = "县区旗市盟州";

  /** Words with such a character that name no place. */
  private static final List<String> NO_PLACES =
      List.of(
          "社区", "市场", "城市", "市政", "市容", "市民中心", "市民服务", "都市", "区域", "县域", "市级", "州级", "县级", "区级",
          "市直", "州直", "县直", "区直", "市委", "县委", "区委", "州委", "旗委", "山区", "灾区", "库区", "林区", "盟委",
          "地区办事处", "区划");

  private OrganNameText() {}

  /**
   * A name without what printers and converters change: width, spaces, 中华人民共和国, the bracket of
   * （北京）西城区民政局.
   */
  static String plain(String name) {
    String plain = Folding.common(isCommon(name) ? name : narrow(name));
    if (plain.startsWith(STATE)) {
      plain = plain.substring(STATE.length());
    }
    int close = plain.indexOf(')');
    boolean hasLeadingBracket = plain.startsWith("(") && close > 1 && close < plain.length() - 1;
    return hasLeadingBracket ? plain.substring(1, close) + plain.substring(close + 1) : plain;
  }

  private static boolean isCommon(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isIdeograph = c >= '\u4E00' && c <= '\u9FFF';
      boolean isPlain = c > ' ' && c < '\u007F';
      if (!isIdeograph && !isPlain) {
        return false;
      }
    }
    return true;
  }

  private static String narrow(String name) {
    String narrow = Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(narrow.length());
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (c > ' ' && c != '\u200B') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The name at a title's beginning: what stands before its year or its subject. */
  static String beginning(String title) {
    int end = title.length();
    for (String subject : SUBJECTS) {
      int at = title.indexOf(subject);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    for (int i = 0; i < end; i++) {
      char c = title.charAt(i);
      if (c >= '0' && c <= '9') {
        end = i;
      }
    }
    return title.substring(0, end > 0 && title.charAt(end - 1) == '(' ? end - 1 : end);
  }

  /** Whether words name a place, such as a zone or a county: but not 社区 or 市场. */
  static boolean namesPlace(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (PLACE_ENDS.indexOf(words.charAt(i)) >= 0 && !isInWord(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInWord(String words, int at) {
    for (String word : NO_PLACES) {
      for (int from = Math.max(0, at - word.length() + 1); from <= at; from++) {
        if (words.startsWith(word, from)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a name begins with the rank of its place alone: 市民政局, but not 市场监督管理局. */
  static boolean beginsWithRank(String name) {
    return name.length() > 2
        && ("省" + PLACE_ENDS).indexOf(name.charAt(0)) >= 0
        && !isInWord(name, 0);
  }
}
