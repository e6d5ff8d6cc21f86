package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Unpacks the zip that was just made into a folder, and runs it from another. */
class DistributionIT {
  private static final String TEXT = "云溪市档案局2024年政府信息公开工作年度报告\n一、总体情况\n全年平稳。\n";

  @TempDir static Path unpacked;
  @TempDir Path empty;

  private static Path home;

  private record Run(int exit, String out, String err) {}

  @BeforeAll
  static void unpack() throws Exception {
    Path zip;
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      zip = files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
    URI uri = URI.create("jar:" + zip.toUri());
    try (FileSystem inside =
            FileSystems.newFileSystem(uri, Map.of("enablePosixFileAttributes", "true"));
        Stream<Path> entries = Files.walk(inside.getPath("/"))) {
      for (Path entry : entries.toList()) {
        Path target = unpacked.resolve("." + entry);
        if (Files.isDirectory(entry)) {
          Files.createDirectories(target);
        } else {
          Files.copy(entry, target);
          Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(entry));
        }
      }
    }
    try (Stream<Path> folders = Files.list(unpacked)) {
      home = folders.findFirst().orElseThrow();
    }
    // The first run makes the class archive, and says so.
    Run first = run(unpacked, Map.of(), gpr(), "--version");
    assertThat(first.err()).isEqualTo("gpr: making starts faster (once; this takes a moment)\n");
    assertThat(first.out()).startsWith("gpr ");
  }

  @Test
  void runsFromAnyFolder() throws Exception {
    Files.writeString(empty.resolve("报 告.txt"), TEXT);
    Run run = run(Map.of(), gpr(), "parse", "-f", "csv", "报 告.txt");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).hasSize(201);
    assertThat(run.out())
        .contains("\r\n报 告.txt,")
        .contains(",2021,requests.received.total,3,received,");
  }

  @Test
  void runsThroughLinks() throws Exception {
    Path one = Files.createSymbolicLink(empty.resolve("one"), Path.of(gpr()));
    Files.createDirectory(empty.resolve("bin"));
    Files.createSymbolicLink(empty.resolve("bin/two"), Path.of("../one"));
    assertThat(run(Map.of(), one.toString(), "--version").out()).startsWith("gpr ");
    assertThat(run(Map.of(), "bin/two", "--version").out()).startsWith("gpr ");
    assertThat(
            run(
                    Map.of("PATH", empty + "/bin:" + System.getenv("PATH")),
                    "sh",
                    "-c",
                    "two --version")
                .out())
        .startsWith("gpr ");
  }

  @Test
  @Tag("tools")
  void chineseNamesWorkInALocaleWithoutEncodingOrNotInstalled() throws Exception {
    Files.createDirectory(empty.resolve("区 县"));
    Files.writeString(empty.resolve("区 县/报告.txt"), TEXT);
    for (Map<String, String> locale :
        List.of(
            Map.of("LANG", "C"),
            Map.of("LC_ALL", "C"),
            Map.of("LANG", "xx_XX.UTF-8"),
            Map.of("LC_ALL", "xx_XX.UTF-8"),
            // As some terminals send it.
            Map.of("LC_CTYPE", "UTF-8"))) {
      Run run = run(locale, gpr(), "parse", "-f", "jsonl", "区 县", "区 县/报告.txt", "没有.txt");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out().lines())
          .hasSize(2)
          .allMatch(line -> line.contains("{\"path\":\"区 县/报告.txt\","));
      assertThat(run.err()).startsWith("gpr: 没有.txt: no such file or folder");
    }
  }

  @Test
  @Tag("tools")
  void localeThatIsNotInstalledSaysTheLanguageAllTheSame() throws Exception {
    Run run = run(Map.of("LANG", "zh_XX.UTF-8"), gpr(), "parse", "没有.txt");
    assertThat(run.err()).isEqualTo("gpr: 没有.txt: 没有这个文件或文件夹；请检查名称\n");
  }

  @Test
  void runsAsAModule() throws Exception {
    String path = home.resolve("gpr.jar") + File.pathSeparator + home.resolve("lib");
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    List<String> start =
        List.of(java, "-p", path, "--add-modules", "ALL-MODULE-PATH", "-m", "gpr/gpr.cli.Main");
    Run english = run(Map.of(), words(start, "parse", "none.txt"));
    assertThat(english.err()).isEqualTo("gpr: none.txt: no such file or folder; check the name\n");
    Run help = run(Map.of(), words(start, "--lang=zh", "--help"));
    assertThat(help.out()).startsWith("用法：gpr ");
    assertThat(run(Map.of(), words(start, "--version")).out())
        .isEqualTo(run(Map.of(), gpr(), "--version").out());
  }

  /** Whether the libraries lie where they do in the distribution, or are modules themselves. */
  @Test
  void readsDocumentsAsAModule() throws Exception {
    String jars = home.resolve("gpr.jar") + File.pathSeparator + home.resolve("lib");
    String all = jars + File.pathSeparator + home.resolve("lib/documents");
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    for (String name : List.of("township-2022.docx", "township-2022.chromium.pdf")) {
      String document = Path.of("samples/documents", name).toAbsolutePath().toString();
      Run usual = run(Map.of(), gpr(), "parse", document);
      assertThat(usual.out()).contains("枫湖镇人民政府");
      for (String path : List.of(jars, all)) {
        List<String> start =
            List.of(java, "-p", path, "--add-modules", "ALL-MODULE-PATH", "-m", "gpr/gpr.cli.Main");
        assertThat(run(Map.of(), words(start, "parse", document))).isEqualTo(usual);
      }
    }
  }

  @Test
  void readsPipesAndNamedPipes() throws Exception {
    Files.writeString(empty.resolve("a.txt"), TEXT);
    Run run =
        run(Map.of(), "bash", "-c", "cat a.txt | " + gpr() + " parse -f jsonl - <(cat a.txt)");
    assertThat(run.err()).isEqualTo("2 reports: 2 read\n");
    assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.contains("云溪市档案局2024年"));
  }

  @Test
  void saysPlainlyThatJavaIsMissing() throws Exception {
    Files.createDirectory(empty.resolve("bin"));
    for (String tool : List.of("sh", "readlink")) {
      Files.createSymbolicLink(empty.resolve("bin/" + tool), tool(tool));
    }
    Run run = run(Map.of("PATH", empty + "/bin", "JAVA_HOME", ""), gpr(), "--version");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo("gpr: no Java found; install Java 17 or newer, or set JAVA_HOME\n");
  }

  @Test
  void readerOfAPipeMayGo() throws Exception {
    Files.writeString(empty.resolve("a.txt"), TEXT);
    String files = "a.txt ".repeat(200);
    Run run =
        run(
            Map.of("LANG", "zh_CN.UTF-8"),
            "bash",
            "-c",
            "set -o pipefail; " + gpr() + " parse " + files + "| head -n 1");
    assertThat(run.out()).isEqualTo("[\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(141);
  }

  @Test
  @Timeout(60)
  void stoppedRunLeavesNoHalfFile() throws Exception {
    Path older = Files.writeString(empty.resolve("out.json"), "older");
    Process process =
        new ProcessBuilder(gpr(), "parse", "-o", "out.json", "-").directory(empty.toFile()).start();
    // It waits for its standard input, with the file beside the old one open.
    while (!filesOf(empty).stream().anyMatch(name -> name.endsWith(".part"))) {
      Thread.sleep(20);
    }
    // Process.destroy would close that input too, and an input that has ended is a whole one.
    process.toHandle().destroy();
    process.waitFor();
    assertThat(filesOf(empty)).containsExactly("out.json");
    assertThat(older).hasContent("older");
  }

  private static List<String> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  @Tag("tools")
  void classArchiveIsMadeAndNeverNeeded() throws Exception {
    Files.writeString(empty.resolve("a.txt"), TEXT);
    Path archive = home.resolve("lib/gpr.jsa");
    Run first = run(Map.of(), gpr(), "parse", "a.txt");
    assertThat(sharedClasses(home)).isGreaterThan(50);
    assertThat(first.exit()).isZero();
    assertThat(archive).isNotEmptyFile();
    byte[] made = Files.readAllBytes(archive);
    for (byte[] other :
        List.of(
            new byte[0],
            Arrays.copyOf(made, made.length / 2),
            TEXT.getBytes(StandardCharsets.UTF_8))) {
      Files.delete(archive);
      Files.write(archive, other);
      assertThat(run(Map.of(), gpr(), "parse", "a.txt")).isEqualTo(first);
      assertThat(archive).hasBinaryContent(other);
    }
    Files.delete(home.resolve("lib/gpr.java"));
    assertThat(run(Map.of(), gpr(), "parse", "a.txt").out()).isEqualTo(first.out());
    assertThat(Files.size(archive))
        .as("made anew for a Java that it was not made by")
        .isGreaterThan(1 << 20);
  }

  /**
   * Called from its own folder by a relative name, moved and copied: the archive fits each time.
   */
  @Test
  void classArchiveFitsWhereverTheFolderIs() throws Exception {
    Path copy = empty.resolve("copy");
    assertThat(run(Map.of(), "cp", "-R", home.toString(), copy.toString()).exit()).isZero();
    assertThat(run(copy, Map.of(), "bin/gpr", "--version").exit()).isZero();
    assertThat(sharedClasses(copy)).isGreaterThan(50);
    Path moved = Files.move(copy, empty.resolve("moved"));
    assertThat(run(moved.resolve("bin"), Map.of(), "./gpr", "--version").exit()).isZero();
    assertThat(sharedClasses(moved)).isGreaterThan(50);
  }

  /** How many of our classes come from the archive; without it none does. */
  private long sharedClasses(Path of) throws Exception {
    Run run =
        run(
            Map.of("GPR_JAVA_OPTIONS", "-Xlog:class+load:file=loaded.txt"),
            of.resolve("bin/gpr").toString(),
            "rules");
    assertThat(run.exit()).isZero();
    try (Stream<String> lines = Files.lines(empty.resolve("loaded.txt"))) {
      return lines
          .filter(line -> line.contains(" gpr.") && line.contains("shared objects file"))
          .count();
    }
  }

  /**
   * A run over texts opens no jar of the libraries that open documents: none is on the class path,
   * and the loader that has them is not made.
   */
  @Test
  void textsOpenNoLibraryOfDocuments() throws Exception {
    Files.writeString(empty.resolve("a.txt"), TEXT);
    Files.write(
        empty.resolve("a.docx"),
        Files.readAllBytes(Path.of("samples/documents/township-2022.docx")));
    assertThat(loaded("parse", "a.txt"))
        .contains("gpr.document.DocumentReader")
        .noneMatch(name -> name.startsWith("org.apache.poi.") || name.contains(".pdfbox."))
        .noneMatch(name -> name.startsWith("gpr.document.Libraries"))
        .noneMatch(name -> name.startsWith("org.jsoup."));
    assertThat(loaded("check", "a.txt")).noneMatch(name -> name.startsWith("org.apache.poi."));
    assertThat(loaded("parse", "a.docx"))
        .contains("gpr.document.Libraries$Apart")
        .anyMatch(name -> name.startsWith("org.apache.poi."))
        .noneMatch(name -> name.contains(".pdfbox."));
    try (JarFile jar = new JarFile(home.resolve("gpr.jar").toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Class-Path"))
          .doesNotContain("poi")
          .doesNotContain("pdfbox")
          .doesNotContain("documents");
    }
  }

  /** The classes that a run loads. */
  private List<String> loaded(String... arguments) throws Exception {
    Run run =
        run(
            Map.of("GPR_JAVA_OPTIONS", "-Xlog:class+load:file=loaded.txt:none"),
            Stream.concat(Stream.of(gpr()), Stream.of(arguments)).toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isIn(0, 1);
    try (Stream<String> lines = Files.lines(empty.resolve("loaded.txt"))) {
      return lines.map(line -> line.split(" ")[0]).toList();
    }
  }

  @Test
  void javaThatDoesNotStartIsThree() throws Exception {
    Run run = run(Map.of("GPR_JAVA_OPTIONS", "-Xmx1m"), gpr(), "check", "none.txt");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).as("no word of the machine's gets into the results").isEmpty();
    assertThat(run.err()).contains("gpr: Java did not start, see above; check GPR_JAVA_OPTIONS");
  }

  @Test
  void tooLittleMemoryIsSaidAsThat() throws Exception {
    Files.writeString(empty.resolve("large.txt"), TEXT.repeat(200_000));
    Run run = run(Map.of("GPR_JAVA_OPTIONS", "-Xmx24m"), gpr(), "check", "large.txt");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("out of memory (").contains("-Xmx").contains("-j 1");
  }

  @Test
  void completionAndManPageAreThere() throws Exception {
    Path completion = home.resolve("share/bash-completion/completions/gpr");
    assertThat(run(Map.of(), "bash", "-n", completion.toString()).exit()).isZero();
    assertThat(Files.readString(completion)).contains("--max-size").contains("csv-wide");
    assertThat(Files.readString(home.resolve("share/man/man1/gpr.1")))
        .startsWith(".TH GPR 1 \"\" \"gpr ")
        .contains(".SH \"GPR parse\"")
        .contains("\\-\\-max\\-size");
  }

  @Test
  void startFileOfWindowsHasItsLineEnds() throws Exception {
    assertThat(Files.readString(home.resolve("bin/gpr.bat")))
        .startsWith("@echo off\r\n")
        .doesNotContainPattern("[^\r]\n");
  }

  private static String[] words(List<String> start, String... more) {
    return Stream.concat(start.stream(), Stream.of(more)).toArray(String[]::new);
  }

  private static String gpr() {
    return home.resolve("bin/gpr").toString();
  }

  private static Path tool(String name) throws IOException {
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      Path file = Path.of(folder, name);
      if (Files.isExecutable(file)) {
        return file;
      }
    }
    throw new IOException("no " + name + " on this machine");
  }

  private Run run(Map<String, String> environment, String... command) throws Exception {
    return run(empty, environment, command);
  }

  private static Run run(Path from, Map<String, String> environment, String... command)
      throws Exception {
    Path out = Files.createTempFile("gpr", ".out");
    Path err = Files.createTempFile("gpr", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(List.of(command)))
            .directory(from.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    builder.environment().put("LANG", "C.UTF-8");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    try {
      int exit = process.waitFor();
      return new Run(exit, read(out), read(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
