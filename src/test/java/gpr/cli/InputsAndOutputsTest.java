package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No input is destroyed, none is read that was not named, and none is read in part in silence. */
class InputsAndOutputsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SAMPLE = "samples/tab-separated-2023.txt";

  @TempDir Path folder;

  private final TestConsole streams = new TestConsole();
  private Path report;
  private String text;

  @BeforeEach
  void copySample() throws IOException {
    text = Files.readString(Path.of(SAMPLE));
    report = Files.writeString(folder.resolve("a.txt"), text);
    Files.writeString(folder.resolve("b.txt"), text);
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("in/c.txt"), text);
    Files.writeString(folder.resolve("list"), report + "\n");
    Files.writeString(folder.resolve("gpr.toml"), "language = 'en'\n");
  }

  /** Each names, for the folder of the test, a file that the call both reads and writes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse FOLDER/a.txt -o FOLDER/a.txt",
        "text FOLDER/a.txt -o FOLDER/a.txt",
        "parse FOLDER/a.txt -o FOLDER/in/../a.txt",
        "parse FOLDER/b.txt FOLDER/a.txt -o FOLDER/a.txt",
        "parse FOLDER -o FOLDER/in/c.txt",
        "parse @FOLDER/list -o FOLDER/a.txt",
        "parse @FOLDER/list -o FOLDER/list",
        "parse -j 2 FOLDER/b.txt FOLDER -o FOLDER/a.txt",
        "check FOLDER/a.txt -o FOLDER/a.txt",
        "check FOLDER/a.txt --write-baseline FOLDER/a.txt",
        "check FOLDER/a.txt --config FOLDER/gpr.toml -o FOLDER/gpr.toml",
        "check FOLDER/a.txt --config FOLDER/gpr.toml --write-baseline FOLDER/in/../gpr.toml",
        "parse FOLDER/a.txt --config FOLDER/gpr.toml -o FOLDER/gpr.toml",
        "text FOLDER/a.txt --config FOLDER/gpr.toml -o FOLDER/gpr.toml",
      })
  void outputIsNeverAnInput(String call) throws IOException {
    String[] words = call.replace("FOLDER", folder.toString()).split(" ");
    assertThat(streams.run(words)).isEqualTo(2);
    assertThat(streams.errors())
        .singleElement()
        .asString()
        .endsWith("is an input and would be written over; name another file for the result");
    assertThat(report).hasContent(text);
    assertThat(folder.resolve("in/c.txt")).hasContent(text);
    assertThat(folder.resolve("list")).hasContent(report + "\n");
    assertThat(folder.resolve("gpr.toml")).hasContent("language = 'en'\n");
    assertThat(names(folder)).as("no half file is left").noneMatch(n -> n.endsWith(".part"));
  }

  @Test
  void outputIsNoInputThroughLinksEither() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path soft = Files.createSymbolicLink(folder.resolve("soft"), report);
    Path hard = Files.createLink(folder.resolve("hard"), report);
    for (Path link : List.of(soft, hard)) {
      assertThat(new TestConsole().run("parse", report.toString(), "-o", link.toString()))
          .isEqualTo(2);
      assertThat(new TestConsole().run("parse", link.toString(), "-o", report.toString()))
          .isEqualTo(2);
      assertThat(report).hasContent(text);
    }
  }

  @Test
  void twoOutputsAreNeverOneFile() throws IOException {
    for (String other : List.of("new.json", "in/../new.json", "./new.json")) {
      TestConsole console = new TestConsole();
      String first = folder + "/new.json";
      String second = folder + "/" + other;
      assertThat(console.run("check", "-o", first, "--write-baseline", second, SAMPLE))
          .isEqualTo(2);
      assertThat(console.errors()).singleElement().asString().endsWith("are one file; name two");
      assertThat(folder.resolve("new.json")).doesNotExist();
    }
  }

  @Test
  void baselineIsNotReplacedByTheResultButMayBeWrittenAnew() throws IOException {
    String known = folder + "/known.json";
    assertThat(streams.run("check", "--write-baseline", known, "-q", SAMPLE)).isZero();
    String before = Files.readString(Path.of(known));
    assertThat(streams.run("check", "--baseline", known, "-o", known, SAMPLE)).isEqualTo(2);
    assertThat(Path.of(known)).hasContent(before);
    assertThat(streams.run("check", "--baseline", known, "--write-baseline", known, "-q", SAMPLE))
        .isZero();
    assertThat(Path.of(known)).hasContent(before);
  }

  @Test
  void olderResultIsReplacedWhereItIsNoInput() throws IOException {
    Path out = Files.writeString(folder.resolve("out.json"), "older");
    assertThat(streams.run("parse", folder.toString(), "-o", out.toString())).isZero();
    assertThat(MAPPER.readTree(Files.readString(out))).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse", "check", "text"})
  void emptyArgumentIsWrongUsageAndReadsNoFolder(String command) {
    assertThat(streams.run(command, "")).isEqualTo(2);
    assertThat(streams.errors())
        .containsExactly(
            "gpr: INPUT is empty; name a file or folder (is a variable unset?); see: gpr "
                + command
                + " --help");
    assertThat(streams.out()).isEmpty();
    assertThat(new TestConsole().run(command, "", SAMPLE)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse -o",
        "text -o",
        "check -o",
        "check --baseline",
        "check --write-baseline",
        "check --groups",
        "check --config"
      })
  void emptyNameOfAnOptionsFileIsWrongUsage(String call) {
    String[] words = (call + " EMPTY " + SAMPLE).split(" ");
    words[2] = "";
    assertThat(streams.run(words)).isEqualTo(2);
    assertThat(streams.errors())
        .singleElement()
        .asString()
        .contains("--", " is empty; name a file", " (is a variable unset?)");
    assertThat(streams.out()).isEmpty();
  }

  /** The shell empties the file before gpr begins: it is no report that could not be read. */
  @Test
  void fileThatTakesWhatIsPrintedIsNoInputOfItsFolder() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path found = Files.writeString(folder.resolve("found.txt"), "");
    Path stream = Files.createSymbolicLink(Files.createTempDirectory("fd").resolve("1"), found);
    Inputs inputs =
        new Inputs(
            List.of(folder.toString()),
            new FilePattern("*.txt"),
            InputStream.nullInputStream(),
            "-",
            OutputFiles.of(List.of(stream)));
    List<String> names = new ArrayList<>();
    inputs.forEachRemaining(input -> names.add(Path.of(input.name()).getFileName().toString()));
    assertThat(names).containsExactly("a.txt", "b.txt", "c.txt");
    Files.delete(stream);
    Files.delete(stream.getParent());
  }

  /**
   * ESC begins a command to a terminal, CSI (U+009B) too; a line end begins a line of a log; and
   * what turns the direction around shows one name as another.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse -f json",
        "parse -f jsonl",
        "parse -f csv",
        "parse -f csv-wide",
        "parse -f sql",
        "check -f text",
        "check -f json",
        "check -f csv",
        "check -f gitlab",
        "check -f sarif",
        "check -f junit",
        "check -f github"
      })
  void noControlCharacterOfAFileNameGetsIntoAnyOutput(String call) throws IOException {
    Path odd =
        Files.createDirectory(
            folder.resolve("od\u001B[31md\u009B\n::error::x\u007F\u202Etxt.\u2028"));
    Files.writeString(odd.resolve("t\u0007.txt"), text.replace("总计", "总记").replace("23", "24"));
    Files.writeString(odd.resolve("u\r.txt"), "");
    String[] words =
        Stream.concat(Arrays.stream(call.split(" ")), Stream.of(odd.toString()))
            .toArray(String[]::new);
    assertThat(streams.run(words)).isEqualTo(2);
    assertThat(streams.out())
        .doesNotContainPattern("[\\p{Cc}\u202E\u2028&&[^\\r\\n\\t]]")
        .contains("31md");
    assertThat(streams.out().lines()).noneMatch(line -> line.startsWith("::error::x"));
    assertThat(String.join("", streams.errors())).doesNotContainPattern("\\p{Cc}");
  }

  /** A download that broke off. The report is there; that it is not all is said everywhere. */
  @ParameterizedTest
  @CsvSource({"UTF-8, 1", "UTF-8, 2", "GB18030, 1", "UTF-16LE, 1", "UTF-16BE, 1"})
  void textCutWithinItsLastCharacterIsReadAsCut(String encoding, int missing) throws IOException {
    String whole = encoding.startsWith("UTF-16") ? "\uFEFF" + text : text;
    byte[] bytes = whole.substring(0, whole.indexOf("五、") + 1).getBytes(Charset.forName(encoding));
    Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length - missing));
    assertThat(streams.run("check", "-f", "json", cut.toString())).isEqualTo(2);
    JsonNode json = MAPPER.readTree(streams.out());
    assertThat(json.at("/reports/0/year").intValue()).isEqualTo(2023);
    assertThat(json.at("/reports/0/sums/held").intValue()).isEqualTo(42);
    assertThat(json.at("/reports/0/findings/0/rule").textValue()).isEqualTo("missing-section");
    assertThat(json.at("/unread/0/path").textValue()).isEqualTo(cut.toString());
    assertThat(json.at("/unread/0/message").textValue())
        .startsWith("the text is cut within its last character");
    assertThat(json.at("/summary/reports").intValue()).isEqualTo(1);
    assertThat(json.at("/summary/unread").intValue()).isEqualTo(1);
    assertThat(streams.errors().get(0)).startsWith("gpr: " + cut + ":").contains("is cut");
  }

  @Test
  void damageBeforeTheEndIsNoCut() throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    bytes[text.substring(0, text.indexOf("一、")).getBytes(StandardCharsets.UTF_8).length] = -1;
    Path damaged = Files.write(folder.resolve("damaged"), bytes);
    assertThat(streams.run("check", "-f", "json", damaged.toString())).isEqualTo(2);
    assertThat(MAPPER.readTree(streams.out()).at("/reports")).isEmpty();
  }

  /** Pages and editors write these for line ends. */
  @ParameterizedTest
  @ValueSource(strings = {"\u2028", "\u2029", "\u0085"})
  void lineEndsOfUnicodeAreLineEnds(String end) throws IOException {
    for (String encoding : List.of("UTF-8", "GB18030")) {
      Files.write(report, text.replace("\n", end).getBytes(Charset.forName(encoding)));
      TestConsole console = new TestConsole();
      assertThat(console.run("check", report.toString())).isZero();
      assertThat(console.out()).startsWith("reports: 1 (1 clean)").contains("sums: 42 held");
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /**
   * Whatever the inputs are and whatever the threads: the same bytes, and each input is somewhere.
   */
  @Test
  void mixedBatchGivesTheSameForEveryNumberOfThreadsAndItsCountsAddUp() throws IOException {
    Path batch = Files.createDirectory(folder.resolve("batch"));
    Random chance = new Random(4000);
    byte[] good = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 120; i++) {
      byte[] content =
          switch (i % 6) {
            case 0 -> good;
            case 1 -> Arrays.copyOf(good, 300 + chance.nextInt(good.length - 300));
            case 2 -> new byte[0];
            case 3 -> new byte[] {0, 1, 2, 3, (byte) i};
            case 4 -> (text + text.replace("2023", "2022")).getBytes(StandardCharsets.UTF_8);
            default -> "买两斤苹果".getBytes(StandardCharsets.UTF_8);
          };
      Files.write(batch.resolve("%03d.txt".formatted(i)), content);
    }
    try (RandomAccessFile huge = new RandomAccessFile(batch.resolve("060.txt").toFile(), "rw")) {
      huge.setLength(65L << 20);
    }
    List<String> outs = new ArrayList<>();
    for (String threads : List.of("1", "2", "8")) {
      TestConsole console = new TestConsole();
      assertThat(console.run("check", "-f", "json", "-j", threads, batch.toString())).isEqualTo(2);
      outs.add(console.out() + console.errors());
    }
    assertThat(outs).containsOnly(outs.get(0));
    JsonNode json = MAPPER.readTree(outs.get(0).substring(0, outs.get(0).lastIndexOf("}\n") + 1));
    Set<String> seen = new TreeSet<>(json.get("reports").findValuesAsText("path"));
    seen.addAll(json.get("unread").findValuesAsText("path"));
    assertThat(seen).hasSize(120);
    assertThat(json.at("/summary/reports").intValue()).isEqualTo(json.get("reports").size());
    assertThat(json.at("/summary/unread").intValue()).isEqualTo(json.get("unread").size());
    assertThat(json.get("unread").findValuesAsText("path")).contains(batch + "/060.txt");
  }
}
