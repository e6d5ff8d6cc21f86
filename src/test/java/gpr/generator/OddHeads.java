package gpr.generator;

import gpr.generator.PrintedCell.Kind;
import java.util.ArrayList;
import java.util.List;

/** Labels of columns that cannot be read, run into each other or are printed again. */
final class OddHeads {
  private static final List<String> UNREADABLE = List.of("□□", "■■", "□", "??", "◻◻◻◻");

  private OddHeads() {}

  /** Recognition gave boxes for one label of the head. */
  static PrintedTable unreadable(PrintedTable table, Chance chance) {
    List<PrintedCell> heads = heads(table);
    if (heads.isEmpty()) {
      return table;
    }
    PrintedCell lost = chance.pick(heads);
    String boxes = chance.pick(UNREADABLE);
    return table.map(cell -> cell == lost ? cell.with(boxes) : cell);
  }

  /** Two labels that follow each other in a row of the head stand in the cell of the first. */
  static PrintedTable runTogether(PrintedTable table, Chance chance) {
    List<PrintedCell[]> pairs = new ArrayList<>();
    for (List<PrintedCell> row : table.rows()) {
      for (int place = 1; place < row.size(); place++) {
        PrintedCell left = row.get(place - 1);
        PrintedCell right = row.get(place);
        if (left != right && left.kind() == Kind.HEAD && right.kind() == Kind.HEAD) {
          pairs.add(new PrintedCell[] {left, right});
        }
      }
    }
    if (pairs.isEmpty()) {
      return table;
    }
    PrintedCell[] pair = chance.pick(pairs);
    String both = pair[0].line() + pair[1].line();
    return table.map(
        cell -> cell == pair[0] ? cell.with(both) : cell == pair[1] ? cell.with("") : cell);
  }

  /** The table goes on below its head, printed again, on the next page. */
  static PrintedTable onNextPage(PrintedTable table, Chance chance) {
    int head = 0;
    while (head < table.rows().size() && !table.hasValues(head)) {
      head++;
    }
    if (head == 0 || head + 1 >= table.rows().size()) {
      return table;
    }
    int at = chance.between(head + 1, table.rows().size() - 1);
    PrintedTable again = Places.insertCopy(table, 0, head, at);
    String number = chance.pick(List.of("3/5", "- 3 -", "第 3 页 共 5 页", "3"));
    List<List<PrintedCell>> rows = again.copyOfRows();
    rows.add(at, List.of(PrintedCell.words(Kind.PAGE, number)));
    return new PrintedTable(table.name(), rows);
  }

  private static List<PrintedCell> heads(PrintedTable table) {
    return table.rows().stream()
        .flatMap(List::stream)
        .filter(cell -> cell.kind() == Kind.HEAD && !cell.text().isEmpty())
        .distinct()
        .toList();
  }
}
