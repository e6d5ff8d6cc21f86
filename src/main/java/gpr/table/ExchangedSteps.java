package gpr.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * The steps of rows that stand in another order than the form's, each with its own label: 二、 before
 * 一、, the rows of （五） before those of （四）.
 */
final class ExchangedSteps {
  /** 四、 may stand before all rows of 三、. */
  static final int MOST_ROWS = 24;

  /** A label that is broken over lines is still the row's own. */
  private static final int OWN_LABEL = 1;

  private final TableText text;
  private final List<Line> lines;

  /** For each line with numbers the row that its own label names; -1 where none does. */
  private final int[] rowOf;

  /** For each row the last of these lines; -1 where none is. */
  private final int[] lastLineOf;

  /**
   * Rows in another order.
   *
   * @param lines on how many lines they stand
   * @param lineOf for each of the rows, in the form's order, its line
   */
  record Exchange(int lines, List<Integer> lineOf) {
    static final Exchange NONE = new Exchange(0, List.of());

    int rows() {
      return lineOf.size();
    }
  }

  ExchangedSteps(TableText text) {
    this.text = text;
    this.lines = text.lines();
    this.rowOf = new int[lines.size()];
    this.lastLineOf = new int[text.rows()];
    Arrays.fill(lastLineOf, -1);
    for (int line = 0; line < rowOf.length; line++) {
      rowOf[line] = lines.get(line).hasNumbers() ? ownRow(line) : -1;
      if (rowOf[line] >= 0 && rowOf[line] < lastLineOf.length) {
        lastLineOf[rowOf[line]] = line;
      }
    }
  }

  private int ownRow(int line) {
    Line numbers = lines.get(line);
    if (numbers.isNamed()) {
      return numbers.match().row() - text.first();
    }
    // pdftotext -raw prints a broken label above its numbers; below them stands the next row's.
    int above = text.labels().namedAbove(text.placeOf().get(line)) - text.first();
    boolean own = above >= 0 && above < text.rows();
    return own && text.labelCost(line, above).points() <= OWN_LABEL ? above : -1;
  }

  /** The fewest rows from that one on that the lines from that one on have in another order. */
  Exchange from(int line, int row) {
    if (rowOf[line] <= row || lastLineOf[row] < line) {
      return Exchange.NONE;
    }
    BitSet found = new BitSet();
    List<Integer> lineOf = new ArrayList<>(Collections.nCopies(MOST_ROWS, line));
    for (int at = line; at < lines.size(); at++) {
      if (!lines.get(at).hasNumbers()) {
        continue;
      }
      int place = rowOf[at] - row;
      if (place < 0 || place >= MOST_ROWS || found.get(place)) {
        return Exchange.NONE;
      }
      found.set(place);
      lineOf.set(place, at);
      if (found.length() == found.cardinality()) {
        return new Exchange(at + 1 - line, lineOf.subList(0, found.length()));
      }
    }
    return Exchange.NONE;
  }

  /** The step over rows in another order, if they are. */
  void add(int line, int row, Steps ways, List<Step> steps) {
    Exchange exchange = from(line, row);
    List<Placed> placed = new ArrayList<>();
    List<List<Boolean>> contested = new ArrayList<>();
    Cost cost = Cost.of(Reason.ROWS_EXCHANGED);
    Cost labels = Cost.NONE;
    for (int i = 0; i < exchange.rows(); i++) {
      int own = exchange.lineOf().get(i);
      List<Placed> all = ways.ways(own, row + i);
      if (all.isEmpty()) {
        return;
      }
      placed.add(all.get(0));
      contested.add(contested(all));
      cost = cost.and(all.get(0).cost());
      labels = labels.and(text.labelCost(own, row + i));
    }
    if (!placed.isEmpty()) {
      steps.add(
          Step.take(exchange.lines(), placed.size(), placed, cost, List.of(labels), contested));
    }
  }

  /** Which columns another way, nearly as cheap, fills otherwise. */
  private static List<Boolean> contested(List<Placed> ways) {
    List<Boolean> contested = new ArrayList<>();
    Placed best = ways.get(0);
    for (int column = 0; column < best.values().size(); column++) {
      boolean other = false;
      for (Placed way : ways) {
        boolean near = way.cost().points() < best.cost().points() + Reason.MARGIN;
        other |= near && !way.values().get(column).says(best.values().get(column));
      }
      contested.add(other);
    }
    return contested;
  }
}
