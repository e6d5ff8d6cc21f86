package gpr.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows and columns that a program has numbered, {@code | 0 | 规章 | 3 |}: pandas' {@code
 * to_markdown()}, {@code to_csv()} and {@code to_string()} write each row's index before it, and
 * where a table has no header the columns' numbers above it. Neither is a cell of a form.
 */
final class IndexColumns {
  /** So many rows that count up from 0 or 1 are numbered; with a header's blank corner fewer. */
  private static final int FEWEST_ROWS = 4;

  private static final int FEWEST_WITH_HEAD = 3;

  /** Below columns that are numbered too a head of one line and its row of numbers are enough. */
  private static final int FEWEST_BELOW_NUMBERS = 2;

  /** No section has so many rows. */
  private static final BigDecimal MOST_ROWS = BigDecimal.valueOf(1000);

  /** A Markdown table has a line of dashes between two rows. */
  private static final int NEAR = 2;

  private static final Pattern CORNER = Pattern.compile("(?i)序号|#|no\\.?|index|unnamed: ?0");

  /** That of {@code Unnamed: 0}: most labels of rows are longer and need no look. */
  private static final int LONGEST_CORNER = 10;

  /** What such a name begins with. */
  private static final String CORNER_BEGINNINGS = "序#nNiIuU";

