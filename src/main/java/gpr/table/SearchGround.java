package gpr.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What the passes of one search go over: the lines and rows that a reading may be at, numbered line
 * by line, the steps from each and the least that the rest costs from there.
 */
final class SearchGround {
  private final Steps steps;
  private final int width;

  /**
   * The steps from each line and row, once they are asked for: there is always one but at the end.
   */
  private final List<List<Step>> from;

  /** For each line and row what the rest costs at least, sums over rows left out. */
  private final int[] rest;

  SearchGround(Steps steps) {
    this.steps = steps;
    this.width = steps.rows() + 1;
    this.rest = new int[(steps.lines() + 1) * width];
    this.from = new ArrayList<>(Collections.nCopies(rest.length, List.of()));
  }

  /** How many lines and rows, the end of both among them, there are to be at. */
  int size() {
    return rest.length;
  }

  int line(int at) {
    return at / width;
  }

  int row(int at) {
    return at % width;
  }

  int offsets() {
    return steps.offsets();
  }

  /** Where a step leads to. */
  int target(int at, Step step) {
    return at + step.lines() * width + step.rows();
  }

  List<Step> stepsFrom(int at) {
    if (from.get(at).isEmpty()) {
      from.set(at, steps.from(line(at), row(at)));
    }
    return from.get(at);
  }

  /** Bounds the rest from each place from behind; what lies outside the corridor has none. */
  void boundFromBehind(Corridor corridor, int limit) {
    Arrays.fill(rest, Integer.MAX_VALUE);
    rest[rest.length - 1] = 0;
    for (int at = rest.length - 2; at >= 0; at--) {
      if (!corridor.isWithin(at, limit)) {
        continue;
      }
      int least = Integer.MAX_VALUE;
      for (Step step : stepsFrom(at)) {
        int target = target(at, step);
        if (isWithin(target)) {
          least = Math.min(least, step.leastPoints() + rest[target]);
        }
      }
      rest[at] = least;
    }
  }

  /** Whether a reading within the bound may be there. */
  boolean isWithin(int at) {
    return rest[at] < Integer.MAX_VALUE;
  }

  /** What the rest costs at least. */
  int rest(int at) {
    return rest[at];
  }
}
