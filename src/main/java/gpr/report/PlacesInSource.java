package gpr.report;

import gpr.layout.VisibleText;
import gpr.layout.VisibleText.Place;
import gpr.table.CellValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Gives what was read of a text with tags its places in the text as it is written. */
final class PlacesInSource {
  private final VisibleText text;

  PlacesInSource(VisibleText text) {
    this.text = text;
  }

  /** The same report with places in the source. */
  Report of(Report report) {
    return new Report(
        report.source(),
        report.form(),
        report.title(),
        report.organization(),
        report.year(),
        report.signatory(),
        report.signedOn(),
        each(report.preface(), this::paragraph),
        each(report.sections(), this::section),
        each(report.cells(), this::cell),
        report.processingFee(),
        each(report.claims(), this::claim),
        each(report.statedYears(), this::statedYear),
        each(report.diagnostics(), this::diagnostic));
  }

  private static <T> List<T> each(List<T> all, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(all.size());
    all.forEach(one -> changed.add(change.apply(one)));
    return changed;
  }

  private Section section(Section section) {
    return new Section(
        section.number(),
        section.title(),
        section.heading(),
        text.place(section.line(), 1).line(),
        each(section.paragraphs(), this::paragraph));
  }

  private Paragraph paragraph(Paragraph paragraph) {
    Place place = text.place(paragraph.line(), paragraph.column());
    return new Paragraph(paragraph.text(), place.line(), place.column());
  }

  private CellValue cell(CellValue cell) {
    Place place = text.place(cell.line(), cell.column());
    return new CellValue(
        cell.cell(),
        cell.value(),
        cell.status(),
        cell.raw(),
        place.line(),
        place.column(),
        cell.reasons());
  }

  private Claim claim(Claim claim) {
    Place place = text.place(claim.line(), claim.column());
    return new Claim(claim.readings(), claim.value(), place.line(), place.column(), claim.quote());
  }

  private StatedYear statedYear(StatedYear year) {
    Place place = text.place(year.line(), year.column());
    return new StatedYear(year.kind(), year.year(), place.line(), place.column());
  }

  private Diagnostic diagnostic(Diagnostic diagnostic) {
    return new Diagnostic(
        diagnostic.rule(),
        diagnostic.severity(),
        diagnostic.message(),
        text.place(diagnostic.line(), 1).line(),
        diagnostic.cells(),
        diagnostic.numbers());
  }
}
