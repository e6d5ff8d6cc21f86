package gpr.survey;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.Form;
import gpr.form.Forms;
import gpr.generator.Blanks;
import gpr.generator.CellDamage;
import gpr.generator.Renderer;
import gpr.generator.Renderers;
import gpr.generator.Seeds;
import gpr.survey.Specimen.Recipe;
import gpr.survey.Verdict.Naming;
import gpr.survey.Verdict.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What docs/checking.md counts, for a few hundred reports; each names its recipe if it fails. */
@Tag("property")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DefectSurveyTest {
  private static final int SEEDS = Seeds.count(3, 20);

  /** Several tests ask of the same reports. */
  private final Map<Defect, List<Verdict>> judged = new EnumMap<>(Defect.class);

  private List<Verdict> verdicts(Defect defect) {
    return judged.computeIfAbsent(defect, DefectSurveyTest::judge);
  }

  /** Reports of both forms with that defect, of one converter after the other. */
  private static List<Verdict> judge(Defect defect) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Renderer renderer =
          Renderers.all().get((seed * 7 + defect.ordinal()) % Renderers.all().size());
      for (Form form : Forms.all()) {
        Recipe recipe = new Recipe(defect, form, renderer, Blanks.ZERO, 70_000 + seed);
        Specimen.make(recipe).map(Verdict::of).ifPresent(verdicts::add);
      }
    }
    return verdicts;
  }

  private static String described(Verdict verdict) {
    return verdict.specimen().recipe() + " " + verdict.remarks();
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatIsWrongIsFound(Defect defect) {
    List<Verdict> verdicts = verdicts(defect);
    assertThat(verdicts).hasSizeGreaterThan(SEEDS / 2);
    for (Verdict verdict : verdicts) {
      assertThat(verdict.strayFindings()).as(described(verdict)).isZero();
      assertThat(verdict.falseAccusations()).as(described(verdict)).isZero();
      assertThat(verdict.naming()).as(described(verdict)).isNotEqualTo(Naming.WRONG);
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NONE", "STATED_NUMBER", "LEFT_OUT", "COLUMNS_EXCHANGED"})
  void everyDefectIsFound(Defect defect) {
    for (Verdict verdict : verdicts(defect)) {
      assertThat(verdict.outcome()).as(described(verdict)).isEqualTo(Outcome.FOUND);
      if (verdict.isDetermined()) {
        assertThat(verdict.naming()).as(described(verdict)).isEqualTo(Naming.RIGHT);
      }
    }
  }

  /**
   * Columns that hold each other's numbers under a head that is right: where the sums speak for the
   * other column and the head for this one, no cell may be known; then no sum is taken to hold, and
   * the numbers are said to have no place.
   */
  @Test
  void exchangedColumnsAreFoundOrNotAssessedButNeverTakenForRight() {
    List<Verdict> verdicts = verdicts(Defect.COLUMNS_EXCHANGED);
    assertThat(verdicts).hasSizeGreaterThan(SEEDS / 2);
    for (Verdict verdict : verdicts) {
      assertThat(verdict.outcome())
          .as(described(verdict))
          .isIn(Outcome.FOUND, Outcome.NOT_ASSESSED);
    }
    assertThat(verdicts).anyMatch(verdict -> verdict.outcome() == Outcome.FOUND);
  }

  @Test
  void splitNumberIsPutTogetherOrSaidToBeUnreadable() {
    SplitNumbers split = new SplitNumbers();
    for (Renderer renderer : Renderers.all()) {
      if (CellDamage.DIGIT_SPLIT.suits(renderer)) {
        Form form = Forms.all().get(Renderers.all().indexOf(renderer) % Forms.all().size());
        split.add(gpr.generator.Recipe.plain(form, renderer, Blanks.ZERO, 4));
      }
    }
    assertThat(split.of(SplitNumbers.Outcome.MENDED)).isPositive();
    assertThat(split.of(SplitNumbers.Outcome.SILENT)).isZero();
    assertThat(split.of(SplitNumbers.Outcome.WRONG)).isZero();
  }
}
