package gpr.layout;

import gpr.Layout;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a text of which some are rows of a table: their cells are seen parted by tabs. */
final class SeenRows {
  private final SourceText source;
  private final CellReader cellReader;
  private final SeenPieces seen = new SeenPieces();
  private final Map<Integer, Row> rows = new HashMap<>();
  private int line = 1;

  SeenRows(SourceText source, CellReader cellReader) {
    this.source = source;
    this.cellReader = cellReader;
  }

  /** What a reader sees of the lines and rows. */
  VisibleText visibleText() {
    seen.append('\n', source.length());
    Seen text = seen.take();
    // The last line of a text that is cut off is no whole one here either.
    int ends = source.isUnfinished() && text.text().length() > 1 ? 2 : 1;
    String words = text.text().substring(0, text.text().length() - ends);
    return VisibleText.of(source, source.with(words), text.origins(), rows);
  }

  /** Adds a line as it is. */
  void addLine(int number) {
    for (int i = source.start(number); i < source.end(number); i++) {
      seen.append(source.characters()[i], i);
    }
    endLine(source.end(number));
  }

  /** Adds a row of a table. */
  void addRow(List<Seen> fields) {
    List<Cell> cells = new ArrayList<>(fields.size());
    int column = 1;
    for (Seen field : fields) {
      if (!cells.isEmpty()) {
        seen.append('\t', origin(field));
        column++;
      }
      cells.add(cellReader.read(field.text(), line, column, 0, 0));
      for (int i = 0; i < field.text().length(); i++) {
        char c = field.text().charAt(i);
        if (c != '\n') {
          seen.append(c, field.origin(i));
          column++;
        }
      }
    }
    rows.put(line, new Row(Cells.of(cells), true, Layout.COMMA_SEPARATED, 0));
    endLine(origin(fields.get(fields.size() - 1)));
  }

  private static int origin(Seen field) {
    return field.origins()[0];
  }

  private void endLine(int origin) {
    seen.append('\n', origin);
    line++;
  }
}
