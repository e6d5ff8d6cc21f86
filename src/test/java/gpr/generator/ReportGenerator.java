package gpr.generator;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes reports by recipe. */
public final class ReportGenerator {
  private ReportGenerator() {}

  /** The report of that recipe: the same bytes each time. */
  public static GeneratedReport make(Recipe recipe) {
    return makeWith(recipe, -1, UnaryOperator.identity());
  }

  /**
   * The report of that recipe with other figures and with some of its damages; nothing else is
   * drawn otherwise.
   *
   * @param kept the damages that it has, each a bit at its place
   */
  static GeneratedReport makeWith(Recipe recipe, int kept, UnaryOperator<PrintedCell> change) {
    Chance chance = new Chance(recipe.seed());
    Figures figures = Figures.random(recipe.form(), chance.fork());
    PrintStyle style = PrintStyle.random(recipe.form(), recipe.blanks(), chance.fork());
    PrintedReport printed = ReportPrinter.print(figures, style, chance.fork());
    List<ExpectedCell> expected = expected(printed, figures);
    PrintedReport paper = printed;
    for (Noise noise : recipe.noises()) {
      paper = noise.onPaper(paper, chance.fork());
    }
    PrintedReport damaged = paper.mapCells(change);
    for (int i = 0; i < recipe.damages().size(); i++) {
      Chance own = chance.fork();
      boolean has = (kept & 1 << i) != 0;
      damaged = has ? recipe.damages().get(i).onPaper(damaged, recipe.renderer(), own) : damaged;
    }
    String text = recipe.renderer().render(damaged, chance.fork());
    for (Noise noise : recipe.noises()) {
      text = noise.onText(text, paper, recipe.renderer(), chance.fork());
    }
    for (int i = 0; i < recipe.damages().size(); i++) {
      boolean has = (kept & 1 << i) != 0;
      // Draws of its own: what is drawn for the other damages stays as it is.
      Chance own = new Chance(recipe.seed() + i);
      text = has ? recipe.damages().get(i).onText(text, recipe.renderer(), own) : text;
    }
    byte[] bytes = encode(text, recipe.noises());
    for (int i = 0; i < recipe.damages().size(); i++) {
      boolean has = (kept & 1 << i) != 0 && bytes.length > 0;
      bytes = has ? recipe.damages().get(i).onBytes(bytes, chance.fork()) : bytes;
    }
    return new GeneratedReport(recipe, paper, expected, text, bytes);
  }

  /** The last noise that has its own encoding settles it. */
  private static byte[] encode(String text, List<Noise> noises) {
    byte[] bytes = TextNoise.NONE.encode(text);
    for (Noise noise : noises) {
      byte[] encoded = noise.encode(text);
      bytes = Arrays.equals(encoded, TextNoise.NONE.encode(text)) ? bytes : encoded;
    }
    return bytes;
  }

  private static List<ExpectedCell> expected(PrintedReport printed, Figures figures) {
    ExpectedCell[] expected = new ExpectedCell[figures.form().cells().size()];
    printed.mapCells(
        cell -> {
          if (cell.isValue()) {
            expected[cell.cell().index()] = ExpectedCell.of(cell, figures);
          }
          return cell;
        });
    return List.of(expected);
  }

  /** Prints the text of a recipe that a test named: its six fields are the arguments. */
  public static void main(String[] arguments) {
    PrintStream out = System.out;
    out.writeBytes(make(Recipe.parse(String.join(" ", arguments))).bytes());
    out.flush();
  }
}
