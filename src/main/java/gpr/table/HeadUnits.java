package gpr.table;

import gpr.form.FormCell;
import gpr.layout.Cell;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The units of money that the labels of a head name: 采购总金额（万元）. */
final class HeadUnits {
  /** A label with its unit may be broken into so many pieces. */
  private static final int MOST_PIECES = 3;

  /** And into more within its brackets, where spaces stand in them: 金额 （ 单 位 ： 元 ）. */
  private static final int MOST_IN_BRACKETS = 7;

  private final HeadLabels form;
  private final LabelBook book;
  private final List<FormCell> cells;
  private final String[] units;

  private HeadUnits(HeadLabels form) {
    this.form = form;
    this.book = form.book();
    this.cells = form.cells();
    this.units = new String[cells.size()];
    Arrays.fill(units, "");
  }

  /**
   * For each column of the form the unit that its label names; empty where none.
   *
   * @param head the lines of the head
   * @param rows those below it, before whose labels the head's may stand: one cell behind the other
   */
  static List<String> of(HeadLabels form, HeadItems items, List<Line> head, List<Line> rows) {
    HeadUnits units = new HeadUnits(form);
    if (!form.haveMoney()) {
      return List.of(units.units);
    }
    List<Cell> all = new ArrayList<>();
    head.forEach(line -> all.addAll(line.labels()));
    rows.forEach(line -> all.addAll(line.labels()));
    units.keepBroken(all);
    for (Cell label : all) {
      int column = items.item(label);
      if (column >= 0) {
        units.keepUnit(column, label.text());
      } else {
        units.keepAlone(label.text());
      }
    }
    return List.of(units.units);
  }

  /** Keeps a unit that stands below its label, or beside it, in a cell of its own: （单位：元）. */
  private void keepAlone(String words) {
    if (words.indexOf('元') < 0 || !Units.isUnit(book.normalise(words).full())) {
      return;
    }
    for (int column = 0; column < units.length; column++) {
      if (units[column].isEmpty()) {
        keepUnit(column, words);
      }
    }
  }

  /**
   * Keeps the unit of a label that a line's end breaks, within its brackets or before them:
   * 金额（单⏎位：元）, 本年收⏎费金额（千元）.
   */
  private void keepBroken(List<Cell> all) {
    for (int i = 0; i < all.size(); i++) {
      keepOfPieces(all.subList(i, Math.min(all.size(), i + MOST_PIECES + MOST_IN_BRACKETS)));
    }
  }

  private void keepOfPieces(List<Cell> pieces) {
    StringBuilder words = new StringBuilder(pieces.get(0).text());
    int outside = 1;
    for (int i = 1; i < pieces.size() && outside < MOST_PIECES; i++) {
      words.append(pieces.get(i).text());
      boolean open = isOpen(words);
      int column = open ? HeadItem.UNKNOWN : form.column(book.normalise(words.toString()));
      if (column >= 0) {
        keepUnit(column, words.toString());
      }
      outside += open ? 0 : 1;
    }
  }

  /** Whether a bracket is opened and not closed. */
  private static boolean isOpen(CharSequence words) {
    int open = 0;
    for (int i = 0; i < words.length(); i++) {
      open += Signs.isOpening(words.charAt(i)) ? 1 : 0;
      open -= Signs.isClosing(words.charAt(i)) ? 1 : 0;
    }
    return open > 0;
  }

  private void keepUnit(int label, String words) {
    String unit = cells.get(label).kind() == FormCell.Kind.AMOUNT ? Units.named(words) : "";
    units[label] = unit.isEmpty() ? units[label] : unit;
  }
}
