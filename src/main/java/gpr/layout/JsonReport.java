package gpr.layout;

import gpr.layout.RecordScan.Fields;
import gpr.layout.RecordScan.Items;
import gpr.layout.RecordScan.Plain;
import gpr.layout.RecordScan.Value;
import gpr.text.Signs;
import gpr.text.SourceText;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A report that is one value of JSON: {@code {"标题": "…", "一、总体情况": "…", "二、…": [{"项目": "规章", …}]}}.
 * What it says is seen as lines: names in Chinese that something is said below, strings, and each
 * row of a table as a list of its cells, {@code ["规章", "0"]}.
 */
final class JsonReport {
  /** What ends a sentence: no cell of a table has one. */
  private static final char SENTENCE_END = '。';

  private final SeenPieces seen = new SeenPieces();

  /**
   * Whether a name in Chinese or a table was met, so that this says more than the strings alone.
   */
  private boolean saysMore;

  private JsonReport() {}

  /** What such a text says; null where it is none, or has neither names in Chinese nor tables. */
  static @Nullable Seen in(SourceText source) {
    RecordScan scan = new RecordScan(source, source.length());
    Value value = scan.read(Signs.firstText(source.characters(), 0, source.length()));
    boolean whole =
        value != null
            && Signs.firstText(source.characters(), scan.end(), source.length()) == source.length();
    if (value == null || !whole) {
      return null;
    }
    JsonReport report = new JsonReport();
    if (value instanceof Fields fields && !NamedRows.areIn(fields)) {
      // Its names are headings, also where all that stands below them are tables.
      report.addFields(fields);
    } else {
      report.add(value);
    }
    return report.saysMore ? report.seen.take() : null;
  }

  private void add(Value value) {
    if (isTable(value)) {
      saysMore = true;
      RecordRows.of(value).forEach(this::addRow);
    } else if (value instanceof Items items) {
      items.values().forEach(this::add);
    } else if (value instanceof Fields fields) {
      addFields(fields);
    } else if (value instanceof Plain plain && JsonText.isRead(plain.text().text())) {
      addLines(plain.text());
    }
  }

  private void addFields(Fields fields) {
    for (int i = 0; i < fields.values().size(); i++) {
      Seen name = fields.names().get(i);
      Value value = fields.values().get(i);
      boolean named = hasWords(name.text());
      saysMore |= named;
      if (named && value instanceof Plain plain && endsInDigit(plain.text().text())) {
        addNumber(name, plain.text());
        continue;
      }
      // 标题 only says what its value is; below 一、总体情况 something is said.
      boolean heads = !(value instanceof Plain) || hasSentence(value);
      if (named && heads) {
        addLines(name);
      }
      add(value);
    }
  }

  /** 年份：2024. */
  private void addNumber(Seen name, Seen value) {
    SeenPieces line = new SeenPieces();
    line.flow(name);
    line.append('：', value.origin(0));
    line.flow(value);
    addLines(line.take());
  }

  /** Rows as lists; records whose names are in Chinese and of which nothing is a sentence. */
  private static boolean isTable(Value value) {
    if (hasSentence(value)) {
      return false;
    }
    if (value instanceof Items items) {
      boolean lists = items.values().stream().allMatch(Items.class::isInstance);
      boolean records = items.values().stream().allMatch(JsonReport::isRecord);
      return !items.values().isEmpty() && (lists && hasCellOfWords(items) || records);
    }
    return value instanceof Fields fields && (NamedRows.areIn(fields) || isRecord(fields));
  }

  private static boolean hasCellOfWords(Items rows) {
    for (Value row : rows.values()) {
      boolean words =
          row instanceof Items cells
              && cells.values().stream()
                  .anyMatch(cell -> cell instanceof Plain plain && hasWords(plain.text().text()));
      if (words) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRecord(Value value) {
    return value instanceof Fields fields
        && !fields.names().isEmpty()
        && fields.names().stream().allMatch(name -> hasWords(name.text()))
        && hasNumber(fields);
  }

  private static boolean hasNumber(Value value) {
    return contains(value, JsonReport::endsInDigit);
  }

  private static boolean endsInDigit(String text) {
    return !text.isEmpty() && Signs.isDigit(text.charAt(text.length() - 1));
  }

  private static boolean hasSentence(Value value) {
    return contains(value, text -> text.indexOf(SENTENCE_END) >= 0);
  }

  private static boolean contains(Value value, Predicate<String> kind) {
    if (value instanceof Plain plain) {
      return kind.test(plain.text().text());
    }
    List<Value> inner = value instanceof Items items ? items.values() : ((Fields) value).values();
    return inner.stream().anyMatch(each -> contains(each, kind));
  }

  private static boolean hasWords(String text) {
    return text.chars().anyMatch(c -> Signs.isIdeograph((char) c));
  }

  private void addLines(Seen text) {
    for (int i = 0; i < text.text().length(); i++) {
      seen.append(text.text().charAt(i), text.origin(i));
    }
    seen.append('\n', text.origin(Math.max(0, text.text().length() - 1)));
  }

  private void addRow(List<Seen> cells) {
    int origin = cells.get(0).origin(0);
    seen.append('[', origin);
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        seen.append(',', cells.get(i).origin(0));
      }
      addCell(cells.get(i));
    }
    seen.append(']', origin);
    seen.append('\n', origin);
  }

  private void addCell(Seen cell) {
    seen.append('"', cell.origin(0));
    for (int i = 0; i < cell.text().length(); i++) {
      char c = cell.text().charAt(i);
      if (c == '"' || c == '\\' || c == '\n') {
        seen.append('\\', cell.origin(i));
      }
      seen.append(c == '\n' ? 'n' : c, cell.origin(i));
    }
    seen.append('"', cell.origin(0));
  }
}
