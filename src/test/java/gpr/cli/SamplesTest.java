package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.output.SchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each report of {@code samples/} beside the JSON that it must give. Where a change of the reading
 * is meant, {@code mvn test -Dtest=SamplesTest -Dgpr.rewrite} writes the JSON anew, and a person
 * reads the difference.
 */
class SamplesTest {
  private static final boolean IS_REWRITTEN = System.getProperty("gpr.rewrite") != null;

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Documents have their JSON beside them where one of their kind is to be seen. */
  static Stream<Path> samplesWithJson() throws IOException {
    return Stream.concat(
        samples().stream(),
        Stream.of("html", "docx", "libreoffice.pdf")
            .map(end -> Path.of("samples/documents/township-2022." + end)));
  }

  @ParameterizedTest
  @MethodSource("samplesWithJson")
  void sampleGivesTheJsonBesideIt(Path sample) throws Exception {
    TestConsole streams = new TestConsole();
    assertThat(streams.run("parse", "--cells", sample.toString().replace('\\', '/'))).isZero();
    assertThat(streams.errors()).isEmpty();
    String name = sample.toString();
    Path beside =
        Path.of(name.endsWith(".txt") ? name.replaceFirst("txt$", "json") : name + ".json");
    if (IS_REWRITTEN) {
      Files.writeString(beside, streams.out());
    }
    assertThat(streams.out())
        .as("where it is meant: mvn test -Dtest=SamplesTest -Dgpr.rewrite, then read the diff")
        .isEqualTo(Files.readString(beside));
  }

  @Test
  void everySampleKeepsToTheSchema() throws Exception {
    SchemaCheck schema = new SchemaCheck();
    for (String cells : List.of("--cells", "--quiet")) {
      TestConsole streams = new TestConsole();
      assertThat(streams.run("parse", cells, "samples")).isZero();
      assertThat(schema.problems(streams.out())).isEmpty();
    }
  }

  @Test
  void samplesShowEveryLayoutAndBothForms() throws Exception {
    TestConsole streams = new TestConsole();
    streams.run("parse", "-f", "csv-wide", "samples");
    assertThat(streams.out())
        .contains(",2019,", ",2021,")
        .contains(",cell-per-line,", ",tab-separated,", ",pipe-separated,", ",space-separated,");
  }
}
