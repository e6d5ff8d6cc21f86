package gpr.table;

import gpr.Layout;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.util.List;

/**
 * Settles which number of a row stands in which column. As many numbers as columns fall in place;
 * with blanks the row's shape is compared with the table's other rows; else the sums decide, and
 * where they leave two readings that differ in a cell, that cell has none.
 */
final class ColumnPlacer {
  /** From this share of rows with blanks on, in percent, blanks are the table's way to write 0. */
  private static final int BLANKS_ARE_USUAL = 15;

  private final FormRows form;
  private final TextRow[] textRows;
  private final Cell[][] placed;
  private final boolean[] inferred;
  private final boolean[] blanksUsual;

  /** Whether some row of the table has numbers, but not in each column. */
  private final boolean[] hasBlanks;

  private final GridPlacer grid;
  private final SpacePlacer spaces;
  private final Readings readings;
  private final SumSettler settler;
  private final LostColumns lostColumns;
  private final Doubts doubts;
  private final HeadDoubts headDoubts;
  private final ShapeDoubts shapeDoubts;
  private final RepeatedHeads heads;
  private final int gapsAtRowEnd;

  /**
   * @param textRows for each row of the form the row of the text; null where there is none
   * @param allRows all rows of the text, the tables' heads among them
   */
  ColumnPlacer(FormRows form, TextRow[] textRows, List<TextRow> allRows) {
    PlacedRows rows = new PlacedRows(form, textRows);
    this.form = form;
    this.textRows = textRows;
    this.placed = rows.placed();
    this.inferred = rows.inferred();
    this.blanksUsual = rows.blanksUsual();
    this.hasBlanks = new boolean[form.tables()];
    this.grid = new GridPlacer(rows);
    this.readings = new Readings(rows, grid, allRows);
    this.spaces = new SpacePlacer(rows, readings, allRows);
    this.settler = new SumSettler(rows, readings, allRows);
    this.lostColumns = new LostColumns(rows, allRows);
    this.doubts = new Doubts(rows, readings, allRows);
    this.headDoubts = new HeadDoubts(rows, allRows);
    this.heads = new RepeatedHeads(form, allRows);
    this.shapeDoubts = new ShapeDoubts(rows, allRows, heads);
    this.gapsAtRowEnd = gapsAtRowEnd(form, allRows);
  }

