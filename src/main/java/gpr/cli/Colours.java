package gpr.cli;

/** Whether colours are written: on a terminal that has any, unless the user asked for none. */
final class Colours {
  private Colours() {}

  /**
   * @param toFile whether results go to a file
   */
  static boolean areWanted(Console console, boolean toFile) {
    // no-color.org
    String refusal = System.getenv("NO_COLOR");
    boolean isRefused = refusal != null && !refusal.isEmpty();
    boolean isDumb = "dumb".equals(System.getenv("TERM"));
    return !toFile && console.outIsTerminal() && !isRefused && !isDumb;
  }
}
