package gpr.check;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import gpr.generator.Chance;
import gpr.generator.Figures;
import gpr.generator.Seeds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of any figures: nothing is said of consistent ones, and no cell is named wrongly. */
@Tag("property")
class SumPropertiesTest {
  private static final int REPORTS = Seeds.count(12, 200);
  private static final Checker CHECKER = new Checker();
  private static final int DEFECTS_A_REPORT = 12;

  /** What an office leaves out. */
  enum Leaving {
    NOTHING,
    ZEROS,
    TOTALS_OF_ROWS,
    TOTALS_OF_OUTCOME_ROWS_AND_ZEROS,
    TOTALS_OF_COLUMNS,
    SOME_ZEROS,
    SOME_ZEROS_THAT_ARE_NO_TOTALS;

    boolean leavesOut(FormCell cell, BigDecimal value, Chance chance) {
      boolean isTotal = cell.table().equals("requests") && cell.column().equals("total");
      return switch (this) {
        case NOTHING -> false;
        case ZEROS -> value.signum() == 0;
        case TOTALS_OF_ROWS -> isTotal;
        case TOTALS_OF_OUTCOME_ROWS_AND_ZEROS ->
            value.signum() == 0
                || isTotal
                    && cell.row().startsWith("disposed.")
                    && !cell.row().equals("disposed.total");
        case TOTALS_OF_COLUMNS -> cell.row().equals("disposed.total");
        case SOME_ZEROS -> value.signum() == 0 && chance.onceIn(3);
        case SOME_ZEROS_THAT_ARE_NO_TOTALS ->
            value.signum() == 0
                && !cell.column().equals("total")
                && !cell.row().equals("disposed.total")
                && chance.onceIn(3);
      };
    }
  }

  private record Sample(Figures truth, List<BigDecimal> printed, Chance chance) {
    static Sample of(int seed, Leaving leaving) {
      Chance chance = new Chance(seed);
      Form form = Forms.all().get(seed % 2);
      Figures truth = Figures.random(form, chance.fork());
      List<BigDecimal> printed = new ArrayList<>(truth.values());
      for (FormCell cell : form.cells()) {
        if (leaving.leavesOut(cell, truth.of(cell), chance)) {
          printed.set(cell.index(), null);
        }
      }
      return new Sample(truth, printed, chance);
    }

    Assessment assess() {
      return CHECKER.assess(ReportBuilder.zeros(truth.form().template()).values(printed).build());
    }

    /** The same with another value in a cell that is printed. */
    Sample with(FormCell cell, BigDecimal value) {
      List<BigDecimal> changed = new ArrayList<>(printed);
      changed.set(cell.index(), value);
      return new Sample(truth, changed, chance);
    }

    /** Cells of that table that are printed, drawn at random; none if the table is empty. */
    List<FormCell> cellsOf(String table, int count) {
      List<FormCell> there =
          truth.form().table(table).cells().stream()
              .filter(cell -> printed.get(cell.index()) != null)
              .toList();
      List<FormCell> drawn = new ArrayList<>();
      for (int i = 0; i < count && !there.isEmpty(); i++) {
        drawn.add(chance.pick(there));
      }
      return drawn;
    }

    BigDecimal another(FormCell cell) {
      BigDecimal value = truth.of(cell);
      BigDecimal wrong =
          switch (chance.below(4)) {
            case 0 -> value.add(BigDecimal.valueOf(chance.between(1, 9)));
            case 1 -> value.movePointRight(1).add(BigDecimal.valueOf(chance.between(0, 9)));
            case 2 -> new BigDecimal(value.toBigInteger().divide(BigInteger.TEN));
            default ->
                new BigDecimal(new StringBuilder(value.toPlainString()).reverse().toString());
          };
      return wrong.compareTo(value) == 0 ? value.add(BigDecimal.ONE) : wrong;
    }
  }

  private static List<Finding> sums(Assessment assessment) {
    return assessment.findings().stream().filter(f -> f.rule() instanceof SumRule).toList();
  }