  /** The name of a column that has none: 3, Column 3, 列3, Unnamed: 3. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)(?:column|col|field|unnamed:|列|第|[cfvx])?[ _.]?(\\d{1,2})列?");

  private final List<Row> rows;
  private final List<Row> kept;
  private final BitSet counted = new BitSet();

  private IndexColumns(List<Row> rows) {
    this.rows = rows;
    this.kept = new ArrayList<>(rows);
  }

  /** The rows of a section without what only numbers them. */
  static List<Row> without(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (mayBegin(rows, i) || isHead(rows, i)) {
        return new IndexColumns(rows).without();
      }
    }
    return rows;
  }

  /** Whether rows may be numbered from there on: two begin with a number, the first with 0 or 1. */
  private static boolean mayBegin(List<Row> rows, int at) {
    boolean isFirst = isNumber(rows.get(at), 0) || isNumber(rows.get(at), 1);
    return isFirst && at + 1 < rows.size() && isCount(rows.get(at + 1));
  }

  private List<Row> without() {
    int at = 0;
    while (at < rows.size()) {
      int start = at;
      do {
        at++;
      } while (at < rows.size() && isNear(rows, at));
      dropIndex(start, at);
    }
    List<Row> all = new ArrayList<>(kept.size());
    for (int i = 0; i < kept.size(); i++) {
      if (!counted.get(i) && !isHead(kept, i)) {
        all.add(kept.get(i));
      }
    }
    return all;
  }

  /** Whether a row follows the one before it in the same table. */
  private static boolean isNear(List<Row> rows, int at) {
    Row above = rows.get(at - 1);
    Row row = rows.get(at);
    return row.cells().get(0).line() - above.cells().get(0).line() <= NEAR
        && row.layout() == above.layout()
        && row.cells().size() > 1
        && above.cells().size() > 1;
  }

  /** Drops the first cells of a table's rows, if they only count the rows. */
  private void dropIndex(int from, int to) {
    int first = from;
    while (first < to && isAboveIndex(rows.get(first))) {
      first++;
    }
    boolean mayCount = first + 1 < to && !rows.get(first).grid() && areCounted(rows.get(first));
    first += mayCount && isNumber(rows.get(first + 1), 0) ? 1 : 0;
    boolean head = first > from;
    boolean told = rows.subList(from, first).stream().anyMatch(IndexColumns::countsColumns);
    int least = told ? FEWEST_BELOW_NUMBERS : head ? FEWEST_WITH_HEAD : FEWEST_ROWS;
    if (to - first < least) {
      return;
    }
    int words = 0;
    for (int i = first; i < to; i++) {
      words += mayBeNumbered(rows.get(i)) ? 1 : 0;
    }
    if (!countUp(rows.subList(first, to), told)
        || 2 * words < to - first
        || !head && !mayBeNumbered(rows.get(first))) {
      return;
    }
    for (int i = from; i < to; i++) {
      Cells cells = rows.get(i).cells();
      boolean gone = i >= first || rows.get(i).grid();
      if (!gone && areCounted(rows.get(i))) {
        counted.set(i);
      } else if (gone && cells.size() > 1) {
        kept.set(i, rows.get(i).with(cells.subList(1, cells.size())));
      }
    }
  }

  /** One row of so many may be lost or stand there twice: the others are numbered as before. */
  private static final int ROWS_PER_GAP = 6;

  /**
   * Whether the first cells of rows count up from 0 or 1.
   *
   * @param told whether a row above them counts the columns, so that any rows may be lost
   */
  private static boolean countUp(List<Row> rows, boolean told) {
    int before = isNumber(rows.get(0), 0) ? -1 : 0;
    int gaps = 0;
    for (Row row : rows) {
      Cell index = row.cells().get(0);
      int number = isCount(row) ? index.number().intValue() : -1;
      if (number < before || number < 0) {
        return false;
      }
      gaps += number == before + 1 ? 0 : 1;
      before = number;
    }
    boolean fromStart = isNumber(rows.get(0), 0) || isNumber(rows.get(0), 1);
    return fromStart && (told || gaps * ROWS_PER_GAP <= rows.size());
  }

  /** Behind the index of most rows stand words or a blank. */
  private static boolean mayBeNumbered(Row row) {
    Cell next = row.cells().get(1);
    return next.isLabel() || next.kind() == CellKind.BLANK || next.kind() == CellKind.COVERED;
  }

  /** Whether a row is of the header: its corner is blank or named, or between spaces not there. */
  private static boolean isAboveIndex(Row row) {
    Cell first = row.cells().get(0);
    if (!row.grid()) {
      return first.isLabel();
    }
    return first.kind() == CellKind.BLANK
        || first.kind() == CellKind.COVERED
        || isCorner(first.text());
  }

  private static boolean isCorner(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_CORNER
        && CORNER_BEGINNINGS.indexOf(text.charAt(0)) >= 0
        && CORNER.matcher(text).matches();
  }

  private static boolean isNumber(Row row, int number) {
    return isCount(row) && row.cells().get(0).number().compareTo(BigDecimal.valueOf(number)) == 0;
  }

  /** Whether a row begins with a bare number of one to three digits. */
  private static boolean isCount(Row row) {
    Cell cell = row.cells().get(0);
    return row.cells().size() > 1
        && cell.kind() == CellKind.NUMBER
        && cell.unit().isEmpty()
        && cell.number().scale() <= 0
        && cell.number().abs().compareTo(MOST_ROWS) < 0;
  }

  /** Whether a row of the header counts the columns, its corner left out. */
  private static boolean countsColumns(Row row) {
    Cells cells = row.cells();
    return row.grid() && cells.size() > 1
        ? areCounted(cells.subList(1, cells.size()))
        : areCounted(cells);
  }

  private static boolean areCounted(Row row) {
    return areCounted(row.cells());
  }

  /** Whether the cells of a row only count up, from 0 or 1. */
  private static boolean areCounted(Cells cells) {
    int begin = cells.get(0).text().endsWith("0") ? 0 : 1;
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i).text();
      if (!mayCount(text)) {
        return false;
      }
      Matcher matcher = NUMBERED.matcher(text);
      if (!matcher.matches() || Integer.parseInt(matcher.group(1)) != begin + i) {
        return false;
      }
    }
    return cells.size() > 1;
  }

  /** Most cells end in no digit and are no column's number. */
  private static boolean mayCount(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return last >= '0' && last <= '9' || last == '列';
  }

  /** Whether a row of a grid, the first of its table, only numbers the columns. */
  private static boolean isHead(List<Row> rows, int at) {
    Cells cells = rows.get(at).cells();
    boolean mayBe = rows.get(at).grid() && cells.size() >= FEWEST_ROWS && at + 1 < rows.size();
    if (!mayBe || !areCounted(rows.get(at))) {
      return false;
    }
    return at == 0 || !isNear(rows, at);
  }
}
