package gpr.layout;

import gpr.text.SourceText;

/**
 * Tables as lists of lists, {@code [['规章', '0', None], …]}: what a program prints of a table, such
 * as {@code print(page.extract_table())} of Python's pdfplumber, or JSON. Each inner list is a row;
 * so is each record, {@code {"项目": "规章", …}}, below a head of its names. The lines that are neither
 * stay as they are.
 */
final class ListText {
  private final SourceText source;
  private final ListScan scan;
  private final RecordScan records;
  private final SeenRows rows;

  private ListText(SourceText source, CellReader cellReader) {
    this.source = source;
    this.rows = new SeenRows(source, cellReader);
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
        rows.addLine(number++);
        continue;
      }
      number = source.lineAt(end - 1) + 1;
    }
    return rows.visibleText();
  }

  /** Adds the rows of the list or record that begins there; where it ends, else the same place. */
  private int read(int start) {
    if (records.beginsAt(start)) {
      RecordScan.Value value = records.read(start);
      if (value != null) {
        RecordRows.of(value).forEach(rows::addRow);
        return records.end();
      }
    }
    int end = scan.beginsAt(start) ? scan.read(start) : start;
    if (end > start) {
      scan.rows().forEach(rows::addRow);
    }
    return end;
  }
}
