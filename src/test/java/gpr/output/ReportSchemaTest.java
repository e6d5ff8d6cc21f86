package gpr.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSchemaTest {
  private final SchemaCheck check;

  ReportSchemaTest() throws Exception {
    check = new SchemaCheck();
  }

  @Test
  void schemaKeepsToTheMetaSchema() throws Exception {
    String metaSchema = "{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}";
    assertThat(new SchemaCheck(metaSchema).problems(SchemaCheck.written().toString())).isEmpty();
    assertThat(new SchemaCheck(metaSchema).problems("{\"type\": \"nonesuch\"}")).isNotEmpty();
  }

  @Test
  void whatHasItemsIsAnArrayAsStrictValidatorsWant() throws Exception {
    assertThat(SchemaCheck.written().findParents("items"))
        .hasSizeGreaterThan(3)
        .allSatisfy(list -> assertThat(list.path("type").asText()).isEqualTo("array"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsWrittenKeepsToIt(boolean cells) throws Exception {
    for (ReportFormat format :
        new ReportFormat[] {ReportJson.lines(cells), ReportJson.array(cells)}) {
      for (String template : new String[] {"2019", "2021"}) {
        assertThat(check.problems(ReportJsonTest.written(format, SampleReports.full(template))))
            .isEmpty();
      }
      assertThat(check.problems(ReportJsonTest.written(format, SampleReports.bare()))).isEmpty();
    }
    assertThat(check.problems(ReportJsonTest.written(ReportJson.array(cells)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"schemaVersion\":\"2\"|\"schemaVersion\":\"1\"",
        "\"template\":\"2021\"|\"template\":\"2019\"",
        "\"template\":\"2021\"|\"template\":\"2020\"",
        "\"year\":2024|\"year\":\"2024\"",
        "\"year\":2024,|",
        "\"signedOn\":\"2025-01-09\"|\"signedOn\":\"2025年1月9日\"",
        "\"issued\":0|\"issued\":\"0\"",
        "\"issued\":0|\"issued\":0.5",
        "\"issued\":0,|",
        "\"issued\":0|\"issued\":0,\"more\":1",
        "\"status\":\"read\"|\"status\":\"guessed\"",
        "\"layout\":\"tab-separated\"|\"layout\":\"tabs\"",
        "\"lines\":240|\"lines\":240,\"columns\":1",
        "\"path\":\"requests.received.total\"|\"path\":\"requests.received.all\"",
        "\"line\":7,|\"line\":0,",
        "\"number\":5|\"number\":7"
      })
  void whatIsOtherwiseDoesNot(String right, String wrong) throws Exception {
    String json = ReportJsonTest.written(ReportJson.lines(true), SampleReports.full("2021"));
    assertThat(json).contains(right);
    String changed = json.replace(right, wrong == null ? "" : wrong);
    assertThat(check.problems(changed)).isNotEmpty();
    assertThat(check.problems("[" + changed + "]")).isNotEmpty();
  }

  @Test
  void everyCellSaysItsLabelsAndUnit() throws Exception {
    JsonNode definitions = SchemaCheck.written().get("$defs");
    for (Form form : Forms.all()) {
      for (FormCell cell : form.cells()) {
        JsonNode schema = definitions.get(cell.table() + "-" + form.template());
        for (String key : (cell.row() + "." + cell.column()).split("\\.")) {
          schema = schema.get("properties").get(key);
        }
        assertThat(schema.get("title").textValue()).isEqualTo(cell.columnLabel());
        assertThat(schema.get("description").textValue())
            .contains(cell.rowLabel())
            .endsWith("; in " + cell.unit());
      }
    }
  }
}
