package gpr.generator;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is lost of a report, every value is the true one or none: each kind of damage, each
 * converter, both forms, another seed each time. A few values are still wrong where the text that
 * is left reads like another report's; their share is bounded, and a failure names the first of
 * them.
 */
class DamageTest {
  /** For each kind of damage, converter and form. */
  private static final int SEEDS = 12;

  /** So many of a million cells must never be wrong. */
  private static final int TOO_MANY_WRONG = 100;

  @ParameterizedTest
  @EnumSource(Damage.class)
  void everyValueIsTheTrueOneOrNone(Damage damage) {
    Failures failures = new Failures(Reading::inventions);
    List<Recipe> recipes = Recipes.eachWith(damage, Failures.seeds(SEEDS));
    recipes.forEach(failures::read);
    long cells = recipes.stream().mapToLong(recipe -> recipe.form().cells().size()).sum();
    failures.expectFewerPerMillion(TOO_MANY_WRONG, cells);
  }
}
