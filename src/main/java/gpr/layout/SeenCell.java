package gpr.layout;

import gpr.text.Signs;
import java.util.List;

/**
 * A place in the grid of an HTML table.
 *
 * @param pieces the lines of its text; none where it is empty, or covered by another cell
 * @param mark what stands in it as a footnote's mark only
 * @param origin where its content begins in the source
 * @param cover which cell covers it, if not its own
 */
record SeenCell(List<Seen> pieces, String mark, int origin, Cover cover) {
  /** What covers a place of a grid. */
  enum Cover {
    /** Its own cell begins there. */
    NONE,
    /** A cell to the left, over several columns. */
    LEFT,
    /** A cell above, over several rows. */
    ABOVE
  }

  /** A place that another cell covers. */
  static SeenCell covered(int origin, Cover cover) {
    return new SeenCell(List.of(), "", origin, cover);
  }

  /** Its lines, without what parts them. */
  List<String> texts() {
    return pieces.stream().map(Seen::text).toList();
  }

  /** Whether its own cell begins there. */
  boolean isOwn() {
    return cover == Cover.NONE;
  }

  /** Whether it has words. */
  boolean hasWords() {
    for (Seen piece : pieces) {
      if (piece.text().chars().anyMatch(c -> Signs.isIdeograph((char) c))) {
        return true;
      }
    }
    return false;
  }

  /** As a cell of a row. */
  Cell read(CellReader reader, int line, int column) {
    List<String> texts = texts();
    if (cover == Cover.LEFT) {
      return new Cell(CellKind.COVERED, "", null, "", line, column, 0, 0);
    }
    if (texts.isEmpty() && !mark.isBlank()) {
      return new Cell(CellKind.OTHER, mark.strip(), null, "", line, column, 0, 0);
    }
    Cell whole = reader.read(String.join("", texts), line, column, 0, 0);
    boolean joined =
        whole.kind() == CellKind.NUMBER
            || whole.kind() == CellKind.OTHER
            || whole.kind() == CellKind.PARTS;
    return joined && isInParts(texts, reader) ? Cell.parts(texts, line, column, 0, 0) : whole;
  }

  /** Whether more than one line has digits, but for what is said in brackets of the first. */
  private static boolean isInParts(List<String> texts, CellReader reader) {
    int numbers = 0;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      boolean remark =
          i > 0
              && (text.startsWith("（") || text.startsWith("("))
              && reader.read(texts.get(0), 0, 0, 0, 0).kind() == CellKind.NUMBER;
      numbers += !remark && text.chars().anyMatch(c -> Signs.isDigit((char) c)) ? 1 : 0;
    }
    return numbers > 1;
  }
}
