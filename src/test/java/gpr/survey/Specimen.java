package gpr.survey;

import gpr.form.Form;
import gpr.form.FormCell;
import gpr.generator.Blanks;
import gpr.generator.Chance;
import gpr.generator.Figures;
import gpr.generator.PrintStyle;
import gpr.generator.PrintedReport;
import gpr.generator.Renderer;
import gpr.generator.ReportPrinter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports of an organ, of which one has a known defect.
 *
 * @param recipe how it was made
 * @param pages the reports in the order in which they are given to gpr: one, or those of two years
 * @param defective the one with the defect, if there is one
 */
record Specimen(Recipe recipe, List<Page> pages, Page defective) {
  /**
   * Everything that settles a specimen.
   *
   * @param defect what is wrong
   * @param form the form of its tables
   * @param renderer the converter
   * @param blanks what the organ writes for zero
   * @param seed where the draws begin
   */
  record Recipe(Defect defect, Form form, Renderer renderer, Blanks blanks, long seed) {
    @Override
    public String toString() {
      return String.join(
          " ", defect.name(), form.template(), renderer.name(), blanks.name(), "" + seed);
    }
  }

  /**
   * One report.
   *
   * @param truth its figures without the defect
   * @param wrong the cells that say something else
   * @param paper what is printed
   * @param prose the words of its sections 一, 三 and 四
   * @param bytes the text
   */
  record Page(
      Figures truth,
      Map<FormCell, BigDecimal> wrong,
      PrintedReport paper,
      Prose prose,
      byte[] bytes) {
    /** The numbers that are printed, by the index of their cell; null where none is. */
    BigDecimal[] printed() {
      BigDecimal[] printed = new BigDecimal[truth.values().size()];
      paper.mapCells(
          cell -> {
            if (cell.isValue() && cell.text().chars().anyMatch(Character::isDigit)) {
              int index = cell.cell().index();
              printed[index] = wrong.getOrDefault(cell.cell(), truth.of(cell.cell()));
            }
            return cell;
          });
      return printed;
    }
  }

  /**
   * The specimen of that recipe: the same bytes each time; empty if its figures do not allow it.
   */
  static Optional<Specimen> make(Recipe recipe) {
    return new Maker(recipe).make();
  }

  /** Makes one specimen. */
  private static final class Maker {
    private final Recipe recipe;
    private final Defect defect;
    private final Chance chance;

    Maker(Recipe recipe) {
      this.recipe = recipe;
      this.defect = recipe.defect();
      this.chance = new Chance(recipe.seed());
    }

    Optional<Specimen> make() {
      Figures figures = Figures.random(recipe.form(), chance.fork());
      PrintedReport paper = ReportPrinter.print(figures, style(), chance.fork());
      boolean overYears = defect.kind() == Defect.Kind.YEARS || defect == Defect.NONE;
      if (!overYears) {
        return page(figures, paper).map(page -> new Specimen(recipe, List.of(page), page));
      }
      Page first = page(figures, paper, Map.of(), truthful(figures, paper));
      Figures next = figures.following(chance.fork());
      PrintedReport nextPaper =
          ReportPrinter.print(next, paper.organ(), paper.year() + 1, style(), chance.fork());
      return page(next, nextPaper)
          .map(
              second -> {
                List<Page> pages = new ArrayList<>(List.of(first, second));
                if (chance.onceIn(2)) {
                  Collections.reverse(pages);
                }
                return new Specimen(recipe, List.copyOf(pages), second);
              });
    }

    private PrintStyle style() {
      return PrintStyle.random(recipe.form(), recipe.blanks(), chance.fork());
    }

    private Prose truthful(Figures figures, PrintedReport paper) {
      return ProseWriter.truthful(figures, paper.organ(), paper.year(), recipe.seed());
    }

    /** The page with the defect; empty if its figures do not allow it. */
    private Optional<Page> page(Figures figures, PrintedReport paper) {
      Map<FormCell, BigDecimal> wrong = defect.wrongCells(figures, chance.fork());
      boolean impossible =
          wrong.isEmpty()
              && (defect.kind() == Defect.Kind.SUM || defect.kind() == Defect.Kind.YEARS);
      if (impossible) {
        return Optional.empty();
      }
      Optional<PrintedReport> printed = defective(figures, paper);
      if (printed.isEmpty()) {
        return Optional.empty();
      }
      Optional<Prose> prose =
          defect == Defect.STATED_NUMBER
              ? ProseWriter.withWrongNumber(figures, paper.organ(), paper.year(), recipe.seed())
              : Optional.of(truthful(figures, paper));
      return prose.map(words -> page(figures, printed.get(), wrong, words));
    }

    /** The paper with the defect, if it is none of the numbers. */
    private Optional<PrintedReport> defective(Figures figures, PrintedReport paper) {
      int next = paper.year() + 1;
      return switch (defect) {
        case YEAR -> Optional.of(ofAnotherYear(paper));
        case LATE ->
            Optional.of(signed(paper, paper.organ(), LocalDate.of(next, 4, chance.between(1, 30))));
        case OTHER_SIGNATORY ->
            Optional.of(signed(paper, "青石县水务局", LocalDate.of(next, 1, chance.between(2, 31))));
        case LEFT_OUT -> leftOut(figures, paper);
        default -> Optional.of(paper);
      };
    }

    private static PrintedReport signed(PrintedReport paper, String signatory, LocalDate signedOn) {
      return new PrintedReport(
          paper.form(),
          paper.organ(),
          paper.year(),
          paper.titleLines(),
          paper.preamble(),
          paper.sections(),
          signatory,
          signedOn);
    }

    private Optional<PrintedReport> leftOut(Figures figures, PrintedReport paper) {
      List<FormCell> there =
          figures.form().table("requests").cells().stream()
              .filter(cell -> figures.of(cell).signum() > 0)
              .toList();
      if (there.isEmpty()) {
        return Optional.empty();
      }
      FormCell left = chance.pick(there);
      return Optional.of(
          paper.mapCells(
              cell -> cell.isValue() && left.equals(cell.cell()) ? cell.with("") : cell));
    }

    private Page page(
        Figures figures, PrintedReport paper, Map<FormCell, BigDecimal> wrong, Prose prose) {
      PrintedReport printed =
          prose
              .in(paper)
              .mapCells(
                  cell ->
                      cell.isValue() && wrong.containsKey(cell.cell())
                          ? cell.with(wrong.get(cell.cell()).toPlainString())
                          : cell);
      String text = recipe.renderer().render(printed, chance.fork());
      return new Page(figures, wrong, printed, prose, text.getBytes(StandardCharsets.UTF_8));
    }

    private PrintedReport ofAnotherYear(PrintedReport paper) {
      int year = paper.year();
      boolean isPeriod = chance.onceIn(2);
      String period = "数据统计期限为" + (year - 1) + "年1月1日至" + (year - 1) + "年12月31日。";
      return new PrintedReport(
          paper.form(),
          paper.organ(),
          year,
          paper.titleLines(),
          isPeriod ? List.of(period) : paper.preamble(),
          paper.sections(),
          isPeriod ? paper.signatory() : paper.organ(),
          isPeriod ? paper.signedOn() : LocalDate.of(year + 2 * chance.below(2), 1, 18));
    }
  }
}
