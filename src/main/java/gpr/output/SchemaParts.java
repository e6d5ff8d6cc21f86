package gpr.output;

import gpr.Severity;
import gpr.check.Rule;
import gpr.check.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pieces of which JSON Schemas (2020-12) are made. */
final class SchemaParts {
  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private SchemaParts() {}

  /** The beginning of a schema. */
  static Map<String, Object> schema(String id, String title, String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("$id", id);
    schema.put("title", title);
    schema.put("description", description);
    return schema;
  }

  /** An object with exactly these fields, all of them there but the optional ones. */
  static Map<String, Object> object(Map<String, Object> properties, String... optional) {
    List<String> required = new ArrayList<>(properties.keySet());
    required.removeAll(List.of(optional));
    return object(properties, required);
  }

  /** An object with exactly these fields, of which those are always there. */
  static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("required", required);
    object.put("additionalProperties", false);
    return object;
  }

  /** A value with a title in Chinese, of one of these types. */
  static Map<String, Object> described(String title, String description, String... types) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("title", title);
    value.put("description", description);
    value.put("type", types.length == 1 ? types[0] : List.of(types));
    return value;
  }

  static Map<String, Object> list(Map<String, Object> of) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", of);
    return list;
  }

  static Map<String, Object> of(String type, String description) {
    Map<String, Object> simple = new LinkedHashMap<>();
    simple.put("type", type);
    simple.put("description", description);
    return simple;
  }

  /** A whole number from that one on. */
  static Map<String, Object> from(int least, String description) {
    Map<String, Object> number = of("integer", description);
    number.put("minimum", least);
    return number;
  }

  static Map<String, Object> orNull(Map<String, Object> schema) {
    Map<String, Object> either = new LinkedHashMap<>();
    either.put("anyOf", List.of(schema, Map.of("type", "null")));
    return either;
  }

  static Map<String, Object> reference(String definition) {
    return Map.of("$ref", "#/$defs/" + definition);
  }

  /** One of the rules. */
  static Map<String, Object> rule() {
    return Map.of("enum", Rules.all().stream().map(Rule::id).toList());
  }

  /** One of the severities. */
  static Map<String, Object> severity() {
    return Map.of("enum", Stream.of(Severity.values()).map(Severity::id).toList());
  }
}
