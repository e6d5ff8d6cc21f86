package gpr.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvSchemaTest {
  private interface Writer {
    void write(ByteArrayOutputStream to) throws java.io.IOException;
  }

  @Test
  void everyFieldOfCellsIsOfItsType() throws Exception {
    check(schema(CsvSchema::writeCells), ReportCsv.cells(Labels.KEY, false));
  }

  @Test
  void everyFieldOfWideIsOfItsType() throws Exception {
    check(schema(CsvSchema::writeWide), ReportCsv.wide(Labels.KEY, false));
  }

  @Test
  void namesAreThoseOfTheHeader() throws Exception {
    for (boolean wide : new boolean[] {true, false}) {
      JsonNode schema = schema(wide ? CsvSchema::writeWide : CsvSchema::writeCells);
      String header =
          ReportJsonTest.written(
              wide ? ReportCsv.wide(Labels.KEY, false) : ReportCsv.cells(Labels.KEY, false));
      assertThat(schema.get("fields").findValuesAsText("name"))
          .containsExactly(header.trim().split(","));
      assertThat(schema.get("missingValues").toString()).isEqualTo("[\"\"]");
    }
  }

  /** Casts each field as a reader of Table Schema does. */
  private static void check(JsonNode schema, ReportFormat format) throws Exception {
    String text =
        ReportJsonTest.written(
            format, SampleReports.full("2021"), SampleReports.full("2019"), SampleReports.bare());
    List<CSVRecord> records;
    try (CSVParser parser =
        CSVParser.parse(
            new StringReader(text),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      records = parser.getRecords();
    }
    for (JsonNode field : schema.get("fields")) {
      for (CSVRecord record : records) {
        String value = record.get(field.get("name").textValue());
        if (value.isEmpty()) {
          assertThat(field.at("/constraints/required").booleanValue()).isFalse();
        } else {
          cast(field.get("type").textValue(), value);
        }
      }
    }
  }

  private static Object cast(String type, String value) {
    return switch (type) {
      case "string" -> value;
      case "integer" -> Integer.valueOf(value);
      case "number" -> new BigDecimal(value);
      case "date" -> LocalDate.parse(value);
      default -> throw new AssertionError("no type of Table Schema: " + type);
    };
  }

  private static JsonNode schema(Writer writer) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(bytes);
    return new ObjectMapper().readTree(bytes.toByteArray());
  }
}
