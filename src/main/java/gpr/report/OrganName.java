package gpr.report;

/** Tells whether words may be the name of an administrative organ. */
final class OrganName {
  /** The last characters of organs' names: 局, 委员会, 办公室, 人民政府, 中心 and so on. */
  private static final String ENDS = "局委办府院会心部处队站所司室厅校馆社团区县市乡镇";

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  private OrganName() {}

  /** Whether the words, without spaces, look like an organ's name. */
  static boolean is(String words) {
    if (words.length() < SHORTEST || words.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean ofName =
          CompactText.isCjk(c)
              || c == '（'
              || c == '）'
              || c == '('
              || c == ')'
              || c == '·'
              || c >= '0' && c <= '9'
              || c >= 'A' && c <= 'Z'
              || c >= 'a' && c <= 'z'
              || c == ' '
              || c == '“'
              || c == '”';
      if (!ofName) {
        return false;
      }
    }
    char last = words.charAt(words.length() - 1);
    return ENDS.indexOf(last) >= 0 || last == '）' || last == ')';
  }
}
