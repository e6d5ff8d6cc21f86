package gpr.check;

/**
 * What became of sums.
 *
 * @param held how many add up
 * @param failed how many do not
 * @param notAssessed of how many it could not be told
 */
public record SumCounts(long held, long failed, long notAssessed) {
  /** No sums at all. */
  public static final SumCounts NONE = new SumCounts(0, 0, 0);

  /** Both together. */
  public SumCounts plus(SumCounts other) {
    return new SumCounts(held + other.held, failed + other.failed, notAssessed + other.notAssessed);
  }
}
