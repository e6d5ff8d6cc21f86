package gpr.layout;

/**
 * What a line is made of.
 *
 * @param tabs how many tabs it has
 * @param pipes how many pipes it has
 * @param empty whether it has nothing but spaces
 * @param rule whether it is a line drawn between rows
 * @param formFeed whether a page begins with it
 * @param tags whether it may have HTML tags
 */
record Line(int tabs, int pipes, boolean empty, boolean rule, boolean formFeed, boolean tags) {
  /** Fewer dashes than these are a cell that says that it does not apply. */
  private static final int SHORTEST_RULE = 3;

  static Line of(char[] chars, int start, int end) {
    int tabs = 0;
    int pipes = 0;
    int run = 0;
    int longest = 0;
    boolean other = false;
    boolean formFeed = false;
    boolean tags = false;
    for (int i = start; i < end; i++) {
      char c = chars[i];
      boolean pipe = TextMarks.isPipe(c);
      if (!pipe && TextMarks.isRule(c)) {
        longest = Math.max(longest, ++run);
        continue;
      }
      run = 0;
      formFeed |= c == '\f';
      tags |= c == '<';
      if (c == '\t') {
        tabs++;
      } else if (pipe) {
        pipes++;
      } else if (!TextMarks.isSpace(c)) {
        other = true;
      }
    }
    boolean empty = !other && tabs == 0 && pipes == 0 && longest == 0;
    return new Line(tabs, pipes, empty, !other && longest >= SHORTEST_RULE, formFeed, tags);
  }
}
