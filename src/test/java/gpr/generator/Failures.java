package gpr.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Shows a property over many recipes and names those that break it, so that they can be made again.
 */
final class Failures {
  private static final int NAMED = 5;
  private static final int SHOWN = 3;

  /** Where the reports that break a property are left as files that a person can read. */
  private static final Path EXAMPLES = Path.of("target/examples");

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

  void read(Recipe recipe) {
    Reading reading;
    List<String> differences;
    try {
      reading = Reading.of(recipe);
      differences = property.apply(reading);
    } catch (RuntimeException e) {
      throw new AssertionError(recipe.toString(), e);
    }
    read++;
    if (!differences.isEmpty()) {
      failed++;
      if (named.size() < NAMED) {
        int shown = Math.min(SHOWN, differences.size());
        Path example = Example.of(reading).writeTo(EXAMPLES);
        named.add(
            recipe
                + ": "
                + differences.size()
                + " "
                + differences.subList(0, shown)
                + ", the text: "
                + example);
      }
    }
  }

  void expectNone() {
    assertThat(named).as("%d of %d reports", failed, read).isEmpty();
  }

  /** Fewer reports fail than so many of a thousand, and one at the least may. */
  void expectFewerThan(int perThousand) {
    assertThat(failed)
        .as("%d of %d reports: %s", failed, read, named)
        .isLessThanOrEqualTo(Math.max(1, (read * perThousand + 999) / 1000));
  }
}
