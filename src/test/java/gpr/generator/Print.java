package gpr.generator;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints a report as a .pdf of pages with a running head and a number each; a table that does not
 * fit goes on over the page, between two rows. The font is one that readers have, so none is in the
 * file.
 */
final class Print {
  private static final double WIDTH = 595;
  private static final double HEIGHT = 842;
  private static final double LEFT = 45;
  private static final double RIGHT = WIDTH - LEFT;
  private static final double TOP = 70;
  private static final double BOTTOM = HEIGHT - 70;
  private static final double SIZE = 8;
  private static final double TITLE = 14;
  private static final double LEADING = 11;
  private static final double PADDING = 3;

  /** How wide the columns are beside each other, of a table that has labels of several levels. */
  private static final double[] WEIGHTS = {1.2, 1.6, 3, 1, 1, 1, 1, 1, 1, 1};

  private final List<StringBuilder> pages = new ArrayList<>();
  private double y;

  private Print() {}

  /** The report as a .pdf. */
  static byte[] pdf(PrintedReport report) {
    Print print = new Print();
    print.turnPage();
    report.titleLines().forEach(line -> print.title(line));
    report.preamble().forEach(line -> print.paragraph(line, 2));
    for (PrintedSection section : report.sections()) {
      print.paragraph(section.heading(), 0);
      section.prose().forEach(line -> print.paragraph(line, 2));
      if (section.table() != null) {
        print.table(section.table());
      }
    }
    if (report.signatory() != null) {
      print.paragraph(report.signatory(), 40);
      print.paragraph(TextRenderer.date(report.signedOn()), 40);
    }
    return print.file();
  }

  private void turnPage() {
    pages.add(new StringBuilder());
    words(LEFT, 40, "公开年报汇编");
    words(WIDTH / 2 - 10, HEIGHT - 40, "- " + pages.size() + " -");
    y = TOP;
  }

  private StringBuilder page() {
    return pages.get(pages.size() - 1);
  }

  private static double width(String text) {
    return SIZE * text.chars().mapToDouble(c -> c < 0x7F ? 0.5 : 1).sum();
  }

  private static List<String> lines(String text, double room) {
    List<String> lines = new ArrayList<>();
    for (String part : text.split("\n", -1)) {
      int from = 0;
      for (int to = 1; to <= part.length(); to++) {
        if (to - from > 1 && width(part.substring(from, to)) > room) {
          lines.add(part.substring(from, to - 1));
          from = to - 1;
        }
      }
      lines.add(part.substring(from));
    }
    return lines;
  }

  /** Larger than the rest, and in the middle. */
  private void title(String text) {
    double wide = width(text) / SIZE * TITLE;
    words((WIDTH - wide) / 2, y, text, TITLE);
    y += 2 * TITLE;
  }

  private void paragraph(String text, int indent) {
    double room = RIGHT - LEFT;
    for (String line : lines("　".repeat(indent) + text, room)) {
      if (y + LEADING > BOTTOM) {
        turnPage();
      }
      words(LEFT, y, line);
      y += LEADING;
    }
    y += LEADING / 2;
  }

  private void words(double x, double fromTop, String words) {
    words(x, fromTop, words, SIZE);
  }

  private void words(double x, double fromTop, String words, double size) {
    StringBuilder hex = new StringBuilder();
    words.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
    page().append(format("BT /F %f Tf %f %f Td <", size, x, HEIGHT - fromTop - size));
    page().append(hex).append("> Tj ET\n");
  }

