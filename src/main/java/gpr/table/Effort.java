package gpr.table;

/**
 * How much the searches of one table may look at, and have. Of 3,300 texts, most of them generated
 * with up to three damages, one table had 165,000 moves and no other as many; only a hostile one
 * has more than three times that.
 */
final class Effort {
  /** So many moves from a place to another are looked at for one table; then it is left open. */
  static final int MOST_MOVES = 500_000;

  private final int most;
  private int moves;
  private int mostPlaces;

  Effort() {
    this(MOST_MOVES);
  }

  /**
   * @param most so many moves may be looked at
   */
  Effort(int most) {
    this.most = most;
  }

  /** Counts a move. */
  void spend() {
    moves++;
  }

  /** Counts the places that are followed from one line and row on. */
  void follow(int places) {
    mostPlaces = Math.max(mostPlaces, places);
  }

  /** How many places were followed from the line and row with the most of them. */
  int mostPlaces() {
    return mostPlaces;
  }

  /** How many moves were looked at. */
  int moves() {
    return moves;
  }

  /** Whether no more are to be looked at. */
  boolean isSpent() {
    return moves >= most;
  }
}
