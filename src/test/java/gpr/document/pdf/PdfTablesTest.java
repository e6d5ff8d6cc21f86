package gpr.document.pdf;

import static gpr.document.pdf.DrawnText.lines;
import static gpr.document.pdf.DrawnText.read;
import static org.assertj.core.api.Assertions.assertThat;

import gpr.UnreadableReportException;
import gpr.document.DocumentText;
import org.junit.jupiter.api.Test;

/** The tables of a .pdf are the grids of their frames, over pages too. */
class PdfTablesTest {
  private static final double[] XS = {50, 150, 200, 250};

  @Test
  void aRuledTableIsItsGrid() throws UnreadableReportException {
    assertThat(
            lines(
                sheets ->
                    sheets
                        .grid(XS, new double[] {100, 120, 140})
                        .words(60, 114, "label")
                        .words(170, 114, "12")
                        .words(60, 134, "other")
                        .words(220, 134, "3")))
        .containsExactly("label\t12\t", "other\t\t3", "");
  }

  @Test
  void boxesThatNoLinePartsAreOneCell() throws UnreadableReportException {
    assertThat(
            lines(
                sheets ->
                    sheets
                        // The first column is one cell over both rows; the second row has two.
                        .stroke(50, 100, 250, 100)
                        .stroke(150, 120, 250, 120)
                        .stroke(50, 140, 250, 140)
                        .stroke(50, 100, 50, 140)
                        .stroke(150, 100, 150, 140)
                        .stroke(200, 120, 200, 140)
                        .stroke(250, 100, 250, 140)
                        .words(60, 124, "group")
                        .words(180, 114, "head")
                        .words(160, 134, "1")
                        .words(210, 134, "2")))
        .containsExactly("group\thead\t", "\t1\t2", "");
  }

  @Test
  void framesMayBeFilledAndInPieces() throws UnreadableReportException {
    assertThat(
            lines(
                sheets -> {
                  for (double y : new double[] {100, 120, 140}) {
                    for (int i = 0; i < 3; i++) {
                      sheets.fill(XS[i], y, XS[i + 1] - XS[i], 0.5);
                    }
                  }
                  for (double x : XS) {
                    sheets.fill(x, 100, 0.5, 20).fill(x, 120, 0.5, 20.5);
                  }
                  sheets.fill(50, 100, 200, 20).content();
                  sheets.words(60, 134, "a").words(160, 134, "7").words(210, 134, "8");
                }))
        .containsExactly("\t\t", "a\t7\t8", "");
  }

  @Test
  void aTableMayLeaveItsSidesOpen() throws UnreadableReportException {
    assertThat(
            lines(
                sheets ->
                    sheets
                        .stroke(50, 100, 250, 100)
                        .stroke(50, 120, 250, 120)
                        .stroke(50, 140, 250, 140)
                        .stroke(150, 100, 150, 140)
                        .stroke(200, 100, 200, 140)
                        .words(60, 114, "a")
                        .words(160, 114, "1")
                        .words(210, 114, "2")
                        .words(60, 134, "b")
                        .words(160, 134, "3")
                        .words(210, 134, "4")))
        .containsExactly("a\t1\t2", "b\t3\t4", "");
  }

  @Test
  void linesOfACellAreNotRunTogether() throws UnreadableReportException {
    assertThat(
            lines(
                sheets ->
                    sheets
                        .grid(new double[] {50, 150, 200}, new double[] {100, 130, 150})
                        .words(60, 112, "x")
                        .words(160, 112, "12")
                        .words(160, 124, "3")))
        .startsWith("x\t12 3");
  }

  @Test
  void aTableGoesOnOverThePage() throws UnreadableReportException {
    DocumentText text =
        read(
            sheets -> {
              sheets
                  .words(100, 40, "Report of 2023")
                  .words(50, 90, "Table")
                  .words(290, 810, "- 1 -");
              sheets
                  .grid(XS, new double[] {700, 720, 740})
                  .words(60, 714, "head")
                  .words(160, 714, "A");
              sheets.words(60, 734, "a").words(160, 734, "1");
              sheets.page();
              sheets.words(100, 40, "Report of 2023").words(290, 810, "- 2 -");
              sheets
                  .grid(XS, new double[] {80, 100, 120})
                  .words(60, 94, "head")
                  .words(160, 94, "A");
              sheets.words(60, 114, "b").words(160, 114, "2").words(50, 200, "After");
            });
    assertThat(new String(text.text().characters()).lines())
        .containsExactly("Table", "", "head\tA\t", "a\t1\t", "b\t2\t", "", "After");
    assertThat(text.pages()).containsExactly(1, 5);
  }

  @Test
  void aRowThatThePageCutsIsOne() throws UnreadableReportException {
    double[] xs = {50, 100, 150, 200, 250, 300, 350};
    assertThat(
            lines(
                sheets -> {
                  sheets.grid(xs, new double[] {700, 720, 740});
                  row(sheets, xs, 714, "1.first", "8", "0", "0", "0", "8");
                  row(sheets, xs, 734, "2.sec", "1994", "0", "0", "0", "1994");
                  sheets.page().grid(xs, new double[] {80, 100, 120});
                  row(sheets, xs, 94, "ond", "6", "", "", "", "6");
                  row(sheets, xs, 114, "3.third", "5", "", "", "", "5");
                }))
        .containsExactly(
            "1.first\t8\t0\t0\t0\t8",
            "2.sec ond\t1994 6\t0\t0\t0\t1994 6",
            "3.third\t5\t\t\t\t5",
            "");
  }

