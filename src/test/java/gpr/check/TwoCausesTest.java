package gpr.check;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import gpr.generator.Chance;
import gpr.generator.Figures;
import gpr.survey.Mistake;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in several cells at once: named where only one explains the sums, and never falsely. */
class TwoCausesTest {
  private static final int REPORTS = 200;

  /** What was drawn of one mistake, and what became of it. */
  private record Count(int drawn, int named, List<String> falsely) {}

  private static Count count(Mistake mistake) {
    int drawn = 0;
    int named = 0;
    List<String> falsely = new ArrayList<>();
    for (int seed = 0; seed < REPORTS; seed++) {
      Chance chance = new Chance(9_000 + seed);
      Form form = Forms.all().get(seed % Forms.all().size());
      Figures figures = Figures.random(form, chance.fork());
      Map<FormCell, BigDecimal> printed = mistake.wrongCells(figures, chance.fork());
      List<Finding> found = sums(figures, printed);
      Suspect suspect = found.isEmpty() ? null : found.get(0).suspect();
      drawn += found.isEmpty() ? 0 : 1;
      if (suspect != null && !suspect.cells().isEmpty()) {
        named++;
        if (!isRight(suspect, figures, printed)) {
          falsely.add(seed + ": " + suspect.explanation().english());
        }
      }
    }
    return new Count(drawn, named, falsely);
  }

  private static boolean isRight(
      Suspect suspect, Figures figures, Map<FormCell, BigDecimal> printed) {
    Map<FormCell, BigDecimal> suggested = new HashMap<>();
    suspect.cells().forEach(cell -> suggested.put(cell.printed().cell(), cell.suggested()));
    return suggested.keySet().equals(printed.keySet())
        && suggested.entrySet().stream()
            .allMatch(entry -> entry.getValue().compareTo(figures.of(entry.getKey())) == 0);
  }

  /** Where the sums leave several explanations, none is named: among noughts and ones often. */
  @ParameterizedTest
  @CsvSource({
    "TWO_CELLS, 95",
    "MOVED, 15",
    "ROWS_EXCHANGED, 80",
    "COLUMNS_EXCHANGED, 98",
    "NEIGHBOURS_EXCHANGED, 60",
    "ROW_SHIFTED, 95",
    "TOTALS_EXCHANGED, 85",
    "GROUP_COUNTED_TWICE, 98",
  })
  void isNamedWhereTheSumsTellIt(Mistake mistake, int percent) {
    Count count = count(mistake);
    assertThat(count.falsely()).isEmpty();
    assertThat(count.drawn()).isGreaterThan(REPORTS / 2);
    assertThat(100 * count.named() / count.drawn()).isGreaterThanOrEqualTo(percent);
  }

  @Test
  void moreMistakesAreTooManyToName() {
    assertThat(count(Mistake.THREE_CELLS).named()).isZero();
  }

  private static List<Finding> sums(Figures figures, Map<FormCell, BigDecimal> printed) {
    List<BigDecimal> values = new ArrayList<>(figures.values());
    printed.forEach((cell, value) -> values.set(cell.index(), value));
    return new Checker()
            .assess(ReportBuilder.zeros(figures.form().template()).values(values).build())
            .findings()
            .stream()
            .filter(finding -> finding.rule() instanceof SumRule)
            .toList();
  }
}
