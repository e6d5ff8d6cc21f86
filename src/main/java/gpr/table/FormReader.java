package gpr.table;

import gpr.Layout;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.layout.Cell;
import gpr.table.TableReader.Conflict;
import gpr.table.TableReader.SectionRows;
import gpr.table.TableReader.Tables;
import gpr.table.TableReader.Unplaced;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Reads all tables of a text in one form. Immutable, so one serves many threads. */
final class FormReader {
  private final Form form;
  private final FormRows rows;

  FormReader(Form form, FormRows rows) {
    this.form = form;
    this.rows = rows;
  }

  /**
   * Reads the tables.
   *
   * @param subject what is known of the report
   */
  Tables read(List<SectionRows> sections, TableReader.Subject subject) {
    LineBuilder builder = new LineBuilder(rows.book(), rows.labels());
    Map<Integer, List<TableReader.Caption>> captions = new TreeMap<>();
    int cutLine = 0;
    for (SectionRows section : sections) {
      builder.add(LabelsInOrder.of(section, rows), section.number());
      captions
          .computeIfAbsent(section.number(), key -> new ArrayList<>())
          .addAll(section.captions());
      cutLine = section.cutLine();
    }
    List<TableReader.Caption> all = captions.values().stream().flatMap(List::stream).toList();
    List<List<List<Line>>> regions = new Regions(rows, subject).of(builder.lines(), all);
    Result result = new Result();
    for (int table = 0; table < rows.tables(); table++) {
      result.add(table, readings(table, regions.get(table), captions, subject, cutLine));
    }
    return result.tables();
  }

  /** The readings of one kind of table that may be the report's own. */
  private List<TableReading> readings(
      int table,
      List<List<Line>> instances,
      Map<Integer, List<TableReader.Caption>> captions,
      TableReader.Subject subject,
      int cutLine) {
    List<TableReading> own = new ArrayList<>();
    Captions.Owner best = Captions.Owner.ANNEX;
    int after = 0;
    for (int i = 0; i < instances.size(); i++) {
      List<Line> lines = instances.get(i);
      int end = i + 1 < instances.size() ? instances.get(i + 1).get(0).number() : Integer.MAX_VALUE;
      List<TableReader.Caption> ofSection =
          captions.getOrDefault(lines.get(0).section(), List.of());
      boolean numbers = lines.stream().anyMatch(FormReader::saysAnything);
      List<String> above = Captions.above(ofSection, lines, after, rows.book());
      Captions.Owner owner = Captions.owner(above, subject);
      after = lines.get(lines.size() - 1).lastNumber();
      if (!numbers || owner == Captions.Owner.OTHER) {
        continue;
      }
      boolean elsewhere = instances.size() > 1 && lines.get(0).section() != rows.section(table);
      owner = owner == Captions.Owner.UNSAID && elsewhere ? Captions.Owner.ANNEX : owner;
      UnitsSaid units = UnitsSaid.of(above, lines, ofSection, end);
      TableReading reading =
          new InstanceReader(
                  rows,
                  table,
                  lines,
                  new Surroundings(units, subject.year(), cutLine),
                  new Effort())
              .read();
      if (own.isEmpty() || owner.compareTo(best) < 0) {
        own.clear();
        best = owner;
      }
      if (owner == best) {
        own.add(reading);
      }
    }
    return own;
  }

  private static boolean saysAnything(Line line) {
    return line.hasNumbers() || line.isNamed() || line.isBlank() && line.labels().isEmpty();
  }

  /** What has been read so far. */
  private final class Result {
    private final CellValue[] values = rows.missing().toArray(CellValue[]::new);
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final int[] cellsOfLayout = new int[Layout.values().length];
    private int matchedRows;

    void add(int table, List<TableReading> readings) {
      int from = rows.cell(rows.first(table), 0).index();
      int to = from + form.tables().get(table).cells().size();
      for (int i = 0; i < readings.size(); i++) {
        TableReading reading = readings.get(i);
        for (int cell = from; cell < to; cell++) {
          CellValue value = cellValue(form.cells().get(cell), reading.verdicts().get(cell - from));
          values[cell] = i == 0 ? value : both(values[cell], value);
        }
        addRepeated(reading);
        count(reading);
        addUnplaced(table, reading);
      }
    }

    /** Two tables of the report: neither fills the other's blanks, both say the same or nothing. */
    private CellValue both(CellValue first, CellValue second) {
      if (second.status() == CellStatus.MISSING || says(first, second)) {
        return first;
      }
      if (first.status() == CellStatus.MISSING && first.reasons().contains(Reason.TABLE_LOST)) {
        return second;
      }
      if (first.status() == CellStatus.MISSING) {
        return first;
      }
      return conflict(first, second);
    }

    private boolean says(CellValue first, CellValue second) {
      BigDecimal a = first.value();
      BigDecimal b = second.value();
      return a == null || b == null
          ? a == b && first.status() == second.status()
          : a.compareTo(b) == 0;
    }

    private static String raw(CellValue value) {
      return Objects.requireNonNullElse(value.raw(), "");
    }

