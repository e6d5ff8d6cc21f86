package gpr.generator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is lost of a report, every value is the true one or none: each kind of damage, each
 * converter, both forms, another seed each time. A failure names the first reports that break it.
 */
class DamageTest {
  /** For each kind of damage, converter and form. */
  private static final int SEEDS = 12;

  @ParameterizedTest
  @EnumSource(Damage.class)
  void everyValueIsTheTrueOneOrNone(Damage damage) {
    Failures failures = new Failures(Reading::inventions);
    Recipes.eachWith(damage, Failures.seeds(SEEDS)).forEach(failures::read);
    failures.expectNone();
  }
}
