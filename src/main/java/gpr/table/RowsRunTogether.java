package gpr.table;

import gpr.text.Ordinal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines whose labels are two rows': of a drawn grid that has lost the rule between them, or of a
 * page whose rows stand too close, {@code 7.属于行政执法案卷8.属于行政查询事项 63 20 02}. Whose numbers these are,
 * or which digits, is not said.
 */
final class RowsRunTogether {
  private final LabelBook book;

  RowsRunTogether(LabelBook book) {
    this.book = book;
  }

  /**
   * Two rows of the form, one below the other, in the words of one label.
   *
   * @param row the first of them
   * @param whole whether the words of the first are its whole label
   */
  record Joint(int row, boolean whole) {}

  /** The rows that a line names, if these are two; none else. */
  Set<Integer> rowsOf(Line line) {
    if (!line.match().isRow()) {
      return Set.of();
    }
    int beside = namedBeside(line);
    if (beside >= 0) {
      return Set.of(beside, line.match().row());
    }
    Set<Integer> joined = namedTogether(line);
    if (!joined.isEmpty()) {
      return joined;
    }
    return joint(line.labels().last().text())
        .filter(Joint::whole)
        .map(joint -> Set.of(joint.row(), joint.row() + 1))
        .orElse(Set.of());
  }

  /**
   * The row with the end of whose label the words of a line begin, the next one's behind it; -1
   * where they begin so with none.
   */
  int rowEnded(Line line) {
    boolean named = line.labels().isEmpty() || line.isNamed();
    return named
        ? -1
        : joint(line.labels().last().text())
            .filter(joint -> !joint.whole())
            .map(Joint::row)
            .orElse(-1);
  }

  /**
   * The row that a label before the line's last one names, which is another than that one's; -1
   * where none does.
   */
  private int namedBeside(Line line) {
    for (int i = 0; i < line.labels().size() - 1; i++) {
      int named = rowOf(line.labels().get(i).text());
      if (named >= 0 && named != line.match().row()) {
        return named;
      }
    }
    return -1;
  }

  /** What stands between two rows' labels where an office gives both in one row: 规章、行政规范性文件. */
  private static final Pattern AND = Pattern.compile("[、，,/和及与]");

  /** No two labels of a form are longer together. */
  private static final int LONGEST_TWO = 100;

  /** The two rows whose labels the last one is, with a sign or a word between; none else. */
  private Set<Integer> namedTogether(Line line) {
    String text = line.labels().last().text();
    Matcher and = AND.matcher(text);
    while (text.length() <= LONGEST_TWO && and.find()) {
      int first = rowOf(text.substring(0, and.start()));
      int second = rowOf(text.substring(and.end()));
      if (first >= 0 && second >= 0 && first != second) {
        return Set.of(first, second);
      }
    }
    return Set.of();
  }

  /**
   * Of a label that goes over into the next row's: behind a whole one, or behind the end of one and
   * before the beginning of the next, {@code 获取信息 1.申请}, where a converter parts rows by a page's
   * lines.
   */
  Optional<Joint> joint(String text) {
    int from = 0;
    int end = 0;
    for (int at = 2; at < text.length(); at++) {
      if (Ordinal.at(text, at).filter(Ordinal::marked).isPresent()) {
        end = end == 0 ? at : end;
        int named = rowOf(text.substring(from, at));
        if (named >= 0) {
          return Optional.of(new Joint(named, true));
        }
        LabelBook.Match next = book.pieces().begun(book.normalise(text.substring(at)));
        LabelText before = book.normalise(text.substring(0, end));
        if (next.isRow() && book.pieces().endsRow(before, next.row() - 1)) {
          return Optional.of(new Joint(next.row() - 1, false));
        }
        from = at;
      }
    }
    return Optional.empty();
  }

  /** The row of words that are its label to the letter; -1 where they are none's. */
  private int rowOf(String words) {
    LabelText label = book.normalise(words);
    LabelBook.Match named = book.exact(label);
    boolean row = named.isRow() && (!label.ordinal().isEmpty() || book.namesRowOnly(label));
    return row ? named.row() : -1;
  }
}
