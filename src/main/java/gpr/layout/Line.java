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
      int marks = TextMarks.marks(chars[i]);
      if (marks == 0) {
        other = true;
        run = 0;
      } else if ((marks & TextMarks.PIPE) != 0) {
        pipes++;
        run = 0;
      } else if ((marks & TextMarks.RULE) != 0) {
        longest = Math.max(longest, ++run);
      } else {
        run = 0;
        tabs += (marks & TextMarks.TAB) != 0 ? 1 : 0;
        formFeed |= (marks & TextMarks.FORM_FEED) != 0;
        tags |= (marks & TextMarks.TAG) != 0;
        other |= (marks & TextMarks.SPACE) == 0;
      }
    }
    boolean empty = !other && tabs == 0 && pipes == 0 && longest == 0;
    return new Line(tabs, pipes, empty, !other && longest >= SHORTEST_RULE, formFeed, tags);
  }
}
