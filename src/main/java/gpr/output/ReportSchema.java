package gpr.output;

import gpr.Format;
import gpr.Layout;
import gpr.Severity;
import gpr.form.DerivedSum;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.form.Forms;
import gpr.organ.DivisionLevel;
import gpr.organ.OrganKind;
import gpr.table.CellStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The JSON Schema (2020-12) of what {@link ReportJson} writes, made from the forms. */
public final class ReportSchema {
  private static final String DEFINITIONS = "#/$defs/";

  private ReportSchema() {}

  /** The version of what it describes. */
  public static String version() {
    return ReportJson.SCHEMA_VERSION;
  }

  /**
   * Writes the schema; it holds for the array of {@code json} and for each line of {@code jsonl}.
   */
  public static void write(OutputStream to) throws IOException {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:gpr:parse:" + ReportJson.SCHEMA_VERSION);
    schema.put("title", "gpr parse");
    schema.put(
        "description",
        "政府信息公开工作年度报告 as gpr reads them: the array of -f json, or one line of -f jsonl. Null says that the text has no such"
            + " number; it is never 0.");
    schema.put("if", Map.of("type", "array"));
    schema.put("then", list(reference("report")));
    schema.put("else", reference("report"));
    schema.put("$defs", definitions());
    JsonTree.write(schema, to);
  }

