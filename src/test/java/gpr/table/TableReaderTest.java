package gpr.table;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.Form;
import gpr.form.Forms;
import gpr.layout.CellReader;
import gpr.layout.LayoutReader;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A few lines of text give the cells that a careful person reads, and no others. */
class TableReaderTest {
  private static final CellReader CELL_READER = new CellReader();

  private static final Form FORM = Forms.of("2021");

  private static TableReader.Tables read(Form form, int section, String text) {
    SourceText source = SourceText.of(text);
    LayoutReader.Content content =
        LayoutReader.read(source, 1, source.lineCount() + 1, true, CELL_READER);
    return new TableReader(form)
        .read(
            List.of(new TableReader.SectionRows(section, content.rows(), List.of(), 0)),
            new TableReader.Subject(2024, "云溪市档案局"));
  }

  /**
   * A row's cells: the number, with ? where inferred; _ blank, / not applicable, ! unreadable, .
   * missing.
   */
  private static String row(TableReader.Tables tables, String table, String row) {
    return tables.cells().stream()
        .filter(value -> value.cell().table().equals(table) && value.cell().row().equals(row))
        .map(TableSpec::shown)
        .collect(Collectors.joining(" "));
  }

  private static String requests(TableReader.Tables tables, String row) {
    return row(tables, "requests", row);
  }

  private static String disputes(TableReader.Tables tables) {
    return row(tables, "disputes", "reconsideration")
        + " | "
        + row(tables, "disputes", "litigationDirect")
        + " | "
        + row(tables, "disputes", "litigationAfterReconsideration");
  }

  /**
   * The rows of the table of requests, whole, as tab-separated lines of their labels and numbers.
   */
  private static List<String> wholeTable() {
    List<String> lines = new ArrayList<>();
    FORM.table("requests")
        .rows()
        .forEach(row -> lines.add("\t\t" + row.labels().get(0) + "\t0\t0\t0\t0\t0\t0\t0"));
    lines.set(0, "一、本年新收政府信息公开申请数量\t\t\t7\t1\t0\t0\t0\t1\t9");
    lines.set(2, "三、本年度办理结果\t（一）予以公开\t\t7\t1\t0\t0\t0\t1\t9");
    lines.set(23, "\t（七）总计\t\t7\t1\t0\t0\t0\t1\t9");
    return lines;
  }

  @Test
  void labelsAnchorRowsAndSevenNumbersFallInPlace() {
    TableReader.Tables tables = read(FORM, 3, String.join("\n", wholeTable()));
    assertThat(requests(tables, "received")).isEqualTo("7 1 0 0 0 1 9");
    assertThat(requests(tables, "carriedOver")).isEqualTo("0 0 0 0 0 0 0");
    assertThat(requests(tables, "disposed.disclosed")).isEqualTo("7 1 0 0 0 1 9");
    assertThat(requests(tables, "disposed.total")).isEqualTo("7 1 0 0 0 1 9");
    assertThat(tables.unplaced()).isEmpty();
    assertThat(tables.conflicts()).isEmpty();
  }

  @Test
  void placesPointAtTheText() {
    TableReader.Tables tables = read(FORM, 3, "\n一、本年新收政府信息公开申请数量\t７\t1\t0\t0\t0\t1\t9");
    CellValue first =
        tables.cells().get(FORM.cell("requests.received.naturalPerson").orElseThrow().index());
    assertThat(first.raw()).isEqualTo("７");
    assertThat(first.line()).isEqualTo(2);
    assertThat(first.column()).isEqualTo(18);
    assertThat(first.value()).isEqualByComparingTo("7");
  }

  @Test
  void aRowWithoutLabelBetweenTwoKnownRowsIsInferred() {
    List<String> lines = wholeTable();
    lines.set(5, "\t\t\t3\t0\t0\t0\t0\t0\t3");
    TableReader.Tables tables = read(FORM, 3, String.join("\n", lines));
    assertThat(requests(tables, "disposed.refused.prohibitedByLaw"))
        .isEqualTo("3? 0? 0? 0? 0? 0? 3?");
  }

