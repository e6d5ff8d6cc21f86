package gpr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gpr.generator.Batch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs what the README shows, in a folder with nothing but the launcher and the samples, and
 * compares what it shows. In a shown output a line {@code …} stands for any lines.
 */
class ReadmeIT {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
  private static final Pattern TABLE_AFTER_SQL =
      Pattern.compile("(?ms)^```sql\\n.*?^```\\n\\n(\\|.*?)\\n\\n");

  @TempDir Path folder;

  /** A command and the lines that are shown after it. */
  private record Shown(String command, List<String> output) {}

  private record Run(int exit, List<String> lines) {}

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void commandsGiveWhatIsShown(String readme) throws Exception {
    prepareFolder();
    List<Shown> all = shown(readme);
    boolean isChinese = readme.contains("zh");
    assertThat(all).hasSizeGreaterThan(6);
    for (Shown shown : all) {
      if (!isRunnable(shown.command())) {
        System.out.println("not run, a tool is not installed: " + shown.command());
        continue;
      }
      List<String> lines = run(shown.command(), isChinese).lines();
      assertThat(matches(shown.output(), lines))
          .as("%s: %s%nshows %s%ngives %s", readme, shown.command(), shown.output(), lines)
          .isTrue();
    }
  }

  @Test
  void bothLanguagesShowTheSameCommands() throws Exception {
    for (String kind : List.of("sh", "sql", "python", "java", "yaml")) {
      assertThat(blocks("README.zh-CN.md", kind)).isEqualTo(blocks("README.md", kind)).isNotEmpty();
    }
    assertThat(shown("README.zh-CN.md").stream().map(Shown::command))
        .containsExactlyElementsOf(shown("README.md").stream().map(Shown::command).toList());
  }

  @Test
  @Tag("tools")
  void queryGivesWhatIsShown() throws Exception {
    assumeTrue(
        ServiceLoader.load(Driver.class).stream()
            .anyMatch(driver -> driver.type().getName().contains("duckdb")),
        "DuckDB is only there with -Precipes");
    prepareFolder();
    run("./gpr parse -q -f csv-wide -o wide.csv reports");
    String query = blocks("README.md", "sql").get(0).replace("wide.csv", folder + "/wide.csv");
    StringBuilder table = new StringBuilder();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        table.append(
            "| %s | %s | %s |%n"
                .formatted(rows.getString(1), rows.getString(2), rows.getString(3)));
      }
    }
    for (String readme : List.of("README.md", "README.zh-CN.md")) {
      Matcher shown = TABLE_AFTER_SQL.matcher(read(readme));
      assertThat(shown.find()).isTrue();
      assertThat(shown.group(1).lines().skip(2))
          .containsExactlyElementsOf(table.toString().replace("null", "NULL").lines().toList());
    }
  }

  @Test
  @Tag("tools")
  void dataFrameCanBeRead() throws Exception {
    prepareFolder();
    String python = pythonWithPandas();
    assumeTrue(python != null, "pandas is not installed");
    run("./gpr parse -q -f csv-wide -o wide.csv reports");
    String shown = blocks("README.md", "python").get(0);
    Files.writeString(
        folder.resolve("frame.py"), shown.replaceFirst("(?m)^(refused\\.agg.*)$", "print($1)"));
    Run frame = run(python + " frame.py");
    assertThat(frame.exit()).isZero();
    // The district that has lost a row comes last, without a sum.
    List<String> lines = frame.lines().stream().map(line -> line.replaceAll(" +", " ")).toList();
    assertThat(lines.subList(0, 2)).containsExactly("division", "北京市东城区 270188.0");
    assertThat(lines.get(10)).isEqualTo("浙江省杭州市上城区 NaN");
  }

  @Test
  void libraryIsUsedAsShown() throws Exception {
    String program = Files.readString(Path.of("src/test/java/gpr/LibraryExample.java"));
    String example =
        program.substring(program.indexOf("// begin\n") + 9, program.indexOf("    // end"));
    assertThat(blocks("README.md", "java").get(0).replaceAll("\\s+", ""))
        .isEqualTo(example.replaceAll("\\s+", ""));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      LibraryExample.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8).trim()).isEqualTo("云溪市档案局 2023: 23");
  }

  private void prepareFolder() throws Exception {
    Files.createSymbolicLink(folder.resolve("gpr"), Path.of("gpr").toAbsolutePath());
    Files.createSymbolicLink(folder.resolve("samples"), Path.of("samples").toAbsolutePath());
    Batch.write(folder.resolve("reports"));
    // The first run after a build says that it makes later starts faster.
    run("./gpr --version");
  }

  private String pythonWithPandas() throws Exception {
    for (String python : List.of("python3", "/usr/bin/python3")) {
      if (run(python + " -c 'import pandas'").exit() == 0) {
        return python;
      }
    }
    return null;
  }

  private boolean isRunnable(String command) throws Exception {
    for (String tool : List.of("jq", "sqlite3")) {
      if (command.contains(tool + " ") && run("command -v " + tool).exit() != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the lines are those, a shown … standing for any number of them. */
  private static boolean matches(List<String> shown, List<String> lines) {
    if (shown.isEmpty()) {
      return lines.isEmpty();
    }
    List<String> rest = shown.subList(1, shown.size());
    if (!shown.get(0).equals("…")) {
      return !lines.isEmpty()
          && lines.get(0).equals(shown.get(0))
          && matches(rest, lines.subList(1, lines.size()));
    }
    for (int skipped = 0; skipped <= lines.size(); skipped++) {
      if (matches(rest, lines.subList(skipped, lines.size()))) {
        return true;
      }
    }
    return false;
  }

  private static List<Shown> shown(String readme) throws IOException {
    List<Shown> all = new ArrayList<>();
    for (String block : blocks(readme, "console")) {
      for (String line : block.lines().toList()) {
        if (line.startsWith("$ ")) {
          all.add(new Shown(line.substring(2), new ArrayList<>()));
        } else {
          all.get(all.size() - 1).output().add(line);
        }
      }
    }
    return all;
  }

  private static List<String> blocks(String readme, String kind) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(read(readme));
    while (matcher.find()) {
      if (matcher.group(1).equals(kind)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }

  private static String read(String readme) throws IOException {
    return Files.readString(Path.of(readme));
  }

  /** Standard output, and then what was said on standard error. */
  private Run run(String command) throws Exception {
    return run(command, false);
  }

  private Run run(String command, boolean isChinese) throws Exception {
    Path err = folder.resolve(".err");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", command)
            .directory(folder.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    builder.environment().put("LANG", "C.UTF-8");
    if (isChinese) {
      // No machine is sure to have a Chinese locale.
      builder.environment().put("GPR_JAVA_OPTIONS", "-Duser.language=zh");
    }
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    List<String> lines = new ArrayList<>(out.replace("\r\n", "\n").lines().toList());
    lines.addAll(Files.readString(err).lines().toList());
    Files.delete(err);
    return new Run(exit, lines);
  }
}
