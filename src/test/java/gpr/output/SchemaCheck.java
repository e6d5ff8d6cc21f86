package gpr.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Says with an independent validator whether JSON keeps to {@code gpr schema}. */
public final class SchemaCheck {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonSchema schema;

  /** A check against the schema that is written now. */
  public SchemaCheck() throws IOException {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    this.schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(written(), config);
  }

  static JsonNode written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportSchema.write(bytes);
    return MAPPER.readTree(bytes.toByteArray());
  }

  /** What is wrong with that JSON; empty if nothing is. */
  public List<String> problems(String json) throws IOException {
    return schema.validate(MAPPER.readTree(json)).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }
}
