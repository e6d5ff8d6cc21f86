package gpr.layout;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each way in which converters write a table gives the same rows of cells. */
class LayoutReaderTest {
  private static final CellReader CELL_READER = new CellReader();

  private static List<String> rows(String text) {
    return rows(text, true);
  }

  /**
   * Rows as {@code cell|cell}, a blank cell empty, a gap {@code ~}; rows that may go on end in ….
   */
  private static List<String> rows(String text, boolean plain) {
    SourceText source = SourceText.of(text);
    return LayoutReader.read(source, 1, source.lineCount() + 1, plain, CELL_READER).rows().stream()
        .map(LayoutReaderTest::row)
        .toList();
  }

  private static String row(Row row) {
    String cells =
        row.cells().stream()
            .map(cell -> cell.kind() == CellKind.GAP ? "~" : cell.text())
            .collect(Collectors.joining("|"));
    return cells + (row.closed() ? "" : "…");
  }

  @Test
  void tikaWritesOneCellALineAndEndsARowWithAnEmptyLine() {
    assertThat(rows("\t规章\n\t0\n\t\u00A0\n\t3\n\n\t行政许可\n\t12\n\n"))
        .containsExactly("规章|0||3", "行政许可|12");
  }

  /** A text that is cut off may end in the pipe that would have begun a row. */
  @Test
  void aLoneStrokeAtTheEndOfTheTextIsNoRow() {
    assertThat(rows("| 规章 | 1 |\n|")).startsWith("规章|1").doesNotContain("1|");
  }

  @Test
  void aTikaCellOfTwoParagraphsGoesOnInTheNextLine() {
    assertThat(rows("\t商业\n企业\n\t科研\n机构\n\n")).containsExactly("商业企业|科研机构");
  }

  @Test
  void tikaOnAWebPagePutsTabAndTextOnLinesOfTheirOwn() {
    assertThat(
            rows(
                "\t\n      规章\n\n      \t\n      0\n\n      \t\n      7\n\n      \n"
                    + "\t\n      行政许可\n\n      \t\n      12\n\n"))
        .containsExactly("规章|0|7", "行政许可|12");
  }

  @Test
  void aNoBreakSpaceAndASpaceBeforeANumberAreNoBlankCell() {
    assertThat(rows("规章\n\u00A0 5\n0\u00A0 \n")).containsExactly("规章…", "5…", "0…");
    assertThat(rows("  规章  \u00A0  5\n")).containsExactly("规章||5");
  }

  @Test
  void aLineWithTabsIsARow() {
    assertThat(rows("规章\t0\t0\t3\n\t（二）部分公开\t1\t\n")).containsExactly("规章|0|0|3", "|（二）部分公开|1|");
  }

  @Test
  void markdownRowsLoseTheirMarksAndRules() {
    assertThat(rows("| **规章** | 0 | 3<br> |\n| --- | :-: | --- |\n| 行政许可 | 12 |  |\n"))
        .containsExactly("规章|0|3", "行政许可|12|");
  }

  @Test
  void pipesMayOnlyCloseCells() {
    assertThat(rows("规章 | 0 | 0 | | 3 |\n| （一）予以公开 | | 9 |\n"))
        .containsExactly("规章|0|0||3", "|（一）予以公开||9");
  }

  @Test
  void pipesMayOnlyPartCells() {
    assertThat(rows("规章| 0| \n行政许可| 12| 5\n科研| | \n总计| 1| 2\n"))
        .containsExactly("规章|0|", "行政许可|12|5", "科研||", "总计|1|2");
  }

  @Test
  void oneCellALineMayBeClosedByAPipe() {
    assertThat(rows("规章 |\n0 |\n|\n||\n")).containsExactly("规章…", "0…", "…", "");
  }

  @Test
  void framesOfTextBrowsersAreNoCells() {
    assertThat(rows("┌────┬───┐\n│规章│ 0 │\n├────┼───┤\n│行政│ 12│\n│许可│   │\n└────┴───┘\n"))
        .containsExactly("规章|0", "行政许可|12");
  }

