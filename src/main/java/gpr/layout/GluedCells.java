package gpr.layout;

import gpr.Layout;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Labels of a row of tabs or pipes that have its first number in their cell, {@code 申请数量3001→53→0}:
 * where nothing is seen between the two, a zero-width space or less, and others follow.
 */
final class GluedCells {
  private static final Set<Layout> LAYOUTS = Set.of(Layout.TAB_SEPARATED, Layout.PIPE_SEPARATED);

  /** Digits behind the words of a row with fewer numbers may be a note's. */
  private static final int LEAST_NUMBERS = 3;

  private GluedCells() {}

  /** The rows of a section, each such number in a cell of its own. */
  static List<Row> parted(List<Row> rows, CellReader cellReader) {
    List<Row> parted = rows;
    for (int i = 0; i < rows.size(); i++) {
      int label = gluedLabel(rows.get(i));
      if (label >= 0) {
        parted = parted == rows ? new ArrayList<>(rows) : parted;
        parted.set(i, rows.get(i).with(parted(rows.get(i).cells(), label, cellReader)));
      }
    }
    return parted;
  }

  /** The place of a label that ends in digits before numbers alone; -1 where there is none. */
  private static int gluedLabel(Row row) {
    Cells cells = row.cells();
    if (!LAYOUTS.contains(row.layout()) || cells.size() <= LEAST_NUMBERS) {
      return -1;
    }
    int last = cells.size() - 1;
    while (last >= 0 && !cells.get(last).isLabel()) {
      last--;
    }
    boolean numbers =
        last >= 0
            && last + LEAST_NUMBERS < cells.size()
            && cells.get(last + 1).kind() == CellKind.NUMBER
            && cells.subList(last + 1, cells.size()).filled() >= LEAST_NUMBERS;
    return numbers && digitsAt(cells.get(last).text()) > 0 ? last : -1;
  }

  /** Where the digits begin that words end in; 0 where they end in none, or in 超过34. */
  private static int digitsAt(String text) {
    int at = text.length();
    while (at > 0 && Signs.isDigit(text.charAt(at - 1))) {
      at--;
    }
    boolean glued = at > 1 && at < text.length() && Signs.mayEndWords(text.charAt(at - 1));
    return glued && NumberWords.aboutStart(text, at) == at ? at : 0;
  }

  private static Cells parted(Cells cells, int at, CellReader cellReader) {
    List<Cell> parted = new ArrayList<>(cells);
    Cell label = cells.get(at);
    String text = label.text();
    int digits = digitsAt(text);
    int column = label.column() + digits;
    parted.set(at, label.as(CellKind.LABEL, text.substring(0, digits)));
    parted.add(at + 1, cellReader.read(text.substring(digits), label.line(), column, 0, 0));
    return Cells.of(parted);
  }
}
