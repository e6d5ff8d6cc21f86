package gpr.layout;

/** Signs that would not be seen in the text of an example, and what is written for them. */
public final class SpecSigns {
  private static final String SEEN = "→⍽□␌␣⏎";

  private static final String MEANT = "\t\u00A0\u3000\f \r";

  private SpecSigns() {}

  /** The line that is meant by one of an example. */
  public static String meant(String line) {
    return exchanged(line, SEEN, MEANT);
  }

  /** The line as an example has it: a space is written as a sign at its end alone. */
  public static String seen(String line) {
    String spaces = " ".repeat(line.length() - line.stripTrailing().length());
    boolean plain = line.endsWith(spaces) && !spaces.isEmpty();
    String body = plain ? line.substring(0, line.length() - spaces.length()) : line;
    return exchanged(body, MEANT.replace(" ", ""), SEEN.replace("␣", ""))
        + (plain ? "␣".repeat(spaces.length()) : "");
  }

  private static String exchanged(String line, String from, String to) {
    StringBuilder text = new StringBuilder(line);
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      if (at >= 0) {
        text.setCharAt(i, to.charAt(at));
      }
    }
    return text.toString();
  }
}