  @Test
  void twoOrdinalsBetweenTwoRulesAreTwoRowsWhoseRuleIsLost() {
    String grid = "├────┼───┤\n│1.信访│   │\n│2.重复│ 5 │\n├────┼───┤\n";
    assertThat(rows(grid)).containsExactly("1.信访|", "2.重复|5");
    assertThat(rows(grid.replace("1.信", "（一）信").replace("2.", "（二）")))
        .containsExactly("（一）信访|", "（二）重复|5");
    assertThat(rows(grid.replace("2.重复", "（指复"))).containsExactly("1.信访（指复|5");
    assertThat(rows(grid.replace("1.信", "一封信").replace("2.", "三"))).containsExactly("一封信访三重复|5");
  }

  @Test
  void runsOfSpacesPartCellsAndAHardSpaceIsABlankCell() {
    assertThat(rows("1.属于国家秘密   0   \u00A0    12 件\n")).containsExactly("1.属于国家秘密|0||12件");
  }

  @Test
  void placesOnTheLineCountCjkCharactersTwice() {
    SourceText source = SourceText.of("规章  7   12\n");
    Row row = LayoutReader.read(source, 1, 2, true, CELL_READER).rows().get(0);
    assertThat(row.cells()).extracting(Cell::from).containsExactly(0, 6, 10);
    assertThat(row.cells()).extracting(Cell::to).containsExactly(4, 7, 12);
    assertThat(row.cells()).extracting(Cell::column).containsExactly(1, 5, 9);
  }

  @Test
  void cellsWithoutTabsStandOneALineAndEmptyLinesMayBeBlanks() {
    assertThat(rows("规章\n0\n\n3\n")).containsExactly("规章…", "0…", "~…", "3…");
  }

  @Test
  void emptyLinesBetweenAllCellsAreNoCells() {
    assertThat(rows("规章\n\n0\n\n3\n\n行政许可\n\n12\n"))
        .containsExactly("规章…", "0…", "3…", "行政许可…", "12…");
  }

  @Test
  void aTabAloneOnItsLinePartsTheCellsOfABrowsersText() {
    assertThat(rows("规章\n\n\t\n\n0\n\n\t\n\n3\n\n\n行政许可\n\n\t\n\n12\n"))
        .containsExactly("规章|0|3", "行政许可|12");
  }

  @Test
  void sentencesPageNumbersAndBookmarksAreNoRows() {
    assertThat(rows("本年度收到申请 3 件，均已答复。\n- 2 -\n[bookmark: _GoBack]\n第 3 页\n规章 0 0 3\n"))
        .containsExactly("规章|0|0|3");
  }

  @Test
  void anOrdinalApartFromItsSignIsOfTheLabel() {
    assertThat(rows("3 .其他  51  57\n2 、重复申请  0  1\n")).containsExactly("3.其他|51|57", "2、重复申请|0|1");
  }

  @Test
  void aBookmarkBeforeANumberOnItsLineIsNoCellOfItsOwn() {
    assertThat(rows("规章\n[bookmark: _GoBack]12\n3 [bookmark: _Toc1]4\n"))
        .containsExactly("规章…", "12…", "3|4");
  }

  @Test
  void aBookmarkInATableIsNoPartOfItsCells() {
    assertThat(rows("\t规章\n[bookmark: _GoBack]\n\t0\n\t3\n\n")).containsExactly("规章|0|3");
  }

  @Test
  void sectionsOfProseHaveNoRowsWithoutTabsOrPipes() {
    assertThat(rows("规章 0 0 3\n规章\t0\t0\t3\n", false)).containsExactly("规章|0|0|3");
  }

  @Test
  void pagesAreCounted() {
    SourceText source = SourceText.of("规章 0 3\n\f行政许可 12 7\n");
    assertThat(LayoutReader.read(source, 1, 3, true, CELL_READER).rows())
        .extracting(Row::page)
        .containsExactly(0, 1);
  }

  @Test
  void numbersBeforeFormFeedsThatAreNoPagesOwnAreCells() {
    SourceText text = SourceText.of("行政处罚\n0\n\f行政强制\n1\n\f行政许可\n");
    LayoutReader.Content content = LayoutReader.read(text, 1, 6, true, new CellReader());
    assertThat(content.rows().stream().map(row -> row.cells().get(0).text()).toList())
        .contains("0", "1");
  }
}
