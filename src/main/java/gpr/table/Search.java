package gpr.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what every value of every cell of a table costs: the price of the cheapest reading that has
 * it. A reading goes through the lines of the text and the rows of the form, step by step; what the
 * sums over rows say depends on all of its steps, so places are told apart by the running sums too.
 * Everything dearer than the cheapest reading and the margin is left out, by a bound that is exact.
 */
final class Search {
  /** So many places with other running sums are kept for a line and a row. */
  static final int MOST_STATES = 300;

  /** So many of them are followed to find some good reading first. */
  private static final int STATES_OF_PROBE = 3;

  private final Steps steps;
  private final ColumnSums sums;
  private final Effort effort;
  private final int width;

  /** The steps from each line and row that a reading within the limit may be at. */
  private final Map<Integer, List<Step>> from = new HashMap<>();

  /** For each line and row what the rest costs at least, sums over rows left out. */
  private final int[] rest;

  /** The cheapest that was left out for want of room. */
  private int leftOut = Integer.MAX_VALUE;

  /** A line, a row, the running sums and how far the labels are off. */
  private static final class Place {
    private final ColumnSums.State state;
    private final int offset;
    private final List<Move> moves = new ArrayList<>();
    private int before = Integer.MAX_VALUE;
    private int after = Integer.MAX_VALUE;

    Place(ColumnSums.State state, int offset) {
      this.state = state;
      this.offset = offset;
    }
  }

  /** A step from one place to another. */
  private record Move(Step step, int row, Cost cost, Place to) {}

  private record Key(ColumnSums.State state, int offset) {}

  /**
   * @param effort what the searches of the table may still look at
   */
  Search(Steps steps, ColumnSums sums, Effort effort) {
    this.steps = steps;
    this.sums = sums;
    this.effort = effort;
    this.width = steps.rows() + 1;
    this.rest = new int[(steps.lines() + 1) * width];
  }

  /** The price of the reading that goes by the labels. */
  private int greedy(Corridor corridor) {
    ColumnSums.State state = sums.start();
    int price = 0;
    int at = 0;
    while (at < rest.length - 1) {
      int to = corridor.next(at);
      Step best = null;
      for (Step step : stepsFrom(at)) {
        boolean leads = at + step.lines() * width + step.rows() == to;
        if (leads && (best == null || step.cost(0).points() < best.cost(0).points())) {
          best = step;
        }
      }
      if (best == null) {
        return Integer.MAX_VALUE / 2;
      }
      price += best.cost(0).points();
      state = stateAfter(state, best, at % width);
      at = to;
    }
    return price + sums.cost(state);
  }

  private List<Step> stepsFrom(int at) {
    return from.computeIfAbsent(at, key -> steps.from(key / width, key % width));
  }

  /** Bounds the rest from each place from behind; what lies outside the corridor has none. */
  private void boundFromBehind(Corridor corridor, int limit) {
    Arrays.fill(rest, Integer.MAX_VALUE);
    rest[rest.length - 1] = 0;
    for (int at = rest.length - 2; at >= 0; at--) {
      if (!corridor.isWithin(at, limit)) {
        continue;
      }
      int least = Integer.MAX_VALUE;
      for (Step step : stepsFrom(at)) {
        int target = at + step.lines() * width + step.rows();
        if (rest[target] < Integer.MAX_VALUE) {
          least = Math.min(least, step.leastPoints() + rest[target]);
        }
      }
      rest[at] = least;
    }
  }

  /**
   * Prices the values of the cells.
   *
   * @param prices takes each value of each cell with its price
   * @param base what is assumed of the table as a whole
   * @param known the price of some reading that is known already; the search does not go beyond it
   *     and the margin
   * @return the price of the cheapest reading
   */
  int price(CellPrices prices, Cost base, int known) {
    Corridor corridor = new Corridor(steps);
    int limit = known - base.points();
    if (corridor.least() > (long) limit + Reason.MARGIN) {
      return Integer.MAX_VALUE;
    }
    int greedy = Math.min(limit, greedy(corridor));
    boundFromBehind(corridor, greedy + Reason.MARGIN);
    if (rest[0] == Integer.MAX_VALUE) {
      return Integer.MAX_VALUE;
    }
    int room = greedy - rest[0] > Reason.MARGIN ? Math.min(greedy, probe()) : greedy;
    List<Map<Key, Place>> places = forward(room, MOST_STATES);
    if (effort.isSpent()) {
      prices.leaveOpen(0);
      return Integer.MAX_VALUE;
    }
    backward(places);
    Place start = places.get(0).values().iterator().next();
    if (start.after == Integer.MAX_VALUE) {
      return Integer.MAX_VALUE;
    }
    report(places, prices, base, start.after);
    if (leftOut < Integer.MAX_VALUE) {
      prices.leaveOpen(leftOut + base.points());
    }
    return start.after + base.points();
  }

