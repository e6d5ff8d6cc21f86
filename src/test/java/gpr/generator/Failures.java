package gpr.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Shows a property over many recipes and names those that break it, so that they can be made again.
 */
final class Failures {
  private static final int NAMED = 5;
  private static final int SHOWN = 3;

  private final Function<Reading, List<String>> property;
  private final List<String> named = new ArrayList<>();
  private int read;
  private int failed;

  /**
   * @param property what is wrong with a reading; empty where it holds
   */
  Failures(Function<Reading, List<String>> property) {
    this.property = property;
  }

  /** How many seeds a property is shown for: so many times the system property; one at least. */
  static int seeds(int usual) {
    return Math.max(1, usual * Integer.getInteger("gpr.seeds", 1));
  }

  void read(Recipe recipe) {
    List<String> differences;
    try {
      differences = property.apply(Reading.of(recipe));
    } catch (RuntimeException e) {
      throw new AssertionError(recipe.toString(), e);
    }
    read++;
    if (!differences.isEmpty()) {
      failed++;
      if (named.size() < NAMED) {
        int shown = Math.min(SHOWN, differences.size());
        named.add(recipe + ": " + differences.size() + " " + differences.subList(0, shown));
      }
    }
  }

  void expectNone() {
    assertThat(named).as("%d of %d reports", failed, read).isEmpty();
  }
}
