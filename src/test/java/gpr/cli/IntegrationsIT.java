package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The parts for other people's repositories. Their own commands are run, with the zip that was just
 * made, in an empty folder with an empty environment.
 */
class IntegrationsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String CLEAN = "tab-separated-2023.txt";
  private static final String BROKEN = "totals-2022.txt";

  @TempDir Path root;

  private Path repository;
  private final Map<String, String> environment = new HashMap<>();

  private record Run(int exit, String out) {}

  @BeforeEach
  void makeRepository() throws IOException {
    repository = Files.createDirectory(root.resolve("repository"));
    Files.createDirectory(repository.resolve("reports"));
    Files.createDirectory(root.resolve("temp"));
    for (String name : List.of(CLEAN, BROKEN)) {
      Files.copy(Path.of("samples", name), repository.resolve("reports").resolve(name));
    }
    environment.put("PATH", System.getenv("PATH"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("HOME", root.toString());
    environment.put("LANG", "C.UTF-8");
  }

  private static Path zip() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .filter(file -> file.toString().endsWith(".zip"))
          .findFirst()
          .orElseThrow()
          .toAbsolutePath();
    }
  }

  /** The command is looked for on the environment's path; Java would look on the build's own. */
  private Run run(String... command) throws Exception {
    Path log = root.resolve("log");
    List<String> found = new ArrayList<>(List.of("env"));
    found.addAll(List.of(command));
    ProcessBuilder builder =
        new ProcessBuilder(found)
            .directory(repository.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new Run(builder.start().waitFor(), Files.readString(log));
  }

  private void install(String... more) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of("sh", Path.of("integrations/install.sh").toAbsolutePath().toString()));
    command.add(zip().toString());
    command.add(root.resolve("gpr").toString());
    command.addAll(List.of(more));
    Run run = run(command.toArray(new String[0]));
    assertThat(run.exit()).as(run.out()).isZero();
    environment.put("PATH", root.resolve("gpr/bin") + ":" + environment.get("PATH"));
  }

  @Test
  void zipWithAnotherSumIsNotUsed() throws Exception {
    Run run =
        run(
            "sh",
            Path.of("integrations/install.sh").toAbsolutePath().toString(),
            zip().toString(),
            root.resolve("gpr").toString(),
            "0".repeat(64));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("it is not used");
    assertThat(root.resolve("gpr")).doesNotExist();
  }

  /** The steps of the action that are commands, as GitHub runs them: one after the other. */
  @Test
  void actionShowsFindingsAndFailsAfterTheUpload() throws Exception {
    environment.put("RUNNER_TEMP", root.resolve("temp").toString());
    environment.put("GITHUB_PATH", Files.createFile(root.resolve("path")).toString());
    environment.put("GITHUB_OUTPUT", Files.createFile(root.resolve("output")).toString());
    environment.put("GPR_ACTION", Path.of("").toAbsolutePath().toString());
    environment.put("GPR_ZIP", zip().toString());
    environment.put("GPR_SHA256", "");
    environment.put("GPR_VERSION", "");
    environment.put("GPR_RELEASES", "");
    environment.put("GPR_PATHS", "reports");
    environment.put("GPR_OPTIONS", "--fail-on error");
    environment.put("GPR_SARIF", root.resolve("temp/gpr.sarif").toString());
    JsonNode steps = YAML.readTree(Path.of("action.yml").toFile()).at("/runs/steps");
    assertThat(step("Install gpr", steps).exit()).isZero();
    environment.put(
        "PATH", Files.readString(root.resolve("path")).strip() + ":" + environment.get("PATH"));
    Run check = step("Check", steps);
    assertThat(check.exit()).as("the upload comes first").isZero();
    assertThat(check.out()).contains("::error file=reports/" + BROKEN + ",line=203");
    assertThat(Files.readAllLines(root.resolve("output")))
        .containsExactly("status=1", "sarif=" + root.resolve("temp/gpr.sarif"));
    JsonNode sarif = JSON.readTree(root.resolve("temp/gpr.sarif").toFile());
    assertThat(sarif.at("/runs/0/results")).isNotEmpty();
    environment.put("GPR_STATUS", "1");
    assertThat(step("Result", steps).exit()).isEqualTo(1);
  }

  private Run step(String name, JsonNode steps) throws Exception {
    for (JsonNode step : steps) {
      if (step.get("name").textValue().equals(name)) {
        for (String variable : keys(step.path("env"))) {
          assertThat(environment).as("the test sets what the step uses").containsKey(variable);
        }
        return run("bash", "-e", "-o", "pipefail", "-c", step.get("run").textValue());
      }
    }
    throw new AssertionError("no step " + name);
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void gitlabJobFailsAndLeavesItsReports() throws Exception {
    install();
    Files.copy(zip(), repository.resolve("gpr.zip"));
    JsonNode job = YAML.readTree(Path.of("integrations/gitlab-ci.yml").toFile()).get("gpr check");
    List<String> script = new ArrayList<>();
    job.get("script").forEach(line -> script.add(line.textValue()));
    // The release is here already.
    assertThat(script.remove(0)).startsWith("curl ");
    environment.put("GPR_VERSION", version());
    environment.put("GPR_PATHS", "reports");
    Run run = run("bash", "-e", "-c", String.join("\n", script));
    assertThat(run.exit()).as(run.out()).isEqualTo(1);
    JsonNode quality = JSON.readTree(repository.resolve("gl-code-quality-report.json").toFile());
    assertThat(quality).isNotEmpty();
    assertThat(quality.at("/0/location/path").textValue()).isEqualTo("reports/" + BROKEN);
    assertThat(repository.resolve("gpr-junit.xml")).content().contains("<failure ");
    assertThat(job.at("/artifacts/reports/codequality").textValue())
        .isEqualTo("gl-code-quality-report.json");
  }

  /** A hook gives the files of the commit; the baseline knows more than these. */
  @Test
  void preCommitHookChecksOneFileOfMany() throws Exception {
    install();
    Run all = run("gpr", "check", "-q", "--write-baseline", "known.json", "reports");
    assertThat(all.exit()).isEqualTo(1);
    Files.writeString(repository.resolve("gpr.toml"), "baseline = 'known.json'\n");
    JsonNode hook = YAML.readTree(Path.of(".pre-commit-hooks.yaml").toFile()).get(1);
    List<String> call = new ArrayList<>(List.of(hook.get("entry").textValue()));
    hook.get("args").forEach(word -> call.add(word.textValue()));
    call.add("reports/" + CLEAN);
    Run one = run(call.toArray(new String[0]));
    assertThat(one.exit()).as(one.out()).isZero();
    assertThat(one.out()).contains("warnings: 0");
  }

  @Test
  void jenkinsStageIsACommandThatFailsWithAReport() throws Exception {
    install();
    String line =
        Files.readAllLines(Path.of("integrations/Jenkinsfile")).stream()
            .filter(each -> each.contains("sh '"))
            .findFirst()
            .orElseThrow();
    String command = line.substring(line.indexOf('\'') + 1, line.lastIndexOf('\''));
    assertThat(run("sh", "-c", command).exit()).isEqualTo(1);
    assertThat(repository.resolve("gpr-junit.xml")).content().contains("<failure ");
  }

  /** What the image is made of is the clone and the command that installs; both are tried here. */
  @Test
  void containerInstallsWithTheSameCommandAndRunsAsNobody() throws Exception {
    String file = Files.readString(Path.of("Containerfile"));
    assertThat(file).contains("integrations/install.sh target/gpr-*.zip /opt/gpr", "USER 65534");
    install();
    Files.walk(root.resolve("gpr")).forEach(each -> each.toFile().setWritable(false));
    Run run = run("gpr", "check", "-q", "reports/" + CLEAN);
    assertThat(run.exit()).as(run.out()).isZero();
    Files.walk(root.resolve("gpr")).forEach(each -> each.toFile().setWritable(true));
  }

  private static String version() throws IOException {
    String name = zip().getFileName().toString();
    return name.substring("gpr-".length(), name.length() - ".zip".length());
  }

  @Test
  void partsSpeakOfTheVersionThatTheyBelongTo() throws Exception {
    assertThat(YAML.readTree(Path.of("action.yml").toFile()).at("/inputs/version/default").asText())
        .isEqualTo(version());
    assertThat(Files.readString(Path.of("integrations/gitlab-ci.yml")))
        .contains("GPR_VERSION: " + version())
        .contains("ref: v" + version());
  }
}
