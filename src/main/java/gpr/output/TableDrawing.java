package gpr.output;

import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.form.PrintedRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a table of the form is drawn: its rows in blocks under the same heads, each with the groups
 * that it belongs to.
 *
 * @param blocks the blocks from top to bottom
 */
public record TableDrawing(List<Block> blocks) {
  /**
   * Rows with the same columns.
   *
   * @param caption what is printed over them, e.g. 第二十条第（一）项
   * @param rows the rows from top to bottom, at least one
   */
  public record Block(String caption, List<Row> rows) {
    public Block {
      rows = List.copyOf(rows);
    }

    /** The cells whose labels stand over the columns. */
    public List<FormCell> heads() {
      return rows.get(0).cells();
    }

    /** The labels over the columns. */
    List<String> labels() {
      return heads().stream().map(FormCell::columnLabel).toList();
    }
  }

  /**
   * A row of numbers.
   *
   * @param groups the groups that it is in, from the outermost
   * @param cells its cells from left to right, at least one
   */
  public record Row(List<Group> groups, List<FormCell> cells) {
    public Row {
      groups = List.copyOf(groups);
      cells = List.copyOf(cells);
    }

    /** Its label. */
    public String label() {
      return cells.get(0).rowLabel();
    }
  }

  /**
   * Rows that belong together.
   *
   * @param key the key that theirs begin with: disposed.refused
   * @param label what is printed before them: （三）不予公开
   */
  public record Group(String key, String label) {
    /** The last part of the key, which sums of the group are named by: refused. */
    String name() {
      return key.substring(key.lastIndexOf('.') + 1);
    }
  }

  public TableDrawing {
    blocks = List.copyOf(blocks);
  }

  /** How that table is drawn; rows that the form prints side by side stand under one another. */
  public static TableDrawing of(FormTable table) {
    Map<Integer, List<Row>> rows = new LinkedHashMap<>();
    for (PrintedRow printed : table.rows()) {
      List<Row> block = rows.computeIfAbsent(printed.block(), number -> new ArrayList<>());
      for (List<FormCell> cells : byRow(printed).values()) {
        block.add(new Row(groups(table, cells.get(0).row()), cells));
      }
    }
    List<Block> blocks = new ArrayList<>();
    rows.forEach((number, block) -> blocks.add(new Block(table.captions().get(number), block)));
    return new TableDrawing(blocks);
  }

  private static Map<String, List<FormCell>> byRow(PrintedRow printed) {
    Map<String, List<FormCell>> rows = new LinkedHashMap<>();
    for (FormCell cell : printed.cells()) {
      rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
    }
    return rows;
  }

  private static List<Group> groups(FormTable table, String row) {
    List<Group> groups = new ArrayList<>();
    for (int dot = row.indexOf('.'); dot >= 0; dot = row.indexOf('.', dot + 1)) {
      String key = row.substring(0, dot);
      String label = table.groups().get(key);
      if (label != null) {
        groups.add(new Group(key, label));
      }
    }
    return groups;
  }
}
