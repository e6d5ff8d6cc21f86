package gpr.layout;

import gpr.text.SourceText;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of a text of comma-separated values: which are rows, and how wide their tables. */
final class CsvRecords {
  /** One record in so many may look like a number whose thousands commas part. */
  private static final int ROWS_PER_THOUSANDS = 10;

  private static final int PAIR = 2;

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
  record Field(String text, int origin) {
    boolean isBlank() {
      return text.isBlank();
    }
  }

  private final List<List<Field>> records;
  private final char delimiter;
  private final CellReader cellReader;
  private final boolean rows;
  private final boolean[] wider;
  private final boolean lines;

  private CsvRecords(List<List<Field>> records, char delimiter, CellReader cellReader) {
    this.records = records;
    this.delimiter = delimiter;
    this.cellReader = cellReader;
    this.rows = areMostRows();
    this.wider = rows ? wider() : new boolean[0];
    this.lines = rows && CsvPieces.areMany(this, cellReader);
  }

  /**
   * The records of a text; none where it has other signs among its quotes than RFC 4180 allows.
   *
   * @param delimiter what parts its values
   */
  static CsvRecords of(SourceText source, char delimiter, CellReader cellReader) {
    return new CsvRecords(parse(source, delimiter), delimiter, cellReader);
  }

  /** Whether the text is one of such records. */
  boolean areRows() {
    return rows;
  }

  /**
   * Whether each record is a line of a page, and most labels are broken over several: tabula's
   * stream mode. Then a blank field is no blank cell.
   */
  boolean areLines() {
    return lines;
  }

  int size() {
    return records.size();
  }

  List<Field> get(int index) {
    return records.get(index);
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
   * Whether nearly all records with commas are rows of a table: some are labels and numbers, and
   * fewer are prose, or numbers whose thousands commas part. They need not be as long as each
   * other: whoever leaves out merged cells leaves out their commas.
   */
  private boolean areMostRows() {
    int with = 0;
    int thousands = 0;
    int prose = 0;
    boolean even = false;
    for (int i = 0; i < records.size(); i++) {
      List<Field> each = records.get(i);
      CsvRecord kind = each.size() > 1 ? CsvRecord.of(texts(each), cellReader) : CsvRecord.WORDS;
      with += kind == CsvRecord.ROW ? 1 : 0;
      thousands += kind == CsvRecord.THOUSANDS ? 1 : 0;
      prose += kind == CsvRecord.PROSE ? 1 : 0;
      even |= i > 0 && each.size() > PAIR && each.size() == records.get(i - 1).size();
    }
    boolean enough = with > 1 || with == 1 && even;
    return enough && prose <= with && thousands * ROWS_PER_THOUSANDS <= with;
  }

  private static List<String> texts(List<Field> fields) {
    return fields.stream().map(Field::text).toList();
  }

  /** A record of sentences as the line that it is. */
  Field line(int index) {
    List<Field> fields = records.get(index);
    String text = String.join(String.valueOf(delimiter), texts(fields));
    return new Field(text, fields.get(0).origin());
  }

  /** Sentences with commas, and no number of their own. */
  private boolean isProse(int index) {
    boolean sentence = false;
    for (Field field : records.get(index)) {
      sentence |= field.text().indexOf('。') >= 0;
      if (cellReader.read(field.text(), 1, 1, 0, 0).isFilled()) {
        return false;
      }
    }
    return sentence;
  }

  static int values(List<Field> fields) {
    int values = 0;
    for (Field field : fields) {
      values += field.isBlank() ? 0 : 1;
    }
    return values;
  }

  /**
   * Whether a record with one value is of a table: a caption, or a label without numbers. It stands
   * beside a row, or behind blank fields, or has rows above and below, and others like it between.
   */
  private boolean isOfTable(int index) {
    List<Field> fields = records.get(index);
    if (!isLabel(index)) {
      return false;
    }
    int above = index - 1;
    while (index - above < MOST_ROWS && isLabel(above)) {
      above--;
    }
    int below = index + 1;
    while (below - index < MOST_ROWS && isLabel(below)) {
      below++;
    }
    boolean after = isFull(above);
    boolean before = isFull(below);
    return fields.get(0).isBlank()
        || after && (before || above == index - 1)
        || before && below == index + 1;
  }

  /** Whether that record has one value, and this may be a label. */
  private boolean isLabel(int index) {
    if (index < 0 || index >= records.size() || values(records.get(index)) != 1) {
      return false;
    }
    for (Field field : records.get(index)) {
      if (field.text().length() > LONGEST_LABEL || field.text().indexOf('。') >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isFull(int index) {
    return index >= 0 && index < records.size() && values(records.get(index)) > 1;
  }

  /** How many fields are in use in the rows around that one: what a sheet has beyond is no cell. */
  int width(int index) {
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

  boolean isRow(int index) {
    int values = values(records.get(index));
    boolean hasFields = records.get(index).size() > 1;
    return values > 1 && !isProse(index) || values == 1 && hasFields && isOfTable(index);
  }

  private static int used(List<Field> fields) {
    int used = fields.size();
    while (used > 1 && fields.get(used - 1).isBlank()) {
      used--;
    }
    return used;
  }
}
