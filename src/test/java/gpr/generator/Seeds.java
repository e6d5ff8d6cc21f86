package gpr.generator;

/**
 * How many seeds a property is shown over, and which. The fast lane, {@code mvn test}, takes a few;
 * {@code mvn verify} shows the same over many more; {@code -Dgpr.seeds=10} takes ten times as many,
 * and the profile {@code rotate} takes others each day.
 */
public final class Seeds {
  private Seeds() {}

  /**
   * A number of seeds.
   *
   * @param fast how many the fast lane takes
   * @param full how many are taken else, or so many times as many as the system property {@code
   *     gpr.seeds} says
   */
  public static int count(int fast, int full) {
    int times = Integer.getInteger("gpr.seeds", 0);
    return times == 0 ? fast : full * times;
  }

  /** The first seed: the system property {@code gpr.from}, 0 where it is not set. */
  public static int first() {
    return Integer.getInteger("gpr.from", 0);
  }
}