  @Test
  void aRowWithoutLabelWhereTwoRowsAreFreeIsNotGuessed() {
    List<String> lines = wholeTable();
    lines.set(5, "\t\t\t3\t0\t0\t0\t0\t0\t3");
    lines.remove(6);
    TableReader.Tables tables = read(FORM, 3, String.join("\n", lines));
    assertThat(requests(tables, "disposed.refused.prohibitedByLaw")).isEqualTo(". . . . . . .");
    assertThat(requests(tables, "disposed.refused.securityAndStability"))
        .isEqualTo(". . . . . . .");
    assertThat(tables.unplaced())
        .extracting(TableReader.Unplaced::raw)
        .containsExactly("3 0 0 0 0 0 3");
  }

  @Test
  void whatIsLeftOfATableWhoseTopIsLostEndsAtTheFirstKnownRow() {
    TableReader.Tables tables =
        read(
            FORM,
            2,
            "\t0\t0\t0\t0\t0\t0\t0\t0\t0\n(六) 其他处理\t0\t0\t0\t0\t0\t0\t0\t0\t0\n"
                + "\t0\t0\t0\t0\t0\t0\t0\t0\t0\n\t0\t43\t0\t0\t0\t2\t0\t45\t\n"
                + "(七) 总计\t\t1311\t23\t0\t0\t2\t202\t1538\t\n四、结转下年度继续办理\t\t41\t0\t0\t0\t0\t0\t41\t\n");
    assertThat(requests(tables, "disposed.notProcessed.excessiveRepetition"))
        .isEqualTo(". . . . . . .");
    assertThat(requests(tables, "disposed.notProcessed.reconfirmation"))
        .isEqualTo("0? 0? 0? 0? 0? 0? 0?");
    assertThat(requests(tables, "disposed.otherHandling.other"))
        .isEqualTo("43? 0? 0? 0? 2? 0? 45?");
    assertThat(requests(tables, "disposed.total")).isEqualTo("1311 23 0 0 2 202 1538");
  }

  @Test
  void aMisreadLabelIsStillKnown() {
    List<String> lines = wholeTable();
    lines.set(7, "\t\t4.保护笫三方合法杈益\t2\t0\t0\t0\t0\t0\t2");
    TableReader.Tables tables = read(FORM, 3, String.join("\n", lines));
    assertThat(requests(tables, "disposed.refused.thirdPartyRights")).isEqualTo("2 0 0 0 0 0 2");
  }

  @Test
  void aLostNumberIsNotPlacedUnlessTheSumsLeaveOnePlace() {
    List<String> lines = wholeTable();
    lines.set(2, "三、本年度办理结果\t（一）予以公开\t\t7\t0\t0\t0\t1\t9");
    TableReader.Tables tables = read(FORM, 3, String.join("\n", lines));
    assertThat(requests(tables, "disposed.disclosed")).isEqualTo("7? . 0? 0? 0? 1? 9?");
  }

  @Test
  void theBlankOfAMergedCellDoesNotStandInForALostNumber() {
    List<String> lines = wholeTable();
    lines.set(23, "\t（七）总计\t\t7\t1\t0\t0\t1\t9");
    TableReader.Tables tables = read(FORM, 3, String.join("\n", lines));
    assertThat(requests(tables, "disposed.total")).isEqualTo("7? 1? . . . 1? 9?");
  }

  @Test
  void numbersThatMovedToTheLeftHaveNoPlaceThoughABlankFillsTheRow() {
    TableReader.Tables tables =
        read(
            FORM,
            3,
            "（一）予以公开\n7\n1\n0\n0\n1\n9\n\n（二）部分公开\n0\n0\n0\n0\n0\n0\n0\n\n"
                + "（七）总计\n7\n1\n0\n0\n0\n1\n9\n\n");
    assertThat(requests(tables, "disposed.disclosed")).isEqualTo(". . . . . . 9?");
    assertThat(requests(tables, "disposed.total")).isEqualTo(". . . . . . .");
  }

