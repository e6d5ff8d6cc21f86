package gpr.form;

import java.util.Objects;

/**
 * One cell of a form.
 *
 * @param index its place among all cells of the form, from 0, in the order of the form
 * @param path table, row and column joined by dots, e.g. {@code requests.disposed.total.total}
 * @param table the table's name, e.g. {@code requests}
 * @param row the row's key, e.g. {@code disposed.total}
 * @param column the column's key, e.g. {@code total}
 * @param rowLabel the row's label as the form prints it, e.g. （七）总计
 * @param columnLabel the column's label as the form prints it, e.g. 总计
 * @param kind what numbers it may hold
 * @param unit the unit of its numbers: 件, 项, 元 or 万元
 */
public record FormCell(
    int index,
    String path,
    String table,
    String row,
    String column,
    String rowLabel,
    String columnLabel,
    Kind kind,
    String unit) {

  /** What numbers a cell may hold. */
  public enum Kind {
    /** A whole number, not negative. */
    COUNT,
    /** A whole number with a sign: 本年增/减. */
    CHANGE,
    /** A sum of money, with decimals. */
    AMOUNT
  }

  public FormCell {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(rowLabel, "rowLabel");
    Objects.requireNonNull(columnLabel, "columnLabel");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(unit, "unit");
  }

  // Written out, because those that a record brings along cost a tenth of the time of a short run.

  @Override
  public boolean equals(Object object) {
    return this == object
        || object instanceof FormCell other
            && index == other.index
            && path.equals(other.path)
            && table.equals(other.table)
            && row.equals(other.row)
            && column.equals(other.column)
            && rowLabel.equals(other.rowLabel)
            && columnLabel.equals(other.columnLabel)
            && kind == other.kind
            && unit.equals(other.unit);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
