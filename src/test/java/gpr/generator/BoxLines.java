package gpr.generator;

/**
 * A table in boxes: terminal browsers on tables with a border.
 *
 * @param labelWidth how many Chinese characters the widest label column takes
 * @param ascii whether the boxes are drawn with {@code | - +}
 */
record BoxLines(int labelWidth, boolean ascii) implements TableWriter {
  /** Between two columns stands a line with a space on each side. */
  private static final int GAP = 3;

  /** Between two rows stands a rule. */
  private static final int LEADING = 2;

  private static final int UP = 1;
  private static final int DOWN = 2;
  private static final int LEFT = 4;
  private static final int RIGHT = 8;

  /** The sign for each set of the four directions. */
  private static final String LINES = " ╵╷│╴┘┐┤╶└┌├─┴┬┼";

  private static final String ASCII = " |||-+++-+++-+++";

  /** The place of a wide character's right half. */
  private static final char COVERED = '\0';

  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    Typesetting setting = new Typesetting(true, labelWidth, 4, 2, GAP, LEADING, false);
    TypesetTable typeset = TypesetTable.set(table, setting);
    int height = typeset.top(table.rows().size()) / 2 + 1;
    int width = typeset.left(table.width()) + 1;
    char[][] canvas = new char[height][width];
    drawRules(table, typeset, canvas);
    for (TypesetTable.Piece piece : typeset.pieces()) {
      drawText(piece, setting, canvas);
    }
    for (char[] line : canvas) {
      out.append("   ").append(new String(line).replace("\0", "")).append('\n');
    }
    out.append('\n');
  }

  private void drawRules(PrintedTable table, TypesetTable typeset, char[][] canvas) {
    int[][] directions = new int[canvas.length][canvas[0].length];
    typeset.forEachCell(
        (row, column, cell) ->
            drawBox(
                directions,
                typeset.top(row) / 2,
                typeset.top(row + table.rowSpan(row, column)) / 2,
                typeset.left(column),
                typeset.left(column + table.columnSpan(row, column))));
    for (int y = 0; y < canvas.length; y++) {
      for (int x = 0; x < canvas[y].length; x++) {
        canvas[y][x] = (ascii ? ASCII : LINES).charAt(directions[y][x]);
      }
    }
  }

  private static void drawBox(int[][] directions, int top, int bottom, int left, int right) {
    for (int x = left; x < right; x++) {
      directions[top][x] |= RIGHT;
      directions[top][x + 1] |= LEFT;
      directions[bottom][x] |= RIGHT;
      directions[bottom][x + 1] |= LEFT;
    }
    for (int y = top; y < bottom; y++) {
      directions[y][left] |= DOWN;
      directions[y + 1][left] |= UP;
      directions[y][right] |= DOWN;
      directions[y + 1][right] |= UP;
    }
  }

  private static void drawText(TypesetTable.Piece piece, Typesetting setting, char[][] canvas) {
    char[] line = canvas[piece.y() / 2 + 1];
    int x = piece.x() + 2;
    for (char c : piece.text().toCharArray()) {
      line[x++] = c;
      if (setting.width(String.valueOf(c)) == 2) {
        line[x++] = COVERED;
      }
    }
  }
}
