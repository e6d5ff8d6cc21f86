package gpr.table;

import java.util.Arrays;
import java.util.List;

/**
 * For each line with numbers the row that its words name, however surely: where the rows stand in
 * another order, all of them together show it.
 */
final class NamedLines {
  private static final int NONE = -1;

  private final TableText text;

  /** By line; none where the words are no row's, or there are none. */
  private final int[] rowOf;

  /** By row the last of its lines. */
  private final int[] lastLineOf;

  NamedLines(TableText text) {
    this.text = text;
    this.rowOf = new int[text.lines().size()];
    this.lastLineOf = new int[text.rows()];
    Arrays.fill(rowOf, NONE);
    Arrays.fill(lastLineOf, NONE);
    for (int line = 0; line < rowOf.length; line++) {
      if (hasNumbers(line)) {
        name(line, namedRow(line));
      }
    }
    for (int line = 0; line < rowOf.length; line++) {
      if (rowOf[line] < 0 && hasNumbers(line)) {
        // Labels stand above and below: the one that names no other line.
        name(line, only(wholesAround(line).stream().filter(this::isLacking).toList()));
      }
      if (isUnnamed(line)) {
        int alike = text.labels().alikeRow(text.placeOf().get(line)) - text.first();
        name(line, isLacking(alike) ? alike : NONE);
      }
    }
  }

  private void name(int line, int row) {
    rowOf[line] = row;
    if (row >= 0 && row < lastLineOf.length) {
      lastLineOf[row] = line;
    }
  }

  private int namedRow(int line) {
    Line numbers = text.lines().get(line);
    // Pieces of a broken label that make it up whole tell more than the one beside the numbers.
    int whole = only(wholesAround(line));
    int named = numbers.match().isRow() ? numbers.match().row() - text.first() : NONE;
    return Math.max(NONE, whole >= 0 ? whole : named);
  }

  private List<Integer> wholesAround(int line) {
    return text.lines().get(line).isNamed()
        ? List.of()
        : text.labels().wholesAround(text.placeOf().get(line)).stream()
            .map(row -> row - text.first())
            .toList();
  }

  private static int only(List<Integer> rows) {
    return rows.size() == 1 ? rows.get(0) : NONE;
  }

  boolean hasNumbers(int line) {
    return text.lines().get(line).hasNumbers();
  }

  /** The row of a line, counted from the table's first; negative where its words name none. */
  int row(int line) {
    return rowOf[line];
  }

  /** Whether a line has numbers and words that are no row's. */
  boolean isUnnamed(int line) {
    Line words = text.lines().get(line);
    boolean none = words.isOf(LabelBook.Kind.NONE) && !words.labels().isEmpty();
    return rowOf[line] < 0 && hasNumbers(line) && none;
  }

  /** Whether a row is none that some line's words name. */
  boolean isLacking(int row) {
    return row >= 0 && row < lastLineOf.length && lastLineOf[row] < 0;
  }

  /** Whether a row stands on that line or further down. */
  boolean isFrom(int line, int row) {
    return lastLineOf[row] >= line;
  }
}
