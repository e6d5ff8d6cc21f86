package gpr.table;

import gpr.text.Signs;
import java.util.List;

/**
 * Which column words of a head may speak of that are no label of the form: enough to doubt the
 * order of the columns, not to read by it.
 *
 * @param labels the columns' labels
 */
record AlikeLabels(List<LabelText> labels) {
  /** Of shorter words one character is too much to be another. */
  private static final int SHORTEST = 4;

  /**
   * The column whose label stands in the words, the longest of them (其他组织-科研机构, 科研机构数量); else the
   * only one whose label is them but for a character, or has all of them in their order (法律机构).
   * Negative where there is none, or more than one.
   */
  int column(String words) {
    int within = HeadItem.UNKNOWN;
    int alike = HeadItem.UNKNOWN;
    int count = 0;
    for (int column = 0; column < labels.size(); column++) {
      String own = labels.get(column).full();
      boolean longer = within < 0 || own.length() > labels.get(within).full().length();
      within = words.contains(own) && longer ? column : within;
      if (isNear(own, words) || isShortFor(own, words)) {
        alike = column;
        count++;
      }
    }
    return within >= 0 ? within : count == 1 ? alike : HeadItem.UNKNOWN;
  }

  private static boolean isShortFor(String label, String words) {
    int found = 0;
    for (int i = 0; i < label.length() && found < words.length(); i++) {
      found += label.charAt(i) == words.charAt(found) ? 1 : 0;
    }
    return words.length() > 1 && found == words.length();
  }

  /** Whether words are that label but for a character. */
  static boolean isNear(String label, String words) {
    if (words.length() != label.length() || words.length() < SHORTEST) {
      return false;
    }
    int others = 0;
    for (int i = 0; i < words.length() && others < 2; i++) {
      others += words.charAt(i) == label.charAt(i) ? 0 : 1;
    }
    return others < 2;
  }

  /** Whether any of these labels has something in common with words. */
  static boolean haveInCommon(List<LabelText> labels, LabelText text) {
    return labels.stream().anyMatch(label -> haveInCommon(label, text));
  }

  /** Whether some character of words is a label's. */
  static boolean haveInCommon(LabelText label, LabelText words) {
    return words
        .full()
        .chars()
        .anyMatch(c -> Signs.isIdeograph((char) c) && label.full().indexOf(c) >= 0);
  }
}
