package gpr.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gpr.form.FormCell;
import gpr.report.Report;
import gpr.table.CellValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportJsonTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @Test
  void bareReportHasEveryKeyAndNullsInThem() throws Exception {
    JsonNode json = MAPPER.readTree(written(ReportJson.lines(false), SampleReports.bare()));
    assertThat(keys(json))
        .containsExactly(
            "schemaVersion",
            "source",
            "title",
            "organization",
            "organKey",
            "division",
            "organKind",
            "year",
            "template",
            "signatory",
            "signedOn",
            "sections",
            "proactiveDisclosure",
            "requests",
            "disputes",
            "processingFee",
            "derived",
            "claims",
            "diagnostics");
    assertThat(json.at("/schemaVersion").textValue()).isEqualTo("2");
    assertThat(json.at("/source").toString())
        .isEqualTo(
            "{\"path\":\"x.txt\",\"format\":\"text\",\"encoding\":\"GB18030\",\"layout\":null,\"lines\":1}");
    for (String key : List.of("title", "organization", "year", "signatory", "signedOn")) {
      assertThat(json.get(key).isNull()).as(key).isTrue();
    }
    assertThat(json.at("/processingFee").toString())
        .isEqualTo("{\"notices\":null,\"amountNotified\":null,\"amountCollected\":null}");
    assertThat(json.at("/sections").toString()).isEqualTo("[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void everyCellStandsAtItsPathWithItsNumberOrNull(String template) throws Exception {
    Report report = SampleReports.full(template);
    for (ReportJson format : List.of(ReportJson.lines(false), ReportJson.array(false))) {
      JsonNode root = MAPPER.readTree(written(format, report));
      JsonNode json = root.isArray() ? root.get(0) : root;
      int leaves = 0;
      for (String table : List.of("proactiveDisclosure", "requests", "disputes")) {
        leaves += leaves(json.get(table));
      }
      assertThat(leaves).isEqualTo(report.cells().size());
      for (CellValue cell : report.cells()) {
        JsonNode found = json.at("/" + cell.cell().path().replace('.', '/'));
        assertThat(found.isMissingNode()).as(cell.cell().path()).isFalse();
        BigDecimal number = found.isNull() ? null : found.decimalValue();
        assertThat(number).as(cell.cell().path()).isEqualTo(cell.value());
        assertThat(
                found.isNull()
                    || found.isIntegralNumber()
                    || cell.cell().kind() == FormCell.Kind.AMOUNT)
            .isTrue();
      }
    }
  }

  @Test
  void tablesStandInTheOrderOfTheForm() throws Exception {
    JsonNode json = MAPPER.readTree(written(ReportJson.lines(false), SampleReports.full("2021")));
    List<String> paths = new ArrayList<>();
    for (String table : List.of("proactiveDisclosure", "requests", "disputes")) {
      paths(json.get(table), table, paths);
    }
    assertThat(paths)
        .isEqualTo(SampleReports.full("2021").form().cells().stream().map(FormCell::path).toList());
  }

  @Test
  void everyFieldIsWrittenAsTheContractHasIt() throws Exception {
    JsonNode json = MAPPER.readTree(written(ReportJson.lines(false), SampleReports.full("2019")));
    assertThat(json.at("/source").toString())
        .isEqualTo(
            "{\"path\":\"a/b.txt\",\"part\":2,\"format\":\"text\",\"encoding\":\"UTF-8\",\"layout\":\"tab-separated\",\"lines\":240}");
    assertThat(json.at("/year").isInt()).isTrue();
    assertThat(json.at("/year").intValue()).isEqualTo(2024);
    assertThat(json.at("/template").textValue()).isEqualTo("2019");
    assertThat(json.at("/signatory").textValue()).isEqualTo("云溪市档案局");
    assertThat(json.at("/signedOn").textValue()).isEqualTo("2025-01-09");
    assertThat(json.at("/sections/0").toString())
        .isEqualTo(
            "{\"number\":1,\"title\":\"总体情况\",\"heading\":\"一、总体情况\",\"line\":4,"
                + "\"text\":\"收到“申请”\\t9件。\\n完。\"}");
    assertThat(json.at("/sections/1/text").textValue()).isEmpty();
    assertThat(json.at("/processingFee").toString())
        .isEqualTo("{\"notices\":0,\"amountNotified\":null,\"amountCollected\":12.50}");
    assertThat(json.at("/claims/0").toString())
        .isEqualTo(
            "{\"path\":\"requests.received.total\",\"value\":9,\"line\":5,\"quote\":\"收到“申请”\\t9件\"}");
    assertThat(json.at("/claims/1/path").toString())
        .isEqualTo("[\"requests.received.total\",\"requests.carriedOver.total\"]");
    assertThat(json.at("/diagnostics/0").toString())
        .isEqualTo(
            "{\"rule\":\"missing-row\",\"severity\":\"error\","
                + "\"message\":\"the file is empty; give the text of a report\",\"line\":null,"
                + "\"paths\":[\"requests.received.total\",\"requests.carriedOver.total\"]}");
    assertThat(json.at("/diagnostics/1/line").intValue()).isEqualTo(7);
    assertThat(json.has("cells")).isFalse();
  }

  @Test
  void cellsSayHowEachValueIsKnownAndWhereItStands() throws Exception {
    JsonNode cells =
        MAPPER.readTree(written(ReportJson.lines(true), SampleReports.full("2021"))).get("cells");
    assertThat(cells).hasSize(200);
    assertThat(cells.get(0).toString())
        .isEqualTo(
            "{\"path\":\"proactiveDisclosure.rules.issued\",\"value\":0,\"status\":\"read\",\"raw\":\"0件\",\"line\":10,\"column\":5,\"reasons\":[]}");
    assertThat(cells.get(1).toString())
        .endsWith(
            "\"value\":null,\"status\":\"blank\",\"raw\":\"\",\"line\":11,\"column\":5,\"reasons\":[]}");
    assertThat(cells.get(2).toString()).contains("\"status\":\"not-applicable\",\"raw\":\"/\"");
    assertThat(cells.get(3).toString())
        .contains("\"status\":\"unreadable\",\"raw\":\"若干\\\"件\\\"\"");
    assertThat(cells.get(4).toString())
        .endsWith(
            "\"value\":null,\"status\":\"missing\",\"raw\":null,\"line\":null,\"column\":null,\"reasons\":[]}");
    assertThat(cells.get(5).toString()).contains("\"value\":5,\"status\":\"inferred\"");
    assertThat(cells.get(9).toString()).contains("\"value\":4068.208,\"status\":\"read\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"4068.208", "0.10", "123456789012345678901234567890", "1E+3", "-5", "1E-7"})
  void numbersAreWrittenInPlainDigits(String number) throws Exception {
    BigDecimal value = new BigDecimal(number);
    Report bare = SampleReports.bare();
    List<CellValue> cells = new ArrayList<>(bare.cells());
    FormCell first = bare.form().cells().get(0);
    cells.set(0, new CellValue(first, value, gpr.table.CellStatus.READ, number, 1, 1));
    Report report = SampleReports.with(bare, cells);
    assertThat(written(ReportJson.lines(false), report))
        .contains("\"rules\":{\"issued\":" + value.toPlainString() + ",");
  }

  @Test
  void oneLineHoldsOneReport() throws Exception {
    String text = written(ReportJson.lines(true), SampleReports.full("2021"), SampleReports.bare());
    assertThat(text.split("\n", -1)).hasSize(3);
    assertThat(text).endsWith("}\n");
  }

  @Test
  void arrayHoldsAllReportsAndIsLaidOutForPeople() throws Exception {
    String text = written(ReportJson.array(true), SampleReports.full("2021"), SampleReports.bare());
    JsonNode array = MAPPER.readTree(text);
    assertThat(array).hasSize(2);
    assertThat(array.get(0))
        .isEqualTo(MAPPER.readTree(written(ReportJson.lines(true), SampleReports.full("2021"))));
    assertThat(text)
        .startsWith(
            "[\n  {\n    \"schemaVersion\": \"2\",\n    \"source\": {\"path\": \"a/b.txt\", ")
        .contains("\n      \"penalties\": {\"decisions\": 7},\n")
        .contains("\n      \"disposed\": {\n        \"disclosed\": {\"naturalPerson\": 24, ")
        .contains("\n        \"refused\": {\n          \"stateSecret\": {")
        .contains(
            "\n    \"claims\": [\n      {\"path\": \"requests.received.total\", \"value\": 9,")
        .contains("\n    \"claims\": [],\n")
        .contains("\n  },\n  {\n")
        .endsWith("\n  }\n]\n");
    assertThat(text.lines().filter(String::isBlank)).isEmpty();
  }

  @Test
  void noReportsAreAnEmptyArray() throws Exception {
    assertThat(MAPPER.readTree(written(ReportJson.array(false)))).isEmpty();
    assertThat(written(ReportJson.lines(false))).isEmpty();
  }

  static String written(ReportFormat format, Report... reports) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(format.head());
    for (int i = 0; i < reports.length; i++) {
      bytes.writeBytes(format.lead(i == 0));
      format.write(reports[i], bytes);
    }
    format.end(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static List<String> keys(JsonNode json) {
    List<String> keys = new ArrayList<>();
    json.properties().forEach(property -> keys.add(property.getKey()));
    return keys;
  }

  private static int leaves(JsonNode json) {
    if (!json.isObject()) {
      return 1;
    }
    int leaves = 0;
    for (JsonNode child : json) {
      leaves += leaves(child);
    }
    return leaves;
  }

  private static void paths(JsonNode json, String path, List<String> paths) {
    if (!json.isObject()) {
      paths.add(path);
      return;
    }
    json.properties().forEach(e -> paths(e.getValue(), path + "." + e.getKey(), paths));
  }
}