  private static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }

  private void frame(double left, double top, double right, double bottom) {
    page().append(format("%f %f %f %f re S\n", left, HEIGHT - bottom, right - left, bottom - top));
  }

  // ---- tables -----------------------------------------------------------------------------------

  private void table(PrintedTable table) {
    double[] edges = edges(table);
    double[] heights = heights(table, edges);
    int row = 0;
    while (row < heights.length) {
      if (y + heights[row] > BOTTOM) {
        turnPage();
      }
      int end = row;
      double bottom = y;
      while (end < heights.length && bottom + heights[end] <= BOTTOM) {
        bottom += heights[end++];
      }
      rows(table, row, end, edges, heights);
      y = bottom;
      row = end;
    }
    y += LEADING;
  }

  private static double[] edges(PrintedTable table) {
    double[] weights = new double[table.width()];
    Arrays.fill(weights, 1);
    if (weights.length == WEIGHTS.length) {
      System.arraycopy(WEIGHTS, 0, weights, 0, weights.length);
    }
    double all = Arrays.stream(weights).sum();
    double[] edges = new double[weights.length + 1];
    edges[0] = LEFT;
    for (int i = 0; i < weights.length; i++) {
      edges[i + 1] = edges[i] + (RIGHT - LEFT) * weights[i] / all;
    }
    return edges;
  }

  private static double room(PrintedTable table, int row, int column, double[] edges) {
    return edges[column + table.columnSpan(row, column)] - edges[column] - 2 * PADDING;
  }

  /** Each row is as high as its cells need; one over several rows makes the last of them higher. */
  private static double[] heights(PrintedTable table, double[] edges) {
    double[] heights = new double[table.rows().size()];
    Arrays.fill(heights, LEADING + PADDING);
    for (int span = 1; span <= heights.length; span++) {
      for (int row = 0; row + span <= heights.length; row++) {
        for (int column = 0; column < table.rows().get(row).size(); column++) {
          if (table.begins(row, column) && table.rowSpan(row, column) == span) {
            String text = table.rows().get(row).get(column).text();
            double need = lines(text, room(table, row, column, edges)).size() * LEADING + PADDING;
            double has = Arrays.stream(heights, row, row + span).sum();
            heights[row + span - 1] += Math.max(0, need - has);
          }
        }
      }
    }
    return heights;
  }

  /**
   * The rows of one page; of a cell that goes on over the page the words are where it is higher.
   */
  private void rows(PrintedTable table, int from, int to, double[] edges, double[] heights) {
    double top = y;
    for (int row = from; row < to; row++) {
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        boolean begins = table.beginsInRow(row, column);
        if (begins && (row == from || table.beginsInColumn(row, column))) {
          int first = row;
          while (!table.beginsInColumn(first, column)) {
            first--;
          }
          int last = first + table.rowSpan(first, column);
          double here = Arrays.stream(heights, row, Math.min(last, to)).sum();
          double elsewhere = Arrays.stream(heights, first, last).sum() - here;
          frame(edges[column], top, edges[column + table.columnSpan(row, column)], top + here);
          if (here > elsewhere) {
            cell(table, row, column, edges, top);
          }
        }
      }
      top += heights[row];
    }
  }

  private void cell(PrintedTable table, int row, int column, double[] edges, double top) {
    double at = top + PADDING / 2;
    String text = table.rows().get(row).get(column).text();
    for (String line : lines(text, room(table, row, column, edges))) {
      words(edges[column] + PADDING, at, line);
      at += LEADING;
    }
  }

  // ---- the file ---------------------------------------------------------------------------------

  /** The objects one after the other; readers find them without a table of their places. */
  private byte[] file() {
    StringBuilder kids = new StringBuilder();
    StringBuilder objects = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      int number = 10 + 2 * i;
      kids.append(number).append(" 0 R ");
      objects.append(number).append(" 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]");
      objects.append("/Resources<</Font<</F 3 0 R>>>>/Contents ").append(number + 1);
      objects.append(" 0 R>>endobj\n").append(number + 1).append(" 0 obj<</Length ");
      objects.append(pages.get(i).length()).append(">>stream\n").append(pages.get(i));
      objects.append("\nendstream endobj\n");
    }
    String head =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids["
            + kids
            + "]/Count "
            + pages.size()
            + ">>endobj\n3 0 obj<</Type/Font/Subtype/Type0/BaseFont/STSong-Light"
            + "/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>endobj\n"
            + "4 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo"
            + "<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500]"
            + "/FontDescriptor 5 0 R>>endobj\n5 0 obj<</Type/FontDescriptor"
            + "/FontName/STSong-Light/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0"
            + "/Ascent 880/Descent -120/CapHeight 880/StemV 90>>endobj\n";
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    file.writeBytes(objects.toString().getBytes(StandardCharsets.US_ASCII));
    file.writeBytes("trailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    return file.toByteArray();
  }
}
