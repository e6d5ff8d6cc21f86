package gpr.document.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the paragraphs of numbered lists and writes their numbers, as a word processor does. */
final class ListCounter {
  /** Word's lists have nine levels. */
  static final int LEVELS = 9;

  private static final int UNSET = Integer.MIN_VALUE;

  /**
   * A level of a list.
   *
   * @param start its first number
   * @param format how the number is written
   * @param text what stands there, {@code %1} for the number of the first level
   * @param isLegal whether the numbers of all levels are written in digits
   * @param restarts whether it begins anew below each paragraph of a higher level
   */
  record Level(int start, NumberFormat format, String text, boolean isLegal, boolean restarts) {}

  /**
   * A list.
   *
   * @param shared what lists that go on counting together have in common
   * @param number its own
   * @param levels its levels
   * @param starts the levels at which it begins anew, and with which number
   */
  record NumberedList(
      String shared, String number, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** The number of the next paragraph of that list and level; empty where none is shown. */
  String next(NumberedList list, int level) {
    Level shown = list.levels().get(level);
    if (shown == null || level < 0 || level >= LEVELS) {
      return "";
    }
    int[] count = counts.computeIfAbsent(list.shared(), shared -> unset());
    Integer start = list.starts().get(level);
    if (start != null && begun.add(list.number() + ":" + level)) {
      count[level] = start;
    } else {
      count[level] = count[level] == UNSET ? shown.start() : count[level] + 1;
    }
    for (int below = level + 1; below < LEVELS; below++) {
      Level other = list.levels().get(below);
      if (other == null || other.restarts()) {
        count[below] = UNSET;
      }
    }
    return write(list, shown, count);
  }

  private static int[] unset() {
    int[] count = new int[LEVELS];
    java.util.Arrays.fill(count, UNSET);
    return count;
  }

  private static String write(NumberedList list, Level shown, int[] count) {
    StringBuilder words = new StringBuilder();
    String text = shown.text();
    int i = 0;
    while (i < text.length()) {
      boolean isNumber =
          text.charAt(i) == '%'
              && i + 1 < text.length()
              && text.charAt(i + 1) >= '1'
              && text.charAt(i + 1) <= '9';
      if (!isNumber) {
        words.append(text.charAt(i));
        i++;
        continue;
      }
      int level = text.charAt(i + 1) - '1';
      i += 2;
      Level other = list.levels().get(level);
      if (other != null) {
        int number = count[level] == UNSET ? other.start() : count[level];
        NumberFormat format = shown.isLegal() ? NumberFormat.DECIMAL : other.format();
        words.append(format.write(number));
      }
    }
    return words.toString();
  }
}
