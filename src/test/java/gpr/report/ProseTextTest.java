package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTextTest {
  private static ProseText text(Paragraph... paragraphs) {
    return ProseText.of(List.of(paragraphs));
  }

  @Test
  void brokenLinesAreOneText() {
    ProseText text =
        text(new Paragraph("全年收到政府信息公开申请，结转下年度继", 7, 3), new Paragraph("续办理 31 件。", 8, 1));
    assertThat(text).hasToString("全年收到政府信息公开申请，结转下年度继续办理31件。");
    int number = text.toString().indexOf("31");
    assertThat(text.lineAt(number)).isEqualTo(8);
    assertThat(text.columnAt(number)).isEqualTo(5);
    int carried = text.toString().indexOf("结转");
    assertThat(text.lineAt(carried)).isEqualTo(7);
    assertThat(text.columnAt(carried)).isEqualTo(16);
    assertThat(text.quote(carried, number + 3)).isEqualTo("结转下年度继续办理 31 件");
  }

  @Test
  void digitsAreOfHalfWidthAndSpacesStayBetweenNumbersOnly() {
    ProseText text = text(new Paragraph("（一） 收到 １ ０１６　件；共 3 件", 1, 1));
    assertThat(text).hasToString("(一)收到1 016件;共3件");
    int number = text.toString().indexOf("016");
    assertThat(text.columnAt(number)).isEqualTo(10);
    assertThat(text.quote(number - 2, number + 4)).isEqualTo("１ ０１６　件");
    assertThat(text.columnAt(text.toString().indexOf("3件"))).isEqualTo(18);
  }

  @Test
  void numberIsNotJoinedOverALineEnd() {
    assertThat(text(new Paragraph("收到7", 1, 1), new Paragraph("1件", 2, 1)))
        .hasToString("收到7" + ProseText.BREAK + "1件");
  }

  @Test
  void ordinalBeginsAnew() {
    assertThat(text(new Paragraph("公开工作", 1, 1), new Paragraph("（二）申请", 2, 1)))
        .hasToString("公开工作" + ProseText.BREAK + "(二)申请");
    assertThat(text(new Paragraph("办结。", 1, 1), new Paragraph("二是公开。", 2, 1)))
        .hasToString("办结。" + ProseText.BREAK + "二是公开。");
    assertThat(text(new Paragraph("第", 1, 1), new Paragraph("二是公开。", 2, 1))).hasToString("第二是公开。");
  }

  @Test
  void headingIsASentenceOfItsOwn() {
    assertThat(text(new Paragraph("（二）依申请公开方面", 1, 1), new Paragraph("收到3件。", 2, 1)))
        .hasToString("(二)依申请公开方面" + ProseText.HEADING_END + "收到3件。");
  }

  @Test
  void marksOfMarkdownAreDropped() {
    ProseText text = text(new Paragraph("**收到** 3件", 1, 1));
    assertThat(text).hasToString("收到3件");
    assertThat(text.columnAt(2)).isEqualTo(8);
  }
}
