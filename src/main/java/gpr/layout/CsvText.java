package gpr.layout;

import gpr.Layout;
import gpr.text.SourceText;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A whole text of comma-separated values, RFC 4180: a workbook saved as CSV, prose and tables in
 * one. A record with one value is a line of prose, another one a row.
 */
final class CsvText {
  /** A line with fewer fields may be prose with a comma. */
  static final int FEWEST_FIELDS = 3;

  /** So many records of a hundred with commas have as many fields as one beside them. */
  private static final int EVEN_RECORDS = 90;

  private static final int LONGEST_LABEL = 48;

  /** No head has more rows, its caption and one for the words above it included. */
  private static final int ROWS_OF_HEAD = 4;

  /** No table of the form has more rows. */
  private static final int MOST_ROWS = 80;

  /**
   * A value.
   *
   * @param text what it says, its quotes left out
   * @param origin where it begins in the source
   */
  private record Field(String text, int origin) {
    boolean isBlank() {
      return text.isBlank();
    }
  }

  private final SourceText source;
  private final Layout layout;
  private final CellReader cellReader;
  private final List<List<Field>> records;
  private final boolean[] wider;
  private final SeenPieces seen = new SeenPieces();
  private final Map<Integer, Row> rows = new HashMap<>();
  private int line = 1;

  private CsvText(
      SourceText source, char delimiter, CellReader cellReader, List<List<Field>> records) {
    this.source = source;
    this.layout = delimiter == '\t' ? Layout.TAB_SEPARATED : Layout.COMMA_SEPARATED;
    this.cellReader = cellReader;
    this.records = records;
    this.wider = wider();
  }

  /**
   * What a reader sees of the text; as it is written if it is no such text.
   *
   * @param delimiter what parts its values
   */
  static VisibleText read(SourceText source, char delimiter, CellReader cellReader) {
    List<List<Field>> records = parse(source, delimiter);
    return isEven(records)
        ? new CsvText(source, delimiter, cellReader, records).visibleText()
        : VisibleText.asWritten(source);
  }

