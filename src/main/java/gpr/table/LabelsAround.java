package gpr.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What labels that stand on other lines say of a table's numbers: pieces of a label that lines
 * break, and labels that stand first with their numbers behind them.
 */
final class LabelsAround {
  /** Pieces of a label stand on so many lines above or below its numbers. */
  private static final int MOST_PIECES = 8;

  private final List<Line> lines;
  private final LabelBook book;
  private final RowLabels names;
  private final List<List<Named>> around = new ArrayList<>();

  /** That words say that a line is a row of the form. */
  record Named(int row, Cost cost) {}

  private LabelsAround(List<Line> lines, FormRows form) {
    this.lines = lines;
    this.book = form.book();
    this.names = form.labels();
    lines.forEach(line -> around.add(new ArrayList<>()));
  }

  /** For each line what other labels than its own say of it. */
  static List<List<Named>> of(List<Line> lines, FormRows form) {
    LabelsAround labels = new LabelsAround(lines, form);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).hasNumbers() && !lines.get(i).isNamed()) {
        labels.addPieces(i);
      }
    }
    labels.addApart();
    return labels.around;
  }

  /** What a label costs that is read as surely as that. */
  static Cost ofWeight(int weight) {
    return switch (weight) {
      case LabelBook.EXACT -> Cost.NONE;
      case LabelBook.EXTENDED -> Cost.of(Reason.LABEL_EXTENDED);
      case LabelBook.PIECE -> Cost.of(Reason.LABEL_PIECE);
      default -> Cost.of(Reason.LABEL_MISREAD);
    };
  }

  // ---- labels broken over lines
  // --------------------------------------------------------------------

  private void addPieces(int at) {
    String own = lines.get(at).words();
    String before = "";
    for (int above = 0; above <= MOST_PIECES; above++) {
      if (above > 0) {
        if (!isWords(at - above)) {
          break;
        }
        before = lines.get(at - above).words() + before;
      }
      addPieces(at, above, before + own);
      if (!own.isEmpty() && !lines.get(at).match().isRow()) {
        // The words beside the numbers may be the group's: 处理 of （六）其他处理.
        addPieces(at, above, before);
      }
    }
  }

  private void addPieces(int at, int above, String upToHere) {
    String words = upToHere;
    for (int below = 0; below <= MOST_PIECES; below++) {
      if (below > 0) {
        if (!isWords(at + below)) {
          break;
        }
        words += lines.get(at + below).words();
      }
      if (above + below > 0 && !words.isEmpty()) {
        LabelBook.Match match = names.behindGroups(words);
        if (match.isRow() && !book.saysAnother(lines.get(at).labels(), match.row())) {
          add(at, match.row(), Cost.of(Reason.LABEL_BROKEN));
        }
      }
    }
    if (above == 1 && !lines.get(at).match().isRow()) {
      LabelBook.Match match = lines.get(at - 1).match();
      if (match.isRow() && !book.saysAnother(lines.get(at).labels(), match.row())) {
        add(at, match.row(), ofWeight(match.weight()).and(Reason.LABEL_BROKEN));
      }
    }
  }

  private boolean isWords(int line) {
    return line >= 0
        && line < lines.size()
        && !lines.get(line).labels().isEmpty()
        && lines.get(line).values().isEmpty()
        && lines.get(line).width() == 0
        && !lines.get(line).isOf(LabelBook.Kind.HEAD);
  }

  private void add(int line, int row, Cost cost) {
    around.get(line).add(new Named(row, cost));
  }

  // ---- labels first, then numbers --------------------------------------------------------------

  /** A run of labels, and then as many lines of numbers without one. */
  private void addApart() {
    int at = 0;
    while (at < lines.size()) {
      List<Integer> rows = new ArrayList<>();
      int labels = at;
      while (labels < lines.size() && lines.get(labels).values().isEmpty()) {
        int row = lines.get(labels).namesRow() ? lines.get(labels).match().row() : -1;
        if (row >= 0 && (rows.isEmpty() || rows.get(rows.size() - 1) != row)) {
          rows.add(row);
        }
        labels++;
      }
      int numbers = labels;
      while (numbers < lines.size()
          && lines.get(numbers).hasNumbers()
          && lines.get(numbers).labels().isEmpty()) {
        numbers++;
      }
      if (rows.size() > 1 && rows.size() == numbers - labels && isInOrder(rows)) {
        for (int i = 0; i < rows.size(); i++) {
          add(labels + i, rows.get(i), Cost.of(Reason.LABELS_APART));
        }
      }
      at = Math.max(numbers, at + 1);
    }
  }

  private static boolean isInOrder(List<Integer> rows) {
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i) <= rows.get(i - 1)) {
        return false;
      }
    }
    return true;
  }
}
