package gpr.generator;

import java.util.List;

/** Page numbers, page ends and running heads between the lines of a text. */
final class PageEnds {
  private static final int FIRST = 12;

  private PageEnds() {}

  /**
   * @param formFeeds whether a page begins with a form feed
   */
  static String in(String text, boolean formFeeds, Chance chance) {
    int kind = chance.below(5);
    int[] line = {0};
    int[] page = {1};
    return Lines.map(
        text,
        content -> {
          line[0]++;
          if (line[0] < FIRST || !chance.onceIn(30)) {
            return content;
          }
          return mark(kind, page[0]++) + "\n" + (formFeeds ? "\f" : "") + content;
        });
  }

  private static String mark(int kind, int page) {
    List<String> marks =
        List.of(
            "- " + page + " -",
            "— " + page + " —",
            "第 " + page + " 页 共 9 页",
            page + " / 9",
            "                    " + page);
    return marks.get(kind);
  }
}