  @Test
  void theEmptyLineThatEndsEachRowIsNoBlank() {
    TableReader.Tables tables = read(FORM, 2, "规章\n5\n0\n19\n\n行政规范性文件\n1\n17\n\n行政许可\n3\n\n");
    assertThat(row(tables, "proactiveDisclosure", "rules")).isEqualTo("5 0 19");
    assertThat(row(tables, "proactiveDisclosure", "normativeDocuments")).isEqualTo(". . .");
    assertThat(row(tables, "proactiveDisclosure", "licensing")).isEqualTo("3");
  }

  @Test
  void aSplitNumberBesideABlankIsPutTogetherWhereTheSumsSaySo() {
    List<String> lines = wholeTable();
    lines.set(4, "\t\t1.属于国家秘密\t\t2\t\t\t\t\t2");
    lines.set(5, "\t\t2.其他法律行政法规禁止公开\t\t2\t1\t3\t8\t4\t1\t8");
    lines.set(23, "\t（七）总计\t\t7\t3\t1\t3\t8\t5\t27");
    TableReader.Tables tables = read(FORM, 3, String.join("\n", lines));
    assertThat(requests(tables, "disposed.refused.prohibitedByLaw"))
        .isEqualTo("_ 2? 1? 3? 8? 4? 18?");
  }

  @Test
  void aTotalInTheLastButOneColumnHasNoPlace() {
    List<String> lines = wholeTable();
    lines.replaceAll(line -> line.replace("\t0", "\t"));
    lines.set(4, "\t\t1.属于国家秘密\t\t2\t\t\t\t\t2");
    lines.set(5, "\t\t2.其他法律行政法规禁止公开\t5\t\t\t1\t\t6\t");
    TableReader.Tables tables = read(FORM, 3, String.join("\n", lines));
    assertThat(requests(tables, "disposed.refused.stateSecret")).isEqualTo("_ 2 _ _ _ _ 2");
    assertThat(requests(tables, "disposed.refused.prohibitedByLaw")).isEqualTo(". . . . . . .");
  }

  @Test
  void aRowWithBlanksThatDoesNotAddUpIsReadAsPrintedWhereOthersOfItsShapeDo() {
    List<String> lines = wholeTable();
    lines.replaceAll(line -> line.replace("\t0", "\t"));
    lines.set(4, "\t\t1.属于国家秘密\t\t2\t\t\t\t\t2");
    lines.set(23, "\t（七）总计\t\t14\t4\t\t\t\t2\t20");
    lines.set(5, "\t\t2.其他法律行政法规禁止公开\t8\t1\t\t\t\t1\t9");
    TableReader.Tables tables = read(FORM, 3, String.join("\n", lines));
    assertThat(requests(tables, "disposed.refused.prohibitedByLaw")).isEqualTo("8 1 _ _ _ 1 9");
  }

  @Test
  void aSplitNumberIsPutTogetherWhereTheRowThenAddsUp() {
    List<String> lines = wholeTable();
    lines.set(0, "一、本年新收政府信息公开申请数量\t\t\t2\t7\t1\t0\t0\t0\t1\t29");
    TableReader.Tables tables = read(FORM, 3, String.join("\n", lines));
    assertThat(requests(tables, "received")).isEqualTo("27? 1? 0? 0? 0? 1? 29?");
  }

  @Test
  void anOutcomeThatDoesNotAddUpIsReadAsPrinted() {
    List<String> lines = wholeTable();
    lines.set(2, "三、本年度办理结果\t（一）予以公开\t\t8\t1\t0\t0\t0\t1\t9");
    TableReader.Tables tables = read(FORM, 3, String.join("\n", lines));
    assertThat(requests(tables, "disposed.disclosed")).isEqualTo("8 1 0 0 0 1 9");
  }

  @Test
  void aBlankRowThatDoesNotAddUpKeepsItsColumns() {
    List<String> lines = new ArrayList<>(wholeTable());
    lines.replaceAll(line -> line.replace("\t0\t0\t0\t0\t0\t0\t0", "\t\t\t\t\t\t\t0"));
    lines.set(23, "\t（七）总计\t\t7\t1\t\t\t\t1\t19");
    lines.set(24, "四、结转下年度继续办理\t\t\t\t2\t1\t0\t0\t0\t9");
    TableReader.Tables tables = read(FORM, 3, String.join("\n", lines));
    assertThat(requests(tables, "disposed.total")).isEqualTo("7 1 _ _ _ 1 19");
    assertThat(requests(tables, "carriedForward")).isEqualTo("_ 2 1 0 0 0 9");
  }

