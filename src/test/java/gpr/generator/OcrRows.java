package gpr.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * One row a line by table recognition on page images: a label that spans columns takes one or two
 * places, empties fill the row up, after a page end the labels slip to the left, a space gets
 * between the halves of a head.
 */
final class OcrRows implements TableWriter {
  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    int width = table.width();
    int pageEnd = chance.below(table.rows().size());
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> texts =
          table.name().equals("requests") && table.hasValues(row)
              ? requestRow(table, row, row == pageEnd)
              : Covered.EMPTY.texts(slipped(table, row, chance), row, " ");
      while (texts.size() < width) {
        texts.add("");
      }
      out.append(String.join("\t", texts)).append('\n');
      if (row == pageEnd && chance.onceIn(2)) {
        out.append("---------\t---\n");
      }
    }
    out.append('\n');
  }

  /** 一 to 四 keep one empty place before their numbers, the rows below （一） none. */
  private static List<String> requestRow(PrintedTable table, int row, boolean afterPageEnd) {
    List<String> texts = new ArrayList<>();
    int values = table.firstValue(row);
    for (int column = 0; column < values; column++) {
      if (table.begins(row, column)) {
        texts.add(table.rows().get(row).get(column).text());
      } else if (!table.beginsInColumn(row, column) && !afterPageEnd) {
        texts.add("");
      }
    }
    if (texts.size() == 1) {
      texts.add("");
    }
    for (PrintedCell value : table.rows().get(row).subList(values, table.rows().get(row).size())) {
      texts.add(value.text());
    }
    return texts;
  }

  /** A number in a cell over two columns may be seen in either. */
  private static PrintedTable slipped(PrintedTable table, int row, Chance chance) {
    List<List<PrintedCell>> rows = table.copyOfRows();
    List<PrintedCell> places = rows.get(row);
    for (int column = 0; column + 1 < places.size(); column++) {
      PrintedCell cell = places.get(column);
      if (cell.isValue() && table.columnSpan(row, column) == 2 && table.beginsInRow(row, column)) {
        places.set(chance.onceIn(3) ? column : column + 1, PrintedCell.stray());
      }
    }
    return new PrintedTable(table.name(), rows);
  }
}
