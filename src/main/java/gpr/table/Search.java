package gpr.table;

/**
 * Finds what every value of every cell of a table costs: the price of the cheapest reading that has
 * it. A reading goes through the lines of the text and the rows of the form, step by step; what the
 * sums over rows say depends on all of its steps, so places are told apart by the running sums too.
 * Everything dearer than the cheapest reading and the margin is left out, by a bound that is exact.
 */
final class Search {
  /** So many places with other running sums are kept for a line and a row. */
  static final int MOST_STATES = 300;

  private final Steps steps;
  private final ColumnSums sums;
  private final Effort effort;
  private final SearchGround ground;

  /**
   * @param effort what the searches of the table may still look at
   */
  Search(Steps steps, ColumnSums sums, Effort effort) {
    this.steps = steps;
    this.sums = sums;
    this.effort = effort;
    this.ground = new SearchGround(steps);
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
    SearchPass pass = cheapest(corridor, Math.min(limit, greedy(corridor)));
    if (effort.isSpent()) {
      prices.leaveOpen(0);
      return Integer.MAX_VALUE;
    }
    if (pass.best() == Integer.MAX_VALUE) {
      return Integer.MAX_VALUE;
    }
    pass.report(prices, base);
    if (pass.leftOut() < Integer.MAX_VALUE) {
      prices.leaveOpen(pass.leftOut() + base.points());
    }
    return pass.best() + base.points();
  }

  /**
   * The pass that has the cheapest reading and all that are within the margin of it. The limit is
   * widened step by step, for what a pass looks at grows fast with it. Where readings as cheap as
   * any were left out already, no limit tells more.
   *
   * @param most what the cheapest reading costs at most
   */
  private SearchPass cheapest(Corridor corridor, int most) {
    int room = Math.min(most, corridor.least() + Reason.MARGIN);
    while (true) {
      ground.boundFromBehind(corridor, room + Reason.MARGIN);
      SearchPass pass = new SearchPass(ground, sums, effort, (long) room + Reason.MARGIN);
      if (room == most || pass.best() <= room || isOpen(pass) || effort.isSpent()) {
        return pass;
      }
      room = Math.min(most, Math.min(pass.best(), room + 2 * Reason.MARGIN));
    }
  }

  private boolean isOpen(SearchPass pass) {
    return pass.best() < Integer.MAX_VALUE && pass.leftOut() < ground.rest(0) + Reason.MARGIN;
  }

  /** The price of the reading that goes by the labels. */
  private int greedy(Corridor corridor) {
    ColumnSums.State state = sums.start();
    int price = 0;
    int at = 0;
    while (at < ground.size() - 1) {
      int to = corridor.next(at);
      Step best = null;
      for (Step step : ground.stepsFrom(at)) {
        boolean leads = ground.target(at, step) == to;
        if (leads && (best == null || step.cost(0).points() < best.cost(0).points())) {
          best = step;
        }
      }
      if (best == null) {
        return Integer.MAX_VALUE / 2;
      }
      price += best.cost(0).points();
      state = sums.after(state, best, ground.row(at));
      at = to;
    }
    return price + sums.cost(state);
  }
}
