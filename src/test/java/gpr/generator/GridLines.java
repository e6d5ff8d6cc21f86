package gpr.generator;

import java.util.List;

/**
 * A table without rules in columns of spaces: pdftotext -layout, w3m, lynx, links.
 *
 * @param setting how it is set
 * @param wholeLines whether pieces stand on whole lines only, as on a terminal
 * @param emptyLines whether the room between rows is shown as empty lines
 * @param indent how many spaces lead each line
 */
record GridLines(Typesetting setting, boolean wholeLines, boolean emptyLines, int indent)
    implements TableWriter {
  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    List<TypesetTable.Piece> pieces = pieces(table);
    int line = Integer.MIN_VALUE;
    StringBuilder text = new StringBuilder();
    for (TypesetTable.Piece piece : pieces) {
      if (piece.y() != line) {
        endLine(text, out);
        if (emptyLines && line != Integer.MIN_VALUE) {
          out.append("\n".repeat(Math.max(0, (piece.y() - line) / 2 - 1)));
        }
        text.append(" ".repeat(indent));
        line = piece.y();
      }
      int gap = indent + piece.x() - setting.width(text.toString());
      text.append(" ".repeat(Math.max(text.length() > indent ? 1 : 0, gap))).append(piece.text());
    }
    endLine(text, out);
    out.append('\n');
  }

  private List<TypesetTable.Piece> pieces(PrintedTable table) {
    List<TypesetTable.Piece> pieces = TypesetTable.set(table, setting).pieces();
    if (wholeLines) {
      pieces.replaceAll(
          piece -> new TypesetTable.Piece(piece.y() / 2 * 2, piece.x(), piece.text()));
      pieces.sort(TypesetTable.Piece.ORDER);
    }
    return pieces;
  }

  private static void endLine(StringBuilder text, StringBuilder out) {
    if (text.length() > 0) {
      out.append(text).append('\n');
      text.setLength(0);
    }
  }
}
