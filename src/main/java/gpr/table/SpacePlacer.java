package gpr.table;

import gpr.Layout;
import gpr.form.FormCell;
import gpr.layout.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Places numbers by where they stand on their line, in text whose columns are kept by spaces. */
final class SpacePlacer {
  private final FormRows form;
  private final TextRow[] textRows;
  private final Cell[][] placed;
  private final boolean[] inferred;
  private final Readings readings;
  private final Set<Integer> doubtful = new HashSet<>();
  private final Map<Integer, ColumnRuler> rulers = new HashMap<>();
  private final Map<Integer, Set<String>> columnsOfTable = new HashMap<>();

  /** 法律服务机构 and 社会公益组织 have six characters; longer labels span columns. */
  private static final int LONGEST_COLUMN_LABEL = 6;

  SpacePlacer(PlacedRows rows, Readings readings, List<TextRow> allRows) {
    this.form = rows.form();
    this.textRows = rows.textRows();
    this.placed = rows.placed();
    this.inferred = rows.inferred();
    this.readings = readings;
    learnHeads(allRows);
  }

  /** Rows placed by columns that only numbers, no label and no full row, have shown. */
  Set<Integer> doubtful() {
    return doubtful;
  }

  void learnPlaces() {
    for (int row = 0; row < form.count(); row++) {
      TextRow text = textRows[row];
      if (text != null
          && text.layout() == Layout.SPACE_SEPARATED
          && (text.isRow() || form.row(row).labels().isEmpty())
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
      boolean words = row.isLabelOnly() && !PlacedRows.isGrid(row);
      if (row.isHead() && words) {
        table = row.match().row();
      } else if (!words && (row.filled() > 0 || row.isRow()) || words && isBlankRow(row)) {
        table = -1;
      }
      if (table >= 0 && words && form.columns(form.first(table)) > 1) {
        learnHead(table, row);
      }
    }
  }

  /** Whether a label alone is that of a row whose cells are blank, and not of the head. */
  private boolean isBlankRow(TextRow row) {
    return row.isRow()
        && row.labels().size() == 1
        && form.book().namesRowOnly(form.book().normalise(row.labels().get(0).text()));
  }

  private void learnHead(int table, TextRow row) {
    if (isBrokenSpan(row)) {
      return;
    }
    boolean blocks = form.sumsWithin(form.first(table)).isEmpty();
    if (blocks && namesColumns(table, row)) {
      learnBlockHead(table, row);
      return;
    }
    for (int i = 0; i < row.labels().size(); i++) {
      Cell label = row.labels().get(i);
      if (i + 1 < row.labels().size() && isOneLabel(label, row.labels().get(i + 1))) {
        i++;
        label = joined(label, row.labels().get(i));
      }
      if (form.book().normalise(label.text()).full().length() <= LONGEST_COLUMN_LABEL
          && !form.book().isSpan(label.text())
          && !(blocks && isKnown(label.text()))) {
        ruler(table, row.page()).learnHead(label);
      }
    }
  }

  private boolean namesColumns(int table, TextRow row) {
    for (Cell label : row.labels()) {
      if (columns(table).contains(form.book().normalise(label.text()).body())) {
        return true;
      }
    }
    return false;
  }

  /** A block of fewer columns has its own places for them, and the label of the rows is none. */
  private void learnBlockHead(int table, TextRow row) {
    List<Cell> named = new ArrayList<>();
    List<Cell> over = new ArrayList<>();
    for (Cell label : row.labels()) {
      if (columns(table).contains(form.book().normalise(label.text()).body())) {
        named.add(label);
        over.add(label);
      } else if (!isKnown(label.text())) {
        over.add(label);
      }
    }
    int columns = form.columns(form.first(table));
    if (named.size() == columns || over.size() == columns) {
      (named.size() == columns ? named : over).forEach(ruler(table, row.page())::learnHead);
    }
  }

  /** The labels over the columns of those blocks that have as many as the table's first. */
  private Set<String> columns(int table) {
    return columnsOfTable.computeIfAbsent(
        table,
        key -> {
          Set<String> columns = new HashSet<>();
          for (int row = form.first(table); row < form.end(table); row++) {
            if (form.columns(row) == form.columns(form.first(table))) {
              for (FormCell cell : form.row(row).cells()) {
                columns.add(form.book().normalise(cell.columnLabel()).body());
              }
            }
          }
          return columns;
        });
  }

  /** Whether a space made two of one label of the form: 信息 内容. */
  private boolean isOneLabel(Cell left, Cell right) {
    return isKnown(left.text() + right.text()) && !(isKnown(left.text()) && isKnown(right.text()));
  }

  private boolean isKnown(String label) {
    return form.book().exact(form.book().normalise(label)).kind() != LabelBook.Kind.NONE;
  }

  private static Cell joined(Cell left, Cell right) {
    String words = left.text() + right.text();
    return new Cell(
        left.kind(), words, null, "", left.line(), left.column(), left.from(), right.to());
  }

  /** Whether a space within one label over several columns made two of it: 第二十条第（一 ）项. */
  private boolean isBrokenSpan(TextRow row) {
    StringBuilder words = new StringBuilder();
    for (Cell label : row.labels()) {
      words.append(label.text());
    }
    return form.book().isSpan(words.toString());
  }

  boolean placeByRuler(int row, TextRow text) {
    List<Cell> filled = text.filledValues();
    Optional<Cell[]> cells = place(row, text, filled);
    if (cells.isEmpty() && !text.isRow() && filled.size() > 1) {
      // The first number may stand in the place of the label.
      cells = place(row, text, filled.subList(1, filled.size()));
    }
    if (cells.isEmpty()
        || RowSums.judge(form.sumsWithin(row), cells.get(), false) == RowSums.Verdict.FAIL
            && holdsElsewhere(row, text)) {
      return false;
    }
    placed[row] = cells.get();
    PlacedRows.fillBlanks(placed[row], text);
    if (!ruler(form.table(row), text.page()).isSure()) {
      doubtful.add(row);
      inferred[row] = true;
    }
    return true;
  }

  private Optional<Cell[]> place(int row, TextRow text, List<Cell> filled) {
    return form.columns(row) == form.columns(form.first(form.table(row)))
        ? ruler(form.table(row), text.page()).place(filled)
        : Optional.empty();
  }

  private boolean holdsElsewhere(int row, TextRow text) {
    return readings.fewer(row, text.filledValues()).stream()
        .anyMatch(
            cells -> RowSums.judge(form.sumsWithin(row), cells, false) == RowSums.Verdict.HOLD);
  }
}
