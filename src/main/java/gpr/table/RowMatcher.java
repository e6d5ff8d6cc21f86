package gpr.table;

import gpr.layout.Cell;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Settles which row of the text is which row of the form. Labels anchor: the heaviest chain of
 * labelled rows that keeps the form's order. Position fills: rows without a known label between two
 * anchors take the form's rows between them, if there are as many.
 */
final class RowMatcher {
  /** The alignment looks at no more rows than this: its work grows with their square. */
  static final int MOST_ROWS = 4000;

  /** What the numbers of a row add to the weight of its label. */
  private static final int WEIGHT_OF_NUMBERS = 6;

  /** A row belongs rather to the table of its section. */
  private static final int WEIGHT_OF_SECTION = 3;

  private final FormRows form;
  private final List<TextRow> rows;

  /** For each row of the form, the row of the text; -1 where there is none. */
  private final int[] textOf;

  private final boolean[] inferred;
  private final int[] formOf;
  private final List<Integer> repeated = new ArrayList<>();

  private RowMatcher(FormRows form, List<TextRow> rows) {
    this.form = form;
    this.rows = rows;
    this.textOf = new int[form.count()];
    Arrays.fill(textOf, -1);
    this.inferred = new boolean[form.count()];
    this.formOf = new int[rows.size()];
    Arrays.fill(formOf, -1);
  }

  /**
   * Which row is which.
   *
   * @param textOf for each row of the form the index of the text's row; -1 where there is none
   * @param inferred for each row of the form whether only its position tells
   * @param repeated indexes of labelled rows that the text has a second time
   * @param unplaced indexes of rows of numbers whose row in the form cannot be told
   */
  record Matching(
      int[] textOf, boolean[] inferred, List<Integer> repeated, List<Integer> unplaced) {}

  static Matching match(FormRows form, List<TextRow> allRows) {
    List<TextRow> rows = allRows.size() > MOST_ROWS ? allRows.subList(0, MOST_ROWS) : allRows;
    RowMatcher matcher = new RowMatcher(form, rows);
    matcher.anchor();
    matcher.fill();
    return new Matching(matcher.textOf, matcher.inferred, matcher.repeated, matcher.unplaced());
  }

  // ---- labels anchor ---------------------------------------------------------------------------

