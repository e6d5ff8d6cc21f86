package gpr.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One pass of the search over all readings that cost no more than a limit: forward over the lines
 * and rows, then backward over the moves that were found.
 */
final class SearchPass {
  private final SearchGround ground;
  private final ColumnSums sums;
  private final Effort effort;
  private final long limit;

  /** For each line and row the places there, by themselves. */
  private final List<Map<Place, Place>> places;

  /** Every move, from the first line and row on. */
  private final List<Move> moves = new ArrayList<>();

  private final Place start;

  /** The cheapest that was left out for want of room. */
  private int leftOut = Integer.MAX_VALUE;

  /** The running sums and how far the labels are off, at a line and a row. */
  private static final class Place {
    private final ColumnSums.State state;
    private final int offset;
    private int before = Integer.MAX_VALUE;
    private int after = Integer.MAX_VALUE;

    Place(ColumnSums.State state, int offset) {
      this.state = state;
      this.offset = offset;
    }

    @Override
    public boolean equals(Object object) {
      return object instanceof Place other && offset == other.offset && state.equals(other.state);
    }

    @Override
    public int hashCode() {
      return state.hashCode() * 31 + offset;
    }
  }

  /** A step from a place, at that line and row, to another. */
  private record Move(Place from, int at, Step step, Cost cost, Place to) {}

  /**
   * Goes forward.
   *
   * @param limit what a reading may cost
   * @param effort what the searches of the table may still look at
   */
  SearchPass(SearchGround ground, ColumnSums sums, Effort effort, long limit) {
    this.ground = ground;
    this.sums = sums;
    this.effort = effort;
    this.limit = limit;
    this.places = new ArrayList<>(Collections.nCopies(ground.size(), Map.of()));
    this.start = new Place(sums.start(), 0);
    start.before = 0;
    places.set(0, Map.of(start, start));
    forward();
    backward();
  }

  /** The price of the cheapest reading within the limit; the greatest integer where none is. */
  int best() {
    return start.after;
  }

  /** The least that readings cost which were left out for want of room. */
  int leftOut() {
    return leftOut;
  }

  private void forward() {
    for (int at = 0; at < ground.size() && !effort.isSpent(); at++) {
      Map<Place, Place> here = places.get(at);
      if (here.isEmpty()) {
        continue;
      }
      keepCheapest(here, at);
      effort.follow(here.size());
      List<Step> steps = ground.stepsFrom(at);
      for (Place place : here.values()) {
        for (int i = 0; i < steps.size() && !effort.isSpent(); i++) {
          go(place, steps.get(i), at);
        }
      }
    }
  }

  private void keepCheapest(Map<Place, Place> here, int at) {
    if (here.size() <= Search.MOST_STATES) {
      return;
    }
    int[] prices = new int[here.size()];
    int count = 0;
    for (Place place : here.values()) {
      prices[count++] = place.before;
    }
    Arrays.sort(prices);
    int most = prices[Search.MOST_STATES - 1];
    int kept = 0;
    var all = here.values().iterator();
    while (all.hasNext()) {
      Place place = all.next();
      if (place.before > most || kept == Search.MOST_STATES) {
        leftOut = Math.min(leftOut, place.before + ground.rest(at));
        all.remove();
      } else {
        kept++;
      }
    }
  }

  private void go(Place place, Step step, int at) {
    int target = ground.target(at, step);
    if (!ground.isWithin(target)) {
      return;
    }
    long most = limit - place.before - ground.rest(target);
    boolean labels = step.takes() && step.costs().size() > 1;
    ColumnSums.State state = null;
    for (int offset = 0; offset < ground.offsets(); offset++) {
      if (!labels && offset != place.offset) {
        continue;
      }
      Cost cost = step.cost(offset);
      cost = offset == place.offset ? cost : cost.and(Reason.LABELS_SHIFTED);
      if (cost.points() > most) {
        continue;
      }
      state = state == null ? sums.after(place.state, step, ground.row(at)) : state;
      if (cost.points() + sums.least(state) <= most) {
        add(place, at, step, cost, placeAt(target, state, offset));
      }
    }
  }

  private void add(Place from, int at, Step step, Cost cost, Place to) {
    effort.spend();
    to.before = Math.min(to.before, from.before + cost.points());
    moves.add(new Move(from, at, step, cost, to));
  }

  private Place placeAt(int at, ColumnSums.State state, int offset) {
    if (places.get(at).isEmpty()) {
      places.set(at, new LinkedHashMap<>());
    }
    Place place = new Place(state, offset);
    Place known = places.get(at).putIfAbsent(place, place);
    return known == null ? place : known;
  }

  /** Moves that lead on from a place were found after all that lead to it. */
  private void backward() {
    for (Place place : places.get(places.size() - 1).values()) {
      place.after = sums.cost(place.state);
    }
    for (int i = moves.size() - 1; i >= 0; i--) {
      Move move = moves.get(i);
      if (move.to().after < Integer.MAX_VALUE) {
        move.from().after = Math.min(move.from().after, move.cost().points() + move.to().after);
      }
    }
  }

  /**
   * Gives the values of all readings that cost no more than the cheapest and the margin.
   *
   * @param base what is assumed of the table as a whole
   */
  void report(CellPrices prices, Cost base) {
    for (Move move : moves) {
      if (move.to().after < Integer.MAX_VALUE) {
        int price = move.from().before + move.cost().points() + move.to().after;
        if (price <= best() + Reason.MARGIN) {
          int at = move.at();
          prices.add(
              ground.line(at),
              ground.row(at),
              move.step(),
              move.cost().and(base),
              price + base.points());
        }
      }
    }
  }
}
