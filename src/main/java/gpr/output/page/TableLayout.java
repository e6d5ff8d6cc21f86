package gpr.output.page;

import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.output.TableDrawing;
import gpr.output.TableDrawing.Block;
import gpr.output.TableDrawing.Group;
import gpr.output.TableDrawing.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Lays a table out as the form prints it: heads over columns, groups before rows. */
final class TableLayout {
  private static final String INSIDE = "信息内容";

  private final FormTable table;
  private final TableDrawing drawing;
  private final BiFunction<FormCell, Integer, DrawnCell> draw;

  /**
   * @param table the table
   * @param draw what is drawn of a cell that goes over so many columns
   */
  TableLayout(FormTable table, BiFunction<FormCell, Integer, DrawnCell> draw) {
    this.table = table;
    this.drawing = TableDrawing.of(table);
    this.draw = draw;
  }

  List<DrawnRow> rows() {
    if (table.rows().get(0).labels().isEmpty()) {
      return across();
    }
    return drawing.blocks().size() > 1 ? blocks() : grouped();
  }

  /** Blocks under one another, each with a caption and heads of its own. */
  private List<DrawnRow> blocks() {
    int width = drawing.blocks().stream().mapToInt(block -> block.heads().size()).max().orElse(1);
    List<DrawnRow> rows = new ArrayList<>();
    for (Block block : drawing.blocks()) {
      int most = block.heads().size();
      rows.add(DrawnRow.ofHeads(List.of(new DrawnHead(block.caption(), "colgroup", 1, width + 1))));
      List<DrawnHead> heads = new ArrayList<>();
      heads.add(new DrawnHead(INSIDE, "col", 1, 1));
      for (int i = 0; i < most; i++) {
        heads.add(
            new DrawnHead(block.heads().get(i).columnLabel(), "col", 1, span(i, most, width)));
      }
      rows.add(DrawnRow.ofHeads(heads));
      for (Row row : block.rows()) {
        List<DrawnCell> cells = new ArrayList<>();
        for (int i = 0; i < most; i++) {
          cells.add(draw.apply(row.cells().get(i), span(i, most, width)));
        }
        rows.add(new DrawnRow(List.of(new DrawnHead(row.label(), "row", 1, 1)), cells));
      }
    }
    return rows;
  }

  /** The last of fewer columns goes to the table's edge. */
  private static int span(int column, int columns, int width) {
    return column == columns - 1 ? width - columns + 1 : 1;
  }

  /** One block, whose rows stand in groups and whose columns under heads. */
  private List<DrawnRow> grouped() {
    Block block = drawing.blocks().get(0);
    int depth = block.rows().stream().mapToInt(row -> row.groups().size()).max().orElse(0) + 1;
    List<DrawnRow> rows = new ArrayList<>(heads(block, depth));
    Map<String, Integer> sizes = new HashMap<>();
    block
        .rows()
        .forEach(row -> row.groups().forEach(group -> sizes.merge(group.key(), 1, Integer::sum)));
    List<Group> before = List.of();
    for (Row row : block.rows()) {
      List<DrawnHead> heads = new ArrayList<>();
      for (Group group : row.groups()) {
        if (!before.contains(group)) {
          heads.add(
              new DrawnHead(group.label(), "rowgroup", sizes.getOrDefault(group.key(), 1), 1));
        }
      }
      heads.add(new DrawnHead(row.label(), "row", 1, depth - row.groups().size()));
      before = row.groups();
      rows.add(new DrawnRow(heads, row.cells().stream().map(cell -> draw.apply(cell, 1)).toList()));
    }
    return rows;
  }

  /** The caption over all columns, labels over some of them, and their own. */
  private List<DrawnRow> heads(Block block, int depth) {
    List<DrawnHead> top = new ArrayList<>();
    top.add(new DrawnHead("", "col", 3, depth));
    top.add(new DrawnHead(block.caption(), "colgroup", 1, block.heads().size()));
    List<DrawnHead> middle = new ArrayList<>();
    List<DrawnHead> bottom = new ArrayList<>();
    FormTable.Span open = null;
    for (FormCell column : block.heads()) {
      FormTable.Span begun = beginning(column.column());
      if (begun != null) {
        open = begun;
        middle.add(new DrawnHead(begun.label(), "colgroup", 1, width(begun, block.heads())));
      }
      (open == null ? middle : bottom)
          .add(new DrawnHead(column.columnLabel(), "col", open == null ? 2 : 1, 1));
      open = open != null && open.last().equals(column.column()) ? null : open;
    }
    return List.of(DrawnRow.ofHeads(top), DrawnRow.ofHeads(middle), DrawnRow.ofHeads(bottom));
  }

  private FormTable.@Nullable Span beginning(String key) {
    for (FormTable.Span span : table.spans()) {
      if (span.first().equals(key)) {
        return span;
      }
    }
    return null;
  }

  private static int width(FormTable.Span span, List<FormCell> heads) {
    List<String> keys = heads.stream().map(FormCell::column).toList();
    return keys.indexOf(span.last()) - keys.indexOf(span.first()) + 1;
  }

  /** Rows side by side, those under one label together. */
  private List<DrawnRow> across() {
    List<DrawnHead> top = new ArrayList<>();
    List<DrawnHead> middle = new ArrayList<>();
    List<DrawnHead> bottom = new ArrayList<>();
    List<DrawnCell> cells = new ArrayList<>();
    List<Row> rows = drawing.blocks().get(0).rows();
    List<String> keys = rows.stream().map(row -> row.cells().get(0).row()).toList();
    FormTable.Span open = null;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      int width = row.cells().size();
      FormTable.Span begun = beginning(keys.get(i));
      if (begun != null) {
        open = begun;
        int together = keys.indexOf(begun.last()) - i + 1;
        top.add(new DrawnHead(begun.label(), "colgroup", 1, together * width));
      }
      (open == null ? top : middle)
          .add(new DrawnHead(row.label(), "colgroup", open == null ? 2 : 1, width));
      open = open != null && open.last().equals(keys.get(i)) ? null : open;
      for (FormCell cell : row.cells()) {
        bottom.add(new DrawnHead(cell.columnLabel(), "col", 1, 1));
        cells.add(draw.apply(cell, 1));
      }
    }
    return List.of(
        DrawnRow.ofHeads(top),
        DrawnRow.ofHeads(middle),
        DrawnRow.ofHeads(bottom),
        new DrawnRow(List.of(), cells));
  }
}
