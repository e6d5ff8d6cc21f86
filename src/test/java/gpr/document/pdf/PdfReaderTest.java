package gpr.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gpr.Format;
import gpr.UnreadableReportException;
import gpr.document.DocumentReader;
import gpr.document.DocumentText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final double[] XS = {50, 150, 200, 250};

  private static DocumentText read(Consumer<Sheets> drawing) throws UnreadableReportException {
    try (Sheets sheets = new Sheets().page()) {
      drawing.accept(sheets);
      DocumentText read = DocumentReader.read(sheets.bytes(), Optional.empty());
      assertThat(read.format()).isEqualTo(Format.PDF);
      return read;
    }
  }

  private static List<String> lines(Consumer<Sheets> drawing) throws UnreadableReportException {
    return new String(read(drawing).text().characters()).lines().toList();
  }

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
  void theLinesOfAParagraphAreOne() throws UnreadableReportException {
    assertThat(
            lines(
                sheets ->
                    sheets
                        .words(150, 60, "Title")
                        .words(70, 100, "The first paragraph is set in and")
                        .words(50, 115, "goes on below in full width up to the")
                        .words(50, 130, "end.")
                        .words(70, 145, "The second one begins here.")
                        .words(150, 160, "Signed by somebody else")))
        .containsExactly(
            "Title",
            "The first paragraph is set in and goes on below in full width up to the end.",
            "The second one begins here.",
            "Signed by somebody else");
  }

  @Test
  void aTitleThatIsTheWidestLineDoesNotTakeTheHeadingBelow() throws UnreadableReportException {
    assertThat(
            lines(
                sheets ->
                    sheets
                        .ideographs(50, 60, "云溪市档案局二〇二四年政府信息公开工作年度报告")
                        .ideographs(50, 75, "一、总体情况")
                        .ideographs(70, 90, "全年无事。")))
        .containsExactly("云溪市档案局二〇二四年政府信息公开工作年度报告", "一、总体情况", "全年无事。");
  }

  @Test
  void aNumeralThatALineBeginsWithWithinASentenceIsNoHeading() throws UnreadableReportException {
    assertThat(
            lines(
                sheets ->
                    sheets
                        .ideographs(50, 60, "按照条例的要求，我局在全年内公开了本行政区域内的第")
                        .ideographs(50, 75, "一、第二两批目录，并公开了本行政区域内的一、二、")
                        .ideographs(50, 90, "三、四级公路的名单，")))
        .hasSize(1);
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
  void aPageThatIsPrintedSidewaysIsTurned() throws UnreadableReportException {
    assertThat(
            lines(
                sheets ->
                    sheets
                        .turned()
                        .grid(XS, new double[] {100, 120, 140})
                        .words(60, 114, "label")
                        .words(170, 114, "12")
                        .words(60, 134, "other")
                        .words(220, 134, "3")))
        .containsExactly("label\t12\t", "other\t\t3", "");
  }

  @Test
  void marksOfNotesAndBoldLettersAreNoDigits() throws UnreadableReportException {
    assertThat(
            lines(
                sheets ->
                    sheets
                        .words(50, 200, "105")
                        .words(68, 196, "1", 6)
                        .words(50, 230, "22")
                        .words(50.4, 230, "22")
                        .words(50, 260, "20 m")
                        .words(74, 256, "2", 6)))
        .containsExactly("105", "22", "20 m2");
  }

  @Test
  void aSignThatTheFontDoesNotExplainIsUnreadableAndNotDropped() throws UnreadableReportException {
    assertThat(
            lines(
                sheets -> {
                  sheets.words(50, 100, "1");
                  shape(sheets, "a");
                }))
        .containsExactly("1\uFFFD");
  }

  @Test
  void whatIsStruckOutIsNoDigit() throws UnreadableReportException {
    assertThat(
            lines(
                sheets ->
                    sheets
                        .grid(XS, new double[] {100, 120, 140})
                        .words(60, 114, "label")
                        .words(160, 114, "75")
                        .stroke(166, 111, 172, 111)
                        .words(210, 114, "920")
                        .stroke(210, 111.5, 216, 111.5)
                        // Underlined, and crossed by a border: both stay.
                        .words(60, 134, "other")
                        .words(160, 134, "12")
                        .stroke(160, 135.5, 172, 135.5)
                        .words(210, 143, "34")))
        .containsExactly("label\t7\t20", "other\t12\t34", "");
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

  @Test
  void aFileOfShapesIsNoBetterThanAScan() {
    assertThatThrownBy(() -> read(sheets -> shape(sheets, "aa")))
        .hasMessageContaining("which characters their signs are")
        .hasMessageContaining("(OCR)");
  }

  // The library cannot encode what it cannot decode, so the codes are written raw.
  @SuppressWarnings("deprecation")
  private static void shape(Sheets sheets, String codes) {
    try {
      sheets.content().beginText();
      sheets.content().setFont(PDFontFactory.createFont(shapes()), 10);
      sheets.content().newLineAtOffset(56, 841.89f - 100);
      sheets
          .content()
          .appendRawCommands(("(" + codes + ") Tj\n").getBytes(StandardCharsets.US_ASCII));
      sheets.content().endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font that is only shapes, as some printers make. */
  private static COSDictionary shapes() {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    COSArray matrix = new COSArray();
    matrix.setFloatArray(new float[] {0.001f, 0, 0, 0.001f, 0, 0});
    font.setItem(COSName.FONT_MATRIX, matrix);
    font.setItem(
        COSName.FONT_BBOX,
        new COSArray(
            List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.get(600), COSInteger.get(600))));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(
        COSName.DIFFERENCES,
        new COSArray(List.of(COSInteger.get('a'), COSName.getPDFName("shape1"))));
    font.setItem(COSName.ENCODING, encoding);
    font.setItem(COSName.CHAR_PROCS, new COSDictionary());
    font.setInt(COSName.FIRST_CHAR, 'a');
    font.setInt(COSName.LAST_CHAR, 'a');
    font.setItem(COSName.WIDTHS, new COSArray(List.of(COSInteger.get(600))));
    return font;
  }

  @Test
  void aScanOrAPasswordOrAThousandPagesAreNamed() {
    assertThatThrownBy(() -> read(sheets -> sheets.fill(50, 50, 400, 600)))
        .hasMessageContaining("recognise the text first (OCR)");
    assertThatThrownBy(() -> read(sheets -> sheets.words(50, 50, "a").protectedBy("secret")))
        .hasMessageContaining("protected by a password");
    assertThatThrownBy(
            () ->
                read(
                    sheets -> {
                      for (int i = 0; i < 1000; i++) {
                        sheets.page();
                      }
                    }))
        .hasMessage("has 1001 pages, more than the 1000 of any report; give the report alone");
  }

  @Test
  void whatMayBeReadButNotChangedNeedsNoPassword() throws UnreadableReportException {
    assertThat(lines(sheets -> sheets.words(50, 100, "open").protectedBy("")))
        .containsExactly("open");
  }
}
