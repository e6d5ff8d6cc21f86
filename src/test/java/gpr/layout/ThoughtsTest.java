package gpr.layout;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.Layout;
import gpr.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThoughtsTest {
  private static final String TABLE = "信息内容,上一年,本年增/减,数量\n行政许可,2,1,12\n行政处罚,2,0,5\n";

  private static List<Row> rows(String text) {
    CellReader cells = new CellReader();
    VisibleText visible = VisibleText.of(SourceText.of(text), cells);
    return LayoutReader.read(visible, 1, visible.seen().lineCount() + 1, true, cells).rows();
  }

  private static List<String> words(String text) {
    return rows(text).stream()
        .map(row -> row.cells().last())
        .filter(cell -> cell.kind() != CellKind.GAP)
        .map(Cell::text)
        .toList();
  }

  @Test
  void anAnswerInCommasIsReadAsSuch() {
    List<Row> rows = rows("<think>用户要求识别表格，共2行。</think>\n" + TABLE);

    assertThat(rows).extracting(Row::layout).contains(Layout.COMMA_SEPARATED);
    assertThat(words("<think>用户要求识别表格，共2行。</think>\n" + TABLE)).containsExactly("数量", "12", "5");
  }

  @Test
  void aTableThatIsTriedIsNoTable() {
    String tried = "<thinking>\n先试一下：\n行政许可,2,1,21\n</thinking>\n";

    assertThat(words(tried + TABLE)).containsExactly("数量", "12", "5");
  }

  @Test
  void thePromptMayHaveTheFirstTag() {
    assertThat(words("先试一下：\n行政许可,2,1,21\n</think>\n\n" + TABLE)).containsExactly("数量", "12", "5");
  }

  @Test
  void eachPageMayHaveItsThoughts() {
    String pages = TABLE + "<think>第2页：行政强制,1,0,7</think>\n行政强制,1,0,3\n";

    assertThat(words(pages)).containsExactly("数量", "12", "5", "3");
  }

  @Test
  void whatIsReadKnowsItsPlaceInTheWholeText() {
    VisibleText text =
        VisibleText.of(SourceText.of("<think>好\n的</think>\n" + TABLE), new CellReader());

    assertThat(text.place(2, 1)).isEqualTo(new VisibleText.Place(3, 1));
  }

  @Test
  void aTagThatNothingEndsHidesNothing() {
    assertThat(words("<think>\n" + TABLE)).contains("12");
  }
}
