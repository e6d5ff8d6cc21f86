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
 * so is each record, {@code {"项目": "规章", …}}, below a head of its names. The lines that are neither
 * stay as they are.
 */
final class ListText {
  private final SourceText source;
  private final CellReader cellReader;
  private final ListScan scan;
  private final RecordScan records;
  private final SeenPieces seen = new SeenPieces();
  private final Map<Integer, Row> rows = new HashMap<>();
  private int line = 1;

  private ListText(SourceText source, CellReader cellReader) {
    this.source = source;
    this.cellReader = cellReader;
    this.scan = new ListScan(source);
    this.records = new RecordScan(source);
  }

  /** Whether a line of the text begins a list of words, or a record. */
  static boolean isIn(SourceText source) {
    ListScan scan = new ListScan(source);
    RecordScan records = new RecordScan(source);
    for (int number = 1; number <= source.lineCount(); number++) {
      int start = source.textStart(number);
      if (scan.beginsAt(start) || records.beginsAt(start)) {
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
      int end = read(start);
      if (end == start) {
        addLine(number++);
        continue;
      }
      number = source.lineAt(end - 1) + 1;
    }
    seen.append('\n', source.length());
    Seen text = seen.take();
    // The last line of a text that is cut off is no whole one here either.
    int ends = source.isUnfinished() && text.text().length() > 1 ? 2 : 1;
    String words = text.text().substring(0, text.text().length() - ends);
    return VisibleText.of(source, source.with(words), text.origins(), rows);
  }

  /** Adds the rows of the list or record that begins there; where it ends, else the same place. */
  private int read(int start) {
    if (records.beginsAt(start)) {
      RecordScan.Value value = records.read(start);
      if (value != null) {
        RecordRows.of(value).forEach(this::addRow);
        return records.end();
      }
    }
    int end = scan.beginsAt(start) ? scan.read(start) : start;
    if (end > start) {
      scan.rows().forEach(this::addRow);
    }
    return end;
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
