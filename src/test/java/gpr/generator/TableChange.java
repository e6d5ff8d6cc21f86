package gpr.generator;

import java.util.List;
import java.util.function.BiFunction;

/** What becomes of a table on paper. */
@FunctionalInterface
interface TableChange {
  /** The sections with tables, the likelier the larger the table is. */
  List<Integer> BY_SIZE = List.of(2, 3, 3, 3, 4);

  PrintedTable of(PrintedTable table, Renderer renderer, Chance chance);

  /** The sections whose table it befalls, the likelier the more often. */
  default List<Integer> sections() {
    return BY_SIZE;
  }

  /**
   * What befalls the table of that name alone, in as many texts as it is drawn for by its size: of
   * two of these together not every text is read rightly so far.
   */
  static TableChange of(String name, BiFunction<PrintedTable, Chance, PrintedTable> change) {
    return (table, renderer, chance) ->
        table.name().equals(name) ? change.apply(table, chance) : table;
  }

  /** What befalls the table of section three, in every text. */
  static TableChange ofRequests(BiFunction<PrintedTable, Chance, PrintedTable> change) {
    return inSection(3, change);
  }

  /** What befalls the table of section four, in every text. */
  static TableChange ofDisputes(BiFunction<PrintedTable, Chance, PrintedTable> change) {
    return inSection(4, change);
  }

  private static TableChange inSection(
      int section, BiFunction<PrintedTable, Chance, PrintedTable> change) {
    return new TableChange() {
      @Override
      public PrintedTable of(PrintedTable table, Renderer renderer, Chance chance) {
        return change.apply(table, chance);
      }

      @Override
      public List<Integer> sections() {
        return List.of(section);
      }
    };
  }
}
