package gpr.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Says with an independent validator whether JSON keeps to a schema, formats such as {@code date}
 * included.
 */
public final class SchemaCheck {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private final Schema schema;

  /** A check against what {@code gpr schema} writes now. */
  public SchemaCheck() throws IOException {
    this(written().toString());
  }

  /** A check against another schema, of the draft that it names itself. */
  SchemaCheck(String schema) {
    this.schema = REGISTRY.getSchema(schema);
  }

  static JsonNode written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportSchema.write(bytes);
    return new ObjectMapper().readTree(bytes.toByteArray());
  }

  /** What is wrong with that JSON; empty if nothing is. */
  public List<String> problems(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(each -> each.getMessage()).toList();
  }
}
