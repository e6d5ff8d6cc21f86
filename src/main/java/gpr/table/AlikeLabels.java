package gpr.table;

import java.util.List;

/**
 * Which column words of a head may speak of that are no label of the form: enough to doubt the
 * order of the columns, not to read by it.
 *
 * @param labels the columns' labels
 */
record AlikeLabels(List<LabelText> labels) {
  /**
   * The column whose label stands in the words (其他组织-科研机构, 科研机构数量), is them but for a character, or
   * has all of them in their order (法律机构): that with the longest label; negative where there is
   * none, or more than one.
   */
  int column(String words) {
    int alike = HeadItem.UNKNOWN;
    int longest = 0;
    for (int column = 0; column < labels.size(); column++) {
      String own = labels.get(column).full();
      if (words.contains(own) || HeadLabels.isNear(own, words) || isShortFor(own, words)) {
        alike = own.length() > longest ? column : own.length() < longest ? alike : HeadItem.UNKNOWN;
        longest = Math.max(longest, own.length());
      }
    }
    return alike;
  }

  private static boolean isShortFor(String label, String words) {
    int found = 0;
    for (int i = 0; i < label.length() && found < words.length(); i++) {
      found += label.charAt(i) == words.charAt(found) ? 1 : 0;
    }
    return words.length() > 1 && found == words.length();
  }
}