  /** How many empty lines end even rows that have a number in each column. */
  private static int gapsAtRowEnd(FormRows form, List<TextRow> rows) {
    int least = Integer.MAX_VALUE;
    for (TextRow row : rows) {
      if (row.width() == 0 && row.isRow() && row.filled() == form.columns(row.match().row())) {
        int gaps = 0;
        while (row.values().get(row.values().size() - 1 - gaps).kind() == CellKind.GAP) {
          gaps++;
        }
        least = Math.min(least, gaps);
      }
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }

  /** The placement of each row of the form; null for a row that the text has not. */
  Placement[] place() {
    boolean[] byParts = new PartCells(form, textRows).settle(placed);
    placeFull();
    spaces.learnPlaces();
    lostColumns.placeRows();
    for (int row = 0; row < form.count(); row++) {
      if (textRows[row] != null && placed[row] == null) {
        placePartial(row);
      }
    }
    for (int row = 0; row < form.count(); row++) {
      if (settler.isWaiting(row) && grid.placeLikeOthers(row)) {
        settler.remove(row);
      }
    }
    settler.settleBySums();
    settler.dropRefuted(spaces.doubtful());
    settler.dropJumbled();
    doubts.drop();
    headDoubts.drop(lostColumns);
    shapeDoubts.drop();
    Placement[] placements = new Placement[form.count()];
    for (int row = 0; row < form.count(); row++) {
      if (textRows[row] != null) {
        Cell[] cells = placed[row] == null ? new Cell[form.columns(row)] : placed[row];
        placements[row] = new Placement(cells, inferred[row] || byParts[row]);
      }
    }
    return placements;
  }

  private void placeFull() {
    int[] full = new int[form.tables()];
    int[] partial = new int[form.tables()];
    boolean[] mayHaveBlanks = new boolean[form.tables()];
    for (int row = 0; row < form.count(); row++) {
      TextRow text = textRows[row];
      if (text == null || placed[row] != null) {
        continue;
      }
      int columns = form.columns(row);
      int filled = text.filled();
      Cell[] byHead = heads.place(row, text);
      if (byHead.length > 0) {
        placed[row] = byHead;
      } else if (mayRepeatNumbers(row, text)) {
        placed[row] = new Cell[columns];
      } else if (filled == columns && !hasBlankWithin(row, text) && !hasLostLabel(row, text)) {
        full[form.table(row)]++;
        placed[row] = text.filledValues().toArray();
        grid.learn(row, text);
      } else if (filled < columns) {
        partial[form.table(row)]++;
        mayHaveBlanks[form.table(row)] |= text.values().size() > filled || filled != columns - 1;
        hasBlanks[form.table(row)] |= filled > 0;
      }
    }
    for (int table = 0; table < form.tables(); table++) {
      boolean many =
          partial[table] * 100 >= (full[table] + partial[table]) * BLANKS_ARE_USUAL
              && partial[table] > 2;
      // Rows that all lack one number, and have no blank, have lost a column.
      blanksUsual[table] = mayHaveBlanks[table] && (many || full[table] == 0);
    }
  }

  /**
   * Where spanning cells are repeated and no head tells which, two numbers that are the same may be
   * one, and only a sum could tell.
   */
  private boolean mayRepeatNumbers(int row, TextRow text) {
    return form.sumsWithin(row).isEmpty()
        && form.columns(row) > 1
        && text.values().size() > form.columns(row)
        && text.filled() <= form.columns(row)
        && PlacedRows.isGrid(text)
        && heads.repeatIn(text.section());
  }

  /**
   * One of as many numbers as columns may stand in the place of the label, if that is not there.
   */
  private boolean hasLostLabel(int row, TextRow text) {
    return text.layout() == Layout.SPACE_SEPARATED
        && !text.isRow()
        && !form.row(row).labels().isEmpty()
        && form.columns(row) > 1;
  }

  /** A blank between numbers holds a column, so one of as many numbers as columns is none. */
  private boolean hasBlankWithin(int row, TextRow text) {
    if (form.sumsWithin(row).isEmpty() || text.layout() == Layout.SPACE_SEPARATED) {
      return false;
    }
    int first = 0;
    while (!text.values().get(first).isFilled()) {
      first++;
    }
    for (int i = first; i < first + form.columns(row); i++) {
      if (!text.values().get(i).isFilled()) {
        return true;
      }
    }
    return false;
  }

  private void placePartial(int row) {
    TextRow text = textRows[row];
    int columns = form.columns(row);
    List<Cell> filled = text.filledValues();
    if (filled.size() > columns) {
      placeTooMany(row, filled);
    } else if (filled.size() == columns && hasLostLabel(row, text)) {
      boolean zero = filled.get(0).text().equals("0") && hasBlanks[form.table(row)];
      if (!spaces.placeByRuler(row, text) && !blanksUsual[form.table(row)] && !zero) {
        placed[row] = filled.toArray(new Cell[0]);
      }
    } else if (filled.size() == columns) {
      settler.add(row, readings.windows(row));
    } else if (filled.isEmpty()) {
      placed[row] = blanks(text, columns);
    } else if (!placeByShape(row, text, columns)) {
      settler.add(row, readings.fewer(row, filled));
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
    if (cells.size() == columns && text.width() > 0 && !grid.isShifted(row, cells)) {
      placed[row] = cells.toArray(new Cell[0]);
      return true;
    }
    if (text.layout() == Layout.SPACE_SEPARATED) {
      return spaces.placeByRuler(row, text);
    }
    if (text.width() == 0) {
      return placeOneALine(row, text, columns);
    }
    return cells.size() > columns
        ? blanksUsual[form.table(row)] && grid.placeInGrid(row, text, columns)
        : text.isUnlabelled() && grid.placePadded(row, text, columns);
  }

  /** Cells one a line: the first as many as there are columns, if what follows is only padding. */
  private boolean placeOneALine(int row, TextRow text, int columns) {
    List<Cell> all = text.values();
    List<Cell> hard = text.withoutGaps();
    List<Cell> cells = hard.size() >= columns ? hard : all;
    boolean mayPartRows =
        !blanksUsual[form.table(row)]
            || form.row(row).labels().isEmpty() && all.get(0).kind() == CellKind.GAP;
    if (cells == all && mayPartRows) {
      // An empty line before the numbers, or as hardly any other row has one, may be no blank.
      return false;
    }
    if (cells.size() - (cells == hard ? 0 : gapsAtRowEnd) < columns) {
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

  /** More numbers than columns: the text of one cell repeated, or one number in two cells. */
  private void placeTooMany(int row, List<Cell> filled) {
    if (isRepeated(filled, form.columns(row)) && heads.repeatIn(textRows[row].section())) {
      placed[row] = new Cell[] {filled.get(0)};
    } else {
      settler.add(row, readings.tooMany(row, filled));
    }
  }

  /** The text of a cell over several columns, repeated in each of them. */
  private static boolean isRepeated(List<Cell> filled, int columns) {
    if (columns > 1) {
      return false;
    }
    return filled.stream().allMatch(cell -> cell.text().equals(filled.get(0).text()));
  }
}
