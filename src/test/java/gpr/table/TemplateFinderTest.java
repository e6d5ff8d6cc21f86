package gpr.table;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.Form;
import gpr.form.FormTable;
import gpr.form.FormsWith;
import gpr.form.PrintedRow;
import gpr.layout.CellReader;
import gpr.layout.LayoutReader;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The form that the tables fit, where one form has every label of another. */
class TemplateFinderTest {
  private static final List<Form> FORMS = FormsWith.longer();
  private static final TemplateFinder FINDER =
      new TemplateFinder(FORMS.stream().map(TableReader::new).toList());

  private static Form form(String template) {
    return FORMS.stream().filter(form -> form.template().equals(template)).findFirst().get();
  }

  /** The head and the rows of a table as a form prints them, each number 0. */
  private static List<String> rows(String template, String table) {
    List<String> lines = new ArrayList<>();
    FormTable of = form(template).table(table);
    lines.add(String.join("\t", of.columnLabels().keySet()));
    for (PrintedRow row : of.rows()) {
      lines.add(row.labels().get(0) + "\t0".repeat(row.cells().size()));
    }
    return lines;
  }

  private static Optional<String> found(List<String> lines) {
    SourceText source = SourceText.of(String.join("\n", lines) + "\n");
    LayoutReader.Content content =
        LayoutReader.read(source, 1, source.lineCount() + 1, true, new CellReader());
    return FINDER
        .find(List.of(new TableReader.SectionRows(3, content.rows(), List.of(), 0)))
        .map(Form::template);
  }

  @Test
  void eachFormIsFoundByItsRows() {
    for (String template : List.of("2019", "2021", "2030")) {
      assertThat(found(rows(template, "proactiveDisclosure"))).as(template).contains(template);
    }
    for (String template : List.of("2021", "2030")) {
      assertThat(found(rows(template, "requests"))).as(template).contains(template);
    }
  }

  @Test
  void formThatContainsAnotherDoesNotTakeItsReports() {
    List<String> lines = new ArrayList<>(rows("2021", "proactiveDisclosure"));
    lines.addAll(rows("2021", "requests"));
    assertThat(found(lines)).contains("2021");
  }

  @Test
  void oneOfItsOwnRowsShowsTheLongerForm() {
    List<String> lines = rows("2021", "requests");
    lines.add(lines.size() - 5, "5.恶意申请\t0\t0\t0\t0\t0\t0\t0");
    assertThat(found(lines)).contains("2030");
  }

  @Test
  void whatBothFormsHaveAloneSettlesNothing() {
    List<String> lines = rows("2021", "requests");
    assertThat(found(lines.subList(0, 3))).isEmpty();
  }

  @Test
  void lostLabelsAreNoRowsThatLack() {
    List<String> lines = rows("2021", "requests");
    lines.replaceAll(line -> line.contains("出版物") ? "?" + line : line);
    lines.set(9, "\t0\t0\t0\t0\t0\t0\t0");
    lines.set(21, "\t0\t0\t0\t0\t0\t0\t0");
    assertThat(found(lines.subList(0, 23))).isNotEqualTo(Optional.of("2030"));
  }

  @Test
  void rowsWithBrokenLabelsAreNoneThatLack() {
    // pdftotext -layout breaks the labels of two rows that the form of 2019 does not have.
    List<String> lines = rows("2021", "requests");
    lines.replaceAll(line -> line.contains("逾期") ? line.substring(6) : line);
    assertThat(found(lines)).isNotEqualTo(Optional.of("2019"));
  }

  @Test
  void textWithoutTablesIsInNoForm() {
    assertThat(found(List.of("本年没有发生"))).isEmpty();
  }
}
