package gpr.layout;

import java.util.regex.Pattern;

/** What offices write for the sign of a number, apart from it: 减 5, 增加 3. */
final class ChangeWords {
  private static final int LONGEST = 2;

  private static final Pattern WORDS = Pattern.compile("[增减][加少长]?|上升|下降");

  private ChangeWords() {}

  /** Whether words say that the number behind them is a change. */
  static boolean are(String words) {
    return words.length() <= LONGEST && WORDS.matcher(words).matches();
  }
}
