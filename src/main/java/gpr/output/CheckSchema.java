package gpr.output;

import static gpr.output.SchemaParts.from;
import static gpr.output.SchemaParts.list;
import static gpr.output.SchemaParts.object;
import static gpr.output.SchemaParts.of;
import static gpr.output.SchemaParts.orNull;
import static gpr.output.SchemaParts.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schema (2020-12) of what {@link FindingJson} writes. */
public final class CheckSchema {
  private CheckSchema() {}

  /** The version of what it describes. */
  public static String version() {
    return FindingJson.SCHEMA_VERSION;
  }

  /** Writes the schema. */
  public static void write(OutputStream to) throws IOException {
    Map<String, Object> schema =
        SchemaParts.schema(
            "urn:gpr:check:" + FindingJson.SCHEMA_VERSION,
            "gpr check -f json",
            "What gpr check finds of reports, and which inputs could not be read.");
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("schemaVersion", Map.of("const", FindingJson.SCHEMA_VERSION));
    properties.put("reports", list(reference("report")));
    properties.put("unread", list(unread()));
    properties.put("summary", summary());
    schema.putAll(object(properties));
    schema.put("$defs", definitions());
    JsonTree.write(schema, to);
  }

  private static Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("report", report());
    definitions.put("finding", finding());
    definitions.put("suspect", suspect());
    definitions.put("sums", sums());
    definitions.put("paths", list(of("string", "the path of a cell, as in gpr parse")));
    return definitions;
  }

  private static Map<String, Object> unread() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("path", of("string", "the input, as it was named"));
    properties.put("line", orNull(from(1, "where reading ended; null: the whole input")));
    properties.put("message", of("string", "what is wrong and what to do, in English"));
    return object(properties);
  }

  private static Map<String, Object> summary() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("reports", from(0, "reports that were read"));
    properties.put("unread", from(0, "inputs that could not be read, or not to their end"));
    properties.put("clean", from(0, "reports without a finding, even a known one"));
    properties.put("errors", from(0, "findings; those with a root are not counted"));
    properties.put("warnings", from(0, "findings; those with a root are not counted"));
    properties.put("infos", from(0, "findings; those with a root are not counted"));
    properties.put("suppressed", from(0, "findings that the baseline knew"));
    properties.put("sums", reference("sums"));
    return object(properties);
  }

  private static Map<String, Object> sums() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("held", from(0, "sums of the form that hold"));
    properties.put("failed", from(0, "sums that do not"));
    properties.put("notAssessed", from(0, "sums of which it cannot be told"));
    return object(properties);
  }

  private static Map<String, Object> report() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("path", of("string", "the input, as it was named; of a baseline its file"));
    properties.put("part", from(1, "which report of an input with several"));
    properties.put("organization", orNull(of("string", "the organ; null: not said")));
    properties.put("year", orNull(of("integer", "the year; null: not said")));
    properties.put("sums", reference("sums"));
    properties.put("notAssessed", list(notAssessed()));
    properties.put("findings", list(reference("finding")));
    return object(properties, "part");
  }

  private static Map<String, Object> notAssessed() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("rule", SchemaParts.rule());
    properties.put("paths", reference("paths"));
    properties.put("because", of("string", "why, in English"));
    return object(properties);
  }

  private static Map<String, Object> finding() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("rule", SchemaParts.rule());
    properties.put("severity", SchemaParts.severity());
    properties.put("message", of("string", "the equation and its numbers, in English"));
    properties.put("line", orNull(from(1, "line of the text; null: no one place")));
    properties.put("column", orNull(from(1, "column of that line, in characters")));
    properties.put("paths", reference("paths"));
    properties.put("expected", orNull(of("number", "the number that would keep the rule")));
    properties.put("actual", orNull(of("number", "the number that the report prints")));
    properties.put("suspect", orNull(reference("suspect")));
    properties.put(
        "root", orNull(of("integer", "the finding, from 0, that this one follows from")));
    return object(properties);
  }

  private static Map<String, Object> suspect() {
    Map<String, Object> cell = new LinkedHashMap<>();
    cell.put("path", of("string", "the cell"));
    cell.put("value", orNull(of("number", "what is printed")));
    cell.put("suggested", of("number", "what would mend every sum"));
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("cells", list(object(cell)));
    properties.put("explanation", of("string", "what would mend it, in English"));
    return object(properties);
  }
}
