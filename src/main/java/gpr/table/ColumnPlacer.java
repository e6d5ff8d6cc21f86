package gpr.table;

import gpr.form.FormCell;
import gpr.form.Sum;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Layout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Settles which number of a row stands in which column. As many numbers as columns fall in place;
 * with blanks the row's shape is compared with the table's other rows; else the sums decide, and
 * where they leave two readings that differ in a cell, that cell has none.
 */
final class ColumnPlacer {
  /**
   * No more placements of a row's numbers than this are tried: 8 numbers in 15 columns have 6435.
   */
  static final int MOST_PLACEMENTS = 6500;

  /** From this share of rows with blanks on, in percent, blanks are the table's way to write 0. */
  private static final int BLANKS_ARE_USUAL = 15;

  private final FormRows form;
  private final TextRow[] textRows;
  private final Cell[][] placed;
  private final boolean[] inferred;
  private final Map<Integer, List<Cell[]>> candidates = new HashMap<>();
  private final boolean[] blanksUsual;

  /** Whether the text has numbers one a line that no row of the form took. */
  private final boolean numbersLeftOver;

  /** Whether the text of a cell over several columns stands in each of them. */
  private final boolean[] repeatsSpans;

  /** Rows placed by columns that only numbers, no label and no full row, have shown. */
  private final Set<Integer> doubtful = new HashSet<>();

  private final Map<Long, Integer> starts = new HashMap<>();

  /** Where the first column stands by the sums, for shapes that no full row has. */
  private final Map<Long, Integer> summedStarts = new HashMap<>();

  private final Map<Integer, ColumnRuler> rulers = new HashMap<>();

  /**
   * @param textRows for each row of the form the row of the text; null where there is none
   */
  ColumnPlacer(FormRows form, TextRow[] textRows, List<TextRow> allRows) {
    this.form = form;
    this.textRows = textRows;
    this.placed = new Cell[form.count()][];
    this.inferred = new boolean[form.count()];
    this.blanksUsual = new boolean[form.tables()];

    this.repeatsSpans = new boolean[form.tables()];
    this.numbersLeftOver = hasNumbersLeftOver(textRows, allRows);
    learnHeads(allRows);
    learnRepeats(allRows);
  }

  /** The placement of each row of the form; null for a row that the text has not. */
  Placement[] place() {
    placeFull();
    learnPlaces();
    for (int row = 0; row < form.count(); row++) {
      if (textRows[row] != null && placed[row] == null) {
        placePartial(row);
      }
    }
    for (int row = 0; row < form.count(); row++) {
      if (candidates.containsKey(row) && placeLikeOthers(row)) {
        candidates.remove(row);
      }
    }
    settleBySums();
    dropRefuted();
    dropJumbled();
    Placement[] placements = new Placement[form.count()];
    for (int row = 0; row < form.count(); row++) {
      if (textRows[row] != null) {
        Cell[] cells = placed[row] == null ? new Cell[form.columns(row)] : placed[row];
        placements[row] = new Placement(cells, inferred[row]);
      }
    }
    return placements;
  }

  // ---- rows with a number in each column
  // ---------------------------------------------------------

  private void placeFull() {
    int[] full = new int[form.tables()];
    int[] partial = new int[form.tables()];
    boolean[] hasBlanks = new boolean[form.tables()];
    for (int row = 0; row < form.count(); row++) {
      TextRow text = textRows[row];
      if (text == null) {
        continue;
      }
      int columns = form.columns(row);
      int filled = text.filled();
      if (filled == columns) {
        full[form.table(row)]++;
        List<Cell> cells = text.filledValues();
        placed[row] = cells.toArray(new Cell[0]);
        learn(row, text);
      } else if (filled < columns) {
        partial[form.table(row)]++;
        hasBlanks[form.table(row)] |= text.values().size() > filled || filled != columns - 1;
      }
    }
    for (int table = 0; table < form.tables(); table++) {
      boolean many =
          partial[table] * 100 >= (full[table] + partial[table]) * BLANKS_ARE_USUAL
              && partial[table] > 2;
      // Rows that all lack one number, and have no blank, have lost a column.
      blanksUsual[table] = hasBlanks[table] && (many || full[table] == 0);
    }
  }

