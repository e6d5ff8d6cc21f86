package gpr.table;

import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.form.PrintedRow;
import gpr.form.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The printed rows of a form in one list, as the alignment of a text needs them. Immutable. */
final class FormRows {
  private final List<PrintedRow> rows = new ArrayList<>();
  private final List<FormTable> tables;
  private final int[] tableOf;
  private final int[] firstOf;
  private final int[] columns;
  private final int[] sections;
  private final List<List<CellSum>> sumsWithin = new ArrayList<>();
  private final List<List<Sum>> sumsAcross = new ArrayList<>();
  private final List<ColumnSums> columnSums = new ArrayList<>();
  private final List<HeadLabels> headLabels = new ArrayList<>();
  private final FormCell[][] cells;
  private final List<CellValue> missing;
  private final int[] rowOfCell;
  private final int[] columnOfCell;
  private final LabelBook book;
  private final RowLabels labels;
  private final int rowOfGroups;
  private final int columnsOfGroup;

  /**
   * A sum of cells of one row, as places in that row.
   *
   * @param addends the places that are added up
   * @param total the place of the total
   */
  record CellSum(int[] addends, int total) {}

  FormRows(Form form) {
    tables = form.tables();
    firstOf = new int[tables.size() + 1];
    sections = new int[tables.size()];
    for (int t = 0; t < tables.size(); t++) {
      firstOf[t] = rows.size();
      sections[t] = tables.get(t).section();
      rows.addAll(tables.get(t).rows());
    }
    firstOf[tables.size()] = rows.size();
    tableOf = new int[rows.size()];
    columns = new int[rows.size()];
    cells = new FormCell[rows.size()][];
    rowOfCell = new int[form.cells().size()];
    columnOfCell = new int[form.cells().size()];
    for (int row = 0; row < rows.size(); row++) {
      columns[row] = rows.get(row).cells().size();
      tableOf[row] = tableOf(row);
      cells[row] = rows.get(row).cells().toArray(FormCell[]::new);
      for (int column = 0; column < columns[row]; column++) {
        rowOfCell[cells[row][column].index()] = row;
        columnOfCell[cells[row][column].index()] = column;
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      sumsWithin.add(new ArrayList<>());
      sumsAcross.add(new ArrayList<>());
    }
    missing =
        form.cells().stream()
            .map(cell -> CellValue.missing(cell, List.of(Reason.TABLE_LOST)))
            .toList();
    for (Sum sum : form.sums()) {
      addSum(sum);
    }
    for (int table = 0; table < tables.size(); table++) {
      columnSums.add(ColumnSums.of(this, first(table), end(table)));
    }
    book = new LabelBook(form);
    labels = new RowLabels(book);
    rowOfGroups = findRowOfGroups();
    for (int row = 0; row < rows.size(); row++) {
      headLabels.add(new HeadLabels(this, row));
    }
    columnsOfGroup =
        rowOfGroups < 0 ? 0 : columns[rowOfGroups] / sumsWithin.get(rowOfGroups).size();
  }

  private int tableOf(int row) {
    int table = 0;
    while (row >= firstOf[table + 1]) {
      table++;
    }
    return table;
  }

  private int findRowOfGroups() {
    for (int row = 0; row < rows.size(); row++) {
      if (sumsWithin.get(row).size() > 1) {
        return row;
      }
    }
    return -1;
  }

  private void addSum(Sum sum) {
    int row = rowOfCell[sum.addends().get(0).index()];
    boolean within = true;
    for (FormCell cell : sum.cells()) {
      within &= rowOfCell[cell.index()] == row;
    }
    if (within) {
      int[] addends = new int[sum.addends().size()];
      for (int i = 0; i < addends.length; i++) {
        addends[i] = columnOf(sum.addends().get(i));
      }
      sumsWithin.get(row).add(new CellSum(addends, columnOf(sum.results().get(0))));
      return;
    }
    for (FormCell cell : sum.cells()) {
      sumsAcross.get(rowOfCell[cell.index()]).add(sum);
    }
  }

  /** The cell of a printed row in that column. */
  FormCell cell(int row, int column) {
    return cells[row][column];
  }

  /** The printed row that a cell stands in. */
  int rowOf(FormCell cell) {
    return rowOfCell[cell.index()];
  }

  /** Every cell of the form as a text has it that says nothing. */
  List<CellValue> missing() {
    return missing;
  }

  /** A cell's place in its printed row. */
  int columnOf(FormCell cell) {
    return columnOfCell[cell.index()];
  }

  /** The row whose cells fall into groups with a total each; -1 if the form has none. */
  int rowOfGroups() {
    return rowOfGroups;
  }

  /** How many columns each group of that row has; 0 if the form has no such row. */
  int columnsOfGroup() {
    return columnsOfGroup;
  }

  LabelBook book() {
    return book;
  }

  RowLabels labels() {
    return labels;
  }

  PrintedRow row(int row) {
    return rows.get(row);
  }

  int columns(int row) {
    return columns[row];
  }

  /** Whether the columns of two rows have the same labels. */
  boolean hasSameColumns(int row, int other) {
    boolean same = columns[row] == columns[other];
    for (int column = 0; same && column < columns[row]; column++) {
      same = cell(row, column).columnLabel().equals(cell(other, column).columnLabel());
    }
    return same;
  }

  /** The columns of a row that the form prints under a label over several, from left to right. */
  List<Integer> spanned(int row) {
    List<Integer> spanned = new ArrayList<>();
    for (FormTable.Span span : spans(row)) {
      boolean within = false;
      for (int column = 0; column < columns[row]; column++) {
        String key = cells[row][column].column();
        within |= key.equals(span.first());
        if (within) {
          spanned.add(column);
        }
        within &= !key.equals(span.last());
      }
    }
    return spanned;
  }

  /** What the form prints over several columns of the table of that row. */
  List<FormTable.Span> spans(int row) {
    return tables.get(tableOf[row]).spans();
  }

  /** The wordings of each label of the columns of the row's table, that label first. */
  Map<String, List<String>> columnLabels(int row) {
    return tables.get(tableOf[row]).columnLabels();
  }

  /** The words over all columns of the row's table, and over its rows' labels. */
  List<String> captions(int row) {
    return tables.get(tableOf[row]).headCaptions();
  }

  int table(int row) {
    return tableOf[row];
  }

  int tables() {
    return sections.length;
  }

  int first(int table) {
    return firstOf[table];
  }

  int end(int table) {
    return firstOf[table + 1];
  }

  int section(int table) {
    return sections[table];
  }

  /** Whether the numbers of some row from the first to the end have a sum. */
  boolean haveSums(int first, int end) {
    for (int row = first; row < end; row++) {
      if (!sumsWithin(row).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The sums of cells of that row alone. */
  List<CellSum> sumsWithin(int row) {
    return sumsWithin.get(row);
  }

  /** The labels over the columns of a row. */
  HeadLabels headLabels(int row) {
    return headLabels.get(row);
  }

  /** The sums over the rows of a table. */
  ColumnSums columnSums(int table) {
    return columnSums.get(table);
  }

  /** The sums of a column that the row takes part in. */
  List<Sum> sumsAcross(int row) {
    return sumsAcross.get(row);
  }
}
