package gpr.check;

import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.organ.Organ;
import gpr.organ.Organs;
import gpr.report.Diagnostic;
import gpr.report.Report;
import gpr.table.CellStatus;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A report under assessment: what several rules ask of it, worked out once. Used by one thread. */
final class Subject {
  /** The count of a cell that has no number. */
  static final long NO_NUMBER = Long.MIN_VALUE;

  /** The count of a cell whose number is no whole number of at most 15 digits. */
  static final long NOT_SMALL = Long.MIN_VALUE + 1;

  /** The sums of up to 23 numbers of so many digits are exact in a long. */
  private static final int SMALL_DIGITS = 15;

  private static final int STATUSES = CellStatus.values().length;

  private final Report report;
  private final FormIndex index;
  private final long[] counts;
  private final int[] cellsByStatus = new int[STATUSES];
  private final boolean isAnyNegative;

  /** The tables of which every cell is missing. */
  private final Set<String> missingTables = new HashSet<>();

  /** The tables of which the text has numbers without a place. */
  private final Set<String> unplacedIn;

  private final SumResults sums;
  private @Nullable Organ organ;
  private final @Nullable Suspect[] suspects;
  private final boolean[] isSearched;

  Subject(Report report, FormIndex index) {
    this.report = report;
    this.index = index;
    List<CellValue> cells = report.cells();
    this.counts = new long[cells.size()];
    boolean negative = false;
    for (int i = 0; i < counts.length; i++) {
      CellValue cell = cells.get(i);
      cellsByStatus[cell.status().ordinal()]++;
      counts[i] = count(cell.value());
      negative |= counts[i] < 0 && cell.value() != null && cell.value().signum() < 0;
    }
    this.isAnyNegative = negative;
    if (has(CellStatus.MISSING)) {
      findMissingTables();
    }
    this.unplacedIn = report.diagnostics().isEmpty() ? Set.of() : unplacedTables();
    this.sums = new SumResults(this);
    this.suspects = new Suspect[index.tables().size()];
    this.isSearched = new boolean[suspects.length];
  }

  private void findMissingTables() {
    for (FormTable table : index.form().tables()) {
      if (areMissing(table.cells())) {
        missingTables.add(table.name());
      }
    }
  }

  private static long count(@Nullable BigDecimal value) {
    if (value == null) {
      return NO_NUMBER;
    }
    return value.scale() == 0 && value.precision() <= SMALL_DIGITS ? value.longValue() : NOT_SMALL;
  }

  /** Whose report it is. */
  Organ organ() {
    if (organ == null) {
      organ = Organs.of(report);
    }
    return organ;
  }

  Report report() {
    return report;
  }

  FormIndex index() {
    return index;
  }

  SumResults sums() {
    return sums;
  }

  CellValue cell(int cell) {
    return report.cells().get(cell);
  }

  /** What the text says of these cells. */
  List<CellValue> values(List<FormCell> cells) {
    List<CellValue> values = new ArrayList<>(cells.size());
    for (FormCell cell : cells) {
      values.add(report.cell(cell));
    }
    return values;
  }

  /** The cell's number, or {@link #NO_NUMBER} or {@link #NOT_SMALL}. */
  long count(int cell) {
    return counts[cell];
  }

  /** The cell's number; 0 if it has none. */
  BigDecimal number(int cell) {
    BigDecimal value = cell(cell).value();
    return value == null ? BigDecimal.ZERO : value;
  }

  /** Whether any cell has that status. */
  boolean has(CellStatus status) {
    return cellsByStatus[status.ordinal()] > 0;
  }

  /** Whether any number is below 0. */
  boolean isAnyNegative() {
    return isAnyNegative;
  }

  /** Whether the cell is there without a number: it counts as 0. */
  boolean isBlank(int cell) {
    CellStatus status = cell(cell).status();
    return status == CellStatus.BLANK || status == CellStatus.NOT_APPLICABLE;
  }

  /** Whether the text lacks a cell, and has no number without a place that may be its. */
  boolean isLost(int cell) {
    CellValue value = cell(cell);
    return value.status() == CellStatus.MISSING && !unplacedIn.contains(value.cell().table());
  }

  /** The line of its row on which the number of a lost cell stands after all; 0 if on none. */
  int lineOfLost(CellValue cell, BigDecimal number) {
    return isLost(cell.cell().index()) ? new LeftInText(report).line(cell, number) : 0;
  }

  /**
   * Whether a cell stands in an empty row of a table of which the text has numbers without a place:
   * they may be that row's.
   */
  boolean mayHoldUnplaced(int cell) {
    FormCell of = cell(cell).cell();
    return isBlank(cell) && unplacedIn.contains(of.table()) && isRowBlank(of);
  }

  private boolean isRowBlank(FormCell of) {
    for (CellValue other : report.cells()) {
      boolean isInRow =
          other.cell().table().equals(of.table()) && other.cell().row().equals(of.row());
      if (isInRow && !isBlank(other.cell().index())) {
        return false;
      }
    }
    return true;
  }

  /** The tables of which numbers have no place; all where it is not even known of which. */
  private Set<String> unplacedTables() {
    Set<String> tables = new HashSet<>();
    for (Diagnostic diagnostic : report.diagnostics()) {
      if (diagnostic.rule().equals(UnplacedValue.ID)) {
        diagnostic.cells().forEach(cell -> tables.add(cell.table()));
        if (diagnostic.cells().isEmpty()) {
          index.tables().forEach(table -> tables.add(table.form().name()));
        }
      }
    }
    return tables;
  }

  boolean isMissing(FormCell cell) {
    return report.cell(cell).status() == CellStatus.MISSING;
  }

  boolean areMissing(List<FormCell> cells) {
    for (FormCell cell : cells) {
      if (!isMissing(cell)) {
        return false;
      }
    }
    return true;
  }

  /** Whether every cell of the table of that name is missing. */
  boolean isTableMissing(String table) {
    return missingTables.contains(table);
  }

  /** The cells that the reader found a fault with by itself, by the rule of that id. */
  BitSet diagnosed(String rule) {
    BitSet cells = new BitSet();
    for (Diagnostic diagnostic : report.diagnostics()) {
      if (diagnostic.rule().equals(rule)) {
        diagnostic.cells().forEach(cell -> cells.set(cell.index()));
      }
    }
    return cells;
  }

  /** What would mend all failing sums of that table; null if nothing so small does. */
  @Nullable Suspect suspect(String table) {
    for (int i = 0; i < suspects.length; i++) {
      if (index.tables().get(i).form().name().equals(table)) {
        if (!isSearched[i]) {
          suspects[i] = new SuspectSearch(this, index.tables().get(i)).suspect();
          isSearched[i] = true;
        }
        return suspects[i];
      }
    }
    return null;
  }
}
