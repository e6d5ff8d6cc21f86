package gpr.table;

import static gpr.table.TextTables.FORM;
import static gpr.table.TextTables.disputes;
import static gpr.table.TextTables.read;
import static gpr.table.TextTables.readCut;
import static gpr.table.TextTables.requests;
import static gpr.table.TextTables.row;
import static gpr.table.TextTables.wholeTable;
import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.Forms;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A few lines of text give the cells that a careful person reads, and no others: which row is
 * which.
 */
class TableReaderTest {
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
  void anOutcomeThatDoesNotAddUpIsReadAsPrinted() {
    List<String> lines = wholeTable();
    lines.set(2, "三、本年度办理结果\t（一）予以公开\t\t8\t1\t0\t0\t0\t1\t9");
    TableReader.Tables tables = read(FORM, 3, String.join("\n", lines));
    assertThat(requests(tables, "disposed.disclosed")).isEqualTo("8 1 0 0 0 1 9");
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
  void whereCellsAreBlankANumberMayStandInThePlaceOfALostLabel() {
    String text = "规章\n5\n\n19\n行政规范性文件\n1\n17\n3\n行政许可\n3\n0\n行政强制\n4\n";
    TableReader.Tables tables = read(FORM, 2, text);
    assertThat(row(tables, "proactiveDisclosure", "penalties")).isEqualTo(".");
    assertThat(row(tables, "proactiveDisclosure", "coercion")).isEqualTo("4");
  }

  @Test
  void theRowThatTheTextEndsInIsWholeOnlyIfItAddsUp() {
    String row = "一、本年新收政府信息公开申请数量\t7\t1\t0\t0\t0\t1\t";
    assertThat(requests(readCut(row + "9"), "received")).isEqualTo("7 1 0 0 0 1 9");
    assertThat(requests(readCut(row + "1"), "received")).isEqualTo("7 1 0 0 0 1 .");
    assertThat(requests(readCut(row), "received")).isEqualTo("7 1 0 0 0 1 .");
    assertThat(requests(read(FORM, 3, row + "1\n"), "received")).isEqualTo("7 1 0 0 0 1 1");
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
