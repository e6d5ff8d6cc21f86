package gpr.layout;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That what a hostile text asks for ends at its bound: what was made of it is counted, no time. */
class LayoutBoundsTest {
  private static final SeenCell CELL = new SeenCell(List.of(), "", 0, SeenCell.Cover.NONE);

  @Test
  void aSpanFillsNoMoreColumnsThanAGridHas() {
    SpanGrid grid = new SpanGrid();
    grid.add(CELL, 2_000_000_000, 2_000_000_000);
    grid.endRow(0);
    grid.add(CELL, 1, 1);
    grid.endRow(0);

    List<SeenRow> rows = grid.rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).cells()).hasSize(SpanGrid.MOST_COLUMNS);
    assertThat(rows.get(1).cells()).hasSize(SpanGrid.MOST_COLUMNS + 1);
  }

  private static int endOfList(String text) {
    return new ListScan(SourceText.of(text)).read(0);
  }

  @Test
  void listsWithinListsAreReadAsDeepAsTablesAre() {
    String deepest = "[".repeat(ListScan.DEEPEST) + "'1'" + "]".repeat(ListScan.DEEPEST);

    assertThat(endOfList(deepest)).isEqualTo(deepest.length());
    assertThat(endOfList("[" + deepest + "]")).isZero();
    assertThat(endOfList("[".repeat(1_000_000))).isZero();
  }

  @Test
  void aStringThatIsNotClosedIsReadNoFurtherThanACell() {
    String longest = "['" + "x".repeat(Literals.LONGEST_STRING - 2) + "']";

    assertThat(endOfList(longest)).isEqualTo(longest.length());
    assertThat(endOfList(longest.replace("x'", "xx'"))).isZero();
  }

  /** A row that a pipe opens and none closes: the lines up to a pipe that does are the row's. */
  @Test
  void aRowBetweenPipesGoesOnOverNoMoreLinesThanItHasCells() {
    assertThat(rowsOf(PipeRows.MOST_LINES)).isEqualTo(1);
    assertThat(rowsOf(PipeRows.MOST_LINES + 1)).isGreaterThan(1);
  }

  private static int rowsOf(int lines) {
    String text = "| 规章 | 1\n" + "2 | 3\n".repeat(lines - 2) + "4 |\n";
    SourceText source = SourceText.of(text);
    return LayoutReader.read(source, 1, source.lineCount() + 1, true, new CellReader())
        .rows()
        .size();
  }
}