  @Test
  void theHeadTellsWhichColumnIsGone() {
    String head = "\t\t\t自然人\t法人或其他组织\t\t\t\t总计\n\t\t\t\t商业企业\t社会公益组织\t法律服务机构\t其他\n";
    String rows =
        "一、本年新收政府信息公开申请数量\t\t\t7\t1\t0\t0\t1\t9\n二、上年结转政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\n"
            + "\t（七）总计\t\t7\t1\t0\t0\t1\t9\n四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\n";
    assertThat(requests(read(FORM, 3, head + rows), "received")).isEqualTo("7 1 . 0 0 1 9");
    assertThat(requests(read(FORM, 3, rows), "received")).isEqualTo(". . . . . . .");
  }

  @Test
  void blanksKeepTheirColumnsInAGrid() {
    TableReader.Tables tables =
        read(
            FORM,
            3,
            "\t一、本年新收政府信息公开申请数量\n\t26\n\t\u00A0\n\t\u00A0\n\t\u00A0\n\t\u00A0\n\t\u00A0\n\t26\n\n"
                + "\t二、上年结转政府信息公开申请数量\n\t/\n\t-\n\t无\n\t—\n\tO\n\t\u00A0\n\t0\n\n");
    assertThat(requests(tables, "received")).isEqualTo("26 _ _ _ _ _ 26");
    assertThat(requests(tables, "carriedOver")).isEqualTo("/ / / / 0? _ 0?");
  }

  @Test
  void numbersKeepTheirColumnsByTheirPlaceOnTheLine() {
    TableReader.Tables tables =
        read(
            FORM,
            3,
            "一、本年新收政府信息公开申请数量    642  22   1   3   7   1   676\n"
                + "二、上年结转政府信息公开申请数量    125  4                1   130\n"
                + "（一）予以公开                      60           1            61\n"
                + "（七）总计                          767  26   1   4   7   1   806\n");
    assertThat(requests(tables, "carriedOver")).isEqualTo("125 4 _ _ _ 1 130");
    assertThat(requests(tables, "disposed.disclosed")).isEqualTo("60 _ _ 1 _ _ 61");
  }

  @Test
  void numbersThatOneSpacePartsHaveNoPlaceOnTheLine() {
    TableReader.Tables tables =
        read(Forms.of("2019"), 2, "信息内容 上一年项目数量 本年增/减 处理决定数量\n行政处罚 791\n行政强制 17 0 2322\n");
    assertThat(row(tables, "proactiveDisclosure", "coercion")).isEqualTo("17 0 2322");
    assertThat(row(tables, "proactiveDisclosure", "penalties")).isEqualTo(". . .");
  }

  @Test
  void placesOnTheLineAreCountedAsTheConverterCountedThem() {
    TableReader.Tables tables =
        read(
            FORM, 2, "信息内容      本年制发件数   本年废止件数   现行有效件数\n\n规章        1\n\n行政规范性文件            1\n");
    assertThat(row(tables, "proactiveDisclosure", "rules")).isEqualTo("1 _ _");
    assertThat(row(tables, "proactiveDisclosure", "normativeDocuments")).isEqualTo("_ 1 _");
  }

  @Test
  void aNumberInTheLabelsPlaceIsInNoColumn() {
    TableReader.Tables tables =
        read(
            FORM,
            3,
            "一、本年新收政府信息公开申请数量    642  22   1   3   7   1   676\n"
                + "0                                   125  4        2       1   132\n"
                + "（一）予以公开                      60           1            61\n"
                + "（七）总计                          767  26   1   4   7   1   806\n");
    assertThat(requests(tables, "carriedOver")).isEqualTo(". . . . . . 132?");
  }

