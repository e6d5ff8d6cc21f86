package gpr.check;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.Form;
import gpr.form.Forms;
import gpr.generator.Blanks;
import gpr.generator.Reading;
import gpr.generator.Recipe;
import gpr.generator.Renderers;
import gpr.generator.Seeds;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What found no place is missing, and no office is accused of a sum with it: texts whose blank
 * cells leave nothing, so that many numbers cannot be told apart. All sums of these reports hold.
 */
@Tag("property")
class UnplacedIsNotBlankTest {
  private static final Checker CHECKER = new Checker();

  private static final Set<String> SUMS =
      Set.of("row-total", "outcome-total", "balance", "dispute-total");

  private static final List<Blanks> LEFT_OUT =
      List.of(Blanks.EMPTY, Blanks.EMPTY_BUT_TOTALS, Blanks.ZERO);

  @ParameterizedTest
  @ValueSource(strings = {"pdftotext-raw", "pdftotext-layout", "word-processor"})
  void noSumFailsForNumbersWithoutAPlace(String renderer) {
    for (int seed = 0; seed < Seeds.count(3, 100); seed++) {
      for (Form form : Forms.all()) {
        Blanks blanks = LEFT_OUT.get(seed % LEFT_OUT.size());
        Recipe recipe = Recipe.plain(form, Renderers.of(renderer), blanks, 91_000 + seed);
        Reading.of(recipe)
            .reports()
            .forEach(
                report ->
                    assertThat(CHECKER.assess(report).findings())
                        .as(recipe.toString())
                        .noneMatch(finding -> SUMS.contains(finding.rule().id())));
      }
    }
  }
}
