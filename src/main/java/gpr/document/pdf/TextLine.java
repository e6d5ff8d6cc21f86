package gpr.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Signs that stand on one base line, from left to right; at least one. */
record TextLine(List<Glyph> glyphs) {
  /** Signs whose base lines differ by less of their size are on one line: raised ones do. */
  private static final double SAME_LINE = 0.45;

  /** A smaller sign that stands higher is the mark of a note. */
  private static final double RAISED_SIZE = 0.8;

  private static final double RAISED_BY = 0.15;

  /** Bold letters are drawn twice where the font has none; two of a number are further apart. */
  private static final double SAME_PLACE = 0.2;

  /** Between letters and digits as wide a gap is a space. */
  private static final double SPACE = 0.25;

  /** Ideographs are spread to fill a line; between them a space is wider. */
  private static final double WIDE_SPACE = 0.6;

  /** A gap as wide as two ideographs parts columns. */
  private static final double COLUMN_GAP = 1.8;

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** Also the rest of an amount. */
  private static final Pattern NUMBER_END = Pattern.compile("[0-9]+(\\.[0-9]*)?");

  private static final char FIRST_CJK = '\u2E80';

  TextLine {
    glyphs = List.copyOf(glyphs);
  }

  /** The lines that signs make, from top to bottom. */
  static List<TextLine> of(List<Glyph> signs) {
    List<Glyph> sorted = new ArrayList<>(signs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<TextLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    Glyph largest = null;
    for (Glyph glyph : sorted) {
      if (largest != null
          && glyph.y() - largest.y() > SAME_LINE * Math.max(glyph.size(), largest.size())) {
        add(line, lines);
        line = new ArrayList<>();
        largest = null;
      }
      line.add(glyph);
      largest = largest == null || glyph.size() > largest.size() ? glyph : largest;
    }
    add(line, lines);
    return lines;
  }

  private static void add(List<Glyph> line, List<TextLine> lines) {
    line.sort(Comparator.comparingDouble(Glyph::x));
    List<Glyph> kept = new ArrayList<>(line.size());
    double size = line.stream().mapToDouble(Glyph::size).max().orElse(0);
    double base = base(line, size);
    for (Glyph glyph : line) {
      if (!isTwice(glyph, kept) && !isMark(glyph, kept, size, base)) {
        kept.add(glyph);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).text().isBlank()) {
      kept.remove(kept.size() - 1);
    }
    while (!kept.isEmpty() && kept.get(0).text().isBlank()) {
      kept.remove(0);
    }
    if (!kept.isEmpty()) {
      lines.add(new TextLine(kept));
    }
  }

  private static double base(List<Glyph> line, double size) {
    return line.stream()
        .filter(glyph -> glyph.size() == size)
        .mapToDouble(Glyph::y)
        .findFirst()
        .orElse(0);
  }

  private static boolean isTwice(Glyph glyph, List<Glyph> kept) {
    for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 2; i--) {
      Glyph other = kept.get(i);
      if (other.text().equals(glyph.text())
          && Math.abs(other.x() - glyph.x()) < SAME_PLACE * glyph.size()
          && Math.abs(other.y() - glyph.y()) < SAME_PLACE * glyph.size()) {
        return true;
      }
    }
    return false;
  }

  /** After a letter it is a unit: m². */
  private static boolean isMark(Glyph glyph, List<Glyph> kept, double size, double base) {
    boolean isRaised =
        glyph.size() < RAISED_SIZE * size && glyph.y() < base - RAISED_BY * size && !kept.isEmpty();
    if (!isRaised) {
      return false;
    }
    String before = kept.get(kept.size() - 1).text();
    char last = before.charAt(before.length() - 1);
    return !(Character.isLetter(last) && last < FIRST_CJK);
  }

  double left() {
    return glyphs.get(0).x();
  }

  double right() {
    return glyphs.get(glyphs.size() - 1).right();
  }

  double y() {
    return glyphs.get(0).y();
  }

  double size() {
    return glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
  }

  /**
   * Whether it is the beginning of a number that the next line goes on with: digits alone, and for
   * one more there was no room. Who breaks lines does not break numbers unless he must.
   *
   * @param room how wide a line may be
   */
  boolean isBroken(TextLine next, double room) {
    double digit = glyphs.get(glyphs.size() - 1).width();
    return DIGITS.matcher(text()).matches()
        && NUMBER_END.matcher(next.text()).matches()
        && right() - left() + digit > room;
  }

  /** Whether it is parted into columns. */
  boolean hasColumns() {
    double right = Double.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      if (!glyph.text().isBlank()) {
        if (glyph.x() - right > COLUMN_GAP * glyph.size()) {
          return true;
        }
        right = glyph.right();
      }
    }
    return false;
  }

  /** Its words, with a space where there is a gap. */
  String text() {
    StringBuilder text = new StringBuilder();
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      if (last != null && isGap(last, glyph) && !endsBlank(text) && !glyph.text().isBlank()) {
        text.append(' ');
      }
      text.append(glyph.text());
      last = glyph;
    }
    return text.toString();
  }

  private static boolean endsBlank(StringBuilder text) {
    return text.length() > 0 && Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private static boolean isGap(Glyph left, Glyph right) {
    double gap = right.x() - left.right();
    boolean isWide = isCjk(left) || isCjk(right);
    return gap > (isWide ? WIDE_SPACE : SPACE) * Math.min(left.size(), right.size());
  }

  static boolean isCjk(Glyph glyph) {
    return !glyph.text().isEmpty() && glyph.text().charAt(0) >= FIRST_CJK;
  }

  /**
   * Its words in the columns of a text with letters of one width, as pdftotext -layout gives them.
   *
   * @param unit how wide a column is, in points
   */
  String laidOut(double unit) {
    StringBuilder text = new StringBuilder();
    int columns = 0;
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      if (glyph.text().isBlank()) {
        continue;
      }
      int place = (int) Math.round(glyph.x() / unit);
      boolean isApart = last == null || isGap(last, glyph);
      // Two spaces at least part columns.
      boolean isColumn = last != null && glyph.x() - last.right() > COLUMN_GAP / 2 * glyph.size();
      int spaces = isApart ? Math.max(isColumn ? 2 : last == null ? 0 : 1, place - columns) : 0;
      text.append(" ".repeat(spaces)).append(glyph.text());
      columns += spaces + (isCjk(glyph) ? 2 : 1) * glyph.text().length();
      last = glyph;
    }
    return text.toString();
  }
}
