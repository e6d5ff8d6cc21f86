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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
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
      form.tables().forEach(diagnostics::addInferred);
    }
    diagnostics.addUnknown(title);
    closing.filter(Closing::isDateImpossible).ifPresent(diagnostics::addImpossibleDate);
    return diagnostics.found;
  }

  private void add(
      String rule, Severity severity, int line, List<FormCell> cells, Object... arguments) {
    found.add(Diagnostic.of(rule, severity, Message.of("finding." + rule, arguments), line, cells));
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
    List<List<FormCell>> rows = rows(table);
    List<List<FormCell>> missing =
        rows.stream().filter(row -> areMissing(row) && !isUnplaced(row)).toList();
    List<FormCell> cells = missing.stream().flatMap(List::stream).toList();
    if (missing.size() == rows.size()) {
      add("missing-table", Severity.ERROR, 0, cells, table.title());
    } else if (!missing.isEmpty()) {
      found.add(
          Diagnostic.of(
              "missing-row", Severity.ERROR, MissingRows.message(table, missing), 0, cells));
    }
  }

  private static List<List<FormCell>> rows(FormTable table) {
    List<List<FormCell>> rows = new ArrayList<>();
    int from = 0;
    while (from < table.cells().size()) {
      int to = endOfRow(table.cells(), from);
      rows.add(table.cells().subList(from, to));
      from = to;
    }
    return rows;
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
          CellLabels.cell(conflict.cell()),
          conflict.first(),
          tables.cells().get(conflict.cell().index()).line(),
          conflict.second(),
          conflict.line());
    }
  }

  private void addUnplaced() {
    for (TableReader.Unplaced unplaced : tables.unplaced()) {
      Message message = Message.of("finding.unplaced-value", unplaced.raw());
      found.add(
          new Diagnostic(
              "unplaced-value",
              Severity.ERROR,
              message,
              unplaced.line(),
              unplaced.cells(),
              numbers(unplaced.raw())));
    }
  }

  /** A longer line is no row of the form, and a longer number takes time to be worked out. */
  private static final int LONGEST_ROW = 400;

  /** The numbers of a line; none where something else stands between them. */
  private static List<BigDecimal> numbers(String raw) {
    boolean areDigits =
        raw.length() <= LONGEST_ROW && raw.chars().allMatch(c -> c == ' ' || c >= '0' && c <= '9');
    return areDigits ? Arrays.stream(raw.split(" ")).map(BigDecimal::new).toList() : List.of();
  }

  private void addUnreadable() {
    for (CellValue value : tables.cells()) {
      if (value.status() == CellStatus.UNREADABLE && !isConflict(value.cell())) {
        add(
            "unreadable-value",
            Severity.ERROR,
            value.line(),
            List.of(value.cell()),
            CellLabels.cell(value.cell()),
            Objects.requireNonNullElse(value.raw(), ""));
      }
    }
  }

  private boolean isConflict(FormCell cell) {
    return tables.conflicts().stream().anyMatch(conflict -> conflict.cell().equals(cell));
  }

  private void addInferred(FormTable table) {
    List<FormCell> inferred = new ArrayList<>();
    List<List<FormCell>> rows = new ArrayList<>();
    int line = 0;
    for (List<FormCell> row : rows(table)) {
      int before = inferred.size();
      for (FormCell cell : row) {
        CellValue value = tables.cells().get(cell.index());
        if (value.status() == CellStatus.INFERRED) {
          inferred.add(cell);
          line = line == 0 ? value.line() : line;
        }
      }
      if (inferred.size() > before) {
        rows.add(row);
      }
    }
    if (!inferred.isEmpty()) {
      Object places =
          inferred.size() == 1 ? CellLabels.cell(inferred.get(0)) : CellLabels.runs(rows);
      add(
          "inferred-value",
          Severity.INFO,
          line,
          inferred,
          table.title(),
          inferred.size(),
          table.cells().size(),
          places);
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
    Message message =
        title.fromFileName()
            ? UnknownParts.FILE_NAME
            : UnknownParts.message(title.title(), title.organization(), title.year());
    if (message != null) {
      found.add(Diagnostic.of("unknown-report", Severity.WARNING, message, 0, List.of()));
    }
  }
}
