package gpr.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Draws a document, a sign and a line at a time; places are points from the upper left corner of
 * the page.
 */
final class Sheets implements AutoCloseable {
  static final double SIZE = 10;

  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(Standard14Fonts.FontName.COURIER);
  private PDPage page;
  private PDPageContentStream content;

  /** Begins the next page, of A4. */
  Sheets page() {
    try {
      endPage();
      page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      content = new PDPageContentStream(document, page);
      content.setFont(font, (float) SIZE);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument document() {
    return document;
  }

  PDPageContentStream content() {
    return content;
  }

  /** The page is to be seen turned, with its words sideways on the sheet, and so upright. */
  Sheets turned() {
    try {
      page.setRotation(90);
      content.transform(
          new org.apache.pdfbox.util.Matrix(
              0,
              1,
              -1,
              0,
              PDRectangle.A4.getWidth(),
              PDRectangle.A4.getWidth() - PDRectangle.A4.getHeight()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float up(double y) {
    return (float) (PDRectangle.A4.getHeight() - y);
  }

  /** Words that begin there. */
  Sheets words(double x, double y, String words) {
    return words(x, y, words, SIZE);
  }

  Sheets words(double x, double y, String words, double size) {
    try {
      content.beginText();
      content.setFont(font, (float) size);
      content.newLineAtOffset((float) x, up(y));
      content.showText(words);
      content.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ideographs of the usual size, in a font that readers have. */
  // The library cannot encode for a font that is not in the file, so the codes are written raw.
  @SuppressWarnings("deprecation")
  Sheets ideographs(double x, double y, String words) {
    try {
      content.beginText();
      content.setFont(song(), (float) SIZE);
      content.newLineAtOffset((float) x, up(y));
      String codes = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
      content.appendRawCommands(("<" + codes + "> Tj\n").getBytes(StandardCharsets.US_ASCII));
      content.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDFont song() throws IOException {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "GB1");
    system.setInt(COSName.SUPPLEMENT, 4);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "STSong-Light");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light");
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant)));
    return PDFontFactory.createFont(font);
  }

  /** A line from one place to another. */
  Sheets stroke(double x1, double y1, double x2, double y2) {
    try {
      content.moveTo((float) x1, up(y1));
      content.lineTo((float) x2, up(y2));
      content.stroke();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A rectangle that is filled. */
  Sheets fill(double x, double y, double width, double height) {
    try {
      content.addRect((float) x, up(y + height), (float) width, (float) height);
      content.fill();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All lines of a grid with these edges. */
  Sheets grid(double[] xs, double[] ys) {
    for (double x : xs) {
      stroke(x, ys[0], x, ys[ys.length - 1]);
    }
    for (double y : ys) {
      stroke(xs[0], y, xs[xs.length - 1], y);
    }
    return this;
  }

  private void endPage() throws IOException {
    if (content != null) {
      content.close();
      content = null;
    }
  }

  /** Needs this password to be opened. */
  Sheets protectedBy(String password) {
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      endPage();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
