package gpr.generator;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.Layout;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import gpr.form.Sum;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generator is the measure of the reader, so it is measured first. */
class GeneratorTest {
  private static final int SEEDS = 200;

  static List<Renderer> renderers() {
    return Renderers.all();
  }

  @Test
  void everySumOfTheFormHolds() {
    for (Form form : Forms.all()) {
      for (int seed = 0; seed < SEEDS; seed++) {
        Figures figures = Figures.random(form, new Chance(seed));
        for (Sum sum : form.sums()) {
          assertThat(total(figures, sum.addends()))
              .as("%s %s %s, seed %d", form, sum.rule(), sum.at(), seed)
              .isEqualByComparingTo(total(figures, sum.results()));
        }
      }
    }
  }

  @Test
  void noCountIsNegative() {
    for (Form form : Forms.all()) {
      for (int seed = 0; seed < SEEDS; seed++) {
        Figures figures = Figures.random(form, new Chance(seed));
        for (FormCell cell : form.cells()) {
          if (cell.kind() != FormCell.Kind.CHANGE) {
            assertThat(figures.of(cell)).as(cell.path()).isNotNegative();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void sameRecipeGivesSameBytes(Renderer renderer) {
    Recipe recipe =
        Recipe.plain(Forms.latest(), renderer, Blanks.ZERO, 3)
            .with(LabelNoise.SPACED_LABELS)
            .with(RowDamage.ROWS_DROPPED);
    assertThat(ReportGenerator.make(recipe).bytes())
        .isEqualTo(ReportGenerator.make(recipe).bytes());
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void everyNumberIsInTheText(Renderer renderer) {
    for (Form form : Forms.all()) {
      for (int seed = 0; seed < 10; seed++) {
        Recipe recipe = Recipe.plain(form, renderer, Blanks.EMPTY, seed);
        GeneratedReport made = ReportGenerator.make(recipe);
        String text = shown(new String(made.bytes(), StandardCharsets.UTF_8), renderer);
        made.paper()
            .mapCells(
                cell -> {
                  if (cell.isValue()) {
                    assertThat(text).as(recipe.toString()).contains(cell.text());
                  }
                  return cell;
                });
      }
    }
  }

  /** A text with its entities decoded, where it is HTML. */
  private static String shown(String text, Renderer renderer) {
    return renderer.layout() == Layout.HTML ? Parser.unescapeEntities(text, false) : text;
  }

  @Test
  void recipeIsReadBack() {
    Recipe recipe =
        Recipe.plain(Forms.of("2019"), Renderers.of("ocr"), Blanks.SLASH, 77)
            .with(NumberNoise.THOUSANDS)
            .with(TextNoise.BYTE_ORDER_MARK)
            .with(TextDamage.CUT);
    assertThat(Recipe.parse(recipe.toString())).isEqualTo(recipe);
  }

  private static BigDecimal total(Figures figures, List<FormCell> cells) {
    BigDecimal total = BigDecimal.ZERO;
    for (FormCell cell : cells) {
      total = total.add(figures.of(cell));
    }
    return total;
  }
}