    private CellValue conflict(CellValue first, CellValue second) {
      conflicts.add(new Conflict(first.cell(), raw(first), raw(second), second.line()));
      return new CellValue(
          first.cell(),
          null,
          CellStatus.UNREADABLE,
          first.raw(),
          first.line(),
          first.column(),
          List.of(Reason.ROW_REPEATED));
    }

    /** A row that stands there again must say the same. */
    private void addRepeated(TableReading reading) {
      Map<FormCell, CellValue> passed = new HashMap<>();
      for (Line line : reading.passed()) {
        int row = line.isNamed() ? line.match().row() : -1;
        if (row < 0
            || line.values().filled() != rows.columns(row)
            || TableReading.isSumOfGroup(line, reading.lines(), rows.book())) {
          continue;
        }
        for (int column = 0; column < rows.columns(row); column++) {
          FormCell cell = rows.cell(row, column);
          Value value = Value.of(cell, line.values().filledOnes().get(column), "");
          CellValue again = cellValue(cell, new Verdict(Verdict.statusOf(value, 0), value, 0));
          CellValue other = passed.putIfAbsent(cell, again);
          boolean untold = values[cell.index()].status() == CellStatus.MISSING && other != null;
          CellValue known = untold ? other : values[cell.index()];
          if (known.value() != null && again.value() != null && !says(known, again)) {
            boolean inOrder = known.line() <= again.line();
            values[cell.index()] = conflict(inOrder ? known : again, inOrder ? again : known);
          }
        }
      }
    }

    private void count(TableReading reading) {
      for (Line line : reading.lines()) {
        if (line.hasNumbers() || line.isNamed()) {
          cellsOfLayout[line.layout().ordinal()] += Math.max(1, line.values().filled());
          matchedRows += line.isNamed() ? 1 : 0;
        }
      }
      matchedRows += reading.hasAny() ? 1 : 0;
    }

    /** Lines of which no number, or not each of a row with open cells, has a place. */
    private void addUnplaced(int table, TableReading reading) {
      List<Line> inDoubt = new ArrayList<>();
      for (Line line : reading.lines()) {
        boolean several = line.values().filled() > 1 || line.isNamed();
        if (line.hasNumbers() && several && !isWhole(table, line)) {
          inDoubt.add(line);
        }
      }
      Set<Integer> used = inDoubt.isEmpty() ? Set.of() : usedLines(reading);
      inDoubt.forEach(line -> addUnplaced(table, line, used));
    }

    private static Set<Integer> usedLines(TableReading reading) {
      Set<Integer> used = new HashSet<>();
      for (Verdict verdict : reading.verdicts()) {
        if (verdict.value().cell() != null) {
          used.add(verdict.value().cell().line());
        }
      }
      return used;
    }

    /** The row of the form that a line is; -1 where it cannot be told. */
    private int rowOf(int table, Line line) {
      boolean unlabelled = rows.row(rows.first(table)).labels().isEmpty();
      return line.match().isRow() ? line.match().row() : unlabelled ? rows.first(table) : -1;
    }

    /** Whether each cell of a line's row is told, as nearly all are. */
    private boolean isWhole(int table, Line line) {
      int row = rowOf(table, line);
      for (int column = 0; row >= 0 && column < rows.columns(row); column++) {
        if (values[rows.cell(row, column).index()].status() == CellStatus.MISSING) {
          return false;
        }
      }
      return row >= 0;
    }

    private void addUnplaced(int table, Line line, Set<Integer> used) {
      int row = rowOf(table, line);
      boolean known = row >= 0;
      List<FormCell> open = new ArrayList<>();
      for (FormCell cell : known ? rows.row(row).cells() : List.<FormCell>of()) {
        if (values[cell.index()].status() == CellStatus.MISSING) {
          open.add(cell);
        }
      }
      int first = line.values().filledOnes().get(0).line();
      boolean unread = !isUsed(line, used);
      boolean inPart = known && line.values().filled() > rows.columns(row) - open.size();
      if (unread && !(known && open.isEmpty()) || !open.isEmpty() && inPart) {
        unplaced.add(new Unplaced(first, line.raw(), open));
      }
    }

    private boolean isUsed(Line line, Set<Integer> used) {
      for (Cell cell : line.values().filledOnes()) {
        if (used.contains(cell.line())) {
          return true;
        }
      }
      return false;
    }

    Tables tables() {
      int most = 0;
      for (int i = 1; i < cellsOfLayout.length; i++) {
        most = cellsOfLayout[i] > cellsOfLayout[most] ? i : most;
      }
      return new Tables(
          form,
          List.of(values),
          Layout.values()[most],
          List.copyOf(conflicts),
          List.copyOf(unplaced),
          matchedRows);
    }
  }

  private static CellValue cellValue(FormCell cell, Verdict verdict) {
    Value value = verdict.value();
    boolean there = value.cell() != null && verdict.status() != CellStatus.MISSING;
    return new CellValue(
        cell,
        verdict.status().hasValue() ? value.number() : null,
        verdict.status(),
        there ? value.there().text() : null,
        there ? value.there().line() : 0,
        there ? value.there().column() : 0,
        Cost.reasons(verdict.reasons()));
  }
}
