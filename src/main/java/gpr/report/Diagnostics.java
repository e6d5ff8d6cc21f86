package gpr.report;

import gpr.Message;
import gpr.Severity;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.form.SectionForm;
import gpr.table.CellStatus;
import gpr.table.CellValue;
import gpr.table.TableReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says the doubts about a reading, each once. */
final class Diagnostics {
  private final Form form;
  private final TableReader.Tables tables;
  private final List<Diagnostic> found = new ArrayList<>();

  private Diagnostics(Form form, TableReader.Tables tables) {
    this.form = form;
    this.tables = tables;
  }

  static List<Diagnostic> of(
      Form form,
      List<Section> sections,
      TableReader.Tables tables,
      Title title,
      Optional<Closing> closing) {
    Diagnostics diagnostics = new Diagnostics(form, tables);
    diagnostics.addMissingSections(sections);
    Set<CellStatus> statuses = diagnostics.statuses();
    if (statuses.contains(CellStatus.MISSING)) {
      form.tables().forEach(diagnostics::addMissingRows);
    }
    diagnostics.addConflicts();
    diagnostics.addUnplaced();
    if (statuses.contains(CellStatus.UNREADABLE)) {
      diagnostics.addUnreadable();
    }
    if (statuses.contains(CellStatus.INFERRED)) {
      diagnostics.addInferred();
    }
    diagnostics.addUnknown(title);
    closing.filter(Closing::isDateImpossible).ifPresent(diagnostics::addImpossibleDate);
    return diagnostics.found;
  }

  private void add(
      String rule, Severity severity, int line, List<FormCell> cells, Object... arguments) {
    found.add(
        new Diagnostic(rule, severity, Message.of("diagnostic." + rule, arguments), line, cells));
  }

  private void addMissingSections(List<Section> sections) {
    for (SectionForm section : form.sections()) {
      if (!isThere(section, sections)) {
        add("missing-section", Severity.ERROR, 0, List.of(), section.numeral(), section.title());
      }
    }
  }

  private static boolean isThere(SectionForm form, List<Section> sections) {
    for (Section section : sections) {
      if (section.number() == form.number()) {
        return true;
      }
    }
    return false;
  }

  private Set<CellStatus> statuses() {
    Set<CellStatus> statuses = EnumSet.noneOf(CellStatus.class);
    CellStatus last = null;
    for (int i = 0; i < tables.cells().size(); i++) {
      CellStatus status = tables.cells().get(i).status();
      if (status != last) {
        statuses.add(status);
        last = status;
      }
    }
    return statuses;
  }

  private void addMissingRows(FormTable table) {
    List<FormCell> missing = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int rows = 0;
    int from = 0;
    while (from < table.cells().size()) {
      int to = endOfRow(table.cells(), from);
      List<FormCell> row = table.cells().subList(from, to);
      if (areMissing(row) && !isUnplaced(row)) {
        missing.addAll(row);
        labels.add(row.get(0).rowLabel());
      }
      rows++;
      from = to;
    }
    if (labels.size() == rows) {
      add("missing-table", Severity.ERROR, 0, missing, table.title());
    } else if (!labels.isEmpty()) {
      add("missing-row", Severity.ERROR, 0, missing, labels.size(), String.join("; ", labels));
    }
  }

  /** Where the cells of the row end that begins at an index: a form has them one after another. */
  private static int endOfRow(List<FormCell> cells, int from) {
    int to = from + 1;
    while (to < cells.size() && cells.get(to).row().equals(cells.get(from).row())) {
      to++;
    }
    return to;
  }

  private boolean areMissing(List<FormCell> row) {
    for (FormCell cell : row) {
      if (tables.cells().get(cell.index()).status() != CellStatus.MISSING) {
        return false;
      }
    }
    return true;
  }

  private boolean isUnplaced(List<FormCell> row) {
    for (TableReader.Unplaced place : tables.unplaced()) {
      if (place.cells().containsAll(row)) {
        return true;
      }
    }
    return false;
  }

  private void addConflicts() {
    for (TableReader.Conflict conflict : tables.conflicts()) {
      add(
          "table-conflict",
          Severity.ERROR,
          conflict.line(),
          List.of(conflict.cell()),
          conflict.cell().rowLabel(),
          conflict.cell().columnLabel(),
          conflict.first(),
          conflict.second());
    }
  }

  private void addUnplaced() {
    for (TableReader.Unplaced unplaced : tables.unplaced()) {
      add("unplaced-value", Severity.ERROR, unplaced.line(), unplaced.cells(), unplaced.raw());
    }
  }

  private void addUnreadable() {
    for (CellValue value : tables.cells()) {
      if (value.status() == CellStatus.UNREADABLE && !isConflict(value.cell())) {
        add(
            "unreadable-value",
            Severity.ERROR,
            value.line(),
            List.of(value.cell()),
            value.cell().rowLabel(),
            value.cell().columnLabel(),
            value.raw());
      }
    }
  }

  private boolean isConflict(FormCell cell) {
    return tables.conflicts().stream().anyMatch(conflict -> conflict.cell().equals(cell));
  }

  private void addInferred() {
    List<FormCell> inferred = new ArrayList<>();
    int line = 0;
    for (CellValue value : tables.cells()) {
      if (value.status() == CellStatus.INFERRED) {
        inferred.add(value.cell());
        line = line == 0 ? value.line() : line;
      }
    }
    if (!inferred.isEmpty()) {
      add("inferred-value", Severity.INFO, line, inferred, inferred.size());
    }
  }

  /** 2024年2月30日: a date that no calendar has. */
  private void addImpossibleDate(Closing closing) {
    add(
        "signing-date",
        Severity.WARNING,
        closing.line(),
        List.of(),
        String.valueOf(closing.dateText()));
  }

  private void addUnknown(Title title) {
    if (title.title() == null
        || title.organization() == null
        || title.year() == null
        || title.fromFileName()) {
      add("unknown-report", Severity.WARNING, 0, List.of());
    }
  }
}
