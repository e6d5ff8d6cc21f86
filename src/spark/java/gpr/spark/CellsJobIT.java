package gpr.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example on Spark, in this process, gives the rows of the command. */
class CellsJobIT {
  private static SparkSession spark;

  private static final Pattern SQL = Pattern.compile("(?ms)^```sql\\n(.*?)^```$");

  /** One report of 2022 as three documents, which the libraries of documents open. */
  private static final List<String> DOCUMENTS =
      List.of("township-2022.docx", "township-2022.xlsx", "township-2022.chromium.pdf");

  @TempDir static Path folder;
  @TempDir Path years;
  @TempDir Path logs;

  private record Run(int exit, String out, String err) {}

  @BeforeAll
  static void start() throws IOException {
    // Names as people give them, folders in folders, and one file that is no report.
    Path deep = Files.createDirectories(folder.resolve("区 县/二〇二三"));
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      for (Path sample : samples.filter(file -> file.toString().endsWith(".txt")).toList()) {
        Files.copy(sample, deep.resolve("报告 " + sample.getFileName()));
      }
    }
    for (String document : DOCUMENTS) {
      Files.copy(Path.of("samples/documents", document), folder.resolve(document));
    }
    Files.writeString(folder.resolve("list.txt"), "买两斤苹果");
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("gpr")
            .config("spark.ui.enabled", false)
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toUri().toString())
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void rowsAreThoseOfTheCommand() throws Exception {
    Run command = run("parse", "-q", "-f", "csv", folder.toString());
    assertThat(command.exit()).isEqualTo(2);

    Dataset<Row> cells = CellsJob.cells(CellsJob.texts(spark, folder.toString())).cache();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(cells.drop("problem").columns()));
    cells
        .filter("problem is null")
        .drop("problem")
        .collectAsList()
        .forEach(row -> rows.add(fields(row)));
    assertThat(rows).containsExactlyInAnyOrderElementsOf(records(command.out()));
    assertThat(rows).hasSize(1 + 2 * 198 + (5 + DOCUMENTS.size()) * 200);

    Row problem = cells.filter("problem is not null").collectAsList().get(0);
    assertThat(command.err())
        .isEqualTo("gpr: %s: %s%n", path(problem.getString(0)), problem.<String>getAs("problem"));
  }

  @Test
  void tableIsReadBackWithItsNumbers() {
    String table = folder.resolve("cells.parquet").toString();
    CellsJob.cells(CellsJob.texts(spark, folder.toString())).write().parquet(table);
    spark.read().parquet(table).createOrReplaceTempView("cells");
    Dataset<Row> received =
        spark.sql(
            "SELECT year, sum(value) FROM cells WHERE cell = 'requests.received.total'"
                + " GROUP BY year ORDER BY year");
    assertThat(received.collectAsList().stream().map(CellsJobIT::fields))
        .containsExactly(
            List.of("2019", "22"),
            List.of("2020", "34"),
            List.of("2022", "270"),
            List.of("2023", "23"),
            List.of("2024", "22"));
  }

  @Test
  void queryFindsWhatTheRuleFinds() throws Exception {
    Files.copy(Path.of("samples/cell-per-line-2024.txt"), years.resolve("2024.txt"));
    String before = Files.readString(Path.of("samples/tab-separated-2023.txt"));
    String changed = before.replaceFirst("(四、结转下年度继续办理\\t+)2\\t1", "$17\t1");
    assertThat(changed).isNotEqualTo(before);
    Files.writeString(years.resolve("2023.txt"), changed);

    Run command = run("check", "-q", "-f", "json", "--select", "carry-over", years.toString());
    JsonNode found = new ObjectMapper().readTree(command.out()).at("/reports/1/findings/0");
    assertThat(found.at("/expected").intValue()).isEqualTo(7);
    assertThat(found.at("/actual").intValue()).isEqualTo(2);

    CellsJob.cells(CellsJob.texts(spark, years.toString())).createOrReplaceTempView("cells");
    Matcher query = SQL.matcher(Files.readString(Path.of("docs/scale.md")));
    assertThat(query.find()).isTrue();
    assertThat(spark.sql(query.group(1)).collectAsList().stream().map(CellsJobIT::fields))
        .containsExactly(
            List.of(years + "/2023.txt", years + "/2024.txt", "云溪市档案局", "2024", "自然人", "7", "2"));
  }

  /** The program as it is run, in a process of its own. */
  private Run run(String... arguments) throws Exception {
    Path out = logs.resolve("out");
    Path err = logs.resolve("err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-jar", "target/gpr.jar", "--lang=en"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    int exit = builder.start().waitFor();
    return new Run(exit, Files.readString(out), Files.readString(err));
  }

  private static List<List<String>> records(String csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
      return parser.stream().map(CSVRecord::toList).toList();
    }
  }

  /** As the CSV has them: a null is empty, a number has no zeros that say nothing. */
  private static List<String> fields(Row row) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Object field = row.get(i);
      if (field instanceof BigDecimal number) {
        fields.add(number.stripTrailingZeros().toPlainString());
      } else {
        fields.add(field == null ? "" : path(field.toString()));
      }
    }
    return fields;
  }

  /** Spark names files by their URI. */
  private static String path(String name) {
    return name.replaceFirst("^file:(//)?", "");
  }
}
