package gpr.generator;

/**
 * How many seeds a property is shown over, and which. The fast lane, {@code mvn test}, takes a few;
 * {@code mvn verify} shows the same over a quarter of all, what has to hold before a merge over
 * half (the profile {@code recipes}), the profile {@code rotate} over all, others each day; {@code
 * -Dgpr.seeds=10} takes ten times as many, in the fast lane too.
 */
public final class Seeds {
  private Seeds() {}

  /**
   * A number of seeds.
   *
   * @param fast how many the fast lane takes
   * @param full how many all are: the system property {@code gpr.seeds} says which part of them is
   *     taken, or how many times as many; never fewer than the fast lane takes
   */
  public static int count(int fast, int full) {
    double times = Double.parseDouble(System.getProperty("gpr.seeds", "0"));
    return Math.max(fast, (int) Math.round(full * times));
  }

  /** The first seed: the system property {@code gpr.from}, 0 where it is not set. */
  public static int first() {
    return Integer.getInteger("gpr.from", 0);
  }
}