  private void learn(int row, TextRow text) {
    boolean grid = text.width() > 0 && text.layout() != Layout.SPACE_SEPARATED;
    if (!grid || form.columns(row) < 2 || starts.containsKey(shape(row, text))) {
      return;
    }
    List<Cell> values = text.values();
    int first = 0;
    while (!values.get(first).isFilled()) {
      first++;
    }
    int last = values.size() - 1;
    while (!values.get(last).isFilled()) {
      last--;
    }
    if (last - first == form.columns(row) - 1) {
      starts.put(shape(row, text), text.firstValue() + first);
      starts.putIfAbsent(shape(row, text.width()), text.firstValue() + first);
    }
  }

  private void learnPlaces() {
    for (int row = 0; row < form.count(); row++) {
      TextRow text = textRows[row];
      if (text != null
          && text.layout() == Layout.SPACE_SEPARATED
          && form.columns(row) > 1
          && form.columns(row) == form.columns(form.first(form.table(row)))) {
        ruler(form.table(row), text.page()).learn(text.filledValues());
      }
    }
  }

  /** Pages are laid out each for itself, so each has a ruler of its own. */
  private ColumnRuler ruler(int table, int page) {
    return rulers.computeIfAbsent(
        page * form.tables() + table, key -> new ColumnRuler(form.columns(form.first(table))));
  }

  /**
   * Labels over the columns, written over several lines as it may be; the wide ones that span
   * several columns are left out.
   */
  private void learnHeads(List<TextRow> allRows) {
    int table = -1;
    for (TextRow row : allRows) {
      boolean words = row.isLabelOnly() && !isGrid(row);
      if (row.isHead() && words) {
        table = row.match().row();
      } else if (!words && (row.filled() > 0 || row.isRow())) {
        table = -1;
      }
      if (table >= 0 && words && form.columns(form.first(table)) > 1) {
        learnHead(table, row);
      }
    }
  }

  private void learnRepeats(List<TextRow> allRows) {
    for (TextRow row : allRows) {
      if (row.isHead() && isGrid(row) && row.labels().size() > 1) {
        Cell last = row.labels().get(row.labels().size() - 1);
        Cell before = row.labels().get(row.labels().size() - 2);
        repeatsSpans[row.match().row()] |= last.text().equals(before.text());
      }
    }
  }

  private static boolean isGrid(TextRow row) {
    return row.width() > 0 && row.layout() != Layout.SPACE_SEPARATED;
  }

  private void learnHead(int table, TextRow row) {
    for (Cell label : row.labels()) {
      if (form.book().normalise(label.text()).full().length() <= LONGEST_COLUMN_LABEL
          && !form.book().isSpan(label)) {
        ruler(table, row.page()).learnHead(label);
      }
    }
  }

  /** 法律服务机构 and 社会公益组织 have six characters; longer labels span columns. */
  private static final int LONGEST_COLUMN_LABEL = 6;

  private long shape(int row, TextRow text) {
    return (long) form.table(row) << 40 | (long) text.width() << 20 | text.firstValue();
  }

  private long shape(int row, int width) {
    return (long) form.table(row) << 40 | (long) width << 20 | 0xFFFFF;
  }

  // ---- rows with blanks, or with too much
  // --------------------------------------------------------

  private void placePartial(int row) {
    TextRow text = textRows[row];
    int columns = form.columns(row);
    List<Cell> filled = text.filledValues();
    if (filled.size() > columns) {
      placeTooMany(row, filled);
    } else if (filled.isEmpty()) {
      placed[row] = blanks(text, columns);
    } else if (!placeByShape(row, text, columns)) {
      candidates.put(row, fewer(row, filled));
    }
  }

  /** A row whose cells are all empty; a label without anything to its right is such a row too. */
  private static Cell[] blanks(TextRow text, int columns) {
    Cell place = text.labels().isEmpty() ? text.values().get(0) : text.labels().get(0);
    Cell blank = new Cell(CellKind.BLANK, "", null, "", place.line(), place.column(), 0, 0);
    Cell[] cells = new Cell[columns];
    List<Cell> values = text.withoutGaps();
    for (int i = 0; i < columns; i++) {
      cells[i] = values.size() == columns ? values.get(i) : blank;
    }
    return cells;
  }

