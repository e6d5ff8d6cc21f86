package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gpr.output.ConfigurationSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code gpr.toml}. */
class ConfigurationTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String BROKEN = "samples/totals-2022.txt";
  private static final String WARNED = "samples/prose-2019.txt";

  @TempDir Path folder;

  private final TestConsole streams = new TestConsole();
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("gpr.toml");
  }

  private int run(String toml, String... call) throws IOException {
    Files.writeString(file, toml);
    List<String> words = new ArrayList<>(List.of(call));
    words.add(1, "--config=" + file);
    return streams.run(words.toArray(new String[0]));
  }

  private List<String> rules() throws IOException {
    List<String> rules = new ArrayList<>();
    JsonNode json = MAPPER.readTree(streams.out());
    json.findValues("findings").forEach(f -> f.forEach(e -> rules.add(e.get("rule").asText())));
    return rules;
  }

  @Test
  void rulesAreSelectedAndIgnored() throws IOException {
    run("select = ['row-total', 'narrative-mismatch']", "check", "-f", "json", BROKEN, WARNED);
    assertThat(rules()).containsExactly("row-total", "narrative-mismatch");
  }

  @Test
  void ruleThatIsIgnoredIsNotChecked() throws IOException {
    assertThat(run("ignore = 'narrative-mismatch'", "check", "-f", "json", WARNED)).isZero();
    assertThat(rules()).isEmpty();
  }

  @Test
  void commandLineWins() throws IOException {
    run("select = ['row-total']", "check", "-f", "json", "--select=narrative-mismatch", WARNED);
    assertThat(rules()).containsExactly("narrative-mismatch");
  }

  @Test
  void severityIsByRule() throws IOException {
    assertThat(run("[severity]\nnarrative-mismatch = 'error'\n", "check", WARNED)).isEqualTo(1);
    assertThat(streams.out()).contains(": error: ").contains("errors: 1");
    TestConsole milder = new TestConsole();
    Files.writeString(
        file, "[severity]\nrow-total = 'info'\noutcome-total = 'warning'\nbalance = 'info'\n");
    assertThat(milder.run("check", "--config", file.toString(), BROKEN)).isZero();
    assertThat(milder.out()).contains("errors: 0");
  }

  @Test
  void filesAreThoseOfTheFolderOfTheConfiguration() throws IOException {
    Path known = folder.resolve("known.json");
    streams.run("check", "-q", "--write-baseline", known.toString(), BROKEN);
    TestConsole green = new TestConsole();
    Files.writeString(file, "baseline = 'known.json'\n");
    assertThat(green.run("check", "--config", file.toString(), BROKEN)).isZero();
    assertThat(green.out()).contains("known to the baseline: ");
  }

  @Test
  void filesOfFoldersAreIncludedAndExcluded() throws IOException {
    Files.copy(Path.of(BROKEN), folder.resolve("a.md"));
    Files.copy(Path.of(BROKEN), folder.resolve("b.txt"));
    Files.createDirectory(folder.resolve("drafts"));
    Files.copy(Path.of(BROKEN), folder.resolve("drafts/c.md"));
    run(
        "include = ['*.md', '*.txt']\nexclude = ['drafts/**', 'b.*']\n",
        "parse",
        "-f",
        "jsonl",
        folder.toString());
    assertThat(streams.out().lines()).singleElement().asString().contains("/a.md");
    TestConsole other = new TestConsole();
    other.run("parse", "-f", "jsonl", "--exclude", "a*", "--include", "*.md", folder.toString());
    assertThat(other.out().lines()).singleElement().asString().contains("/drafts/c.md");
  }

  @Test
  void languageIsSpokenUnlessTheCommandLineNamesOne() throws IOException {
    run("language = 'zh'", "check", BROKEN);
    assertThat(streams.out()).contains("各项之和为");
    TestConsole english = new TestConsole();
    english.run("check", "--config", file.toString(), "--lang", "en", BROKEN);
    assertThat(english.out()).contains("its parts add up to");
    TestConsole help = new TestConsole();
    help.run("--config", file.toString(), "--help");
    assertThat(help.out()).startsWith("用法");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "selekt = [] | 1 | there is no key selekt (did you mean select?)",
        "#\\nfrobnicate = 1 | 2 | there is no key frobnicate",
        "select = ['row-totl'] | 1 | there is no rule row-totl (did you mean row-total?)",
        "select = [1] | 1 | select should be a list of texts",
        "#\\n\\n[severity]\\nbalence = 'error' | 4 | there is no rule balence (did you mean balance?)",
        "[severity]\\nbalance = 'eror' | 2 | eror is not a value of balance; allowed: error, warning, info",
        "severity = 'error' | 1 | severity should be a table: [severity]",
        "language = 'fr' | 1 | fr is not a value of language; allowed: zh, en",
        "baseline = 3 | 1 | baseline should be a text in quotes",
        "include = '[' | 1 | [ is not a pattern of file names; for example: *.md, 2024/*.txt",
      })
  void whatIsNotUnderstoodIsSaidWithItsLine(String toml, int line, String problem)
      throws IOException {
    assertThat(run(toml.replace("\\n", "\n"), "check", BROKEN)).isEqualTo(2);
    assertThat(streams.errors()).containsExactly("gpr: " + file + ":" + line + ": " + problem);
    assertThat(streams.out()).isEmpty();
  }

  @Test
  void whatIsNoTomlOrNotThereIsSaid() throws IOException {
    assertThat(run("select = [\n'row-total'\nx", "check", BROKEN)).isEqualTo(2);
    assertThat(streams.errors()).singleElement().asString().contains(":3: is not TOML here: ");
    TestConsole missing = new TestConsole();
    assertThat(missing.run("check", "--config", folder + "/none.toml", BROKEN)).isEqualTo(2);
    assertThat(missing.errors())
        .containsExactly("gpr: " + folder + "/none.toml: no such file or folder; check the name");
    TestConsole both = new TestConsole();
    assertThat(both.run("check", "--config", file.toString(), "--no-config", BROKEN)).isEqualTo(2);
    assertThat(both.errors()).hasSize(1);
  }

  @Test
  void fileIsFoundFromTheFolderUpwards() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a/b/c"));
    assertThat(ConfigurationFile.find(deep)).isEmpty();
    Files.writeString(file, "");
    assertThat(ConfigurationFile.find(deep)).contains(file);
    Path nearer = Files.writeString(folder.resolve("a/b/gpr.toml"), "");
    assertThat(ConfigurationFile.find(deep)).contains(nearer);
    Files.createDirectory(deep.resolve("gpr.toml"));
    assertThat(ConfigurationFile.find(deep)).as("a folder is no file").contains(nearer);
  }

  @Test
  void schemaForEditorsHasTheSameKeys() throws IOException {
    ByteArrayOutputStream schema = new ByteArrayOutputStream();
    ConfigurationSchema.write(schema);
    List<String> keys = new ArrayList<>();
    MAPPER
        .readTree(schema.toByteArray())
        .get("properties")
        .fieldNames()
        .forEachRemaining(keys::add);
    assertThat(keys).isEqualTo(ConfigurationFile.KEYS);
  }
}
