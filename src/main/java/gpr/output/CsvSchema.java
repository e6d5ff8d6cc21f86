package gpr.output;

import gpr.output.CsvColumn.Type;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The Table Schema (Frictionless Data) of what {@link ReportCsv} writes, made from the same
 * columns.
 */
public final class CsvSchema {
  private CsvSchema() {}

  /** Writes the schema of the CSV with one cell a row. */
  public static void writeCells(OutputStream to) throws IOException {
    write(new CellTable(), to);
  }

  /** Writes the schema of the CSV with one report a row. */
  public static void writeWide(OutputStream to) throws IOException {
    write(new ReportTable(), to);
  }

  private static void write(CsvTable table, OutputStream to) throws IOException {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.columns().stream().map(CsvSchema::field).toList());
    schema.put("missingValues", List.of(""));
    JsonTree.write(schema, to);
  }

  private static Map<String, Object> field(CsvColumn column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", column.type().name().toLowerCase(Locale.ROOT));
    if (column.type() == Type.DATE) {
      field.put("format", "default");
    }
    field.put("title", column.title());
    field.put("description", column.description());
    if (column.isAlwaysThere()) {
      field.put("constraints", Map.of("required", true));
    }
    return field;
  }
}
