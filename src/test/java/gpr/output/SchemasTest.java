package gpr.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gpr.check.Checker;
import gpr.check.ReportBuilder;
import gpr.check.Rules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas of what check writes, of the baseline and of the configuration. */
class SchemasTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @FunctionalInterface
  private interface Written {
    void to(OutputStream bytes) throws IOException;
  }

  private static JsonNode json(Written written) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written.to(bytes);
    return MAPPER.readTree(bytes.toByteArray());
  }

  private static List<String> problems(Written schema, JsonNode json) throws IOException {
    return new SchemaCheck(json(schema).toString()).problems(json.toString());
  }

  @Test
  void whatCheckWritesKeepsToItsSchema() throws IOException {
    JsonNode written =
        json(to -> new SampleFindings().writeTo(new FindingJson(to, Locale.ENGLISH)));
    assertThat(problems(CheckSchema::write, written)).isEmpty();
    assertThat(written.at("/summary/unread").intValue()).isPositive();
    ((ObjectNode) written.get("summary")).put("unread", -1);
    assertThat(problems(CheckSchema::write, written)).hasSize(1);
  }

  @Test
  void baselineKeepsToItsSchema() throws IOException {
    JsonNode written =
        json(
            to -> {
              BaselineJson.Writer writer = new BaselineJson.Writer(to);
              writer.write(
                  new Checker()
                      .assess(
                          ReportBuilder.zeros()
                              .set("disputes.reconsideration", "1", "0", "0", "0", "3")
                              .set("requests.received", "blank")
                              .build()));
              writer.end();
            });
    assertThat(written.get("findings")).hasSizeGreaterThan(1);
    assertThat(problems(BaselineSchema::write, written)).isEmpty();
    JsonNode other =
        MAPPER.readTree("{\"schemaVersion\": \"2\", \"findings\": [{\"rule\": \"x\"}]}");
    assertThat(problems(BaselineSchema::write, other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"select\": [\"row-total\"], \"severity\": {\"balance\": \"info\"}} | 0",
        "{\"select\": \"row-total\", \"language\": \"zh\", \"include\": \"*.md\"} | 0",
        "{\"severity\": {\"balance\": \"bad\"}} | 1",
        "{\"selekt\": []} | 1",
      })
  void configurationIsKnownToItsSchema(String json, int problems) throws IOException {
    assertThat(problems(ConfigurationSchema::write, MAPPER.readTree(json))).hasSize(problems);
  }

  /** A strict validator refuses a format that it does not know. */
  @Test
  void noSchemaNamesAFormatThatStrictValidatorsDoNotKnow() throws IOException {
    for (Written schema :
        List.<Written>of(
            CheckSchema::write,
            BaselineSchema::write,
            ConfigurationSchema::write,
            ReportSchema::write)) {
      assertThat(json(schema).findValues("format")).filteredOn(JsonNode::isTextual).isEmpty();
    }
  }

  @Test
  void rulesAreGivenAsData() throws IOException {
    JsonNode rules = json(to -> RuleJson.write(Rules.all(), Locale.ROOT, to));
    assertThat(rules).hasSameSizeAs(Rules.all());
    JsonNode first = rules.get(0);
    assertThat(first.get("id").textValue()).isEqualTo("row-total");
    assertThat(first.get("severity").textValue()).isEqualTo("error");
    assertThat(first.get("failingExample")).isNotEmpty().allMatch(JsonNode::isTextual);
    JsonNode chinese = json(to -> RuleJson.write(Rules.all().get(0), Locale.CHINESE, to));
    assertThat(chinese.get("id")).isEqualTo(first.get("id"));
    assertThat(chinese.get("summary")).isNotEqualTo(first.get("summary"));
  }
}
