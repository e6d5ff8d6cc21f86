package gpr.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes what a printer adds to each page out of it: page numbers, and lines that stand in the same
 * place of several pages with the same words.
 */
final class RunningHeads {
  /** Outermost lines of a page, above and below, that may be added ones. */
  private static final int OUTERMOST = 3;

  /** They stand in the outermost eighth of the page. */
  private static final double MARGIN = 0.125;

  /** In points: the same place. */
  private static final double PLACE = 6;

  /** {@code 3}, {@code - 3 -}, {@code — 3 —}, {@code 第 3 页}, {@code 第3页 共8页}, {@code 3/8}. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—－–·\\s]*(第?\\s*\\d{1,4}\\s*页?)([\\s,，/]*(共|of)?\\s*\\d{1,4}\\s*页?)?[-—－–·\\s]*");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private record Place(String words, long y) {}

  private RunningHeads() {}

  /** The pages without them. */
  static List<PrintedPage> removed(List<PrintedPage> pages) {
    Map<Place, Set<Integer>> seen = new HashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      for (PrintedPage.Words words : outermost(pages.get(page))) {
        for (long y : places(words)) {
          seen.computeIfAbsent(new Place(key(words), y), place -> new HashSet<>()).add(page);
        }
      }
    }
    List<PrintedPage> without = new ArrayList<>(pages.size());
    for (PrintedPage page : pages) {
      List<PrintedPage.Item> removed = new ArrayList<>();
      for (PrintedPage.Words words : outermost(page)) {
        boolean isRepeated =
            places(words).stream()
                .anyMatch(y -> seen.getOrDefault(new Place(key(words), y), Set.of()).size() > 1);
        if (isRepeated || isPageNumber(words, page.items())) {
          removed.add(words);
        }
      }
      without.add(page.without(removed));
    }
    return without;
  }

  /** A lone number is one only where nothing stands further out. */
  private static boolean isPageNumber(PrintedPage.Words words, List<PrintedPage.Item> items) {
    boolean isOutermost = items.get(0).equals(words) || items.get(items.size() - 1).equals(words);
    return isOutermost && PAGE_NUMBER.matcher(words.line().text()).matches();
  }

  /** The place and its neighbour, so that a hair's difference parts nothing. */
  private static List<Long> places(PrintedPage.Words words) {
    long place = Math.round(words.top() / PLACE);
    return List.of(place, place + 1);
  }

  /** The page's number differs, and the title of a section need not. */
  private static String key(PrintedPage.Words words) {
    return DIGITS.matcher(words.line().text()).replaceAll("#");
  }

  private static List<PrintedPage.Words> outermost(PrintedPage page) {
    List<PrintedPage.Item> items = page.items();
    List<PrintedPage.Words> outermost = new ArrayList<>();
    double above = page.height() * MARGIN;
    double below = page.height() - above;
    for (int i = 0; i < items.size(); i++) {
      boolean isOuter = i < OUTERMOST || i >= items.size() - OUTERMOST;
      if (isOuter
          && items.get(i) instanceof PrintedPage.Words words
          && (words.top() < above || words.top() > below)) {
        outermost.add(words);
      }
    }
    return outermost;
  }
}
