package gpr.output;

import static gpr.output.SchemaParts.list;
import static gpr.output.SchemaParts.object;
import static gpr.output.SchemaParts.of;
import static gpr.output.SchemaParts.orNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schema (2020-12) of what {@link BaselineJson} writes and reads. */
public final class BaselineSchema {
  private BaselineSchema() {}

  /** The version of what it describes. */
  public static String version() {
    return BaselineJson.SCHEMA_VERSION;
  }

  /** Writes the schema. */
  public static void write(OutputStream to) throws IOException {
    Map<String, Object> schema =
        SchemaParts.schema(
            "urn:gpr:baseline:" + BaselineJson.SCHEMA_VERSION,
            "gpr check --baseline",
            "Findings that are known and not reported again.");
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("schemaVersion", Map.of("const", BaselineJson.SCHEMA_VERSION));
    properties.put("findings", list(entry()));
    schema.putAll(object(properties));
    JsonTree.write(schema, to);
  }

  private static Map<String, Object> entry() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("rule", SchemaParts.rule());
    properties.put("organization", orNull(of("string", "the organ; null: not said")));
    properties.put("year", orNull(of("integer", "the year; null: not said")));
    properties.put("paths", list(of("string", "the path of a cell, as in gpr parse")));
    properties.put("values", list(orNull(of("number", "the cell's number; null: none"))));
    properties.put("expected", orNull(of("number", "the number that would keep the rule")));
    properties.put("actual", orNull(of("number", "the number that the report prints")));
    return object(properties, "organization", "year", "paths", "values", "expected", "actual");
  }
}
