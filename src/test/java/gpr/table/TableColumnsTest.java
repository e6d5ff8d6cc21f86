package gpr.table;

import static gpr.table.TextTables.FORM;
import static gpr.table.TextTables.read;
import static gpr.table.TextTables.requests;
import static gpr.table.TextTables.row;
import static gpr.table.TextTables.wholeTable;
import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.Forms;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which column of its row a number stands, and which of its columns are blank. */
class TableColumnsTest {
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
  void aNumberSplitOnItsLineShowsWhereTheSumHoldsWithItWhole() {
    String head = "一、本年新收政府信息公开申请数量    48  59  26  21  2   30  186\n";
    String split = "（一）予以公开                      48  59  26  21  2       15 6\n";
    TableReader.Tables tables = read(FORM, 3, head + split);
    assertThat(requests(tables, "received")).isEqualTo("48 59 26 21 2 30 186");
    assertThat(requests(tables, "disposed.disclosed")).isEqualTo(". . . . . . .");
  }
}
