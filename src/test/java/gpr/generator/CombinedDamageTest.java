package gpr.generator;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is lost of a report, every value is the true one or none: also where two or three kinds
 * of damage befall one text. The table room does not keep this yet (docs/accuracy.md says how
 * often), so it is shown by the profile {@code combined} only.
 */
@Tag("combined")
class CombinedDamageTest {
  private static final int TEXTS = Integer.getInteger("gpr.combined", 4000);

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void everyValueIsTheTrueOneOrNone(int damages) {
    Failures failures = new Failures(DamageTest::visibleInventions);
    for (int seed = 0; seed < TEXTS; seed++) {
      failures.read(Recipes.combined(Seeds.first() + seed, damages));
    }
    failures.expectNone();
  }
}
