package gpr.generator;

import gpr.form.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A report on paper: what the organ wrote, before any converter.
 *
 * @param form the form of its tables
 * @param organ the organ's name
 * @param year the year that it is about
 * @param titleLines the title's lines
 * @param preamble the paragraphs between title and first heading
 * @param sections the sections in their order
 * @param signatory the name below the report; null where it is not signed
 * @param signedOn the date below the report; null where it is not dated
 */
public record PrintedReport(
    Form form,
    String organ,
    int year,
    List<String> titleLines,
    List<String> preamble,
    List<PrintedSection> sections,
    String signatory,
    LocalDate signedOn) {
  public PrintedReport {
    titleLines = List.copyOf(titleLines);
    preamble = List.copyOf(preamble);
    sections = List.copyOf(sections);
  }

  /** The title as it is to be read: one line, without spaces. */
  public String title() {
    return String.join("", titleLines).replace(" ", "");
  }

  /** The same report with each section changed; a section that becomes null is left out. */
  public PrintedReport mapSections(UnaryOperator<PrintedSection> change) {
    List<PrintedSection> changed = new ArrayList<>();
    for (PrintedSection section : sections) {
      PrintedSection newSection = change.apply(section);
      if (newSection != null) {
        changed.add(newSection);
      }
    }
    return withSections(changed);
  }

  /** The same report with other sections, or with the same in another order. */
  public PrintedReport withSections(List<PrintedSection> others) {
    return new PrintedReport(form, organ, year, titleLines, preamble, others, signatory, signedOn);
  }

  /** The same report with each table changed. */
  public PrintedReport mapTables(UnaryOperator<PrintedTable> change) {
    return mapSections(
        section ->
            section.table() == null ? section : section.withTable(change.apply(section.table())));
  }

  /** The same report with each cell of each table changed. */
  public PrintedReport mapCells(UnaryOperator<PrintedCell> change) {
    return mapTables(table -> table.map(change));
  }

  /** Whether some number's place is left empty. */
  public boolean hasEmptyValues() {
    for (PrintedSection section : sections) {
      if (section.table() != null
          && section.table().rows().stream()
              .anyMatch(row -> row.stream().anyMatch(PrintedReport::isEmptyValue))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEmptyValue(PrintedCell cell) {
    return cell.isValue() && cell.text().isEmpty();
  }
}
