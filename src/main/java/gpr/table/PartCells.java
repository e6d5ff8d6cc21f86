package gpr.table;

import gpr.Layout;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Settles cells that hold several numbers or pieces of one, and those that hold a letter O, by the
 * sums of their row: joined, or one of the parts (a page number stands under a zero), where exactly
 * one reading adds up.
 */
final class PartCells {
  /** Every part of a broken number is a digit at least, and no count has more. */
  private static final int MOST_DIGITS = 9;

  /** More readings of one row than these are no evidence, even if one adds up. */
  private static final int MOST_READINGS = 256;

  private static final int THOUSANDS = 3;

  private static final List<String> ROUND = List.of("O", "o", "〇", "○", "◯", "Ｏ");

  private final FormRows form;
  private final TextRow[] textRows;

  PartCells(FormRows form, TextRow[] textRows) {
    this.form = form;
    this.textRows = textRows;
  }

  /**
   * Puts numbers in the place of such cells.
   *
   * @param placed is given a row without numbers where cells have run together, and nobody can tell
   *     into which columns
   * @return for each row of the form whether one of its numbers was settled here
   */
  boolean[] settle(Cell[][] placed) {
    boolean[] settled = new boolean[form.count()];
    boolean[] runTogether = new boolean[form.tables()];
    for (int row = 0; row < form.count(); row++) {
      if (textRows[row] != null && isOpen(textRows[row])) {
        settled[row] = settle(row) || part(row);
        runTogether[form.table(row)] |= !settled[row] && hasRunTogether(textRows[row]);
      }
    }
    for (int row = 0; row < form.count(); row++) {
      boolean doubtful = runTogether[form.table(row)] && textRows[row] != null && !settled[row];
      if (doubtful && form.columns(row) > 1 && textRows[row].filled() < form.columns(row)) {
        placed[row] = new Cell[form.columns(row)];
      }
    }
    return settled;
  }

  private static boolean isOpen(TextRow row) {
    for (int i = 0; i < row.values().size(); i++) {
      Cell cell = row.values().get(i);
      if (cell.kind() == CellKind.PARTS || cell.kind() == CellKind.OTHER) {
        return true;
      }
    }
    return false;
  }

  /** Two numbers in one cell of a line of tabs: tabula writes neighbours into one. */
  private static boolean hasRunTogether(TextRow row) {
    return row.layout() == Layout.TAB_SEPARATED
        && row.values().stream().anyMatch(cell -> cell.kind() == CellKind.PARTS);
  }

  private boolean settle(int row) {
    TextRow text = textRows[row];
    Cells filled = text.filledValues();
    if (filled.size() != form.columns(row) || form.sumsWithin(row).isEmpty()) {
      return false;
    }
    List<Cell[]> held = new ArrayList<>();
    int tried = tryFrom(row, filled, 0, filled.toArray(), held);
    if (tried > MOST_READINGS || held.size() != 1) {
      return false;
    }
    textRows[row] = withValues(text, filled, held.get(0));
    return true;
  }

  /**
   * Numbers that a line of tabs has in one cell are of a column each, where there are just as many
   * columns, and nothing says that a gap parts the thousands of one.
   */
  private boolean part(int row) {
    TextRow text = textRows[row];
    if (!hasRunTogether(text)) {
      return false;
    }
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : text.filledValues()) {
      for (String part : cell.parts()) {
        if (!isDigits(part) || part.length() == THOUSANDS && !cells.isEmpty()) {
          return false;
        }
        cells.add(number(cell, part));
      }
      if (cell.kind() != CellKind.PARTS) {
        cells.add(cell);
      }
    }
    Cell[] reading = cells.toArray(new Cell[0]);
    boolean each = reading.length == form.columns(row);
    if (!each || RowSums.judge(form.sumsWithin(row), reading, false) == RowSums.Verdict.FAIL) {
      return false;
    }
    textRows[row] = text.withValues(Cells.of(cells));
    return true;
  }

  private static TextRow withValues(TextRow text, Cells filled, Cell[] reading) {
    List<Cell> values = new ArrayList<>(text.values());
    for (int i = 0; i < values.size(); i++) {
      int at = filled.placeOf(values.get(i));
      values.set(i, at < 0 ? values.get(i) : reading[at]);
    }
    return new TextRow(
        text.labels(),
        Cells.of(values),
        text.width(),
        text.firstValue(),
        text.closed(),
        text.layout(),
        text.section(),
        text.page(),
        text.match());
  }

  private int tryFrom(int row, Cells filled, int column, Cell[] reading, List<Cell[]> held) {
    if (column == reading.length) {
      if (RowSums.judge(form.sumsWithin(row), reading, false) == RowSums.Verdict.HOLD) {
        held.add(reading.clone());
      }
      return 1;
    }
    int tried = 0;
    boolean boxed = textRows[row].layout() == Layout.PIPE_SEPARATED;
    for (Cell candidate : candidates(filled.get(column), boxed)) {
      reading[column] = candidate;
      tried += tried > MOST_READINGS ? 0 : tryFrom(row, filled, column + 1, reading, held);
    }
    return tried;
  }

  /**
   * The numbers that a cell may be.
   *
   * @param boxed whether it is of a grid: single digits below each other are one number there
   */
  private static List<Cell> candidates(Cell cell, boolean boxed) {
    if (ROUND.contains(cell.text())) {
      return List.of(number(cell, "0"));
    }
    List<String> parts = cell.parts();
    String joined = String.join("", parts);
    if (parts.isEmpty() || joined.length() > MOST_DIGITS || !isDigits(joined)) {
      return List.of(cell);
    }
    List<Cell> candidates = new ArrayList<>();
    if (!joined.startsWith("0")) {
      candidates.add(number(cell, joined));
    }
    if (boxed && joined.length() == parts.size() && !candidates.isEmpty()) {
      return candidates;
    }
    parts.stream().distinct().forEach(part -> candidates.add(number(cell, part)));
    return candidates;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Cell number(Cell cell, String digits) {
    return new Cell(
        CellKind.NUMBER,
        cell.text(),
        new BigDecimal(digits),
        "",
        cell.line(),
        cell.column(),
        cell.from(),
        cell.to());
  }
}