  /** The price of some good reading. */
  private int probe() {
    int room = Integer.MAX_VALUE / 2;
    List<Map<Key, Place>> places = forward(room, STATES_OF_PROBE);
    leftOut = Integer.MAX_VALUE;
    int best = room;
    for (Place place : places.get(places.size() - 1).values()) {
      best = Math.min(best, place.before + sums.cost(place.state));
    }
    return best;
  }

  private List<Map<Key, Place>> forward(int room, int most) {
    List<Map<Key, Place>> places = new ArrayList<>();
    for (int i = 0; i < rest.length; i++) {
      places.add(rest[i] == Integer.MAX_VALUE ? Map.of() : new LinkedHashMap<>());
    }
    Place start = new Place(sums.start(), 0);
    start.before = 0;
    places.get(0).put(new Key(start.state, 0), start);
    for (int at = 0; at < rest.length; at++) {
      if (places.get(at).isEmpty()) {
        continue;
      }
      keepCheapest(places.get(at), at, most);
      for (Place place : places.get(at).values()) {
        for (Step step : stepsFrom(at)) {
          if (effort.isSpent()) {
            return places;
          }
          go(place, step, at, places, room);
        }
      }
    }
    return places;
  }

  private void keepCheapest(Map<Key, Place> places, int at, int most) {
    if (places.size() <= most) {
      return;
    }
    List<Integer> prices = new ArrayList<>();
    places.values().forEach(place -> prices.add(place.before));
    Collections.sort(prices);
    int limit = prices.get(most - 1);
    int kept = 0;
    var all = places.values().iterator();
    while (all.hasNext()) {
      Place place = all.next();
      if (place.before > limit || kept == most) {
        leftOut = Math.min(leftOut, place.before + rest[at]);
        all.remove();
      } else {
        kept++;
      }
    }
  }

  private void go(Place place, Step step, int at, List<Map<Key, Place>> places, int room) {
    int target = at + step.lines() * width + step.rows();
    int row = at % width;
    boolean labels = step.takes() && step.labels().size() > 1;
    ColumnSums.State state = null;
    for (int offset = 0; offset < steps.offsets(); offset++) {
      if (!labels && offset != place.offset) {
        continue;
      }
      Cost cost = step.cost(offset);
      cost = offset == place.offset ? cost : cost.and(Reason.LABELS_SHIFTED);
      long price = (long) place.before + cost.points();
      if (rest[target] == Integer.MAX_VALUE || price + rest[target] > (long) room + Reason.MARGIN) {
        continue;
      }
      state = state == null ? stateAfter(place.state, step, row) : state;
      ColumnSums.State after = state;
      int off = offset;
      Place next =
          places.get(target).computeIfAbsent(new Key(after, off), key -> new Place(after, off));
      next.before = Math.min(next.before, (int) price);
      effort.spend();
      place.moves.add(new Move(step, row, cost, next));
    }
  }

  private ColumnSums.State stateAfter(ColumnSums.State before, Step step, int row) {
    if (sums.isEmpty()) {
      return before;
    }
    if (!step.takes()) {
      return step.rows() == 0 ? before : sums.afterLost(before, row);
    }
    ColumnSums.State state = before;
    for (int i = 0; i < step.placed().size(); i++) {
      state = sums.after(state, row + i, step.placed().get(i).values());
    }
    return state;
  }

  private void backward(List<Map<Key, Place>> places) {
    for (Place place : places.get(places.size() - 1).values()) {
      place.after = sums.cost(place.state);
    }
    for (int at = places.size() - 2; at >= 0; at--) {
      if (places.get(at).isEmpty()) {
        continue;
      }
      for (Place place : places.get(at).values()) {
        for (Move move : place.moves) {
          if (move.to().after < Integer.MAX_VALUE) {
            place.after = Math.min(place.after, move.cost().points() + move.to().after);
          }
        }
      }
    }
  }

  private void report(List<Map<Key, Place>> places, CellPrices prices, Cost base, int best) {
    for (int at = 0; at < places.size(); at++) {
      if (places.get(at).isEmpty()) {
        continue;
      }
      int line = at / width;
      for (Place place : places.get(at).values()) {
        for (Move move : place.moves) {
          if (move.to().after == Integer.MAX_VALUE) {
            continue;
          }
          int price = place.before + move.cost().points() + move.to().after;
          if (price <= best + Reason.MARGIN) {
            prices.add(line, move.row(), move.step(), move.cost().and(base), price + base.points());
          }
        }
      }
    }
  }
}