  /** Each cell in pieces may be read in several ways; fifteen together are not tried in all. */
  @Test
  void aRowWhoseCellsAreAllInPiecesIsUnreadable() {
    String head = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 ".repeat(3) + "|\n" + "|---".repeat(15) + "|\n";
    String rows = head + "| 1<br>2 ".repeat(15) + "|\n";
    TableReader.Tables tables = read(FORM, 4, rows);
    assertThat(row(tables, "disputes", "reconsideration")).isEqualTo("! ! ! ! !");
  }

  @Test
  void aColumnThatTheHeadLacksHasNoNumber() {
    TableReader.Tables tables =
        read(FORM, 2, "信息内容\n本年制发件数\n现行有效件数\n规章\n1\n0\n\n行政规范性文件\n9\n20\n\n行政许可\n3\n");
    assertThat(row(tables, "proactiveDisclosure", "rules")).isEqualTo("1 . 0");
    assertThat(row(tables, "proactiveDisclosure", "normativeDocuments")).isEqualTo("9 . 20");
  }

  @Test
  void aLabelBrokenAroundItsNumbersIsOneLabel() {
    TableReader.Tables tables =
        read(
            FORM,
            3,
            "（六）其他 1.申请人无正当理由逾期不补正、行政机关不再处理其\n9 0 0 0 0 0 9\n处理 政府信息公开申请\n"
                + "2.申请人逾期未按收费通知要求缴纳费用、行政机关 7 0 0 0 0 0 7\n不再处理其政府信息公开申请\n3.其他 142 1 0 0 0 0 143\n");
    assertThat(requests(tables, "disposed.otherHandling.correctionOverdue"))
        .isEqualTo("9 0 0 0 0 0 9");
    assertThat(requests(tables, "disposed.otherHandling.feeOverdue")).isEqualTo("7 0 0 0 0 0 7");
    assertThat(requests(tables, "disposed.otherHandling.other")).isEqualTo("142 1 0 0 0 0 143");
  }

  @Test
  void aRowGivenTwiceThatSaysTheSameIsNoConflict() {
    List<String> lines = wholeTable();
    lines.add(lines.get(0));
    TableReader.Tables tables = read(FORM, 3, String.join("\n", lines));
    assertThat(requests(tables, "received")).isEqualTo("7 1 0 0 0 1 9");
    assertThat(tables.conflicts()).isEmpty();
  }

  @Test
  void aRowGivenTwiceThatSaysOtherwiseIsInDoubt() {
    List<String> lines = wholeTable();
    lines.add("一、本年新收政府信息公开申请数量\t\t\t8\t1\t0\t0\t0\t1\t9");
    TableReader.Tables tables = read(FORM, 3, String.join("\n", lines));
    assertThat(requests(tables, "received")).isEqualTo("! 1 0 0 0 1 9");
    assertThat(tables.conflicts()).hasSize(1);
    assertThat(tables.conflicts().get(0).first()).isEqualTo("7");
    assertThat(tables.conflicts().get(0).second()).isEqualTo("8");
    assertThat(tables.conflicts().get(0).line()).isEqualTo(26);
  }

  @Test
  void theFifteenNumbersOfDisputesHaveNoLabel() {
    String head = "行政复议\t\t\t\t\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\n";
    TableReader.Tables tables =
        read(FORM, 4, head + "1\t0\t2\t0\t3\t4\t0\t0\t0\t4\t0\t0\t0\t5\t5\n");
    assertThat(disputes(tables)).isEqualTo("1 0 2 0 3 | 4 0 0 0 4 | 0 0 0 5 5");
  }

  @Test
  void numbersOfDisputesWithoutTheirHeadAreInferred() {
    TableReader.Tables tables = read(FORM, 4, "1\t0\t2\t0\t3\t4\t0\t0\t0\t4\t0\t0\t0\t5\t5\n");
    assertThat(disputes(tables)).isEqualTo("1? 0? 2? 0? 3? | 4? 0? 0? 0? 4? | 0? 0? 0? 5? 5?");
  }

