package gpr.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.Format;
import gpr.UnreadableReportException;
import gpr.document.DocumentReader;
import gpr.document.DocumentText;
import gpr.document.Packages;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
  private static List<String> lines(byte[] docx) throws UnreadableReportException {
    DocumentText read = DocumentReader.read(docx, Optional.empty());
    assertThat(read.format()).isEqualTo(Format.DOCX);
    assertThat(read.pages()).isEmpty();
    SourceText text = read.text();
    List<String> lines = new ArrayList<>();
    for (int line = 1; line <= text.lineCount(); line++) {
      lines.add(text.line(line));
    }
    return lines;
  }

  private static List<String> body(String body) throws UnreadableReportException {
    return lines(Packages.docx(body));
  }

  private static String p(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String r(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  private static String tc(String properties, String... paragraphs) {
    StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
    for (String paragraph : paragraphs) {
      cell.append(paragraph.startsWith("<") ? paragraph : p(r(paragraph)));
    }
    return cell.append("</w:tc>").toString();
  }

  private static String table(String... rows) {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (String row : rows) {
      table.append("<w:tr>").append(row).append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  @Test
  void paragraphsAreLines() throws UnreadableReportException {
    assertThat(body(p(r("一、"), r("总体情况")) + p() + p(r("全年公开12条。"))))
        .containsExactly("一、总体情况", "全年公开12条。");
    assertThat(body(p(r("云溪市档案局"), "<w:r><w:br/></w:r>", r("2023年年报"))))
        .as("a line ended by hand")
        .containsExactly("云溪市档案局", "2023年年报");
  }

  @Test
  void aRowIsALineOnTheFullGrid() throws UnreadableReportException {
    String table =
        table(
            tc("<w:gridSpan w:val=\"3\"/><w:vMerge w:val=\"restart\"/>", "勾稽关系")
                + tc("<w:gridSpan w:val=\"2\"/>", "申请人情况"),
            tc("<w:gridSpan w:val=\"3\"/><w:vMerge/>", "") + tc("", "自然人") + tc("", "总计"),
            tc("", "三、") + tc("<w:gridSpan w:val=\"2\"/>", "（一）") + tc("", "6") + tc("", ""),
            tc("", "") + tc("", "（三）") + tc("", "1.") + tc("", "7") + tc("", "8"));
    assertThat(body(p(r("前")) + table + p(r("后"))))
        .containsExactly(
            "前",
            "",
            "勾稽关系\t\t\t申请人情况\t",
            "\t\t\t自然人\t总计",
            "三、\t（一）\t\t6\t",
            "\t（三）\t1.\t7\t8",
            "",
            "后");
  }

  @Test
  void columnsInWhichNoCellBeginsAreNone() throws UnreadableReportException {
    String wide = "<w:gridSpan w:val=\"2\"/>";
    assertThat(body(table(tc(wide, "规章") + tc("", "1"), tc(wide, "文件") + tc("", "2"))))
        .startsWith("规章\t1", "文件\t2");
  }

  @Test
  void edgesAHairApartAreOne() throws UnreadableReportException {
    String grid =
        "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"20\"/><w:gridCol w:w=\"900\"/></w:tblGrid>";
    String rows =
        "<w:tr>"
            + tc("", "规章")
            + tc("<w:gridSpan w:val=\"2\"/>", "1")
            + "</w:tr><w:tr>"
            + tc("<w:gridSpan w:val=\"2\"/>", "文件")
            + tc("", "2")
            + "</w:tr>";
    assertThat(body("<w:tbl>" + grid + rows + "</w:tbl>")).startsWith("规章\t1", "文件\t2");
  }

  @Test
  void wordsOfACellAreJoinedAndDigitsAreNot() throws UnreadableReportException {
    assertThat(
            body(
                table(
                    tc("", "本年新收", "政府信息") + tc("", "12", "3"),
                    tc("", "（二）部分公开<w:br/>") + tc("", "4"))))
        .startsWith("本年新收政府信息\t12 3");
  }

  @Test
  void whatWasDeletedIsOutAndWhatWasInsertedIsIn() throws UnreadableReportException {
    assertThat(
            body(
                p(
                    r("收到"),
                    "<w:del><w:r><w:delText>3</w:delText></w:r></w:del>",
                    "<w:ins>" + r("5") + "</w:ins>",
                    "<w:moveFrom>" + r("件") + "</w:moveFrom>",
                    "<w:moveTo>" + r("份") + "</w:moveTo>")))
        .containsExactly("收到5份");
    assertThat(body(p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", r("二、主动公开")) + p(r("政府信息情况"))))
        .as("a deleted mark joins two paragraphs")
        .containsExactly("二、主动公开政府信息情况");
    String deleted = "<w:trPr><w:del/></w:trPr>";
    assertThat(body(table(tc("", "a") + tc("", "1"), deleted + tc("", "b") + tc("", "2"))))
        .containsExactly("a\t1", "");
  }

  @Test
  void whatIsHiddenOrStruckOutIsOut() throws UnreadableReportException {
    String styles =
        "<w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:basedOn w:val=\"H\"/></w:style>";
    String body =
        p(r("<w:vanish/>", "暗"), r("<w:vanish w:val=\"0\"/>", "明"), r("<w:strike/>", "7"), r("8"))
            + p(r("<w:rStyle w:val=\"H\"/>", "暗"), r("样"))
            + p("<w:pPr><w:pStyle w:val=\"P\"/></w:pPr>", r("暗"));
    assertThat(lines(Packages.docx(body, styles, ""))).containsExactly("明8", "样");
  }

  @Test
  void marksOfNotesAreNoDigits() throws UnreadableReportException {
    assertThat(
            body(
                p(
                    r("105"),
                    r("<w:vertAlign w:val=\"superscript\"/>", "1"),
                    "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                    "<w:r><w:commentReference w:id=\"0\"/></w:r>",
                    r("，20m"),
                    r("<w:vertAlign w:val=\"superscript\"/>", "2"))))
        .containsExactly("105，20m2");
  }

  @Test
  void fieldsShowTheirResult() throws UnreadableReportException {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(LEFT)</w:instrText></w:r>"
            + "<w:r><w:t>99</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("23")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    assertThat(body(p(r("共"), field, r("件")))).containsExactly("共23件");
    assertThat(body(p("<w:fldSimple w:instr=\"=1+1\">" + r("2") + "</w:fldSimple>")))
        .containsExactly("2");
    assertThat(body(p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", r("未完")) + p(r("不吞没后文"))))
        .containsExactly("不吞没后文");
  }

  @Test
  void contentControlsAreReadAndTheirPromptsAreNot() throws UnreadableReportException {
    assertThat(
            body(
                table(
                    tc("", "规章")
                        + "<w:sdt><w:sdtPr/><w:sdtContent>"
                        + tc("", "4")
                        + "</w:sdtContent></w:sdt>"
                        + tc("", p("<w:sdt><w:sdtContent>" + r("5") + "</w:sdtContent></w:sdt>"))
                        + tc(
                            "",
                            p(
                                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                                    + r("单击此处")
                                    + "</w:sdtContent></w:sdt>")))))
        .containsExactly("规章\t4\t5\t", "");
  }

  @Test
  void aTableOfContentsIsNoText() throws UnreadableReportException {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"10\"><w:name w:val=\"toc 1\"/></w:style>";
    String gallery =
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
            + "</w:sdtPr><w:sdtContent>"
            + p(r("一、总体情况 1"))
            + "</w:sdtContent></w:sdt>";
    String line = p("<w:pPr><w:pStyle w:val=\"10\"/></w:pPr>", r("二、主动公开 2"));
    assertThat(lines(Packages.docx(gallery + line + p(r("一、总体情况")), styles, "")))
        .containsExactly("一、总体情况");
  }

  @Test
  void textBoxesAreReadOnceAfterTheirParagraph() throws UnreadableReportException {
    String box = "<w:txbxContent>" + p(r("附注")) + "</w:txbxContent>";
    String drawing =
        "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>"
            + box
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + box
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    assertThat(body(p(r("正"), drawing, r("文")))).containsExactly("正文", "附注");
  }

  @Test
  void aFrameAroundTheTextIsNoTable() throws UnreadableReportException {
    String inner = table(tc("", "规章") + tc("", "1"));
    assertThat(body(table(tc("", p(r("一、总体情况")), p(r("全年公开。")), inner, p()))))
        .containsExactly("一、总体情况", "全年公开。", "", "规章\t1", "");
  }

  @Test
  void numbersOfListsAreWrittenOut() throws UnreadableReportException {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"7\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%3\"/></w:lvl>"
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    String body =
        "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr>"
            + r("总体情况")
            + "</w:p>"
            + numbered(1, 1, "主动公开")
            + numbered(1, 1, "依申请公开")
            + numbered(1, 2, "细目")
            + numbered(1, 0, "主动公开政府信息情况")
            + numbered(1, 1, "又从头数")
            + numbered(2, 0, "改了起始")
            + numbered(0, 0, "无编号");
    assertThat(lines(Packages.docx(body, styles, numbering)))
        .containsExactly(
            "一、总体情况", "（一）主动公开", "（二）依申请公开", "1.1 细目", "二、主动公开政府信息情况", "（一）又从头数", "五、改了起始", "无编号");
  }

  private static String numbered(int list, int level, String text) {
    return p(
        "<w:pPr><w:numPr><w:ilvl w:val=\""
            + level
            + "\"/><w:numId w:val=\""
            + list
            + "\"/></w:numPr></w:pPr>",
        r(text));
  }

  @Test
  void numbersAreWrittenAsTheListSays() {
    assertThat(NumberFormat.of("chineseCountingThousand").write(10)).isEqualTo("十");
    assertThat(NumberFormat.of("chineseCounting").write(21)).isEqualTo("二十一");
    assertThat(NumberFormat.of("chineseCounting").write(105)).isEqualTo("一百〇五");
    assertThat(NumberFormat.of("chineseLegalSimplified").write(12)).isEqualTo("壹拾贰");
    assertThat(NumberFormat.of("decimalEnclosedCircle").write(3)).isEqualTo("③");
    assertThat(NumberFormat.of("decimalFullWidth").write(10)).isEqualTo("１０");
    assertThat(NumberFormat.of("ideographTraditional").write(2)).isEqualTo("乙");
    assertThat(NumberFormat.of("lowerRoman").write(4)).isEqualTo("iv");
    assertThat(NumberFormat.of("bullet").write(1)).isEmpty();
    assertThat(NumberFormat.of("unheard of").write(7)).isEqualTo("7");
  }
}
