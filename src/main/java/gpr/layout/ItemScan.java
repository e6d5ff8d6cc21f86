package gpr.layout;

import gpr.text.Signs;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a row of a table that is written as an entry of a list, {@code - 规章：本年制发件数：0；本年废止件数：1}, or
 * as a label and its number, {@code - 行政许可：12}. Nothing else may stand on its line.
 */
final class ItemScan {
  /**
   * An entry.
   *
   * @param label what it is of; empty where it says only names and numbers
   * @param names the names of its numbers; none where there is only one, without a name
   * @param values the numbers, or what stands in their place
   */
  record Item(Optional<Seen> label, List<Seen> names, List<Seen> values) {}

  private static final String BULLETS = "-*•·●▪◦–";

  private static final String DIGIT = "[0-9０-９]";

  /** A label's only value is a number, with a remark or not. Only money has a unit in a table. */
  private static final Pattern ONLY_VALUE =
      Pattern.compile(
          "[\\s\\h]*([+＋-]?"
              + DIGIT
              + "[0-9０-９,]*(?:[.．]"
              + DIGIT
              + "+)?(?:[千百]?[万亿]?元)?(?:[（(][^（）()]*[）)])?)[\\s\\h]*");

  /**
   * No name of a column has a digit, or ends a sentence. Words are a value only behind a colon; a
   * stroke or a circle may be a digit that OCR misread.
   */
  private static final Pattern PAIR =
      Pattern.compile(
          "[\\s\\h]*([^0-9０-９：:；;，,、|。]+?)"
              + "(?:[\\s\\h]*[：:][\\s\\h]*([^：:。；;|，、]*?)"
              + "|[\\s\\h]+((?!\\p{IsHan})[^：:。；;|，、]+?|[无丨〇]|[约近超逾][^：:。；;|，、]+))"
              + "[\\s\\h]*");

  /** What is counted in prose: 12件. */
  private static final Pattern COUNTED = Pattern.compile(".*" + DIGIT + "[件次条个项篇场期份人起].*");

  /** What parts the pairs of a line; behind a comma goes on a number, 1,234. */
  private static final List<Pattern> SEPARATORS =
      List.of(
          Pattern.compile("[；;]"),
          Pattern.compile("[|]"),
          Pattern.compile("，|,(?![0-9]{3})"),
          Pattern.compile("、"));

  private static final String COLONS = "：:";

  /** Longer lines are prose. */
  private static final int LONGEST = 400;

  private final String line;
  private final int start;

  /**
   * @param line the words of a line
   * @param start where it begins in the source
   */
  private ItemScan(String line, int start) {
    this.line = line;
    this.start = start;
  }

  /** The entry that stands between two places of the source; empty where none does. */
  static Optional<Item> read(SourceText source, int from, int to) {
    char[] chars = source.characters();
    boolean begins =
        from + 1 < to
            && to - from <= LONGEST
            && BULLETS.indexOf(chars[from]) >= 0
            && Signs.isSpace(chars[from + 1]);
    return begins ? new ItemScan(source.substring(from, to), from).item(2) : Optional.empty();
  }

  private Optional<Item> item(int from) {
    for (int at = from + 1; at < line.length(); at++) {
      if (COLONS.indexOf(line.charAt(at)) >= 0 && areWords(from, at)) {
        Optional<Seen> label = Optional.of(seen(from, at));
        Optional<Item> value = onlyValue(at + 1, label);
        Optional<Item> item = value.isPresent() ? value : pairs(at + 1, label);
        if (item.isPresent()) {
          return item;
        }
      }
    }
    // One name and a number are a label's.
    return pairs(from, Optional.empty()).filter(item -> item.values().size() > 1);
  }

  /** 行政许可：12. */
  private Optional<Item> onlyValue(int from, Optional<Seen> label) {
    Matcher value = ONLY_VALUE.matcher(line).region(from, line.length());
    return value.matches() && hasDigit(value.start(1), value.end(1))
        ? Optional.of(new Item(label, List.of(), List.of(seen(value.start(1), value.end(1)))))
        : Optional.empty();
  }

  /** 自然人 3；商业企业 0: the pairs from a place on, all parted by one sign. */
  private Optional<Item> pairs(int from, Optional<Seen> label) {
    for (Pattern separator : SEPARATORS) {
      Optional<Item> item = pairs(from, label, separator);
      if (item.isPresent()) {
        return item;
      }
    }
    return Optional.empty();
  }

  private Optional<Item> pairs(int from, Optional<Seen> label, Pattern separator) {
    List<Seen> names = new ArrayList<>();
    List<Seen> values = new ArrayList<>();
    int digits = 0;
    Matcher end = separator.matcher(line);
    int at = from;
    while (at <= line.length()) {
      int to = end.find(at) ? end.start() : line.length();
      Matcher pair = PAIR.matcher(line).region(at, to);
      if (!pair.matches() || !areWords(pair.start(1), pair.end(1))) {
        return Optional.empty();
      }
      int group = pair.start(2) < 0 ? 3 : 2;
      if (COUNTED.matcher(pair.group(group)).matches()) {
        return Optional.empty();
      }
      names.add(seen(pair.start(1), pair.end(1)));
      values.add(seen(pair.start(group), pair.end(group)));
      digits += hasDigit(pair.start(group), pair.end(group)) ? 1 : 0;
      at = to + 1;
    }
    return 2 * digits >= values.size() && digits > 0
        ? Optional.of(new Item(label, names, values))
        : Optional.empty();
  }

  /** Whether two Chinese characters stand there, and no end of a sentence. */
  private boolean areWords(int from, int to) {
    int ideographs = 0;
    for (int i = from; i < to; i++) {
      ideographs += Signs.isIdeograph(line.charAt(i)) ? 1 : 0;
      if (line.charAt(i) == '。') {
        return false;
      }
    }
    return ideographs > 1;
  }

  private boolean hasDigit(int from, int to) {
    return line.substring(from, to).chars().anyMatch(c -> Signs.isDigit((char) c));
  }

  /** The words between two places; an empty cell stands somewhere too. */
  private Seen seen(int from, int to) {
    int[] origins = new int[Math.max(1, to - from)];
    Arrays.setAll(origins, i -> start + from + i);
    return new Seen(line.substring(from, to).strip(), origins);
  }
}
