package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The words over the columns of a table whose cells stand on lines with spaces between them, pieces
 * of a label that stand one below the other (法律服务 over 机构: w3m) put together.
 */
final class HeadWords {
  /** A number may begin and end so far beside the label that it stands under. */
  private static final int BESIDE = 2;

  /** Of ten rows with a number for each label so many have them below the labels. */
  private static final int OF_TEN_ROWS = 8;

  /**
   * A label.
   *
   * @param text its words
   * @param from where they begin on the line
   * @param to where they end
   */
  private record Words(String text, int from, int to) {
    boolean isOver(Cell cell) {
      return cell.to() + BESIDE >= from && cell.from() - BESIDE <= to;
    }

    boolean overlaps(Words other) {
      return from < other.to && other.from < to;
    }

    Words above(Words below) {
      return new Words(text + below.text, Math.min(from, below.from), Math.max(to, below.to));
    }
  }

  private final List<Line> rows;
  private final List<Words> labels = new ArrayList<>();

  /**
   * @param rows the rows below the head
   */
  HeadWords(List<Line> rows) {
    this.rows = rows;
  }

  /**
   * Adds a label of the head, line by line; words that no numbers stand under are none, unless a
   * column is known by them.
   */
  void add(Cell label, boolean isKnown) {
    Words words = new Words(label.text(), label.from(), label.to());
    if (!isKnown && !haveNumbersUnder(words)) {
      return;
    }
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).overlaps(words)) {
        labels.set(i, labels.get(i).above(words));
        return;
      }
    }
    labels.add(words);
  }

  private boolean haveNumbersUnder(Words words) {
    int under = 0;
    for (Line line : rows) {
      under += isOverOne(words, line.values()) ? 1 : 0;
    }
    return under * 2 > rows.size();
  }

  private static boolean isOverOne(Words words, Cells values) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).isFilled() && words.isOver(values.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The labels from left to right. */
  List<String> fromLeft() {
    return ordered().stream().map(Words::text).toList();
  }

  private List<Words> ordered() {
    return labels.stream().sorted(Comparator.comparingInt(Words::from)).toList();
  }

  /**
   * Whether the numbers of the rows stand each below one of the labels: lynx and links print the
   * labels of a head's second row over any columns.
   */
  boolean areOverNumbers() {
    List<Words> over = ordered();
    int full = 0;
    int under = 0;
    for (Line line : rows) {
      Cells filled = line.values().filledOnes();
      if (filled.size() == over.size()) {
        full++;
        under += areOver(over, filled) ? 1 : 0;
      }
    }
    return full > 0 && under * 10 >= full * OF_TEN_ROWS;
  }

  private static boolean areOver(List<Words> over, Cells filled) {
    for (int i = 0; i < over.size(); i++) {
      boolean apart = i == 0 || over.get(i - 1).to() <= over.get(i).from();
      if (!apart || !over.get(i).isOver(filled.get(i))) {
        return false;
      }
    }
    return true;
  }
}
