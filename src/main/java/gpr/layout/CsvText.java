package gpr.layout;

import gpr.Layout;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A whole text of comma-separated values, RFC 4180: a workbook saved as CSV, prose and tables in
 * one. A record with one value is a line of prose, another one a row.
 */
final class CsvText {
  /** What ends a line of a text ends one of a value, too. */
  private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\n\u0085\u2028\u2029]");

  /** Columns of a terminal that a field takes, whatever it says: its place is its number. */
  private static final int WIDTH = 10;

  private final SourceText source;
  private final Layout layout;
  private final CellReader cellReader;
  private final CsvRecords records;
  private final SeenPieces seen = new SeenPieces();
  private final Map<Integer, Row> rows = new HashMap<>();
  private int line = 1;

  private CsvText(SourceText source, char delimiter, CellReader cellReader, CsvRecords records) {
    this.source = source;
    this.layout = delimiter == '\t' ? Layout.TAB_SEPARATED : Layout.COMMA_SEPARATED;
    this.cellReader = cellReader;
    this.records = records;
  }

  /**
   * What a reader sees of the text; as it is written if it is no such text.
   *
   * @param delimiter what parts its values
   */
  static VisibleText read(SourceText source, char delimiter, CellReader cellReader) {
    CsvRecords records = CsvRecords.of(source, delimiter, cellReader);
    return records.areRows()
        ? new CsvText(source, delimiter, cellReader, records).visibleText()
        : VisibleText.asWritten(source);
  }

  private VisibleText visibleText() {
    for (int i = 0; i < records.size(); i++) {
      List<CsvRecords.Field> each = records.get(i);
      int values = CsvRecords.values(each);
      if (records.isRow(i)) {
        addRow(each, records.width(i));
      } else if (values > 1) {
        addLines(records.line(i));
      } else {
        each.stream().filter(field -> !field.isBlank()).forEach(this::addLines);
        if (values == 0) {
          endLine(each.get(0).origin());
        }
      }
    }
    seen.append('\n', source.length());
    Seen text = seen.take();
    // The last line of a text that is cut off is no whole one here either.
    int ends = source.isUnfinished() && text.text().length() > 1 ? 2 : 1;
    String words = text.text().substring(0, text.text().length() - ends);
    return VisibleText.of(source, source.with(words), text.origins(), rows);
  }

  private void addRow(List<CsvRecords.Field> fields, int width) {
    List<Cell> cells = new ArrayList<>(width);
    int column = 1;
    boolean alone = CsvRecords.values(fields) == 1;
    for (int i = 0; i < Math.min(width, fields.size()); i++) {
      CsvRecords.Field field = fields.get(i);
      String text = LINE_ENDS.matcher(field.text().strip()).replaceAll("\n");
      cells.add(cellReader.read(text, line, column, WIDTH * i, WIDTH * (i + 1) - 1));
      String shown = text.replace("\n", "");
      append(shown, field.origin());
      column += shown.length();
      if (i + 1 < width && !alone) {
        seen.append('\t', field.origin());
        column++;
      }
    }
    rows.put(line, row(cells));
    endLine(fields.get(fields.size() - 1).origin());
  }

  /** The cells of a record; of a line of a page only those that it has, where they stand. */
  private Row row(List<Cell> cells) {
    if (records.areLines()) {
      cells.removeIf(cell -> cell.kind() == CellKind.BLANK);
      return cells.size() == 1
          ? new Row(Cells.of(cells), false, Layout.CELL_PER_LINE, 0)
          : new Row(Cells.of(cells), true, layout, false, 0);
    }
    return new Row(Cells.of(TabCells.parted(cells, cellReader)), true, layout, 0);
  }

  private void addLines(CsvRecords.Field field) {
    int at = 0;
    for (String words : LINE_ENDS.split(field.text(), -1)) {
      append(words, field.origin() + at);
      at += words.length() + 1;
      endLine(field.origin() + Math.min(at, field.text().length()));
    }
  }

  private void append(String text, int origin) {
    for (int i = 0; i < text.length(); i++) {
      seen.append(text.charAt(i), Math.min(origin + i, source.length()));
    }
  }

  private void endLine(int origin) {
    seen.append('\n', origin);
    line++;
  }
}
