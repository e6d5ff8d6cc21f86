package gpr.document.pdf;

import static gpr.document.pdf.DrawnText.lines;
import static gpr.document.pdf.DrawnText.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gpr.UnreadableReportException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.junit.jupiter.api.Test;

/** What of a page is text, and which of its lines belong together. */
class PdfReaderTest {
  private static final double[] XS = {50, 150, 200, 250};

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
