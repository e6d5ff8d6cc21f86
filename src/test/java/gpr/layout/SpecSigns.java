package gpr.layout;

/** Signs that would not be seen in the text of an example, and what is meant by them. */
public final class SpecSigns {
  private static final String SEEN = "→⍽□␌␣⏎␇␋";

  private static final String MEANT = "\t\u00A0\u3000\f \r\u0007\u000B";

  private SpecSigns() {}

  /** The line that is meant by one of an example. */
  public static String meant(String line) {
    StringBuilder text = new StringBuilder(line);
    for (int i = 0; i < text.length(); i++) {
      int at = SEEN.indexOf(text.charAt(i));
      if (at >= 0) {
        text.setCharAt(i, MEANT.charAt(at));
      }
    }
    return text.toString();
  }
}
