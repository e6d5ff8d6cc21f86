package gpr.generator;

import java.util.List;

/**
 * A page's texts in the order of the file, cell by cell: pdftotext -raw. A label of several lines
 * stands by itself, the others one space apart; a number begins in its row's line.
 *
 * @param labelWidth how many characters a label's line has
 * @param groupWidth how many a group's line has
 * @param tabs whether a tab stands behind the space where a gap is wide: pdf-parse
 */
record RawLines(int labelWidth, int groupWidth, boolean tabs) implements TableWriter {
  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    Typesetting setting = new Typesetting(false, labelWidth, groupWidth, 0, 1, 0, false);
    for (int row = 0; row < table.rows().size(); row++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        if (table.begins(row, column)) {
          PrintedCell cell = table.rows().get(row).get(column);
          String gap = tabs && !chance.onceIn(3) ? " \t" : " ";
          List<String> lines = lines(cell, table.columnSpan(row, column), setting);
          if (cell.isValue() && lines.size() > 1) {
            add(lines.subList(0, 1), gap, line, out);
            endLine(line, out);
            lines.subList(1, lines.size()).forEach(rest -> out.append(rest).append('\n'));
          } else {
            add(lines, gap, line, out);
          }
        }
      }
      endLine(line, out);
    }
  }

  private List<String> lines(PrintedCell cell, int columnSpan, Typesetting setting) {
    return switch (cell.kind()) {
      case GROUP -> setting.lines(cell.text(), groupWidth);
      case LABEL -> setting.lines(cell.text(), columnSpan > 1 ? 0 : labelWidth);
      default -> setting.lines(cell.text(), 0);
    };
  }

  private static void add(List<String> lines, String gap, StringBuilder line, StringBuilder out) {
    if (lines.size() > 1) {
      endLine(line, out);
      lines.forEach(text -> out.append(text).append('\n'));
    } else if (!lines.get(0).isEmpty()) {
      line.append(line.length() > 0 ? gap : "").append(lines.get(0));
    }
  }

  private static void endLine(StringBuilder line, StringBuilder out) {
    if (line.length() > 0) {
      out.append(line).append('\n');
      line.setLength(0);
    }
  }
}
