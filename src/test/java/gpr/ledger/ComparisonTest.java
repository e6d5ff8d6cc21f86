package gpr.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.generator.Reading;
import gpr.generator.Recipe;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  private static final String CELL = "requests.received.total";

  @TempDir private Path folder;

  @Test
  void verdictsKeepNullWrongAndInventedApart() {
    Truth twelve = Truth.parse("12");
    assertThat(Verdict.of(twelve, new BigDecimal("12.0"))).isEqualTo(Verdict.RIGHT);
    assertThat(Verdict.of(twelve, null)).isEqualTo(Verdict.NULL);
    assertThat(Verdict.of(twelve, BigDecimal.ONE)).isEqualTo(Verdict.WRONG);
    assertThat(Verdict.of(Truth.parse(""), BigDecimal.ONE)).isEqualTo(Verdict.INVENTED);
    assertThat(Verdict.of(Truth.parse(""), null)).isEqualTo(Verdict.RIGHT);
    assertThat(Verdict.of(Truth.parse("12?"), null)).isEqualTo(Verdict.RIGHT);
    assertThat(Verdict.of(Truth.parse("12?"), BigDecimal.ONE)).isEqualTo(Verdict.WRONG);
  }

  @Test
  void eachCellThatChangedIsNamed() throws IOException {
    Path before = dump("before.tsv", "12", Verdict.RIGHT);
    Path after = dump("after.tsv.gz", "13", Verdict.WRONG);
    Comparison comparison = Comparison.of(before, after);
    assertThat(comparison.gained(Verdict.WRONG)).isOne();
    assertThat(comparison.gained(Verdict.RIGHT)).isEqualTo(-1);
    assertThat(comparison.examples(3)).containsExactly("a text");
    assertThat(comparison.page(9))
        .contains("RIGHT became WRONG: 1 cells in 1 texts")
        .contains("a text  " + CELL + "  truth 12  12 read became  13 read");
  }

  @Test
  void textsOfOneDumpOnlyAreCounted() throws IOException {
    Path before = dump("before.tsv", "12", Verdict.RIGHT);
    Path after = folder.resolve("after.tsv");
    try (Dump.Writer writer = new Dump.Writer(after)) {
      writer.write(JudgedText.of("single", Reading.of(recipe())));
    }
    assertThat(Comparison.of(before, after).page(9)).contains("1 texts only before, 1 only after");
  }

  @Test
  void everyCellOfAGeneratedReportIsJudged() {
    JudgedText text = JudgedText.of("single", Reading.of(recipe()));
    assertThat(text.cells()).hasSize(200);
    assertThat(text.cells()).allMatch(cell -> cell.verdict() == Verdict.RIGHT);
  }

  private static Recipe recipe() {
    return Recipe.parse("2021 spreadsheet ZERO - - 7");
  }

  private Path dump(String name, String value, Verdict verdict) throws IOException {
    Path file = folder.resolve(name);
    JudgedCell cell = new JudgedCell("single", "a text", CELL, "12", value, "read", verdict);
    try (Dump.Writer writer = new Dump.Writer(file)) {
      writer.write(new JudgedText("single", "a text", List.of(cell)));
    }
    return file;
  }
}
