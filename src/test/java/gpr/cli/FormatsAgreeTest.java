package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import gpr.generator.Blanks;
import gpr.generator.Chance;
import gpr.generator.Damage;
import gpr.generator.Damages;
import gpr.generator.Recipe;
import gpr.generator.Renderer;
import gpr.generator.Renderers;
import gpr.generator.ReportGenerator;
import gpr.generator.Seeds;
import gpr.output.SchemaCheck;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same thousand reports, 60 in the fast lane, in every format, read back by readers that know
 * nothing of gpr: the same numbers, the same nulls.
 */
@Tag("property")
class FormatsAgreeTest {
  private static final int REPORTS = Seeds.count(60, 1000);
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @TempDir static Path folder;

  /** For each file and part, the number or null of each cell path, as the array has them. */
  private static final Map<String, Map<String, Optional<BigDecimal>>> EXPECTED =
      new LinkedHashMap<>();

  private static JsonNode array;

  @BeforeAll
  static void makeReports() throws IOException {
    List<Renderer> renderers = Renderers.all();
    List<Damage> damages = Damages.all();
    Chance chance = new Chance(1);
    for (int i = 0; i < REPORTS; i++) {
      Form form = Forms.all().get(i % Forms.all().size());
      Renderer renderer = chance.pick(renderers);
      Recipe recipe = Recipe.plain(form, renderer, chance.pick(List.of(Blanks.values())), i);
      Damage damage = chance.pick(damages);
      if (i % 3 == 0 && damage.suits(renderer)) {
        recipe = recipe.with(damage);
      }
      Files.write(folder.resolve("%04d.txt".formatted(i)), ReportGenerator.make(recipe).bytes());
    }
    array = MAPPER.readTree(parse("json"));
    for (JsonNode report : array) {
      Map<String, Optional<BigDecimal>> cells = new LinkedHashMap<>();
      Form form = Forms.of(report.get("template").textValue());
      for (FormCell cell : form.cells()) {
        JsonNode number = report.at("/" + cell.path().replace('.', '/'));
        cells.put(
            cell.path(),
            number.isNull() ? Optional.empty() : Optional.of(new BigDecimal(number.asText())));
      }
      EXPECTED.put(
          key(report.at("/source/path").textValue(), report.at("/source/part").asText()), cells);
    }
  }

  private static String key(String path, String part) {
    return path + "#" + part;
  }

  private static String parse(String format) {
    TestConsole streams = new TestConsole();
    assertThat(streams.run("parse", "-q", "-f", format, folder.toString())).isIn(0, 2);
    return streams.out();
  }

  @Test
  void nearlyAllReportsAreReadWithNumbersAndNulls() {
    assertThat(EXPECTED.size()).isGreaterThan(REPORTS * 9 / 10);
    assertThat(EXPECTED.values().stream().flatMap(cells -> cells.values().stream()))
        .contains(Optional.empty())
        .contains(Optional.of(BigDecimal.ZERO));
  }

  @Test
  void arrayKeepsToTheSchema() throws Exception {
    assertThat(new SchemaCheck().problems(array.toString())).isEmpty();
  }

  @Test
  void linesAreTheElementsOfTheArray() throws Exception {
    List<String> lines = parse("jsonl").lines().toList();
    assertThat(lines).hasSameSizeAs(array);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(MAPPER.readTree(lines.get(i))).isEqualTo(array.get(i));
    }
  }

  @Test
  void cellsOfTheCsvAreThoseOfTheArray() throws Exception {
    List<Map<String, Optional<BigDecimal>>> reports = new ArrayList<>();
    List<String> contradictions = new ArrayList<>();
    for (CSVRecord record : records("csv")) {
      String path = record.get("cell");
      if (path.equals(Forms.of(record.get("template")).cells().get(0).path())) {
        reports.add(new LinkedHashMap<>());
      }
      Optional<BigDecimal> value = number(record.get("value"));
      reports.get(reports.size() - 1).put(path, value);
      if (value.isPresent() != List.of("read", "inferred").contains(record.get("status"))) {
        contradictions.add(record.toString());
      }
    }
    assertThat(reports).isEqualTo(List.copyOf(EXPECTED.values()));
    assertThat(contradictions).isEmpty();
  }

  @Test
  void rowsOfTheWideCsvAreTheReportsOfTheArray() throws Exception {
    Map<String, Map<String, Optional<BigDecimal>>> reports = new LinkedHashMap<>();
    List<String> surplus = new ArrayList<>();
    for (CSVRecord record : records("csv-wide")) {
      Map<String, Optional<BigDecimal>> cells = new LinkedHashMap<>();
      for (Form form : Forms.all()) {
        boolean isItsForm = form.template().equals(record.get("template"));
        for (FormCell cell : form.cells()) {
          Optional<BigDecimal> value = number(record.get(cell.path()));
          if (isItsForm) {
            cells.put(cell.path(), value);
          } else if (value.isPresent() && !isInBothForms(cell)) {
            surplus.add(record.get("path") + " " + cell.path());
          }
        }
      }
      reports.put(key(record.get("path"), record.get("part")), cells);
    }
    assertThat(reports).isEqualTo(EXPECTED);
    assertThat(surplus).isEmpty();
  }

  private static boolean isInBothForms(FormCell cell) {
    return Forms.all().stream().allMatch(form -> form.cell(cell.path()).isPresent());
  }

  private static Optional<BigDecimal> number(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(field));
  }

  private static List<CSVRecord> records(String format) throws IOException {
    CSVFormat rules = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(parse(format)), rules)) {
      return parser.getRecords();
    }
  }
}
