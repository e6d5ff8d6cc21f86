package gpr.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What it costs to take each line of a table for each row of the form, by its own words and by the
 * words around it that may be pieces of its label.
 */
final class LabelCosts {
  /** In percent of the form's label: half of it must be there to tell a misread label. */
  private static final int LEAST_SHARED = 50;

  /** Of so many lines of numbers without any label, the labels are lost as a whole. */
  private static final int LEAST_LINES = 3;

  private final FormRows form;
  private final int first;
  private final int end;
  private final LabelBook book;
  private final List<Line> lines;
  private final boolean allLost;

  /** For each line what other labels than its own say of it. */
  private final List<List<LabelsAround.Named>> around;

  /** For each line the rows between which its own labels leave it open. */
  private final List<Set<Integer>> between;

  /** For each line the row with whose end its label begins, that of the next behind it; else -1. */
  private final List<Integer> ended;

  /** Whether groups of rows have numbers of their own, their sums, beside their labels. */
  private final boolean haveGroupSums;

  /** For each line whether it is an office's sum of a group: 合计, where （七）总计 stands too. */
  private final List<Boolean> groupSums;

  /** Rows that a label names, where no sum shows whose numbers stand without one; else none. */
  private final Set<Integer> namedAlone;

  LabelCosts(FormRows form, int first, int end, List<Line> lines) {
    this.form = form;
    this.first = first;
    this.end = end;
    this.book = form.book();
    this.lines = lines;
    this.allLost = areAllLost(first);
    this.namedAlone =
        form.haveSums(first, end)
            ? Set.of()
            : lines.stream()
                .filter(Line::isNamed)
                .map(line -> line.match().row())
                .collect(Collectors.toSet());
    this.around = LabelsAround.of(lines, form);
    this.haveGroupSums = haveGroupSums(lines);
    this.groupSums =
        lines.stream()
            .map(line -> line.isNamed() && TableReading.isSumOfGroup(line, lines, book))
            .toList();
    RowsRunTogether together = new RowsRunTogether(book);
    this.between = lines.stream().map(together::rowsOf).toList();
    this.ended = lines.stream().map(together::rowEnded).toList();
  }

  private boolean areAllLost(int first) {
    if (form.row(first).labels().isEmpty()) {
      return false;
    }
    int numbers = 0;
    for (Line line : lines) {
      numbers += line.hasNumbers() ? 1 : 0;
      if (line.match().isRow()) {
        return false;
      }
    }
    return numbers >= LEAST_LINES;
  }

