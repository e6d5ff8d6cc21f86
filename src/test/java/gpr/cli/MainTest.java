package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final String TEXT =
      "云溪市档案局2024年政府信息公开工作年度报告\n一、总体情况\n全年平稳。\n五、存在的主要问题及改进情况\n人手不足。\n";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  private final TestConsole streams = new TestConsole(TEXT);

  @Test
  void parseWritesTheReportsInTheOrderOfTheInputs() throws Exception {
    for (int i = 0; i < 60; i++) {
      write("%02d.txt".formatted(i), TEXT.replace("云溪", "云溪" + i));
    }
    assertThat(streams.run("parse", "-j", "1", "-f", "jsonl", folder.toString())).isZero();
    for (String threads : List.of("2", "5")) {
      TestConsole other = new TestConsole();
      assertThat(other.run("parse", "-j", threads, "-f", "jsonl", folder.toString())).isZero();
      assertThat(other.out()).isEqualTo(streams.out());
    }
    List<String> names = new ArrayList<>();
    for (String line : streams.out().split("\n")) {
      names.add(MAPPER.readTree(line).at("/source/path").textValue());
    }
    assertThat(names).hasSize(60).isSorted();
  }

  @Test
  void jsonIsTheDefaultAndOneArray() throws Exception {
    Path file = write("a b.txt", TEXT);
    assertThat(streams.run("parse", file.toString(), file.toString())).isZero();
    JsonNode reports = MAPPER.readTree(streams.out());
    assertThat(reports).hasSize(2);
    assertThat(reports.get(0)).isEqualTo(reports.get(1));
    assertThat(reports.get(0).at("/source/path").textValue()).isEqualTo(file.toString());
    assertThat(reports.get(0).has("cells")).isFalse();
    assertThat(streams.errors()).containsExactly("2 reports: 2 read");
  }

  @Test
  void cellsAreAddedWhereAskedFor() throws Exception {
    assertThat(streams.run("parse", "--cells", write("a.txt", TEXT).toString())).isZero();
    assertThat(MAPPER.readTree(streams.out()).get(0).get("cells")).hasSize(200);
  }

  @Test
  void standardInputIsReadUnderItsName() throws Exception {
    assertThat(streams.run("parse", "-f", "jsonl", "--stdin-name", "档案局.txt", "-")).isZero();
    assertThat(MAPPER.readTree(streams.out()).at("/source/path").textValue()).isEqualTo("档案局.txt");
  }

  @Test
  void standardInputIsReadOnceAndSaidSo() {
    assertThat(streams.run("parse", "-f", "jsonl", "-", "-")).isEqualTo(2);
    assertThat(streams.out().lines()).hasSize(1);
    assertThat(streams.errors())
        .containsExactly(
            "gpr: -: standard input is named twice and can be read once; name it once",
            "2 reports: 1 read, 1 not (see above)");
  }

  @Test
  void nameOfStandardInputThatIsNotReadIsRefused() throws Exception {
    String file = write("a.txt", TEXT).toString();
    for (String command : List.of("parse", "check", "show")) {
      TestConsole console = new TestConsole(TEXT);
      assertThat(console.run(command, "--stdin-name", "档案局.txt", file)).isEqualTo(2);
      assertThat(console.errors())
          .containsExactly("gpr: --stdin-name: has an effect only with -; leave one of them out");
    }
  }

  @Test
  void everyUnusableInputIsOneLineAndTheOthersAreDone() throws Exception {
    write("1-empty.txt", "");
    write("2-good.txt", TEXT);
    Files.write(folder.resolve("3-binary.txt"), new byte[] {0, 1, 2});
    write("4-other.txt", "买两斤苹果，一把葱。\n");
    Files.write(folder.resolve("5-damaged.txt"), damaged());
    Files.createDirectory(folder.resolve("none"));
    int exit =
        streams.run(
            "parse",
            "-f",
            "jsonl",
            "nowhere.txt",
            folder.toString(),
            folder.resolve("none").toString());
    assertThat(exit).isEqualTo(2);
    assertThat(streams.out().lines()).hasSize(1);
    assertThat(MAPPER.readTree(streams.out()).at("/source/path").textValue())
        .endsWith("2-good.txt");
    assertThat(streams.errors())
        .containsExactly(
            "gpr: nowhere.txt: no such file or folder; check the name",
            "gpr: " + folder + "/1-empty.txt: the file is empty; give the text of a report",
            "gpr: "
                + folder
                + "/3-binary.txt: this is binary data, not text; convert it to text first"
                + " (UTF-16 without a byte order mark needs --encoding UTF-16LE or UTF-16BE)",
            "gpr: "
                + folder
                + "/4-other.txt: no section and no table of a 政府信息公开工作年度报告 is in it;"
                + " give the text of such a report",
            "gpr: "
                + folder
                + "/5-damaged.txt:2: these bytes are not UTF-8; the text is damaged,"
                + " or its encoding has to be named with --encoding",
            "gpr: "
                + folder
                + "/none: no *.{txt,md,tsv,csv,html,htm,docx,doc,xlsx,xls,pdf} in this folder; name another folder, or other files with --include",
            "7 reports: 1 read, 6 not (see above)");
  }

  private static byte[] damaged() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[TEXT.substring(0, TEXT.indexOf("一、")).getBytes(StandardCharsets.UTF_8).length] =
        (byte) 0xFF;
    return bytes;
  }

  @Test
  void nothingReadIsStillAWholeResult() throws Exception {
    assertThat(streams.run("parse", "nowhere.txt")).isEqualTo(2);
    assertThat(MAPPER.readTree(streams.out())).isEmpty();
    assertThat(streams.errors()).hasSize(1);
  }

  @Test
  void encodingCanBeNamed() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.write(file, TEXT.getBytes(StandardCharsets.UTF_16LE));
    assertThat(streams.run("parse", "-f", "jsonl", file.toString())).isEqualTo(2);
    assertThat(streams.run("parse", "-f", "jsonl", "--encoding", "utf-16le", file.toString()))
        .isZero();
    assertThat(streams.out()).contains("\"encoding\":\"UTF-16LE\"");
    Files.write(file, TEXT.getBytes(Charset.forName("GB18030")));
    TestConsole other = new TestConsole();
    assertThat(other.run("parse", "-f", "jsonl", file.toString())).isZero();
    assertThat(other.out()).contains("\"encoding\":\"GB18030\"").contains("全年平稳");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parse|INPUT is missing",
        "parse --bogus x|there is no option --bogus",
        "parse --cels x|there is no option --cels (did you mean --cells?)",
        "check --fail-no=error x|there is no option --fail-no=error (did you mean --fail-on?)",
        "prase x|prase is neither a command nor expected here (did you mean parse?)",
        "parse -f jsno x|jsno is not a value of --format; allowed: json, jsonl, csv,",
        "check --select row-totl x|there is no rule row-totl; gpr rules lists them (did you mean row-total?) ",
        "parse -j|--jobs is missing",
        "parse -f xml x|xml is not a value of --format; allowed: json, jsonl, csv, csv-wide, sql, xlsx",
        "parse -j 0 x|0 is not a value of --jobs; allowed: 1 … 1024",
        "parse -j many x|many is not a value of --jobs; allowed: 1 … 1024",
        "parse --encoding klingon x|klingon is not a value of --encoding; allowed: UTF-8,",
        "parse --max-size huge x|huge is not a value of --max-size; allowed: 1 … 2047MB",
        "parse --max-size 3G x|3G is not a value of --max-size; allowed: 1 … 2047MB",
        "parse --lang fr x|fr is not a value of --lang; allowed: zh, en",
        "parse --include [ x|[ is not a value of --include; allowed: *.md, 2024/*.txt, **/*.{txt,md} …",
        "help prase|prase is neither a command nor expected here; see: gpr --help",
        "prase x|prase is neither a command nor expected here",
        "''|a command is missing"
      })
  void wrongUsageIsOneLineAndExit2(String words, String start) {
    String[] arguments = words.isEmpty() ? new String[0] : words.split(" ");
    assertThat(streams.run(arguments)).isEqualTo(2);
    assertThat(streams.errors()).hasSize(1);
    assertThat(streams.errors().get(0)).startsWith("gpr: " + start).endsWith(" --help");
    assertThat(streams.out()).isEmpty();
  }

  @Test
  void outputFileIsWhole() throws Exception {
    Path input = write("a.txt", TEXT);
    Path result = folder.resolve("out.jsonl");
    Files.writeString(result, "older and longer ".repeat(1000));
    Files.setPosixFilePermissions(result, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(streams.run("parse", "-f", "jsonl", "-o", result.toString(), input.toString()))
        .isZero();
    assertThat(streams.out()).isEmpty();
    assertThat(Files.readString(result)).startsWith("{\"schemaVersion\"").endsWith("}\n");
    assertThat(Files.getPosixFilePermissions(result))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    assertThat(filesOf(folder)).containsExactly("a.txt", "out.jsonl");
  }

  @Test
  void outputThroughALinkKeepsTheLink() throws Exception {
    Path input = write("a.txt", TEXT);
    Path real = write("real.jsonl", "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), real);
    assertThat(streams.run("parse", "-f", "jsonl", "-o", link.toString(), input.toString()))
        .isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(real)).startsWith("{\"schemaVersion\"");
  }

  @Test
  void outputThatCannotBeWrittenIsSaidAndLeavesNothing() throws Exception {
    Path input = write("a.txt", TEXT);
    assertThat(streams.run("parse", "-o", folder + "/none/out.json", input.toString()))
        .isEqualTo(2);
    assertThat(streams.run("parse", "-o", folder.toString(), input.toString())).isEqualTo(2);
    assertThat(streams.errors())
        .containsExactly(
            "gpr: " + folder + "/none/out.json: there is no such folder to write in; make it first",
            "gpr: cannot write the result (Is a directory); check the place and its free space");
    assertThat(filesOf(folder)).containsExactly("a.txt");
  }

  @Test
  void folderThatMayNotBeWrittenIsSaidAsThat() {
    ErrorLines lines = new ErrorLines(streams.console());
    IOException denied = new AccessDeniedException("out.json");
    assertThat(lines.handleExecutionException(denied, null, null)).isEqualTo(2);
    assertThat(streams.errors())
        .containsExactly(
            "gpr: cannot write the result there (permission denied); name another place, or check"
                + " the rights of its folder");
  }

  @Test
  void outputStaysAsItWasWhereReadingBreaksOff() throws Exception {
    Path target = write("out.json", "old");
    try (Output output = Output.open(target, streams.console())) {
      output.write("new".getBytes(StandardCharsets.UTF_8));
      output.flush();
    }
    assertThat(Files.readString(target)).isEqualTo("old");
    assertThat(filesOf(folder)).containsExactly("out.json");
  }

  @Test
  void resultsAreOnlySeenAsTheyAreWrittenOnATerminal() throws Exception {
    Console terminal = terminal(true);
    try (Output seen = Output.open(null, terminal);
        Output piped = Output.open(null, terminal(false));
        Output file = Output.open(folder.resolve("out.json"), terminal)) {
      assertThat(seen.isSeenOn(terminal)).isTrue();
      assertThat(piped.isSeenOn(terminal(false))).isFalse();
      assertThat(file.isSeenOn(terminal)).isFalse();
    }
  }

  private static Console terminal(boolean outIsTerminal) {
    return new Console(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        System.err,
        Locale.ENGLISH,
        outIsTerminal,
        true);
  }

  @Test
  void fullDiskIsAnError() throws Exception {
    Path full = Path.of("/dev/full");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));
    Path input = write("a.txt", TEXT);
    try (OutputStream out = new FileOutputStream(full.toFile())) {
      assertThat(runInto(out, "parse", input.toString())).isEqualTo(2);
    }
    assertThat(streams.run("parse", "-o", full.toString(), input.toString())).isEqualTo(2);
    assertThat(streams.errors())
        .containsExactly(
            "gpr: cannot write the result (No space left on device); check the place and its free space");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "help parse", "--version", "generate-completion", "schema"})
  void fullDiskIsAnErrorForWhatIsNoResultToo(String words) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(runInto(full, words.split(" "))).isEqualTo(2);
    assertThat(lastErrors)
        .isEqualTo(
            "gpr: cannot write the result (No space left on device); check the place and its free space\n");
  }

  @Test
  void readerThatHasReadEnoughIsNoErrorButIsTold() throws Exception {
    Path input = write("a.txt", TEXT);
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThat(runInto(gone, "parse", input.toString(), input.toString())).isEqualTo(141);
    assertThat(lastErrors).isEmpty();
    assertThat(runInto(gone, "--help")).isEqualTo(141);
    assertThat(lastErrors).isEmpty();
  }

  private String lastErrors = "";

  private int runInto(OutputStream out, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console =
        new Console(InputStream.nullInputStream(), out, lines, Locale.ENGLISH, false, false);
    int exit = Main.run(arguments, console);
    lastErrors = err.toString(StandardCharsets.UTF_8);
    return exit;
  }

  @Test
  void messagesAreInTheLanguageAskedForAndResultsAreNot() throws Exception {
    Path input = write("a.txt", TEXT);
    TestConsole chinese = new TestConsole();
    assertThat(chinese.run("parse", "--lang", "zh", "none.txt", input.toString())).isEqualTo(2);
    assertThat(streams.run("--lang=en", "parse", "none.txt", input.toString())).isEqualTo(2);
    assertThat(chinese.errors())
        .containsExactly("gpr: none.txt: 没有这个文件或文件夹；请检查名称", "2 份报告：1 份已读取，1 份未能读取（见上文）");
    assertThat(chinese.out()).isEqualTo(streams.out());
    assertThat(new TestConsole().run("parse", "--lang", "fr", input.toString())).isEqualTo(2);
  }

  @Test
  void nameWithControlCharactersStaysOneLine() {
    assertThat(streams.run("parse", "a\nb\u001B[31m.txt")).isEqualTo(2);
    assertThat(streams.errors())
        .containsExactly("gpr: a?b?[31m.txt: no such file or folder; check the name");
  }

  /** What the shell gives of a GBK name, as Java passes it on; in its folder the file is found. */
  @Test
  void nameThatIsNotUtf8IsSaidToBeSo() {
    assertThat(streams.run("parse", "b\uFFFD\uFFFD.txt")).isEqualTo(2);
    assertThat(streams.errors())
        .containsExactly(
            "gpr: b\uFFFD\uFFFD.txt: no such file or folder: a name that is not UTF-8 does not arrive"
                + " here; rename the file, or give the folder that it is in");
  }

  @Test
  void helpSaysWhatTheExitCodesMean() {
    assertThat(streams.run("--help")).isZero();
    for (ExitCode code : ExitCode.values()) {
      assertThat(streams.out()).containsPattern("(?m)^ +" + code.code() + " +\\S");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse --help", "parse -qh x", "help parse", "--lang en help parse"})
  void helpOfACommandHasItsTexts(String words) {
    assertThat(streams.run(words.split(" "))).isZero();
    assertThat(streams.out())
        .startsWith("Usage: gpr parse ")
        .contains("\nReads reports and writes them as data.\n")
        .contains("--max-size=SIZE       Refuse inputs larger than this");
    TestConsole chinese = new TestConsole();
    assertThat(chinese.run(("--lang zh " + words.replace("--lang en ", "")).split(" "))).isZero();
    assertThat(chinese.out()).contains("\n读取报告并输出为数据。\n");
  }

  @Test
  void everyOptionAndCommandIsExplainedInBothLanguages() {
    for (String language : List.of("en", "zh")) {
      TestConsole page = new TestConsole();
      assertThat(page.run("--lang", language, "generate-man-page")).isZero();
      assertThat(page.out()).contains(".SH \"GPR parse\"").contains(".SH \"GPR schema\"");
      // An option without a text is a line that ends after its name and parameter.
      assertThat(page.out())
          .doesNotContainPattern("(?m)^ +(\\\\-\\w, )?\\\\-\\\\-[\\w\\\\-]+(=\\S+)?$");
    }
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static List<String> filesOf(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
