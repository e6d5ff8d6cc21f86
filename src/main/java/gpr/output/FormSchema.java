package gpr.output;

import gpr.form.DerivedSum;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.form.Forms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The parts of a JSON Schema that the forms say: their tables, sums and paths. */
final class FormSchema {
  private FormSchema() {}

  /** Where the template is that form's, the tables are. */
  static Map<String, Object> tablesOf(Form form) {
    Map<String, Object> tables = new LinkedHashMap<>();
    for (FormTable table : form.tables()) {
      tables.put(table.name(), SchemaParts.reference(name(form, table)));
    }
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("if", Map.of("properties", Map.of("template", Map.of("const", form.template()))));
    rule.put("then", Map.of("properties", tables));
    return rule;
  }

  /** What a table is defined as. */
  static String name(Form form, FormTable table) {
    return table.name() + "-" + form.template();
  }

  /** The cells of a table as nested objects, all of them there. */
  static Map<String, Object> of(FormTable table) {
    Map<String, Object> schema = SchemaParts.object(new LinkedHashMap<>(), new ArrayList<>());
    schema.put("title", table.title());
    for (FormCell cell : table.cells()) {
      String[] path = cell.path().split("\\.");
      Map<String, Object> parent = schema;
      for (int i = 1; i < path.length - 1; i++) {
        parent = child(parent, path[i]);
      }
      parent.put("title", cell.rowLabel());
      add(parent, path[path.length - 1], number(cell));
    }
    return schema;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> child(Map<String, Object> parent, String name) {
    Object child = ((Map<String, Object>) part(parent, "properties")).get(name);
    if (child != null) {
      return (Map<String, Object>) child;
    }
    Map<String, Object> made = SchemaParts.object(new LinkedHashMap<>(), new ArrayList<>());
    add(parent, name, made);
    return made;
  }

  @SuppressWarnings("unchecked")
  private static void add(Map<String, Object> parent, String name, Map<String, Object> schema) {
    ((Map<String, Object>) part(parent, "properties")).put(name, schema);
    ((List<String>) part(parent, "required")).add(name);
  }

  private static Object part(Map<String, Object> object, String name) {
    return Objects.requireNonNull(object.get(name), name);
  }

  private static Map<String, Object> number(FormCell cell) {
    boolean isWhole = cell.kind() != FormCell.Kind.AMOUNT;
    return SchemaParts.described(
        cell.columnLabel(),
        cell.rowLabel() + ", " + cell.columnLabel() + "; in " + cell.unit(),
        isWhole ? "integer" : "number",
        "null");
  }

  /** Sums of the groups. */
  static Map<String, Object> derived() {
    Map<String, Map<String, Object>> groups = new LinkedHashMap<>();
    for (DerivedSum sum : Forms.latest().derived()) {
      Map<String, Object> group =
          groups.computeIfAbsent(
              sum.name(), name -> SchemaParts.object(new LinkedHashMap<>(), new ArrayList<>()));
      group.put("title", sum.label());
      add(
          group,
          sum.column(),
          SchemaParts.described(
              sum.columnLabel(),
              "in " + sum.unit() + "; null: a part has no number",
              "integer",
              "null"));
    }
    Map<String, Object> derived = SchemaParts.object(new LinkedHashMap<>(groups));
    derived.put("description", "sums of the form's groups, which it does not print");
    return derived;
  }

  /** The path of any cell of any form. */
  static Map<String, Object> cellPath() {
    Set<String> paths = new LinkedHashSet<>();
    Forms.all().forEach(form -> form.cells().forEach(cell -> paths.add(cell.path())));
    Map<String, Object> path = new LinkedHashMap<>();
    path.put("description", "table, row and column of a cell of one of the forms");
    path.put("enum", List.copyOf(paths));
    return path;
  }
}
