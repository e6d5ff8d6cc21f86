package gpr.layout;

import gpr.text.Signs;

/**
 * What a line is made of.
 *
 * @param tabs how many tabs it has
 * @param pipes how many pipes it has
 * @param empty whether it has nothing but spaces
 * @param rule whether it is a line drawn between rows
 * @param partRule whether such a line begins within it, beside the words of a cell over several
 *     rows
 * @param formFeed whether a page begins with it
 * @param tags whether it may have HTML tags
 * @param stops whether it has a sign that ends or parts sentences
 * @param first where its text begins, spaces left out; where it ends if it has none
 * @param last where its text ends
 */
record Line(
    int tabs,
    int pipes,
    boolean empty,
    boolean rule,
    boolean partRule,
    boolean formFeed,
    boolean tags,
    boolean stops,
    int first,
    int last) {
  /** Fewer dashes than these are a cell that says that it does not apply. */
  private static final int SHORTEST_RULE = 3;

  /** The ends of lines that are drawn, ╵ and the like, are no cells however few they are: Rich. */
  private static final char HALF_STROKES = '╴';

  /** That a line has other characters than the marks of tables. */
  private static final int OTHER = 1 << 15;

  /** What lines are told apart by; digits, brackets and the like are as any other character. */
  private static final int MARKS =
      Signs.SPACE
          | Signs.PIPE
          | Signs.RULE
          | Signs.TAB
          | Signs.FORM_FEED
          | Signs.TAG
          | Signs.JOINT
          | Signs.STOP;

  static Line of(char[] chars, int start, int end) {
    int tabs = 0;
    int pipes = 0;
    int run = 0;
    int longest = 0;
    int first = -1;
    int last = end;
    int seen = 0;
    for (int i = start; i < end; i++) {
      int marks = Signs.marks(chars[i]) & MARKS;
      if ((marks & Signs.SPACE) == 0) {
        first = first < 0 ? i : first;
        last = i + 1;
      }
      if (marks == 0 || marks == Signs.STOP) {
        seen |= OTHER | marks;
        run = 0;
      } else if ((marks & Signs.PIPE) != 0) {
        pipes++;
        run = 0;
      } else if ((marks & Signs.RULE) != 0) {
        longest = chars[i] >= HALF_STROKES ? SHORTEST_RULE : Math.max(longest, ++run);
        seen |= marks & Signs.JOINT;
      } else {
        run = 0;
        tabs += (marks & Signs.TAB) != 0 ? 1 : 0;
        seen |= marks;
      }
    }
    boolean other = (seen & (OTHER | Signs.TAG)) != 0;
    return new Line(
        tabs,
        pipes,
        !other && tabs == 0 && pipes == 0 && longest == 0,
        !other && longest >= SHORTEST_RULE,
        other && longest >= SHORTEST_RULE && (seen & Signs.JOINT) != 0,
        (seen & Signs.FORM_FEED) != 0,
        (seen & Signs.TAG) != 0,
        (seen & Signs.STOP) != 0,
        first < 0 ? end : first,
        last);
  }
}
