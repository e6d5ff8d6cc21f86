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
    return make(recipe, null);
  }

  /**
   * The report of that recipe with other figures and without its damage; nothing else is drawn
   * otherwise.
   */
  static GeneratedReport makeWhole(Recipe recipe, UnaryOperator<PrintedCell> change) {
    return make(recipe, change);
  }

  private static GeneratedReport make(Recipe recipe, UnaryOperator<PrintedCell> change) {
    Chance chance = new Chance(recipe.seed());
    Figures figures = Figures.random(recipe.form(), chance.fork());
    PrintStyle style = PrintStyle.random(recipe.form(), recipe.blanks(), chance.fork());
    PrintedReport printed = ReportPrinter.print(figures, style, chance.fork());
    List<ExpectedCell> expected = expected(printed, figures);
    PrintedReport paper = printed;
    for (Noise noise : recipe.noises()) {
      paper = noise.onPaper(paper, chance.fork());
    }
    PrintedReport damaged = paper;
    for (Damage damage : recipe.damages()) {
      damaged = damage.onPaper(damaged, recipe.renderer(), chance.fork());
    }
    damaged = change == null ? damaged : paper.mapCells(change);
    String text = recipe.renderer().render(damaged, chance.fork());
    for (Noise noise : recipe.noises()) {
      text = noise.onText(text, paper, recipe.renderer(), chance.fork());
    }
    byte[] bytes = encode(text, recipe.noises());
    for (Damage damage : recipe.damages()) {
      boolean whole = bytes.length == 0 || change != null;
      bytes = whole ? bytes : damage.onBytes(bytes, chance.fork());
    }
    return new GeneratedReport(recipe, paper, expected, text, bytes);
  }

  /** The last noise that has its own encoding settles it. */
  private static byte[] encode(String text, List<Noise> noises) {
    byte[] bytes = Noise.NONE.encode(text);
    for (Noise noise : noises) {
      byte[] encoded = noise.encode(text);
      bytes = Arrays.equals(encoded, Noise.NONE.encode(text)) ? bytes : encoded;
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