  private static void assertNamedRightly(Sample sample, FormCell wrong, Finding finding) {
    Suspect suspect = finding.suspect();
    if (suspect != null && !suspect.cells().isEmpty()) {
      assertThat(suspect.cells()).hasSize(1);
      assertThat(suspect.cells().get(0).printed().cell()).isEqualTo(wrong);
      assertThat(suspect.cells().get(0).suggested()).isEqualByComparingTo(sample.truth().of(wrong));
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsSaidOfConsistentFigures(Leaving leaving) {
    for (int seed = 0; seed < REPORTS; seed++) {
      Assessment assessment = Sample.of(seed, leaving).assess();
      assertThat(sums(assessment)).as("seed %d", seed).isEmpty();
      assertThat(assessment.sums().failed()).isZero();
      assertThat(assessment.sums().notAssessed()).isEqualTo(assessment.notAssessed().size());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NOTHING", "SOME_ZEROS_THAT_ARE_NO_TOTALS"})
  void wrongCellOfTheRequestsIsAlwaysFoundAndNamed(Leaving leaving) {
    for (int seed = 0; seed < REPORTS; seed++) {
      Sample sample = Sample.of(seed, leaving);
      for (FormCell wrong : sample.cellsOf("requests", DEFECTS_A_REPORT)) {
        Sample defective = sample.with(wrong, sample.another(wrong));
        List<Finding> findings = sums(defective.assess());
        assertThat(findings).as("seed %d, %s", seed, wrong.path()).isNotEmpty();
        for (Finding finding : findings) {
          assertThat(finding.suspect()).as("seed %d, %s", seed, wrong.path()).isNotNull();
          assertThat(finding.suspect().cells()).as("seed %d, %s", seed, wrong.path()).hasSize(1);
          assertNamedRightly(sample, wrong, finding);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noOtherCellIsEverNamed(Leaving leaving) {
    for (int seed = 0; seed < REPORTS; seed++) {
      Sample sample = Sample.of(seed, leaving);
      for (FormCell wrong : sample.cellsOf("requests", DEFECTS_A_REPORT)) {
        Sample defective = sample.with(wrong, sample.another(wrong));
        for (Finding finding : sums(defective.assess())) {
          assertNamedRightly(sample, wrong, finding);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NOTHING", "SOME_ZEROS_THAT_ARE_NO_TOTALS"})
  void wrongCellOfTheDisputesIsFoundAndNeverNamed(Leaving leaving) {
    for (int seed = 0; seed < REPORTS; seed++) {
      Sample sample = Sample.of(seed, leaving);
      FormCell wrong = sample.cellsOf("disputes", 1).get(0);
      List<Finding> findings = sums(sample.with(wrong, sample.another(wrong)).assess());
      assertThat(findings).as("seed %d, %s", seed, wrong.path()).hasSize(1);
      assertThat(findings.get(0).cells()).anyMatch(cell -> cell.cell().equals(wrong));
      assertNamedRightly(sample, wrong, findings.get(0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void requestUnderTheWrongApplicantIsNeverNamedInAnotherRow(Leaving leaving) {
    for (int seed = 0; seed < REPORTS; seed++) {
      Sample sample = Sample.of(seed, leaving);
      for (FormCell from : sample.cellsOf("requests", DEFECTS_A_REPORT)) {
        FormCell to = sample.chance().pick(rowOf(from, sample));
        boolean isMove =
            !from.equals(to)
                && !from.column().equals("total")
                && !to.column().equals("total")
                && sample.printed().get(to.index()) != null
                && sample.truth().of(from).signum() > 0;
        if (!isMove) {
          continue;
        }
        Sample moved =
            sample
                .with(from, sample.truth().of(from).subtract(BigDecimal.ONE))
                .with(to, sample.truth().of(to).add(BigDecimal.ONE));
        for (Finding finding : sums(moved.assess())) {
          Suspect suspect = finding.suspect();
          if (suspect != null && !suspect.cells().isEmpty()) {
            assertThat(suspect.cells())
                .as("seed %d, %s, %s", seed, from.path(), to.path())
                .extracting(cell -> cell.printed().cell())
                .containsExactlyInAnyOrder(from, to);
          }
        }
      }
    }
  }

  private static List<FormCell> rowOf(FormCell cell, Sample sample) {
    return sample.truth().form().table(cell.table()).cells().stream()
        .filter(other -> other.row().equals(cell.row()))
        .toList();
  }
}