  @Test
  void groupsOfDisputesMayStandOneBelowTheOther() {
    String head = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n";
    TableReader.Tables tables =
        read(
            FORM,
            4,
            head
                + "| 1 | 0 | 2 | 0 | 3 |\n\n"
                + head
                + "| 4 | 0 | 0 | 0 | 4 |\n\n"
                + head
                + "| 0 | 0 | 0 | 5 | 5 |\n");
    assertThat(disputes(tables)).isEqualTo("1 0 2 0 3 | 4 0 0 0 4 | 0 0 0 5 5");
  }

  @Test
  void moneyIsConvertedToTheUnitOfItsCell() {
    assertThat(row(read(FORM, 2, "行政事业性收费\t35000元\n"), "proactiveDisclosure", "fees"))
        .isEqualTo("3.5");
    assertThat(
            row(
                read(Forms.of("2019"), 2, "政府集中采购\t36\t\t1284.56万元\n"),
                "proactiveDisclosure",
                "procurement"))
        .isEqualTo("36 12845600");
  }

  @Test
  void theTextOfASpannedCellMayStandInEachOfItsColumns() {
    TableReader.Tables tables =
        read(
            Forms.of("2019"),
            2,
            "信息内容\t上一年项目数量\t本年增/减\t本年增/减\t处理决定数量\n第二十条第（五）项\t第二十条第（五）项\t第二十条第（五）项\t第二十条第（五）项\t第二十条第（五）项\n"
                + "行政许可\t109\t109\t-3\t276\n其他对外管理服务事项\t5\t5\t5\t5\n");
    assertThat(row(tables, "proactiveDisclosure", "licensing")).isEqualTo(". . .");
    assertThat(row(tables, "proactiveDisclosure", "otherServices")).isEqualTo(". . .");
  }

  @Test
  void theLabelAboveTellsTheColumnOfABlankWhereSpannedTextIsRepeated() {
    TableReader.Tables tables =
        read(
            Forms.of("2019"),
            2,
            "信息内容\t本年新制作数量\t本年新公开数量\t本年新公开数量\t对外公开总数量\n规章\t12\t\t\t6\n规范性文件\t5\t9\t9\t\n");
    assertThat(row(tables, "proactiveDisclosure", "rules")).isEqualTo("12 _ 6");
    assertThat(row(tables, "proactiveDisclosure", "normativeDocuments")).isEqualTo("5 9 _");
  }

  @Test
  void aLabelReadAsZeroDoesNotTakeTheColumnOfABlank() {
    List<String> lines = wholeTable();
    lines.replaceAll(line -> line.replace("\t0", "\t"));
    lines.set(5, "\t\t0\t\t2\t1\t3\t8\t5\t19");
    TableReader.Tables tables = read(FORM, 3, String.join("\n", lines));
    assertThat(requests(tables, "disposed.refused.prohibitedByLaw")).isEqualTo(". . . . . . .");
  }

  @Test
  void whereTheHeadLacksAColumnARowWithBlanksIsReadByItsPlaces() {
    String head = "\t\t\t自然人\t法人或其他组织\t\t\t\t总计\n\t\t\t\t商业企业\t社会公益组织\t法律服务机构\t其他\n";
    String rows =
        "一、本年新收政府信息公开申请数量\t\t\t7\t1\t0\t0\t1\t9\n二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t\t0\n"
            + "三、本年度办理结果\t（一）予以公开\t\t3\t\t\t\t\t3\n\t（七）总计\t\t7\t1\t\t\t1\t9\n";
    TableReader.Tables tables = read(FORM, 3, head + rows);
    assertThat(requests(tables, "disposed.disclosed")).isEqualTo("3? _ . _ _ _ 3?");
    assertThat(requests(tables, "disposed.total")).isEqualTo("7? 1? . _ _ 1? 9?");
  }

  @Test
  void numbersBelowALabelAloneMayBeThoseOfTheNextRowWhereRowsAreBlank() {
    List<String> lines = wholeTable();
    lines.replaceAll(
        line ->
            line.endsWith("\t0\t0\t0\t0\t0\t0\t0") ? line.substring(0, line.length() - 14) : line);
    lines.set(18, lines.get(18) + "\n\t\t\t2\t\t\t\t\t\t2");
    assertThat(
            requests(
                read(FORM, 3, String.join("\n", lines)),
                "disposed.notProcessed.excessiveRepetition"))
        .isEqualTo(". . . . . . .");
    lines.remove(19);
    assertThat(
            requests(
                read(FORM, 3, String.join("\n", lines)),
                "disposed.notProcessed.excessiveRepetition"))
        .isEqualTo(". . . . . . .");
  }