  /**
   * Whether several groups' labels have numbers and the next row its own label: {@code （三）不予公开 | 5
   * | 10} over {@code 1.属于国家秘密 | 2 |}. Of one alone the first row may have lost its label.
   */
  private static boolean haveGroupSums(List<Line> lines) {
    int groups = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean group = lines.get(i).isOf(LabelBook.Kind.GROUP) && lines.get(i).hasNumbers();
      groups += group && lines.get(i + 1).isNamed() ? 1 : 0;
    }
    return groups > 1;
  }

  /** What is assumed of the labels of the table as a whole. */
  Cost ofAll() {
    return allLost ? Cost.of(Reason.LABELS_LOST) : Cost.NONE;
  }

  /** What it costs to take a line for a row. */
  Cost cost(int line, int row) {
    Cost best = own(line, row);
    List<LabelsAround.Named> others = around.get(line);
    for (int i = 0; i < others.size(); i++) {
      LabelsAround.Named named = others.get(i);
      if (named.row() == row && named.cost().points() < best.points()) {
        best = named.cost();
      }
    }
    return best;
  }

  /**
   * The rows whose whole label pieces around a line's numbers make up, the nearest label above
   * among them.
   */
  Set<Integer> wholesAround(int line) {
    return around.get(line).stream()
        .filter(named -> named.cost().points() <= Reason.LABEL_BROKEN.points())
        .map(LabelsAround.Named::row)
        .collect(Collectors.toSet());
  }

  /** The only row that the words of a line are alike; -1 where there is none, or more than one. */
  int alikeRow(int at) {
    Line line = lines.get(at);
    int found = -1;
    for (int row = first; row < end && line.isOf(LabelBook.Kind.NONE); row++) {
      if (!form.row(row).labels().isEmpty() && isAlike(line, row)) {
        if (found >= 0) {
          return -1;
        }
        found = row;
      }
    }
    return found;
  }

  /** What it costs to take a line for a row by the label of another line. */
  Cost costBy(int labelled, int row) {
    return own(labelled, row);
  }

  /** Whether the words of a line are that row's and another's. */
  boolean isBetween(int line, int row) {
    return between.get(line).contains(row);
  }

  private Cost own(int at, int row) {
    Line line = lines.get(at);
    LabelBook.Match match = line.match();
    if (form.row(row).labels().isEmpty()) {
      return match.isRow() ? Cost.of(Reason.LABEL_CONTRADICTS) : Cost.NONE;
    }
    boolean named = match.isRow() && match.weight() >= LabelBook.EXTENDED;
    if (isBetween(at, row)) {
      return Cost.of(Reason.LABEL_DOUBTED);
    }
    int ended = this.ended.get(at);
    if (ended >= 0) {
      boolean one = row == ended || row == ended + 1;
      return Cost.of(one ? Reason.LABEL_ALIKE : Reason.LABEL_CONTRADICTS);
    }
    if (match.isRow()) {
      return match.row() == row
          ? groupSums.get(at)
              ? Cost.of(Reason.LABEL_DOUBTED)
              : LabelsAround.ofWeight(match.weight())
          : Cost.of(named ? Reason.LABEL_CONTRADICTS : Reason.LABEL_DOUBTED);
    }
    if (match.kind() == LabelBook.Kind.GROUP_SUM) {
      return Cost.of(Reason.LABEL_CONTRADICTS);
    }
    int above = namedAbove(at);
    if (above >= 0 && book.saysAnother(line.labels(), above)) {
      // The row above is left empty, or its numbers stand higher up: these are the next row's.
      if (above == row) {
        return Cost.of(Reason.LABEL_CONTRADICTS);
      }
      above = -1;
    }
    boolean below = isNamedBelow(at, row);
    if (above >= 0 && above != row && !below && !allLost) {
      return Cost.of(Reason.LABEL_DOUBTED);
    }
    if (match.kind() == LabelBook.Kind.GROUP && haveGroupSums) {
      return Cost.of(Reason.LABEL_CONTRADICTS);
    }
    if (line.labels().isEmpty() || match.kind() == LabelBook.Kind.GROUP) {
      Cost alone = namedAlone.contains(row) ? Cost.of(Reason.LABEL_DOUBTED) : Cost.NONE;
      return allLost ? Cost.NONE : alone.and(Reason.LABEL_LOST);
    }
    boolean none = match.kind() == LabelBook.Kind.NONE;
    String words = line.labels().last().text();
    if (none && (Captions.nameAnother(words) || book.isSubtotal(book.normalise(words)))) {
      return Cost.of(Reason.LABEL_CONTRADICTS);
    }
    boolean alike = none && isAlike(line, row);
    return Cost.of(alike ? Reason.LABEL_ALIKE : Reason.LABEL_UNKNOWN);
  }

  /** The row that the nearest label above names, where no numbers stand between; -1 where none. */
  int namedAbove(int line) {
    for (int i = line - 1; i >= 0 && !lines.get(i).hasNumbers(); i--) {
      if (lines.get(i).namesRow()) {
        return lines.get(i).match().row();
      }
    }
    return -1;
  }

  /**
   * Whether the nearest label below names that row: pdftotext -raw prints a broken one below its
   * numbers. Where other words stand beside these, numbers below it may be nearer.
   */
  private boolean isNamedBelow(int line, int row) {
    int label = line + 1;
    while (label < lines.size() && !lines.get(label).hasNumbers() && !lines.get(label).namesRow()) {
      label++;
    }
    int next = label;
    while (next < lines.size() && !lines.get(next).hasNumbers()) {
      next++;
    }
    if (label == next || lines.get(label).match().row() != row) {
      return false;
    }
    Line words = lines.get(label);
    return next == lines.size()
        || lines.get(line).labels().isEmpty()
        || words.number() - lines.get(line).lastNumber()
            <= lines.get(next).number() - words.lastNumber();
  }

  private boolean isAlike(Line line, int row) {
    LabelText there = book.normalise(line.labels().last().text());
    LabelText own = book.normalise(form.row(row).labels().get(0));
    int longer = Math.max(there.body().length(), own.body().length());
    if (longer == 0) {
      return false;
    }
    int distance = EditDistance.between(there.body(), own.body(), longer);
    return 100 * (longer - distance) >= LEAST_SHARED * longer;
  }

  // ---- the rows of one line
  // -----------------------------------------------------------------------

  /** The rows that the labels before a line name, that of the line itself last. */
  private List<Integer> rowsNamedBefore(int line) {
    List<Integer> rows = new ArrayList<>();
    int at = line;
    while (at >= 0 && (at == line || lines.get(at).values().isEmpty())) {
      int row = lines.get(at).namesRow() ? lines.get(at).match().row() : -1;
      if (row >= 0 && (rows.isEmpty() || rows.get(0) != row)) {
        rows.add(0, row);
      }
      at--;
    }
    return rows;
  }

  /** The labels of all these rows stand before the numbers, or only that of the first. */
  Cost ofJoined(int line, int row, int count) {
    List<Integer> named = rowsNamedBefore(line);
    boolean all = named.size() >= count;
    for (int i = 0; i < count && all; i++) {
      all = named.get(named.size() - count + i) == row + i;
    }
    if (all) {
      // Of more labels than rows any row may be the one that is lost.
      Cost doubt = named.size() == count ? Cost.NONE : Cost.of(Reason.LABEL_CONTRADICTS);
      return doubt.and(Reason.LABELS_APART);
    }
    Cost cost = cost(line, row).and(Reason.ROWS_JOINED);
    return cost.and(Reason.LABEL_LOST, Reason.LABEL_LOST.points() * (count - 1));
  }
}
