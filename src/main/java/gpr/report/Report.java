package gpr.report;

import gpr.form.DerivedSum;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One report, read.
 *
 * @param source where it was read from
 * @param form the form that its tables are in
 * @param title the title, its lines joined; null where the text has none
 * @param organization the organ; null where the text does not say
 * @param year the year that it is about; null where the text does not say
 * @param signatory 落款单位; null where not signed
 * @param signedOn the date of signing; null where not dated
 * @param preface the sentences before the first section: 根据…编制，现公布…; no title, no page data
 * @param sections the sections found, in the order of the text
 * @param cells every cell of the form, in its order
 * @param processingFee the fees of section 六
 * @param claims the numbers that the prose states of cells
 * @param statedYears where the report says which year it is about
 * @param diagnostics the doubts about the reading
 */
public record Report(
    Source source,
    Form form,
    @Nullable String title,
    @Nullable String organization,
    @Nullable Integer year,
    @Nullable String signatory,
    @Nullable LocalDate signedOn,
    List<Paragraph> preface,
    List<Section> sections,
    List<CellValue> cells,
    ProcessingFee processingFee,
    List<Claim> claims,
    List<StatedYear> statedYears,
    List<Diagnostic> diagnostics) {
  public Report {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(processingFee, "processingFee");
    preface = List.copyOf(preface);
    sections = List.copyOf(sections);
    cells = List.copyOf(cells);
    claims = List.copyOf(claims);
    statedYears = List.copyOf(statedYears);
    diagnostics = List.copyOf(diagnostics);
    if (cells.size() != form.cells().size()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + form);
    }
  }

  /** What the text says of that cell of the report's form. */
  public CellValue cell(FormCell cell) {
    return cells.get(cell.index());
  }

  /** The sum of what its parts hold; null where one of them has no number. */
  public @Nullable BigDecimal sum(DerivedSum sum) {
    BigDecimal total = BigDecimal.ZERO;
    for (FormCell part : sum.parts()) {
      BigDecimal value = cell(part).value();
      if (value == null) {
        return null;
      }
      total = total.add(value);
    }
    return total;
  }
}