  private static Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("report", report());
    for (Form form : Forms.all()) {
      for (FormTable table : form.tables()) {
        definitions.put(definition(form, table), table(table));
      }
    }
    definitions.put("cellPath", cellPath());
    definitions.put("line", place("line of the text, from 1"));
    definitions.put("lineOrNone", orNull(place("line of the text, from 1; null: no one place")));
    return definitions;
  }

  private static Map<String, Object> report() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("schemaVersion", Map.of("const", ReportJson.SCHEMA_VERSION));
    properties.put("source", source());
    properties.put("title", textOrNull("标题", "the title, its lines joined"));
    properties.put("organization", textOrNull("机关", "the organ whose report it is"));
    properties.put(
        "organKey",
        textOrNull("机关名", "the organ without its division, the same however the report names it"));
    properties.put("division", division());
    properties.put("organKind", organKind());
    properties.put("year", described("年度", "the year that it is about", "integer", "null"));
    properties.put("template", template());
    properties.put("signatory", textOrNull("落款单位", "the organ that signed it"));
    properties.put("signedOn", date());
    properties.put("sections", list(section()));
    for (FormTable table : Forms.latest().tables()) {
      properties.put(table.name(), Map.of("title", table.title()));
    }
    properties.put("processingFee", processingFee());
    properties.put("derived", derived());
    properties.put("claims", list(claim()));
    properties.put("diagnostics", list(diagnostic()));
    List<String> required = List.copyOf(properties.keySet());
    properties.put("cells", list(cell()));
    Map<String, Object> report = object(properties, required);
    report.put("allOf", Forms.all().stream().map(ReportSchema::tablesOf).toList());
    return report;
  }

  /** Where the template is that form's, the tables are. */
  private static Map<String, Object> tablesOf(Form form) {
    Map<String, Object> tables = new LinkedHashMap<>();
    for (FormTable table : form.tables()) {
      tables.put(table.name(), reference(definition(form, table)));
    }
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("if", Map.of("properties", Map.of("template", Map.of("const", form.template()))));
    rule.put("then", Map.of("properties", tables));
    return rule;
  }

  private static String definition(Form form, FormTable table) {
    return table.name() + "-" + form.template();
  }

  /** The cells of a table as nested objects, all of them there. */
  private static Map<String, Object> table(FormTable table) {
    Map<String, Object> schema = object(new LinkedHashMap<>(), new ArrayList<>());
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
    Map<String, Object> made = object(new LinkedHashMap<>(), new ArrayList<>());
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
    return described(
        cell.columnLabel(),
        cell.rowLabel() + ", " + cell.columnLabel() + "; in " + cell.unit(),
        isWhole ? "integer" : "number",
        "null");
  }

  private static Map<String, Object> source() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("path", text("the file as it was named"));
    properties.put("part", place("which report of the file; left out where it has one"));
    Map<String, Object> format = new LinkedHashMap<>();
    format.put("description", "what the file is, told by its content");
    format.put("enum", Arrays.stream(Format.values()).map(Format::id).toList());
    properties.put("format", format);
    properties.put("encoding", text("the encoding of the file; of a document, that of gpr text"));
    Map<String, Object> layout = new LinkedHashMap<>();
    layout.put("description", "how most cells of its tables are written as text; null: no table");
    List<Object> layouts = new ArrayList<>();
    Arrays.stream(Layout.values()).map(Layout::id).forEach(layouts::add);
    layout.put("anyOf", List.of(Map.of("enum", layouts), Map.of("type", "null")));
    properties.put("layout", layout);
    properties.put("lines", described("行数", "how many lines its text has", "integer"));
    properties.put("pages", pages());
    return object(properties, List.of("path", "format", "encoding", "layout", "lines"));
  }

  private static Map<String, Object> pages() {
    Map<String, Object> pages = new LinkedHashMap<>();
    pages.put("description", "the first line of each page; left out where the format has none");
    pages.put("type", "array");
    pages.put("items", Map.of("type", "integer", "minimum", 1));
    return pages;
  }

  private static Map<String, Object> division() {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> code =
        textOrNull("代码", "GB/T 2260; of a township that of its county; null: of the state itself");
    code.put("pattern", "^[0-9]{6}$");
    properties.put("code", code);
    properties.put("name", text("its name"));
    properties.put("path", list(text("a name, from the province down, its own last")));
    Map<String, Object> level = new LinkedHashMap<>();
    level.put("description", "how high the organ stands");
    level.put("enum", Arrays.stream(DivisionLevel.values()).map(DivisionLevel::id).toList());
    properties.put("level", level);
    Map<String, Object> division = object(properties);
    division.put("type", List.of("object", "null"));
    division.put("title", "行政区划");
    division.put("description", "null: it cannot be told");
    return division;
  }

  private static Map<String, Object> organKind() {
    List<Object> kinds = new ArrayList<>();
    Arrays.stream(OrganKind.values()).map(OrganKind::id).forEach(kinds::add);
    Map<String, Object> kind = new LinkedHashMap<>();
    kind.put("title", "机关类别");
    kind.put("description", "null: it cannot be told");
    kind.put("anyOf", List.of(Map.of("enum", kinds), Map.of("type", "null")));
    return kind;
  }

  private static Map<String, Object> derived() {
    Map<String, Map<String, Object>> groups = new LinkedHashMap<>();
    for (DerivedSum sum : Forms.latest().derived()) {
      Map<String, Object> group =
          groups.computeIfAbsent(
              sum.name(), name -> object(new LinkedHashMap<>(), new ArrayList<>()));
      group.put("title", sum.label());
      add(
          group,
          sum.column(),
          described(
              sum.columnLabel(),
              "in " + sum.unit() + "; null: a part has no number",
              "integer",
              "null"));
    }
    Map<String, Object> derived = object(new LinkedHashMap<>(groups));
    derived.put("description", "sums of the form's groups, which it does not print");
    return derived;
  }

  private static Map<String, Object> template() {
    Map<String, Object> template = new LinkedHashMap<>();
    template.put("title", "格式");
    template.put("description", "the statutory form that its tables are in");
    template.put("enum", Forms.all().stream().map(Form::template).toList());
    return template;
  }

  private static Map<String, Object> date() {
    Map<String, Object> date = textOrNull("落款日期", "the date of signing");
    // Not "format", which strict validators refuse unless they are told of it.
    date.put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
    return date;
  }

  private static Map<String, Object> section() {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> number = described("序号", "known by the heading's words", "integer");
    number.put("minimum", 1);
    number.put("maximum", 6);
    properties.put("number", number);
    properties.put("title", text("the heading's words"));
    properties.put("heading", text("the heading as written"));
    properties.put("line", reference("line"));
    properties.put("text", text("the prose, its paragraphs parted by line feeds"));
    return object(properties);
  }

  private static Map<String, Object> processingFee() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("notices", described("发出收费通知的件数", "in 件", "number", "null"));
    properties.put("amountNotified", described("总金额", "in 元", "number", "null"));
    properties.put("amountCollected", described("实际收取的总金额", "in 元", "number", "null"));
    Map<String, Object> fee = object(properties);
    fee.put("title", "信息处理费");
    return fee;
  }

  private static Map<String, Object> claim() {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> path = new LinkedHashMap<>();
    path.put("description", "the cell, or the cells that are added up");
    path.put("anyOf", List.of(reference("cellPath"), list(reference("cellPath"))));
    properties.put("path", path);
    properties.put("value", described("数值", "the number, in the cell's unit", "number"));
    properties.put("line", reference("line"));
    properties.put("quote", text("the words"));
    return object(properties);
  }

  private static Map<String, Object> diagnostic() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("rule", text("the rule that it belongs to; see gpr rules"));
    properties.put(
        "severity", Map.of("enum", Arrays.stream(Severity.values()).map(Severity::id).toList()));
    properties.put("message", text("what is the matter, in English"));
    properties.put("line", reference("lineOrNone"));
    properties.put("paths", list(reference("cellPath")));
    return object(properties);
  }

  private static Map<String, Object> cell() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("path", reference("cellPath"));
    properties.put("value", described("数值", "the number, in the cell's unit", "number", "null"));
    properties.put(
        "status", Map.of("enum", Arrays.stream(CellStatus.values()).map(CellStatus::id).toList()));
    properties.put("raw", textOrNull("原文", "the text that stands there"));
    properties.put("line", reference("lineOrNone"));
    properties.put("column", orNull(place("character of that line, from 1")));
    properties.put("reasons", list(text("what was assumed; none for a plain read")));
    return object(properties);
  }

  private static Map<String, Object> cellPath() {
    Set<String> paths = new LinkedHashSet<>();
    Forms.all().forEach(form -> form.cells().forEach(cell -> paths.add(cell.path())));
    Map<String, Object> path = new LinkedHashMap<>();
    path.put("description", "table, row and column of a cell of one of the forms");
    path.put("enum", List.copyOf(paths));
    return path;
  }

  private static Map<String, Object> object(Map<String, Object> properties) {
    return object(properties, List.copyOf(properties.keySet()));
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("required", required);
    object.put("additionalProperties", false);
    return object;
  }

  private static Map<String, Object> list(Map<String, Object> items) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", items);
    return list;
  }

  private static Map<String, Object> text(String description) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("description", description);
    text.put("type", "string");
    return text;
  }

  private static Map<String, Object> textOrNull(String title, String description) {
    return described(title, description, "string", "null");
  }

  private static Map<String, Object> described(String title, String description, String... types) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("title", title);
    value.put("description", description);
    value.put("type", types.length == 1 ? types[0] : List.of(types));
    return value;
  }

  private static Map<String, Object> place(String description) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("description", description);
    place.put("type", "integer");
    place.put("minimum", 1);
    return place;
  }

  private static Map<String, Object> orNull(Map<String, Object> schema) {
    schema.put("type", List.of((String) schema.get("type"), "null"));
    return schema;
  }

  private static Map<String, Object> reference(String definition) {
    return Map.of("$ref", DEFINITIONS + definition);
  }
}