  private static List<List<Field>> parse(SourceText source, char delimiter) {
    List<List<Field>> records = new ArrayList<>();
    try (Reader reader = new CharArrayReader(source.characters(), 0, source.length());
        CSVParser parser = format(delimiter).parse(reader)) {
      for (CSVRecord each : parser) {
        records.add(fields(source, delimiter, each));
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return List.of();
    }
    return records;
  }

  private static CSVFormat format(char delimiter) {
    return delimiter == ','
        ? CSVFormat.RFC4180
        : CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
  }

  private static List<Field> fields(SourceText source, char delimiter, CSVRecord each) {
    List<Field> fields = new ArrayList<>(each.size());
    char[] chars = source.characters();
    int at = (int) each.getCharacterPosition();
    for (String value : each) {
      boolean quoted = at < source.length() && chars[at] == '"';
      fields.add(new Field(value, Math.min(quoted ? at + 1 : at, source.length())));
      at = fieldEnd(chars, at, source.length(), delimiter) + 1;
    }
    return fields;
  }

  private static int fieldEnd(char[] chars, int from, int to, char delimiter) {
    boolean quoted = false;
    int at = from;
    while (at < to
        && (quoted || chars[at] != delimiter && chars[at] != '\n' && chars[at] != '\r')) {
      quoted ^= chars[at] == '"';
      at++;
    }
    return at;
  }

  /**
   * Whether nearly all records that have commas have as many fields as one beside them: all of a
   * workbook's have, and of prose with tables of tabula in it each table's.
   */
  private static boolean isEven(List<List<Field>> records) {
    int even = 0;
    int parted = 0;
    for (int i = 0; i < records.size(); i++) {
      int size = records.get(i).size();
      boolean isBeside =
          i > 0 && records.get(i - 1).size() == size
              || i + 1 < records.size() && records.get(i + 1).size() == size;
      parted += size > 1 ? 1 : 0;
      even += size >= FEWEST_FIELDS && isBeside ? 1 : 0;
    }
    return even > 1 && even * 100 >= parted * EVEN_RECORDS;
  }

  private VisibleText visibleText() {
    for (int i = 0; i < records.size(); i++) {
      List<Field> each = records.get(i);
      int values = values(each);
      if (isRow(i)) {
        addRow(each, width(i));
      } else {
        each.stream().filter(field -> !field.isBlank()).forEach(this::addLines);
        if (values == 0) {
          endLine(each.get(0).origin());
        }
      }
    }
    seen.append('\n', source.length());
    Seen text = seen.take();
    String words = text.text().substring(0, text.text().length() - 1);
    return VisibleText.of(source, source.with(words), text.origins(), rows);
  }

  private static int values(List<Field> fields) {
    int values = 0;
    for (Field field : fields) {
      values += field.isBlank() ? 0 : 1;
    }
    return values;
  }

  /** Whether a record with one value stands between rows: a caption, or a label without numbers. */
  private boolean isOfTable(int index) {
    for (Field field : records.get(index)) {
      if (field.text().length() > LONGEST_LABEL || field.text().indexOf('。') >= 0) {
        return false;
      }
    }
    boolean after = index > 0 && values(records.get(index - 1)) > 1;
    boolean before = index + 1 < records.size() && values(records.get(index + 1)) > 1;
    return after || before;
  }

  /** How many fields are in use in the rows around that one: what a sheet has beyond is no cell. */
  private int width(int index) {
    int width = used(records.get(index));
    int first = Math.max(0, index - MOST_ROWS);
    for (int i = index - 1; i >= first && isRow(i) && !wider[i + 1]; i--) {
      width = Math.max(width, used(records.get(i)));
    }
    int end = Math.min(records.size(), index + MOST_ROWS);
    for (int i = index + 1; i < end && isRow(i) && !wider[i]; i++) {
      width = Math.max(width, used(records.get(i)));
    }
    return width;
  }

  /**
   * Before which records a table ends: a value alone, behind which the rows are wider than all
   * before it. The table below may have more columns than the one above, which has no cells there.
   */
  private boolean[] wider() {
    boolean[] found = new boolean[records.size() + 1];
    int before = 0;
    for (int i = 0; i < records.size(); i++) {
      if (!isRow(i)) {
        before = 0;
        continue;
      }
      if (before > 1 && values(records.get(i)) == 1 && widthBelow(i) > before) {
        found[i] = true;
        before = 0;
      }
      before = Math.max(before, used(records.get(i)));
    }
    return found;
  }

  /** How wide the first rows below a record are, which have the head of a table among them. */
  private int widthBelow(int index) {
    int width = 0;
    int end = Math.min(records.size(), index + 1 + ROWS_OF_HEAD);
    for (int i = index + 1; i < end && isRow(i); i++) {
      width = Math.max(width, used(records.get(i)));
    }
    return width;
  }

  private boolean isRow(int index) {
    int values = values(records.get(index));
    boolean hasFields = records.get(index).size() > 1;
    return values > 1 || values == 1 && hasFields && isOfTable(index);
  }

  private static int used(List<Field> fields) {
    int used = fields.size();
    while (used > 1 && fields.get(used - 1).isBlank()) {
      used--;
    }
    return used;
  }

  private void addRow(List<Field> fields, int width) {
    List<Cell> cells = new ArrayList<>(width);
    int column = 1;
    boolean alone = values(fields) == 1;
    for (int i = 0; i < Math.min(width, fields.size()); i++) {
      Field field = fields.get(i);
      String text = field.text().strip().replace("\r\n", "\n").replace('\r', '\n');
      cells.add(cellReader.read(text, line, column, 0, 0));
      String shown = text.replace("\n", "");
      append(shown, field.origin());
      column += shown.length();
      if (i + 1 < width && !alone) {
        seen.append('\t', field.origin());
        column++;
      }
    }
    boolean tabs = layout == Layout.TAB_SEPARATED;
    Cells whole = Cells.of(tabs ? TabCells.parted(cells, cellReader) : cells);
    rows.put(line, new Row(whole, true, layout, 0));
    endLine(fields.get(fields.size() - 1).origin());
  }

  private void addLines(Field field) {
    int at = 0;
    for (String words : field.text().split("\r\n|\r|\n", -1)) {
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
