package gpr.survey;

import gpr.form.FormCell;
import gpr.generator.PrintedReport;
import java.math.BigDecimal;
import java.util.List;

/**
 * The words of a report, with what they state.
 *
 * @param overview the paragraphs of section 一
 * @param requests those of section 三
 * @param disputes those of section 四
 * @param stated the numbers of cells in them, in their order
 */
record Prose(
    List<String> overview, List<String> requests, List<String> disputes, List<Stated> stated) {
  /**
   * A number that the words state of cells.
   *
   * @param cells the cells that add up to it
   * @param truth the number
   * @param printed the number that is printed
   * @param isDenied whether the words say that there was none, without a number
   */
  record Stated(List<FormCell> cells, BigDecimal truth, BigDecimal printed, boolean isDenied) {
    boolean isWrong() {
      return truth.compareTo(printed) != 0;
    }
  }

  Prose {
    overview = List.copyOf(overview);
    requests = List.copyOf(requests);
    disputes = List.copyOf(disputes);
    stated = List.copyOf(stated);
  }

  /** The report with these words in place of its own. */
  PrintedReport in(PrintedReport report) {
    return report.mapSections(
        section ->
            switch (section.number()) {
              case 1 -> section.withProse(overview);
              case 3 -> section.withProse(requests);
              case 4 -> section.withProse(disputes);
              default -> section;
            });
  }
}
