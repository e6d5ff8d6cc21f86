package gpr.generator;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is lost of a report, every value is the true one or none: each kind of damage, each
 * converter, both forms, another seed each time. A failure names the first reports that break it.
 * Only where the text that is left is, to the byte, the text of another whole report can nobody
 * tell that something was lost: such a report is what the reader gives.
 */
@Tag("property")
class DamageTest {
  /** For each kind of damage, converter and form; the fast lane takes one, and one of the forms. */
  private static final int SEEDS = 12;

  /**
   * Of a thousand texts so many may still have a wrong value. It is to be 0: of all 1,512 of a kind
   * 6 have at most.
   */
  private static final int STILL_WRONG = 4;

  static List<Damage> kinds() {
    return Damages.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyValueIsTheTrueOneOrNone(Damage damage) {
    Failures failures = new Failures(DamageTest::visibleInventions);
    Recipes.eachWith(damage, Seeds.count(1, SEEDS)).forEach(failures::read);
    failures.expectFewerThan(STILL_WRONG);
  }

  static List<String> visibleInventions(Reading reading) {
    List<String> found = reading.inventions();
    return found.isEmpty() || reading.isTextOfAnotherReport() ? List.of() : found;
  }
}
