package gpr.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a converter writes at the places that a spanning cell covers. */
enum Covered {
  /** An empty cell at each place. */
  EMPTY,
  /** An empty cell at the places to the right, nothing at those below. */
  EMPTY_RIGHT,
  /** One empty cell for each spanning cell in the rows below, nothing to the right. */
  EMPTY_BELOW,
  /** Nothing. */
  NOTHING,
  /** The text of the spanning cell, again. */
  REPEATED;

  /** The texts of each row's cells. */
  List<List<String>> rows(PrintedTable table, String paragraphBreak) {
    return IntStream.range(0, table.rows().size())
        .mapToObj(row -> texts(table, row, paragraphBreak))
        .toList();
  }

  /** The texts of a row's cells, as many as the converter writes. */
  List<String> texts(PrintedTable table, int row, String paragraphBreak) {
    List<PrintedCell> places = table.rows().get(row);
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < places.size(); column++) {
      boolean beginsInRow = table.beginsInRow(row, column);
      boolean beginsInColumn = table.beginsInColumn(row, column);
      if (beginsInRow && beginsInColumn || this == REPEATED) {
        texts.add(places.get(column).text().replace("\n", paragraphBreak));
      } else if (isEmpty(beginsInRow, beginsInColumn)) {
        texts.add("");
      }
    }
    return texts;
  }

  private boolean isEmpty(boolean beginsInRow, boolean beginsInColumn) {
    return switch (this) {
      case EMPTY -> true;
      case EMPTY_RIGHT -> beginsInColumn;
      case EMPTY_BELOW -> beginsInRow;
      case NOTHING, REPEATED -> false;
    };
  }
}
