package gpr.table;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.layout.SpecSigns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What tables look like that a converter or a damage left, and the cells that are read from them:
 * {@code src/test/resources/gpr/table}, a file for each converter, damage and reason. {@code mvn
 * test -Dtest=TableSpecTest -Dgpr.rewrite} writes the cells anew; read the diff.
 */
class TableSpecTest {
  private static final Path FOLDER = Path.of("src/test/resources/gpr/table");
  private static final boolean IS_REWRITTEN = System.getProperty("gpr.rewrite") != null;

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".spec")).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files()) {
      TableSpec spec = TableSpec.read(file);
      if (IS_REWRITTEN) {
        spec = spec.withCells(TableSpecTest::cells);
        spec.write(file);
      }
      for (TableSpec.Example example : spec.examples()) {
        String name = FOLDER.relativize(file) + ": " + example.name();
        tests.add(
            DynamicTest.dynamicTest(
                name, () -> assertThat(cells(example)).isEqualTo(example.cells())));
      }
    }
    return tests.stream();
  }

  private static List<String> cells(TableSpec.Example example) {
    String text = example.text().stream().map(SpecSigns::meant).collect(Collectors.joining("\n"));
    return TableSpec.shown(TableSpec.tables(example.reads(), text));
  }

  /** So many reasons have an example in which a value changes when they cost nothing. */
  private static final int REASONS_SHOWN = 29;

  @Test
  void theExamplesOfReasonsAreNamedAfterThem() throws IOException {
    Set<String> shown =
        files().stream()
            .filter(file -> file.getParent().endsWith("reasons"))
            .map(file -> file.getFileName().toString().replace(".spec", ""))
            .collect(Collectors.toSet());
    assertThat(Arrays.stream(Reason.values()).map(Reason::id).toList()).containsAll(shown);
    assertThat(shown).hasSizeGreaterThanOrEqualTo(REASONS_SHOWN);
  }
}
