package gpr.table;

import java.util.ArrayList;
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

  /** Words that are no row's of the form are the lacking row's: a little less sure than its own. */
  private static final int BY_WHAT_IS_LEFT = 1;

  private final TableText text;
  private final List<Line> lines;
  private final NamedLines names;

  /**
   * Rows in another order.
   *
   * @param lines on how many lines they stand
   * @param lineOf for each of the rows, in the form's order, its line
   * @param isFilled whether one of the rows is known by being the only one left
   */
  record Exchange(int lines, List<Integer> lineOf, boolean isFilled) {
    static final Exchange NONE = new Exchange(0, List.of(), false);

    int rows() {
      return lineOf.size();
    }
  }

  ExchangedSteps(TableText text) {
    this.text = text;
    this.lines = text.lines();
    this.names = new NamedLines(text);
  }

  /**
   * The fewest rows from that one on that the lines from that one on have in another order. Of one
   * line the words may be no row's: it is the row that is left.
   */
  Exchange from(int line, int row) {
    boolean other = names.row(line) > row || names.isUnnamed(line);
    if (!other || !names.isFrom(line, row) && !names.isLacking(row)) {
      return Exchange.NONE;
    }
    Order order = new Order(line, row);
    for (int at = line; at < lines.size(); at++) {
      if (names.hasNumbers(at) && !order.add(at)) {
        return Exchange.NONE;
      }
      if (order.isWhole()) {
        return order.exchange(at + 1 - line);
      }
    }
    return Exchange.NONE;
  }

  /** The rows of some lines, as they are found one after the other. */
  private final class Order {
    private final int line;
    private final int row;
    private final BitSet found = new BitSet();
    private final List<Integer> lineOf;
    private int unnamed = -1;

    Order(int line, int row) {
      this.line = line;
      this.row = row;
      this.lineOf = new ArrayList<>(Collections.nCopies(MOST_ROWS, line));
    }

    /** Adds a line; false where its row cannot be one of them. */
    boolean add(int at) {
      if (names.isUnnamed(at)) {
        boolean first = unnamed < 0;
        unnamed = at;
        return first;
      }
      int place = names.row(at) - row;
      if (place < 0 || place >= MOST_ROWS || found.get(place)) {
        return false;
      }
      found.set(place);
      lineOf.set(place, at);
      return true;
    }

    /** Whether no row lacks up to the last, or but the one that no line names. */
    boolean isWhole() {
      int lacking = found.length() - found.cardinality();
      int left = row + found.nextClearBit(0);
      return unnamed < 0
          ? lacking == 0
          : lacking == 1 && names.isLacking(left) && !(unnamed == line && left == row);
    }

    Exchange exchange(int count) {
      if (unnamed >= 0) {
        lineOf.set(found.nextClearBit(0), unnamed);
      }
      return new Exchange(count, List.copyOf(lineOf.subList(0, found.length())), unnamed >= 0);
    }
  }

  /** The step over rows in another order, if they are. */
  void add(int line, int row, Steps ways, List<Step> steps) {
    Exchange exchange = from(line, row);
    List<Placed> placed = new ArrayList<>();
    List<List<Boolean>> contested = new ArrayList<>();
    int left = exchange.isFilled() ? BY_WHAT_IS_LEFT : 0;
    Cost cost = Cost.NONE.and(Reason.ROWS_EXCHANGED, Reason.ROWS_EXCHANGED.points() + left);
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
