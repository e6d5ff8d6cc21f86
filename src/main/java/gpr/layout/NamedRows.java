package gpr.layout;

import gpr.layout.RecordScan.Fields;
import gpr.layout.RecordScan.Items;
import gpr.layout.RecordScan.Plain;
import gpr.layout.RecordScan.Value;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A record that is a table, the names of its columns apart from its rows: {@code {"columns": ["项目",
 * "本年制发件数"], "data": [["规章", 0]]}}, as pandas writes it. What it has beside these, such as the
 * numbers of the rows, is none of it.
 *
 * @param names the names of the columns
 * @param rows the rows, none of which has more cells
 */
record NamedRows(List<Seen> names, List<List<Seen>> rows) {
  /** Whether a record is such a table. */
  static boolean areIn(Fields fields) {
    return of(fields).isPresent();
  }

  /**
   * The table that a record is; empty where it is none, or nobody can tell which list has the
   * names.
   */
  static Optional<NamedRows> of(Fields fields) {
    List<List<Seen>> names = new ArrayList<>();
    List<List<List<Seen>>> rows = new ArrayList<>();
    for (Value value : fields.values()) {
      if (value instanceof Items items) {
        row(items).filter(NamedRows::areWords).ifPresent(names::add);
        table(items).ifPresent(rows::add);
      }
    }
    if (names.size() != 1 || rows.size() != 1) {
      return Optional.empty();
    }
    int columns = names.get(0).size();
    boolean fits = rows.get(0).stream().allMatch(row -> row.size() == columns);
    return fits ? Optional.of(new NamedRows(names.get(0), rows.get(0))) : Optional.empty();
  }

  /** The cells of a list of nothing but strings and numbers. */
  static Optional<List<Seen>> row(Value value) {
    List<Seen> cells = new ArrayList<>();
    if (value instanceof Items items) {
      for (Value cell : items.values()) {
        if (!(cell instanceof Plain plain)) {
          return Optional.empty();
        }
        cells.add(plain.text());
      }
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(cells);
  }

  /** The rows of a list of nothing but such lists. */
  static Optional<List<List<Seen>>> table(Items items) {
    List<List<Seen>> rows = new ArrayList<>();
    for (Value value : items.values()) {
      Optional<List<Seen>> row = row(value);
      if (row.isEmpty()) {
        return Optional.empty();
      }
      rows.add(row.get());
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
  }

  /** Whether names stand there, and not the numbers of rows; the first may be empty. */
  private static boolean areWords(List<Seen> cells) {
    boolean words = false;
    for (Seen cell : cells) {
      boolean isWord = cell.text().chars().anyMatch(c -> Signs.isIdeograph((char) c));
      if (!isWord && !cell.text().isEmpty()) {
        return false;
      }
      words |= isWord;
    }
    return words;
  }
}
