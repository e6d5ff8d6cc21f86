package gpr.output;

import static gpr.output.SchemaParts.of;

import gpr.check.Rule;
import gpr.check.Rules;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema (2020-12) of {@code gpr.toml}, for editors. */
public final class ConfigurationSchema {
  private ConfigurationSchema() {}

  /** Writes the schema. */
  public static void write(OutputStream to) throws IOException {
    Map<String, Object> schema =
        SchemaParts.schema(
            "urn:gpr:config:1",
            "gpr.toml",
            "What gpr does where the command line says nothing else. Names of files are relative to the folder of gpr.toml.");
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> language = new LinkedHashMap<>();
    language.put("enum", List.of("zh", "en"));
    language.put("description", "the language of messages");
    properties.put("language", language);
    properties.put("include", texts("patterns of the files that are taken from folders"));
    properties.put("exclude", texts("patterns of the files that are not"));
    properties.put("select", rules("the rules to check; all where it is left out"));
    properties.put("ignore", rules("the rules not to check"));
    properties.put("severity", severity());
    properties.put("baseline", of("string", "the file of known findings"));
    properties.put("groups", of("string", "the file that says which organ is whose child"));
    Map<String, Object> object =
        SchemaParts.object(properties, properties.keySet().toArray(new String[0]));
    schema.putAll(object);
    JsonTree.write(schema, to);
  }

  private static Map<String, Object> texts(String description) {
    return oneOrMore(Map.of("type", "string"), description);
  }

  private static Map<String, Object> rules(String description) {
    return oneOrMore(SchemaParts.rule(), description);
  }

  private static Map<String, Object> oneOrMore(Map<String, Object> one, String description) {
    Map<String, Object> either = new LinkedHashMap<>();
    either.put("description", description);
    either.put("anyOf", List.of(one, SchemaParts.list(one)));
    return either;
  }

  private static Map<String, Object> severity() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Rule rule : Rules.all()) {
      properties.put(rule.id(), SchemaParts.severity());
    }
    Map<String, Object> severity =
        SchemaParts.object(properties, properties.keySet().toArray(new String[0]));
    severity.put("description", "what findings of a rule weigh instead of what they usually do");
    return severity;
  }
}
