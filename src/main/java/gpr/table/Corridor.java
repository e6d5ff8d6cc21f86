package gpr.table;

import java.util.Arrays;

/**
 * Where a reading can be that costs no more than some limit: for each line and row the least that
 * leads there and on from there, by labels alone. It is a bound, never more than the true price, so
 * what lies outside is no part of any reading within the limit; and it is cheap, so the ways to
 * place numbers are worked out inside alone.
 */
final class Corridor {
  private static final int FAR = Integer.MAX_VALUE / 4;

  private final Steps steps;
  private final int width;

  /** For each line and row what the labels cost at least to take the one for the other. */
  private final int[] labels;

  /** On how many lines the row may stand from there on. */
  private final int[] broken;

  /** How many rows may stand on the line from there on. */
  private final int[] joined;

  /** Where rows in another order lead to from there; 0 where there are none. */
  private final int[] exchanged;

  private final int[] ahead;
  private final int[] behind;

  Corridor(Steps steps) {
    this.steps = steps;
    this.width = steps.rows() + 1;
    int places = (steps.lines() + 1) * width;
    this.labels = new int[places];
    this.broken = new int[places];
    this.joined = new int[places];
    this.exchanged = new int[places];
    for (int line = 0; line < steps.lines(); line++) {
      for (int row = 0; row < steps.rows(); row++) {
        look(line, row);
      }
    }
    this.ahead = filled(places);
    this.behind = filled(places);
    ahead[places - 1] = 0;
    for (int at = places - 2; at >= 0; at--) {
      moves(at, (from, to, points) -> ahead[from] = Math.min(ahead[from], points + ahead[to]));
    }
    behind[0] = 0;
    for (int at = 0; at < places; at++) {
      moves(at, (from, to, points) -> behind[to] = Math.min(behind[to], points + behind[from]));
    }
  }

  private void look(int line, int row) {
    int at = line * width + row;
    labels[at] = steps.leastLabel(line, row);
    broken[at] = Math.max(steps.spread().mostBroken(line, row), steps.mostPieces(line));
    joined[at] = steps.spread().rowsJoined(line, row);
    ExchangedSteps.Exchange exchange = steps.exchanged().from(line, row);
    exchanged[at] = exchange.rows() > 0 ? at + exchange.lines() * width + exchange.rows() : 0;
  }

  private static int[] filled(int places) {
    int[] far = new int[places];
    Arrays.fill(far, FAR);
    return far;
  }

  /** Takes the place that a step leads to from another, and what the step costs at least. */
  private interface Move {
    void go(int from, int to, int points);
  }

  private void moves(int at, Move move) {
    int line = at / width;
    int row = at % width;
    if (row < steps.rows()) {
      move.go(at, at + 1, steps.lostPoints(line));
    }
    if (line < steps.lines()) {
      move.go(at, at + width, steps.skipPoints(line));
    }
    if (row < steps.rows() && line < steps.lines()) {
      move.go(at, at + width + 1, labels[at]);
      for (int count = 2; count <= broken[at]; count++) {
        move.go(at, at + count * width + 1, labels[at]);
      }
      if (exchanged[at] > 0) {
        move.go(at, exchanged[at], 0);
      }
      if (joined[at] > 1) {
        move.go(at, at + width + joined[at], 0);
      }
    }
  }

  /** What any reading costs at least. */
  int least() {
    return ahead[0];
  }

  /** Whether some reading through that place may cost no more than the limit. */
  boolean isWithin(int at, int limit) {
    return behind[at] + ahead[at] <= limit;
  }

  /** A place that the cheapest way goes on to, by labels alone. */
  int next(int at) {
    int[] best = {-1};
    moves(
        at,
        (from, to, points) -> {
          if (points + ahead[to] == ahead[at]) {
            best[0] = Math.max(best[0], to);
          }
        });
    return best[0];
  }
}
