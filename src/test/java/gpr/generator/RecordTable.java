package gpr.generator;

import gpr.generator.PrintedCell.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as records of JSON: each row with numbers is one, and beside each number stands the name
 * of its column.
 */
final class RecordTable implements TableWriter {
  private static final String LABEL = "项目";

  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    boolean lines = chance.onceIn(2);
    List<String> records = new ArrayList<>();
    int block = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      if (!table.hasValues(row)) {
        block = row > 0 && table.hasValues(row - 1) ? row : block;
        continue;
      }
      records.add(record(table, block, row));
    }
    out.append(
        records.stream()
            .collect(Collectors.joining(lines ? "\n" : ",\n", lines ? "" : "[", lines ? "" : "]")));
    out.append("\n\n");
  }

  private static String record(PrintedTable table, int block, int row) {
    List<PrintedCell> cells = table.rows().get(row);
    List<String> fields = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int unnamed = 0;
    for (int column = 0; column < cells.size(); column++) {
      PrintedCell cell = cells.get(column);
      boolean label = cell.kind() == Kind.LABEL || cell.kind() == Kind.GROUP;
      if (label && table.beginsInRow(row, column)) {
        labels.add(cell.line());
      } else if (!label && table.beginsInRow(row, column)) {
        String name = name(table, block, row, column);
        fields.add(field(name.isEmpty() ? Integer.toString(unnamed++) : name, cell.line()));
      }
    }
    if (!labels.isEmpty()) {
      fields.add(0, field(LABEL, labels.get(labels.size() - 1)));
    }
    return "{" + String.join(", ", fields) + "}";
  }

  /** The words over that column; those of section four with the group's before them. */
  private static String name(PrintedTable table, int block, int row, int column) {
    List<String> names = new ArrayList<>();
    for (int above = block; above < row; above++) {
      List<PrintedCell> cells = table.rows().get(above);
      PrintedCell cell = cells.get(Math.min(column, cells.size() - 1));
      boolean named = column < cells.size() && cell.kind() == Kind.HEAD;
      if (named && !cell.line().isEmpty() && !names.contains(cell.line())) {
        names.add(cell.line());
      }
    }
    boolean groups = table.name().equals("disputes");
    return groups || names.isEmpty() ? String.join("-", names) : names.get(names.size() - 1);
  }

  private static String field(String name, String value) {
    return quoted(name) + ": " + quoted(value);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