  private void anchor() {
    int[] best = new int[rows.size()];
    int[] before = new int[rows.size()];
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      before[i] = -1;
      if (!mayAnchor(rows.get(i))) {
        continue;
      }
      int row = rows.get(i).match().row();
      int chain = 0;
      for (int j = i - 1; j >= 0; j--) {
        if (best[j] > chain && rows.get(j).match().row() < row) {
          chain = best[j];
          before[i] = j;
        }
      }
      best[i] = chain + weight(rows.get(i));
      if (last < 0 || best[i] > best[last]) {
        last = i;
      }
    }
    boolean[] anchored = new boolean[rows.size()];
    for (int i = last; i >= 0; i = before[i]) {
      assign(rows.get(i).match().row(), i);
      anchored[i] = true;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (!anchored[i]
          && mayAnchor(rows.get(i))
          && rows.get(i).filled() > 0
          && rows.get(i).match().weight() >= LabelBook.EXTENDED) {
        repeated.add(i);
      }
    }
  }

  private boolean mayAnchor(TextRow row) {
    return row.isRow() && row.filled() <= form.columns(row.match().row()) * MOST_REPEATS;
  }

  /** Text of a spanned cell may be repeated in so many cells of the grid. */
  private static final int MOST_REPEATS = 4;

  private int weight(TextRow row) {
    boolean inSection = form.section(form.table(row.match().row())) == row.section();
    return row.match().weight()
        + (row.filled() > 0 ? WEIGHT_OF_NUMBERS : row.isLabelOnly() ? 0 : WEIGHT_OF_NUMBERS / 2)
        + (inSection ? WEIGHT_OF_SECTION : 0);
  }

  private void assign(int formRow, int textRow) {
    textOf[formRow] = textRow;
    formOf[textRow] = formRow;
  }

  // ---- position fills --------------------------------------------------------------------------

  private void fill() {
    for (int table = 0; table < form.tables(); table++) {
      int from = form.first(table);
      while (from < form.end(table)) {
        if (textOf[from] >= 0) {
          from++;
          continue;
        }
        int to = from;
        while (to < form.end(table) && textOf[to] < 0) {
          to++;
        }
        fillGap(table, from, to);
        from = to;
      }
    }
  }

  /** Fills the form's rows from one anchor to the next, if the text leaves no choice. */
  private void fillGap(int table, int from, int to) {
    int above = anchorBefore(from);
    int below = anchorAfter(to);
    List<Integer> candidates = new ArrayList<>();
    for (int i = above + 1; i < below; i++) {
      if (mayFill(table, rows.get(i), form.columns(from), form.row(from).labels().isEmpty())) {
        candidates.add(i);
      }
    }
    int free = to - from;
    if (candidates.isEmpty() && free == 1 && form.row(from).labels().isEmpty()) {
      addBlankRow(form.columns(from), above, below, candidates);
    }
    boolean topLost =
        from == form.first(table)
            && to < form.end(table)
            && !hasHead(table, above, below)
            && !hasBlankRow(table);
    if (candidates.size() == free) {
      for (int i = 0; i < free; i++) {
        infer(from + i, candidates.get(i));
      }
    } else if (candidates.size() < free && topLost && !candidates.isEmpty()) {
      // The page that held the table's upper part is gone; what is left of it ends at the anchor.
      int first = to - candidates.size();
      for (int i = 0; i < candidates.size(); i++) {
        infer(first + i, candidates.get(i));
      }
    } else if (candidates.size() < free) {
      fillByWords(from, to, candidates);
    }
  }

  /** Whether a row of the table has no numbers: others like it may have left nothing. */
  private boolean hasBlankRow(int table) {
    for (int row = form.first(table); row < form.end(table); row++) {
      if (textOf[row] >= 0 && rows.get(textOf[row]).filled() == 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the row without a label has no numbers, its blanks stand below the head. */
  private void addBlankRow(int columns, int above, int below, List<Integer> candidates) {
    for (int i = above + 1; i < below; i++) {
      TextRow row = rows.get(i);
      if (row.isUnlabelled() && row.filled() == 0 && row.values().size() >= columns) {
        candidates.add(i);
      }
    }
  }

  /** A row that the form prints without a label is known by the labels over its columns. */
  private void infer(int formRow, int textRow) {
    assign(formRow, textRow);
    boolean known =
        form.row(formRow).labels().isEmpty()
            && hasHead(form.table(formRow), anchorBefore(formRow), textRow + 1);
    inferred[formRow] = !known;
  }

  /**
   * Takes a row whose label shares most of its characters with just one of the rows in question.
   */
  private void fillByWords(int from, int to, List<Integer> candidates) {
    int next = from;
    for (int candidate : candidates) {
      int best = -1;
      int bestShared = 0;
      boolean several = false;
      for (int row = next; row < to; row++) {
        int shared = shared(rows.get(candidate), row);
        several = shared == bestShared ? several || shared > 0 : several && shared < bestShared;
        if (shared > bestShared) {
          bestShared = shared;
          best = row;
          several = false;
        }
      }
      if (best >= 0 && !several && bestShared >= LEAST_SHARED) {
        infer(best, candidate);
        next = best + 1;
      }
    }
  }

  /** In percent of the form's label: half of it must be there to tell a misread label. */
  private static final int LEAST_SHARED = 50;

  private int shared(TextRow row, int formRow) {
    boolean group = row.match().kind() == LabelBook.Kind.GROUP;
    if (group || row.labels().isEmpty() || form.row(formRow).labels().isEmpty()) {
      return 0;
    }
    LabelText there = form.book().normalise(row.labels().get(row.labels().size() - 1).text());
    LabelText own = form.book().normalise(form.row(formRow).labels().get(0));
    if (areOfOtherLists(there.ordinal(), own.ordinal())) {
      return 0;
    }
    String words = there.body();
    String label = own.body();
    int longer = Math.max(words.length(), label.length());
    int distance = EditDistance.between(words, label, longer);
    return longer == 0 ? 0 : 100 * (longer - distance) / longer;
  }

  /** （六） and 3. do not count the same rows, whatever words follow. */
  private static boolean areOfOtherLists(String ordinal, String other) {
    return !ordinal.isEmpty()
        && !other.isEmpty()
        && Signs.isDigit(ordinal.charAt(0)) != Signs.isDigit(other.charAt(0));
  }

  private int anchorBefore(int formRow) {
    for (int row = formRow - 1; row >= 0; row--) {
      if (textOf[row] >= 0) {
        return textOf[row];
      }
    }
    return -1;
  }

  private int anchorAfter(int formRow) {
    for (int row = formRow; row < form.count(); row++) {
      if (textOf[row] >= 0) {
        return textOf[row];
      }
    }
    return rows.size();
  }

  private boolean mayFill(int table, TextRow row, int columns, boolean unlabelled) {
    if (row.isLabelOnly() || row.isRow() && row.match().weight() >= LabelBook.EXTENDED) {
      return false;
    }
    boolean inSection = row.section() == form.section(table) || !hasSection(form.section(table));
    int cells = row.values().size();
    int filled = row.filled();
    boolean wide =
        columns == 1
            ? filled >= 1 && filled <= MOST_REPEATS
            : filled >= columns - MOST_LOST && filled <= columns + MOST_EXTRA
                || filled < columns
                    && (cells >= columns || filled >= leastFilled(row, columns, unlabelled))
                    && filled > 0
                || row.labels().size() > 0
                    && cells >= columns
                    && filled == 0
                    && row.match().kind() == LabelBook.Kind.NONE;
    return inSection && wide && !isNamedElsewhere(row);
  }

  /** Where blanks leave nothing in the text, a row has few numbers, but not one alone. */
  private static int leastFilled(TextRow row, int columns, boolean unlabelled) {
    boolean grid = PlacedRows.isGrid(row) && !unlabelled;
    return grid ? columns : columns / 5 + 1;
  }

  /** A row without label may have lost so many of its numbers, or have so many too many. */
  private static final int MOST_LOST = 2;

  private static final int MOST_EXTRA = 3;

  private boolean isNamedElsewhere(TextRow row) {
    return row.isHead() && row.filled() < row.withoutGaps().size() && row.filled() == 0;
  }

  private boolean hasSection(int section) {
    for (TextRow row : rows) {
      if (row.section() == section) {
        return true;
      }
    }
    return false;
  }

  private boolean hasHead(int table, int above, int below) {
    for (int i = above + 1; i < below; i++) {
      if (isHeadOf(table, rows.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeadOf(int table, TextRow row) {
    if (row.isHead() && row.match().row() == table) {
      return true;
    }
    for (Cell label : row.labels()) {
      LabelBook.Match match = form.book().exact(form.book().normalise(label.text()));
      boolean head = match.kind() == LabelBook.Kind.HEAD || match.kind() == LabelBook.Kind.SPAN;
      if (head && match.row() == table) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> unplaced() {
    List<Integer> unplaced = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean numbers = formOf[i] < 0 && rows.get(i).filled() > 1 && !repeated.contains(i);
      if (numbers && rows.get(i).section() >= 2 && rows.get(i).section() <= 4) {
        unplaced.add(i);
      }
    }
    return unplaced;
  }
}