  private boolean placeByShape(int row, TextRow text, int columns) {
    List<Cell> cells = text.withoutGaps();
    if (columns == 1) {
      placed[row] = new Cell[] {text.filledValues().get(0)};
      return true;
    }
    if (cells.size() == columns && text.width() > 0 && !isShifted(row, cells)) {
      placed[row] = cells.toArray(new Cell[0]);
      return true;
    }
    if (text.layout() == Layout.SPACE_SEPARATED) {
      return placeByRuler(row, text);
    }
    if (text.width() == 0) {
      return placeOneALine(row, text, columns);
    }
    return cells.size() > columns
        ? blanksUsual[form.table(row)] && placeInGrid(row, text, columns)
        : text.isUnlabelled() && placePadded(row, text, columns);
  }

  /**
   * Whether a blank among as many cells as columns is rather one of a merged cell, the row having
   * lost a number: it does not add up, and no row of the table with a blank does.
   */
  private boolean isShifted(int row, List<Cell> cells) {
    Cell[] direct = cells.toArray(new Cell[0]);
    if (RowSums.judge(form.sumsWithin(row), direct, false) != RowSums.Verdict.FAIL) {
      return false;
    }
    for (int other = form.first(form.table(row)); other < form.end(form.table(row)); other++) {
      TextRow text = textRows[other];
      if (text == null || text.width() == 0 || text.filled() == 0) {
        continue;
      }
      List<Cell> there = text.withoutGaps();
      boolean blanks =
          there.size() == form.columns(other) && text.filled() < there.size() && hasNumber(there);
      if (blanks
          && RowSums.judge(form.sumsWithin(other), there.toArray(new Cell[0]), false)
              == RowSums.Verdict.HOLD) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNumber(List<Cell> cells) {
    for (Cell cell : cells) {
      if (cell.kind() == CellKind.NUMBER && cell.value().signum() != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean placeByRuler(int row, TextRow text) {
    Optional<Cell[]> cells =
        form.columns(row) == form.columns(form.first(form.table(row)))
            ? ruler(form.table(row), text.page()).place(text.filledValues())
            : Optional.empty();
    if (cells.isEmpty()
        || RowSums.judge(form.sumsWithin(row), cells.get(), false) == RowSums.Verdict.FAIL
            && holdsElsewhere(row, text)) {
      return false;
    }
    placed[row] = cells.get();
    fillBlanks(placed[row], text);
    if (!ruler(form.table(row), text.page()).isSure()) {
      doubtful.add(row);
      inferred[row] = true;
    }
    return true;
  }

  private boolean holdsElsewhere(int row, TextRow text) {
    return fewer(row, text.filledValues()).stream()
        .anyMatch(
            cells -> RowSums.judge(form.sumsWithin(row), cells, false) == RowSums.Verdict.HOLD);
  }

  /** Cells one a line: the first as many as there are columns, if what follows is only padding. */
  private boolean placeOneALine(int row, TextRow text, int columns) {
    List<Cell> all = text.values();
    List<Cell> hard = text.withoutGaps();
    List<Cell> cells = hard.size() >= columns ? hard : all;
    if (cells.size() < columns) {
      return false;
    }
    for (int i = columns; i < cells.size(); i++) {
      if (cells.get(i).isFilled()) {
        return false;
      }
    }
    placed[row] = cells.subList(0, columns).toArray(new Cell[0]);
    return true;
  }

  /** The table's other rows of the same shape tell where the first column stands. */
  private boolean placeInGrid(int row, TextRow text, int columns) {
    Integer start = starts.get(shape(row, text));
    boolean shown = start != null;
    if (start == null) {
      start = bestStart(row, text, columns);
    }
    if (start == null) {
      return false;
    }
    Cell[] cells = window(text, start - text.firstValue(), columns);
    if (cells.length == 0
        || !shown && RowSums.judge(form.sumsWithin(row), cells, false) == RowSums.Verdict.FAIL) {
      return false;
    }
    placed[row] = cells;
    return true;
  }

  /**
   * A row of a shape that no full row has. In the table's other rows the values may stand all in
   * the same columns of the grid, all at the left edge of what is to the right of the labels, or
   * all at its right edge.
   */
  private boolean placeLikeOthers(int row) {
    TextRow text = textRows[row];
    int table = form.table(row);
    if (!blanksUsual[table] || !isGrid(text) || text.filled() > form.columns(row)) {
      return false;
    }
    Map<Long, Integer> all = new HashMap<>(summedStarts);
    all.putAll(starts);
    boolean left = true;
    boolean right = true;
    Set<Integer> columns = new HashSet<>();
    for (Map.Entry<Long, Integer> entry : all.entrySet()) {
      int width = (int) (entry.getKey() >> 20 & 0xFFFFF);
      int firstValue = (int) (entry.getKey() & 0xFFFFF);
      if (entry.getKey() >> 40 == table && firstValue != 0xFFFFF) {
        columns.add(entry.getValue());
        boolean wider = width - firstValue > form.columns(row);
        left &= !wider || entry.getValue() == firstValue;
        right &= !wider || entry.getValue() + form.columns(row) == width;
      }
    }
    if (columns.isEmpty()) {
      return false;
    }
    int last = text.values().size() - form.columns(row);
    return columns.size() == 1 && isTrimmed(table) && placeTrimmed(row, columns.iterator().next())
        || left != right
            && last > 0
            && accept(row, window(text, left ? 0 : last, form.columns(row)));
  }

  /** Excel and some extractors leave out the blank cells at the end of a row. */
  private boolean isTrimmed(int table) {
    int widest = 0;
    int shorter = 0;
    for (int row = form.first(table); row < form.end(table); row++) {
      TextRow text = textRows[row];
      if (text == null || !isGrid(text) || text.values().isEmpty()) {
        continue;
      }
      if (!text.values().get(text.values().size() - 1).isFilled()) {
        return false;
      }
      shorter += text.width() < widest ? 1 : 0;
      widest = Math.max(widest, text.width());
    }
    return shorter > 0;
  }

  private boolean placeTrimmed(int row, int start) {
    TextRow text = textRows[row];
    int from = start - text.firstValue();
    if (from < 0 || text.width() > start + form.columns(row)) {
      return false;
    }
    List<Cell> cells = new ArrayList<>(text.values());
    while (cells.size() < from + form.columns(row)) {
      cells.add(blankAfter(text));
    }
    for (int i = 0; i < from; i++) {
      if (cells.get(i).isFilled()) {
        return false;
      }
    }
    return accept(row, cells.subList(from, from + form.columns(row)).toArray(new Cell[0]));
  }

  private boolean accept(int row, Cell[] cells) {
    boolean fits =
        cells.length > 0
            && RowSums.judge(form.sumsWithin(row), cells, false) != RowSums.Verdict.FAIL;
    if (fits) {
      placed[row] = cells;
    }
    return fits;
  }

  private static Cell blankAfter(TextRow text) {
    Cell place = text.values().get(0);
    return new Cell(CellKind.BLANK, "", null, "", place.line(), place.column(), 0, 0);
  }

  /** The cells from that place on; empty if some number stands outside of them. */
  private static Cell[] window(TextRow text, int from, int columns) {
    List<Cell> values = text.values();
    if (from < 0 || from + columns > values.size()) {
      return new Cell[0];
    }
    for (int i = 0; i < values.size(); i++) {
      if ((i < from || i >= from + columns) && values.get(i).isFilled()) {
        return new Cell[0];
      }
    }
    return values.subList(from, from + columns).toArray(new Cell[0]);
  }

  /** A row without a label whose last groups are blank and were left out. */
  private boolean placePadded(int row, TextRow text, int columns) {
    int groups = form.sumsWithin(row).size();
    boolean inFirstGroup = groups == 0 || text.values().size() <= columns / groups;
    if (!form.row(row).labels().isEmpty() || text.firstValue() > 0 || inFirstGroup) {
      return false;
    }
    Cell[] cells = new Cell[columns];
    for (int i = 0; i < columns; i++) {
      cells[i] = i < text.values().size() ? text.values().get(i) : blankAfter(text);
    }
    for (FormRows.CellSum sum : form.sumsWithin(row)) {
      boolean filled = cells[sum.total()].isFilled();
      for (int addend : sum.addends()) {
        filled |= cells[addend].isFilled();
      }
      if (filled && RowSums.judge(List.of(sum), cells, false) != RowSums.Verdict.HOLD) {
        return false;
      }
    }
    placed[row] = cells;
    return true;
  }

  /**
   * No row of this shape is full: the start for which most rows of the shape add up, and none
   * fails.
   */
  private Integer bestStart(int row, TextRow text, int columns) {
    Integer best = null;
    int most = 0;
    boolean several = false;
    for (int start = text.firstValue(); start + columns <= text.width(); start++) {
      int held = held(row, text, start, columns);
      if (held > most) {
        most = held;
        best = start;
        several = false;
      } else if (held == most && held > 0) {
        several = true;
      }
    }
    if (several) {
      return null;
    }
    if (best != null) {
      summedStarts.put(shape(row, text), best);
    }
    return best;
  }

  private int held(int row, TextRow like, int start, int columns) {
    int held = 0;
    for (int other = form.first(form.table(row)); other < form.end(form.table(row)); other++) {
      TextRow text = textRows[other];
      boolean alike =
          text != null
              && text.width() == like.width()
              && text.firstValue() == like.firstValue()
              && form.columns(other) == columns
              && text.filled() > 0;
      if (!alike) {
        continue;
      }
      Cell[] cells = window(text, start - text.firstValue(), columns);
      if (cells.length == 0) {
        return -1;
      }
      RowSums.Verdict verdict = RowSums.judge(form.sumsWithin(other), cells, false);
      if (verdict == RowSums.Verdict.FAIL) {
        return -1;
      }
      held += verdict == RowSums.Verdict.HOLD ? 1 : 0;
    }
    return held;
  }

  // ---- too many numbers
  // --------------------------------------------------------------------------

  private void placeTooMany(int row, List<Cell> filled) {
    int columns = form.columns(row);
    TextRow text = textRows[row];
    if (isRepeated(filled, columns)) {
      placed[row] = Arrays.copyOf(filled.toArray(new Cell[0]), columns);
      return;
    }
    List<Cell[]> readings = new ArrayList<>();
    Integer start = starts.get(shape(row, text.width()));
    if (start != null
        && start >= text.firstValue()
        && start - text.firstValue() + columns <= text.values().size()) {
      int from = start - text.firstValue();
      addIfHeld(row, readings, text.values().subList(from, from + columns));
    }
    if (repeatsSpans[form.table(row)]) {
      addCollapsed(filled, columns, readings);
    }
    if (filled.size() == columns + 1) {
      addIfHeld(row, readings, filled.subList(1, filled.size()));
      for (int i = 0; i + 1 < filled.size(); i++) {
        addMerged(row, readings, filled, i);
      }
    }
    candidates.put(row, readings);
  }

  /** The text of a cell over several columns, repeated in each of them. */
  private static boolean isRepeated(List<Cell> filled, int columns) {
    if (columns > 1) {
      return false;
    }
    return filled.stream().allMatch(cell -> cell.text().equals(filled.get(0).text()));
  }

  /**
   * Every way to take neighbours that say the same for one cell, until a cell is left for each
   * column.
   */
  private static void addCollapsed(List<Cell> filled, int columns, List<Cell[]> readings) {
    if (readings.size() >= MOST_PLACEMENTS) {
      return;
    }
    if (filled.size() == columns) {
      readings.add(filled.toArray(new Cell[0]));
      return;
    }
    for (int i = 0; i + 1 < filled.size() && filled.size() <= 2 * columns; i++) {
      if (filled.get(i).text().equals(filled.get(i + 1).text())) {
        List<Cell> fewer = new ArrayList<>(filled);
        fewer.remove(i + 1);
        addCollapsed(fewer, columns, readings);
      }
    }
  }

  private void addMerged(int row, List<Cell[]> readings, List<Cell> filled, int at) {
    Cell left = filled.get(at);
    Cell right = filled.get(at + 1);
    if (left.text().startsWith("0")
        || !isDigits(left.text())
        || !isDigits(right.text())
        || left.text().length() + right.text().length() > 9) {
      return;
    }
    String digits = left.text() + right.text();
    Cell merged =
        new Cell(
            CellKind.NUMBER,
            digits,
            new BigDecimal(digits),
            "",
            left.line(),
            left.column(),
            left.from(),
            right.to());
    List<Cell> cells = new ArrayList<>(filled);
    cells.set(at, merged);
    cells.remove(at + 1);
    addIfHeld(row, readings, cells);
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void addIfHeld(int row, List<Cell[]> readings, List<Cell> cells) {
    Cell[] reading = cells.toArray(new Cell[0]);
    if (RowSums.judge(form.sumsWithin(row), reading, false) == RowSums.Verdict.HOLD) {
      readings.add(reading);
    }
  }

  // ---- too few
  // -----------------------------------------------------------------------------------

  /** Every way to put the numbers into columns, in their order, that the row's own sums allow. */
  private List<Cell[]> fewer(int row, List<Cell> filled) {
    List<Cell[]> readings = new ArrayList<>();
    putFrom(row, filled, 0, 0, new Cell[form.columns(row)], readings);
    return readings;
  }

  private void putFrom(
      int row, List<Cell> filled, int next, int column, Cell[] cells, List<Cell[]> readings) {
    if (readings.size() >= MOST_PLACEMENTS) {
      return;
    }
    if (next == filled.size()) {
      boolean lost = !blanksUsual[form.table(row)];
      if (RowSums.judge(form.sumsWithin(row), cells, lost) != RowSums.Verdict.FAIL) {
        readings.add(cells.clone());
      }
      return;
    }
    for (int i = column; i <= cells.length - (filled.size() - next); i++) {
      cells[i] = filled.get(next);
      putFrom(row, filled, next + 1, i + 1, cells, readings);
      cells[i] = null;
    }
  }

  private void fillBlanks(Cell[] cells, TextRow text) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] == null) {
        cells[i] = blankAfter(text);
      }
    }
  }

  // ---- sums decide
  // -------------------------------------------------------------------------------

  /**
   * Drops readings that break a column's sum whose other cells are known, until nothing changes.
   */
  private void settleBySums() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int row = 0; row < form.count(); row++) {
        List<Cell[]> readings = candidates.get(row);
        if (readings == null) {
          continue;
        }
        List<Cell[]> kept = keepFitting(row, readings);
        if (kept.size() == 1 && kept.size() < readings.size() || readings.size() == 1) {
          settle(row, kept.isEmpty() ? readings : kept);
          changed = true;
        } else if (!kept.isEmpty() && kept.size() < readings.size()) {
          candidates.put(row, kept);
          changed = true;
        }
      }
    }
    for (int row = 0; row < form.count(); row++) {
      if (candidates.containsKey(row)) {
        settle(row, candidates.get(row));
      }
    }
  }

  /**
   * pdftotext without -layout may put numbers one a line before or after their labels. Where it did
   * so in a table, numbers that do not add up in their row are not taken for that row's.
   */
  private void dropJumbled() {
    for (int table = 0; table < form.tables(); table++) {
      boolean waiting = false;
      for (int row = form.first(table); row < form.end(table); row++) {
        waiting |= isOneALine(row) && textRows[row].isLabelOnly();
      }
      for (int row = form.first(table); waiting && row < form.end(table); row++) {
        if (isOneALine(row) && textRows[row].filled() > 0 && isJumbled(row)) {
          placed[row] = new Cell[form.columns(row)];
        }
      }
    }
  }

  private boolean isJumbled(int row) {
    boolean fewer = textRows[row].filled() != form.columns(row);
    return fewer && numbersLeftOver
        || RowSums.judge(form.sumsWithin(row), placed[row], false) == RowSums.Verdict.FAIL;
  }

  private static boolean hasNumbersLeftOver(TextRow[] used, List<TextRow> allRows) {
    Set<TextRow> placedRows = Collections.newSetFromMap(new IdentityHashMap<>());
    placedRows.addAll(Arrays.asList(used));
    for (TextRow row : allRows) {
      if (row.width() == 0 && row.filled() > 1 && !row.isRow() && !placedRows.contains(row)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneALine(int row) {
    return textRows[row] != null && textRows[row].width() == 0;
  }

  /**
   * Where a column's sum fails, columns that were only guessed from the numbers' places were wrong.
   */
  private void dropRefuted() {
    boolean refuted =
        doubtful.stream()
            .flatMap(row -> form.sumsAcross(row).stream())
            .anyMatch(sum -> !isHeld(sum));
    if (refuted) {
      for (int row : doubtful) {
        settle(row, fewer(row, textRows[row].filledValues()));
      }
    }
  }

  private boolean isHeld(Sum sum) {
    BigDecimal difference = BigDecimal.ZERO;
    for (FormCell cell : sum.addends()) {
      BigDecimal value = known(cell);
      if (value == null) {
        return false;
      }
      difference = difference.add(value);
    }
    for (FormCell cell : sum.results()) {
      BigDecimal value = known(cell);
      if (value == null) {
        return false;
      }
      difference = difference.subtract(value);
    }
    return difference.signum() == 0;
  }

  private void settle(int row, List<Cell[]> readings) {
    Cell[] agreed = new Cell[form.columns(row)];
    for (int column = 0; column < agreed.length && !readings.isEmpty(); column++) {
      agreed[column] = readings.get(0)[column];
      for (Cell[] reading : readings) {
        agreed[column] = sameValue(agreed[column], reading[column]) ? agreed[column] : null;
      }
    }
    if (readings.size() == 1 && blanksUsual[form.table(row)]) {
      fillBlanks(agreed, textRows[row]);
    }
    placed[row] = agreed;
    inferred[row] = true;
    candidates.remove(row);
  }

  private static boolean sameValue(Cell a, Cell b) {
    if (a == null || b == null) {
      return false;
    }
    return a.kind() == CellKind.NUMBER && b.kind() == CellKind.NUMBER
        ? a.value().compareTo(b.value()) == 0
        : a.kind() == b.kind();
  }

  private List<Cell[]> keepFitting(int row, List<Cell[]> readings) {
    List<Cell[]> kept = new ArrayList<>(readings);
    for (Sum sum : form.sumsAcross(row)) {
      keepFitting(row, sum, kept);
    }
    return kept;
  }

  private void keepFitting(int row, Sum sum, List<Cell[]> readings) {
    int column = -1;
    BigDecimal rest = BigDecimal.ZERO;
    int sign = 1;
    for (FormCell cell : sum.cells()) {
      boolean result = sum.results().contains(cell);
      if (form.rowOf(cell) == row) {
        column = form.columnOf(cell);
        sign = result ? 1 : -1;
        continue;
      }
      BigDecimal value = known(cell);
      if (value == null) {
        return;
      }
      rest = result ? rest.subtract(value) : rest.add(value);
    }
    BigDecimal expected = sign > 0 ? rest : rest.negate();
    int place = column;
    boolean lost = !blanksUsual[form.table(row)];
    readings.removeIf(reading -> !fits(reading[place], expected, lost));
  }

  private static boolean fits(Cell cell, BigDecimal expected, boolean lost) {
    if (cell == null) {
      return lost || expected.signum() == 0;
    }
    return cell.kind() != CellKind.NUMBER
        ? expected.signum() == 0
        : cell.value().compareTo(expected) == 0;
  }

  /** A blank total in a row that has numbers is not 0: some reports leave the subtotals out. */
  private boolean isBlankTotal(int row, int column) {
    for (FormRows.CellSum sum : form.sumsWithin(row)) {
      if (sum.total() == column) {
        for (int addend : sum.addends()) {
          Cell cell = placed[row][addend];
          if (cell != null && cell.kind() == CellKind.NUMBER && cell.value().signum() != 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The number in a cell of another row, 0 for a blank; null where it is not known. */
  private BigDecimal known(FormCell cell) {
    int row = form.rowOf(cell);
    int column = form.columnOf(cell);
    Cell there = placed[row] == null || candidates.containsKey(row) ? null : placed[row][column];
    if (there == null || there.kind() == CellKind.OTHER) {
      return null;
    }
    if (there.kind() == CellKind.NUMBER) {
      return there.value();
    }
    return isBlankTotal(row, column) ? null : BigDecimal.ZERO;
  }
}
