package gpr.output;

import gpr.Format;
import gpr.Layout;
import gpr.Severity;
import gpr.form.Form;
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
import java.util.List;
import java.util.Map;

/** The JSON Schema (2020-12) of what {@link ReportJson} writes, made from the forms. */
public final class ReportSchema {
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
    schema.put("then", SchemaParts.list(SchemaParts.reference("report")));
    schema.put("else", SchemaParts.reference("report"));
    schema.put("$defs", definitions());
    JsonTree.write(schema, to);
  }

  private static Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("report", report());
    for (Form form : Forms.all()) {
      for (FormTable table : form.tables()) {
        definitions.put(FormSchema.name(form, table), FormSchema.of(table));
      }
    }
    definitions.put("cellPath", FormSchema.cellPath());
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
    properties.put(
        "year", SchemaParts.described("年度", "the year that it is about", "integer", "null"));
    properties.put("template", template());
    properties.put("signatory", textOrNull("落款单位", "the organ that signed it"));
    properties.put("signedOn", date());
    properties.put("sections", SchemaParts.list(section()));
    for (FormTable table : Forms.latest().tables()) {
      properties.put(table.name(), Map.of("title", table.title()));
    }
    properties.put("processingFee", processingFee());
    properties.put("derived", FormSchema.derived());
    properties.put("claims", SchemaParts.list(claim()));
    properties.put("diagnostics", SchemaParts.list(diagnostic()));
    List<String> required = List.copyOf(properties.keySet());
    properties.put("cells", SchemaParts.list(cell()));
    Map<String, Object> report = SchemaParts.object(properties, required);
    report.put("allOf", Forms.all().stream().map(FormSchema::tablesOf).toList());
    return report;
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
    properties.put("lines", SchemaParts.described("行数", "how many lines its text has", "integer"));
    properties.put("pages", pages());
    return SchemaParts.object(properties, List.of("path", "format", "encoding", "layout", "lines"));
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
    properties.put("path", SchemaParts.list(text("a name, from the province down, its own last")));
    Map<String, Object> level = new LinkedHashMap<>();
    level.put("description", "how high the organ stands");
    level.put("enum", Arrays.stream(DivisionLevel.values()).map(DivisionLevel::id).toList());
    properties.put("level", level);
    Map<String, Object> division = SchemaParts.object(properties);
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
    Map<String, Object> number =
        SchemaParts.described("序号", "known by the heading's words", "integer");
    number.put("minimum", 1);
    number.put("maximum", 6);
    properties.put("number", number);
    properties.put("title", text("the heading's words"));
    properties.put("heading", text("the heading as written"));
    properties.put("line", SchemaParts.reference("line"));
    properties.put("text", text("the prose, its paragraphs parted by line feeds"));
    return SchemaParts.object(properties);
  }

  private static Map<String, Object> processingFee() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("notices", SchemaParts.described("发出收费通知的件数", "in 件", "number", "null"));
    properties.put("amountNotified", SchemaParts.described("总金额", "in 元", "number", "null"));
    properties.put("amountCollected", SchemaParts.described("实际收取的总金额", "in 元", "number", "null"));
    Map<String, Object> fee = SchemaParts.object(properties);
    fee.put("title", "信息处理费");
    return fee;
  }

  private static Map<String, Object> claim() {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> path = new LinkedHashMap<>();
    path.put("description", "the cell, or the cells that are added up");
    path.put(
        "anyOf",
        List.of(
            SchemaParts.reference("cellPath"),
            SchemaParts.list(SchemaParts.reference("cellPath"))));
    properties.put("path", path);
    properties.put(
        "value", SchemaParts.described("数值", "the number, in the cell's unit", "number"));
    properties.put("line", SchemaParts.reference("line"));
    properties.put("quote", text("the words"));
    return SchemaParts.object(properties);
  }

  private static Map<String, Object> diagnostic() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("rule", text("the rule that it belongs to; see gpr rules"));
    properties.put(
        "severity", Map.of("enum", Arrays.stream(Severity.values()).map(Severity::id).toList()));
    properties.put("message", text("what is the matter, in English"));
    properties.put("line", SchemaParts.reference("lineOrNone"));
    properties.put("paths", SchemaParts.list(SchemaParts.reference("cellPath")));
    return SchemaParts.object(properties);
  }

  private static Map<String, Object> cell() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("path", SchemaParts.reference("cellPath"));
    properties.put(
        "value", SchemaParts.described("数值", "the number, in the cell's unit", "number", "null"));
    properties.put(
        "status", Map.of("enum", Arrays.stream(CellStatus.values()).map(CellStatus::id).toList()));
    properties.put("raw", textOrNull("原文", "the text that stands there"));
    properties.put("line", SchemaParts.reference("lineOrNone"));
    properties.put("column", orNull(place("character of that line, from 1")));
    properties.put("reasons", SchemaParts.list(text("what was assumed; none for a plain read")));
    return SchemaParts.object(properties);
  }

  private static Map<String, Object> text(String description) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("description", description);
    text.put("type", "string");
    return text;
  }

  private static Map<String, Object> textOrNull(String title, String description) {
    return SchemaParts.described(title, description, "string", "null");
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
}