  @Test
  void aRowWithACellMoreThanTheOthersHasLostTheColumnsOfItsNumbers() {
    String other = "行政许可\t20\t\t644\n";
    assertThat(
            row(
                read(
                    Forms.of("2019"),
                    2,
                    other + "行政处罚\t1\t7\t\t638\n行政强制\t\t2\t\n其他对外管理服务事项\t12\t3\t\n"),
                "proactiveDisclosure",
                "penalties"))
        .isEqualTo(". . .");
    assertThat(
            row(
                read(Forms.of("2019"), 2, other + "行政处罚\t17\t\t638\n"),
                "proactiveDisclosure",
                "penalties"))
        .isEqualTo("17 _ 638");
  }

  @Test
  void whereCellsAreBlankANumberMayStandInThePlaceOfALostLabel() {
    String text = "规章\n5\n\n19\n行政规范性文件\n1\n17\n3\n行政许可\n3\n0\n行政强制\n4\n";
    TableReader.Tables tables = read(FORM, 2, text);
    assertThat(row(tables, "proactiveDisclosure", "penalties")).isEqualTo(".");
    assertThat(row(tables, "proactiveDisclosure", "coercion")).isEqualTo("4");
  }

  @Test
  void aNumberSplitOnItsLineShowsWhereTheSumHoldsWithItWhole() {
    String head = "一、本年新收政府信息公开申请数量    48  59  26  21  2   30  186\n";
    String split = "（一）予以公开                      48  59  26  21  2       15 6\n";
    TableReader.Tables tables = read(FORM, 3, head + split);
    assertThat(requests(tables, "received")).isEqualTo("48 59 26 21 2 30 186");
    assertThat(requests(tables, "disposed.disclosed")).isEqualTo(". . . . . . .");
  }

  @Test
  void theRowThatTheTextEndsInIsWholeOnlyIfItAddsUp() {
    String row = "一、本年新收政府信息公开申请数量\t7\t1\t0\t0\t0\t1\t";
    assertThat(requests(readCut(row + "9"), "received")).isEqualTo("7 1 0 0 0 1 9");
    assertThat(requests(readCut(row + "1"), "received")).isEqualTo("7 1 0 0 0 1 .");
    assertThat(requests(readCut(row), "received")).isEqualTo("7 1 0 0 0 1 .");
    assertThat(requests(read(FORM, 3, row + "1\n"), "received")).isEqualTo("7 1 0 0 0 1 1");
  }

  private static TableReader.Tables readCut(String text) {
    SourceText source = SourceText.of(text);
    LayoutReader.Content content =
        LayoutReader.read(source, 1, source.lineCount() + 1, true, CELL_READER);
    return new TableReader(FORM)
        .read(
            List.of(new TableReader.SectionRows(3, content.rows(), List.of(), source.lineCount())),
            new TableReader.Subject(2024, "云溪市档案局"));
  }

  @Test
  void blanksBelowTheHeadAreTheRowThatHasNoLabel() {
    String head =
        "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n"
            + ("\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计").repeat(2).substring(1)
            + "\n";
    assertThat(disputes(read(FORM, 4, head + "\t".repeat(14) + "\n")))
        .isEqualTo("_ _ _ _ _ | _ _ _ _ _ | _ _ _ _ _");
    assertThat(disputes(read(FORM, 4, head))).isEqualTo(". . . . . | . . . . . | . . . . .");
  }

  @Test
  void textThatIsNoTableGivesNothing() {
    TableReader.Tables tables = read(FORM, 3, "甲\t1\n乙\t2\t3\n");
    assertThat(tables.matchedRows()).isZero();
    assertThat(tables.cells()).extracting(CellValue::status).containsOnly(CellStatus.MISSING);
  }
}
