package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The launcher itself, with a Java and a Maven that only write down how they were called: what it
 * does before and after Java runs.
 */
@Timeout(60)
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      echo "$*" >>"$CALLS"
      for word; do
        case $word in
          -version) echo 'openjdk version "17.0.9"' >&2; exit 0 ;;
          -XX:DumpLoadedClassList=*) : >"${word#*=}"; exit 0 ;;
          -XX:SharedArchiveFile=*) archive=${word#*=} ;;
          -Xshare:dump) dump=yes ;;
        esac
      done
      if [ -n "$dump" ]; then echo archive >"$archive"; exit 0; fi
      if [ -n "$SLOW" ]; then trap 'echo stopped >>"$CALLS"; exit 143' TERM; echo started >>"$CALLS"; while :; do sleep 0.05; done; fi
      [ -z "$ECHO" ] || cat
      exit "${EXIT:-0}"
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      echo mvn >>"$CALLS"
      mkdir -p target
      : >target/gpr.jar
      """;

  @TempDir Path folder;

  private Path root;
  private Path calls;

  private record Run(int exit, String out, String err) {}

  @BeforeEach
  void makeSourceFolder() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    calls = folder.resolve("calls");
    script("jdk/bin/java", JAVA);
    script("bin/mvn", MAVEN);
    root = Files.createDirectories(folder.resolve("root"));
    Files.createDirectories(root.resolve("src/main"));
    Files.writeString(root.resolve("pom.xml"), "");
    Files.createDirectories(root.resolve("samples"));
    Files.writeString(root.resolve("samples/a.txt"), "");
    Files.copy(Path.of("gpr"), root.resolve("gpr"), StandardCopyOption.COPY_ATTRIBUTES);
  }

  private void script(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private ProcessBuilder builder(Path from, Map<String, String> environment, String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
    builder.environment().putAll(environment);
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("CALLS", calls.toString());
    builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    return builder;
  }

  private Run run(Path from, Map<String, String> environment, String... command) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    // From a file: a pipe is broken where the program ends before it is written to.
    Path in = Files.writeString(folder.resolve("in"), "input");
    Process process =
        builder(from, environment, command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  private Run run(Map<String, String> environment) throws Exception {
    return run(root, environment, "./gpr", "rules");
  }

  private long made() throws IOException {
    try (Stream<String> lines = Files.lines(calls)) {
      return lines.filter(line -> line.contains("-Xshare:dump")).count();
    }
  }

  /** 1 is what Java says where it does not start, whatever the reason; 101 is gpr's own 1. */
  @ParameterizedTest
  @CsvSource({"0, 0", "1, 3", "2, 2", "3, 3", "101, 1", "134, 134", "141, 141"})
  void javaThatDoesNotStartIsNoFinding(String java, int exit) throws Exception {
    Run run = run(Map.of("EXIT", java));
    assertThat(run.exit()).isEqualTo(exit);
    assertThat(run.err().contains("gpr: Java did not start")).isEqualTo(java.equals("1"));
  }

  @Test
  void standardInputReachesJava() throws Exception {
    assertThat(run(Map.of("ECHO", "yes")).out()).isEqualTo("input");
    assertThat(run(root, Map.of("ECHO", "yes"), "sh", "-c", "./gpr rules <&-").exit()).isZero();
  }

  @Test
  void signalReachesJavaAndIsWaitedFor() throws Exception {
    run(Map.of());
    Process process = builder(root, Map.of("SLOW", "yes"), "./gpr", "rules").start();
    while (!Files.readString(calls).contains("started\n")) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    process.destroy();
    assertThat(process.waitFor()).isEqualTo(143);
    assertThat(Files.readString(calls)).endsWith("stopped\n");
  }

  @Test
  void lockOfABuildThatIsGoneIsTakenAway() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Path lock = Files.createDirectories(root.resolve("target/.gpr-lock"));
    Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
    Run run = run(Map.of());
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("gpr: building").doesNotContain("waiting");
    assertThat(lock).doesNotExist();
  }

  @Test
  void oldLockIsTakenAwayThoughItsNumberIsAnothersNow() throws Exception {
    Path lock = Files.createDirectories(root.resolve("target/.gpr-lock"));
    Files.writeString(lock.resolve("pid"), ProcessHandle.current().pid() + "\n");
    Files.setLastModifiedTime(
        lock, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() - 1_200_000));
    assertThat(run(Map.of()).exit()).isZero();
    assertThat(lock).doesNotExist();
  }

  @Test
  void lockOfALivingBuildIsWaitedForAndSaid() throws Exception {
    Process living = new ProcessBuilder("sleep", "30").start();
    Path lock = Files.createDirectories(root.resolve("target/.gpr-lock"));
    Files.writeString(lock.resolve("pid"), living.pid() + "\n");
    Path err = folder.resolve("err");
    Process process = builder(root, Map.of(), "./gpr", "rules").redirectError(err.toFile()).start();
    while (!Files.readString(err).contains("waiting for the build of process " + living.pid())) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(process.isAlive()).isTrue();
    living.destroyForcibly().waitFor();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void classArchiveIsMadeOnceAndSaid() throws Exception {
    Run first = run(Map.of());
    assertThat(first.err()).contains("gpr: making starts faster (once; this takes a moment)\n");
    assertThat(run(Map.of()).err()).isEmpty();
    assertThat(run(folder, Map.of(), "root/gpr", "rules").err()).isEmpty();
    assertThat(made()).isEqualTo(1);
  }

  /** The machine takes an archive only for the jar at the place that it was made for. */
  @Test
  void classArchiveIsOfTheJarsPlaceHoweverGprIsCalled() throws Exception {
    for (String call : List.of("./gpr", "../root/gpr", "../root/../root/gpr")) {
      run(root, Map.of(), call, "rules");
    }
    Files.createSymbolicLink(folder.resolve("linked"), root);
    run(folder, Map.of(), "linked/gpr", "rules");
    String jar = "-jar " + root.toRealPath() + "/target/gpr.jar";
    assertThat(Files.readAllLines(calls))
        .filteredOn(line -> line.contains("-jar"))
        .allMatch(line -> line.contains(jar));
    assertThat(made()).isEqualTo(1);
  }

  @Test
  void movedOrCopiedFolderMakesItsOwnClassArchive() throws Exception {
    run(Map.of());
    Path moved = Files.move(root, folder.resolve("moved"));
    assertThat(run(moved, Map.of(), "./gpr", "rules").err()).contains("making starts faster");
    assertThat(run(moved, Map.of(), "./gpr", "rules").err()).isEmpty();
    new ProcessBuilder("cp", "-a", moved.toString(), root.toString()).start().waitFor();
    assertThat(run(root, Map.of(), "./gpr", "rules").err()).contains("making starts faster");
    assertThat(run(root, Map.of(), "./gpr", "rules").err()).isEmpty();
    assertThat(made()).isEqualTo(3);
  }
}
