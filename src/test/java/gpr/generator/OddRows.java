package gpr.generator;

import gpr.generator.PrintedCell.Kind;
import java.util.List;

/** Rows that an office left empty, or that it numbered. */
final class OddRows {
  private OddRows() {}

  /** Some rows have their label and no number. */
  static PrintedTable leftEmpty(PrintedTable table, Chance chance) {
    int oneIn = chance.between(2, 12);
    PrintedTable changed = table;
    for (int row = 0; row < table.rows().size(); row++) {
      if (chance.onceIn(oneIn)) {
        List<PrintedCell> cells = table.rows().get(row);
        changed =
            changed.map(cell -> cell.isValue() && cells.contains(cell) ? cell.with("") : cell);
      }
    }
    return changed;
  }

  /** Before the labels stands a column with the rows' numbers. */
  static PrintedTable numbered(PrintedTable table, Chance chance) {
    String name = chance.pick(List.of("序号", "编号", "行次", "行号"));
    List<List<PrintedCell>> rows = table.copyOfRows();
    PrintedCell head = PrintedCell.words(Kind.HEAD, name);
    int number = 1;
    for (List<PrintedCell> row : rows) {
      boolean whole = row.stream().distinct().count() == 1 && row.get(0).kind() == Kind.CAPTION;
      if (row.stream().anyMatch(PrintedCell::isValue)) {
        row.add(0, PrintedCell.words(Kind.STRAY, Integer.toString(number++)));
        // The next block has a head of its own.
        head = head.with(name);
      } else {
        row.add(0, whole ? row.get(0) : head);
      }
    }
    return new PrintedTable(table.name(), rows);
  }
}
