package gpr.layout;

import gpr.Layout;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables as lists of lists, {@code [['规章', '0', None], …]}: what a program prints of a table, such
 * as {@code print(page.extract_table())} of Python's pdfplumber, or JSON. Each inner list is a row;
 * the lines that are no lists stay as they are.
 */
final class ListText {
  private final SourceText source;
  private final CellReader cellReader;
  private final ListScan scan;
  private final SeenPieces seen = new SeenPieces();
  private final Map<Integer, Row> rows = new HashMap<>();
  private int line = 1;

  private ListText(SourceText source, CellReader cellReader) {
    this.source = source;
    this.cellReader = cellReader;
    this.scan = new ListScan(source);
  }

  /** Whether a line of the text begins a list of words. */
  static boolean isIn(SourceText source) {
    ListScan scan = new ListScan(source);
    for (int number = 1; number <= source.lineCount(); number++) {
      if (scan.beginsAt(source.textStart(number))) {
        return true;
      }
    }
    return false;
  }

  /** What a reader sees of such a text. */
  static VisibleText read(SourceText source, CellReader cellReader) {
    return new ListText(source, cellReader).visibleText();
  }

  private VisibleText visibleText() {
    int number = 1;
    while (number <= source.lineCount()) {
      int start = source.textStart(number);
      int end = scan.beginsAt(start) ? scan.read(start) : start;
      if (end == start) {
        addLine(number++);
        continue;
      }
      scan.rows().forEach(this::addRow);
      number = source.lineAt(end - 1) + 1;
    }
    seen.append('\n', source.length());
    Seen text = seen.take();
    // The last line of a text that is cut off is no whole one here either.
    int ends = source.isUnfinished() && text.text().length() > 1 ? 2 : 1;
    String words = text.text().substring(0, text.text().length() - ends);
    return VisibleText.of(source, source.with(words), text.origins(), rows);
  }

  /** Adds a line as it is. */
  private void addLine(int number) {
    for (int i = source.start(number); i < source.end(number); i++) {
      seen.append(source.characters()[i], i);
    }
    endLine(source.end(number));
  }

  private void addRow(List<Seen> fields) {
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
