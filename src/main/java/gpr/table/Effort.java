package gpr.table;

/**
 * How much the searches of one table have looked at. Of 2,655 texts, most of them generated with up
 * to three damages, one table had 1.1 million moves and no other as many; only a hostile one has
 * more than twice that.
 */
final class Effort {
  /** So many moves from a place to another are looked at for one table; then it is left open. */
  static final int MOST_MOVES = 2_500_000;

  private int moves;

  /** Counts a move. */
  void spend() {
    moves++;
  }

  /** How many moves were looked at. */
  int moves() {
    return moves;
  }

  /** Whether no more are to be looked at. */
  boolean isSpent() {
    return moves >= MOST_MOVES;
  }
}