  /** Where a label stands in the middle of its cell, the page before has digits alone. */
  @Test
  void aRowOfWhichTheFirstPageHasDigitsAloneIsOne() throws UnreadableReportException {
    double[] xs = {50, 100, 150, 200, 250, 300, 350, 400, 450};
    assertThat(
            lines(
                sheets -> {
                  sheets.grid(xs, new double[] {700, 720, 740, 745});
                  row(sheets, xs, 714, "", "1.first", "8", "0", "0", "0", "0", "8");
                  row(sheets, xs, 734, "", "", "10", "", "", "", "", "2");
                  sheets.page().grid(xs, new double[] {75, 80, 100, 120});
                  row(sheets, xs, 94, "(3)group", "2.sec", "1", "59", "10", "4", "50", "33");
                  row(sheets, xs, 114, "", "3.third", "5", "0", "0", "0", "0", "5");
                }))
        .containsExactly(
            "\t1.first\t8\t0\t0\t0\t0\t8",
            "(3)group\t2.sec\t10 1\t59\t10\t4\t50\t2 33",
            "\t3.third\t5\t0\t0\t0\t0\t5",
            "");
  }

  /** A page that has nothing but the rest of a row is a page still. */
  @Test
  void aPageOfTheRestOfARowIsCounted() throws UnreadableReportException {
    double[] xs = {50, 100, 150, 200, 250, 300, 350};
    DocumentText text =
        read(
            sheets -> {
              sheets.grid(xs, new double[] {720, 740});
              row(sheets, xs, 734, "2.sec", "1994", "0", "0", "0", "1994");
              sheets.page().grid(xs, new double[] {80, 100});
              row(sheets, xs, 94, "ond", "6", "", "", "", "6");
              sheets.words(50, 200, "After");
            });
    assertThat(text.pages()).hasSize(2);
  }

  /** Rows of few numbers may have blanks, and a label with an ordinal begins a row. */
  @Test
  void aRowThatBeginsAPageIsNoRestOfAnother() throws UnreadableReportException {
    double[] xs = {50, 100, 150, 200, 250, 300, 350};
    assertThat(
            lines(
                sheets -> {
                  sheets.grid(xs, new double[] {720, 740});
                  row(sheets, xs, 734, "rules", "1994", "0", "7", "", "");
                  sheets.page().grid(xs, new double[] {80, 100});
                  row(sheets, xs, 94, "others", "6", "", "", "", "");
                  sheets.words(50, 200, "After").page();
                  sheets.grid(xs, new double[] {720, 740});
                  row(sheets, xs, 734, "1.first", "8", "0", "0", "0", "8");
                  sheets.page().grid(xs, new double[] {80, 100});
                  row(sheets, xs, 94, "2.second", "5", "", "", "", "5");
                }))
        .containsExactly(
            "rules\t1994\t0\t7\t\t",
            "others\t6\t\t\t\t",
            "",
            "After",
            "",
            "1.first\t8\t0\t0\t0\t8",
            "2.second\t5\t\t\t\t5",
            "");
  }

  private static void row(Sheets sheets, double[] xs, double y, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      sheets.words(xs[i] + 2, y, cells[i]);
    }
  }

  @Test
  void aTableWithoutAFrameIsLaidOut() throws UnreadableReportException {
    assertThat(
            lines(
                sheets ->
                    sheets
                        .words(50, 100, "label")
                        .words(200, 100, "12")
                        .words(300, 100, "0")
                        .words(50, 115, "other")
                        .words(300, 115, "3")
                        .words(50, 130, "last")
                        .words(200, 130, "4")
                        .words(300, 130, "5")))
        .containsExactly(
            "          label                         12                  0",
            "          other                                             3",
            "          last                          4                   5");
  }

  @Test
  void aNumberThatRunsOverABorderStaysOne() throws UnreadableReportException {
    assertThat(
            lines(
                sheets ->
                    sheets
                        .grid(XS, new double[] {100, 120, 140})
                        .words(60, 114, "label")
                        .words(179, 114, "1234")
                        .words(60, 134, "other")
                        .words(160, 134, "0")
                        .words(238, 134, "567")))
        .containsExactly("label\t1234\t", "other\t0\t567", "");
  }

  @Test
  void aNumberThatFillsItsCellGoesOnBelow() throws UnreadableReportException {
    double[] xs = {50, 100, 118, 180};
    assertThat(
            lines(
                sheets ->
                    sheets
                        .grid(xs, new double[] {100, 130, 160})
                        .words(52, 112, "label")
                        .words(102, 112, "17")
                        .words(102, 124, "6")
                        // There was room for the 3.
                        .words(120, 112, "12")
                        .words(120, 124, "3")
                        .words(52, 142, "other")
                        .words(102, 142, "13")
                        .words(102, 154, "a")))
        .containsExactly("label\t176\t12 3", "other\t13 a\t", "");
  }
}
