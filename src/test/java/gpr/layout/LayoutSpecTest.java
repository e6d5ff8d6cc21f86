package gpr.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gpr.Layout;
import gpr.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What each converter writes, and the rows of cells that are read from it: {@code
 * src/test/resources/gpr/layout/*.spec}. {@code mvn test -Dtest=LayoutSpecTest -Dgpr.rewrite}
 * writes the rows anew; read the diff.
 */
class LayoutSpecTest {
  private static final Path FOLDER = Path.of("src/test/resources/gpr/layout");
  private static final boolean IS_REWRITTEN = System.getProperty("gpr.rewrite") != null;

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".spec")).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files()) {
      LayoutSpec spec = LayoutSpec.read(file);
      if (IS_REWRITTEN) {
        spec = spec.withRows(example -> rows(example.text()));
        spec.write(file);
      }
      for (LayoutSpec.Example example : spec.examples()) {
        String name = file.getFileName() + ": " + example.name();
        tests.add(DynamicTest.dynamicTest(name, () -> check(example)));
      }
    }
    return tests.stream();
  }

  private static void check(LayoutSpec.Example example) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(rows(example.text())).as(example.command()).isEqualTo(example.rows()));
  }

  /** How many examples come from a converter that ran, and how many from a description of one. */
  @Test
  void mostExamplesAreWhatAConverterReallyWrote() throws IOException {
    int real = 0;
    int made = 0;
    for (Path file : files()) {
      for (LayoutSpec.Example example : LayoutSpec.read(file).examples()) {
        real += example.isReal() ? 1 : 0;
        made += example.isReal() ? 0 : 1;
        assertThat(example.command()).as("%s: %s", file, example.name()).isNotBlank();
        assertThat(example.rows()).as("%s: %s", file, example.name()).isNotEmpty();
      }
    }
    System.out.printf("layouts: %d examples of real output, %d made by hand%n", real, made);
    assertThat(real).isGreaterThan(made);
  }

  /** A row a line, its layout first; a row that may go on ends in an ellipsis. */
  private static List<String> rows(List<String> lines) {
    CellReader cells = new CellReader();
    SourceText source =
        SourceText.of(String.join("\n", lines.stream().map(SpecSigns::meant).toList()) + "\n");
    VisibleText text = VisibleText.of(source, cells);
    return LayoutReader.read(text, 1, text.seen().lineCount() + 1, true, cells).rows().stream()
        .map(LayoutSpecTest::shown)
        .toList();
  }

  private static String shown(Row row) {
    String cells =
        row.cells().stream().map(LayoutSpecTest::shown).collect(Collectors.joining(" | "));
    boolean isDrawn = row.grid() && row.layout() == Layout.SPACE_SEPARATED;
    return row.layout().id()
        + (isDrawn ? ", columns drawn: " : ": ")
        + cells
        + (row.closed() ? "" : " …");
  }

  /**
   * Words as they are, a blank {@code _}, a covered place {@code _<}, a gap {@code ~}, what is no
   * number after a sign.
   */
  private static String shown(Cell cell) {
    return switch (cell.kind()) {
      case BLANK -> "_";
      case COVERED -> "_<";
      case GAP -> "~";
      case NUMBER -> cell.value() + (cell.unit().isEmpty() ? "" : " " + cell.unit());
      case LABEL -> cell.text();
      case NOT_APPLICABLE -> "n/a " + cell.text();
      case PARTS -> "parts " + String.join("+", cell.parts());
      case OTHER -> "other " + cell.text();
    };
  }
}
