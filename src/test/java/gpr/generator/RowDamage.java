package gpr.generator;

import gpr.Layout;
import gpr.generator.Renderer.Trait;
import java.util.List;
import java.util.function.Predicate;

/** What becomes of the rows of a table, and of tables as wholes. */
enum RowDamage implements Damage {
  /** All labels come first, then the numbers: row by row, or each column downwards. */
  LABELS_APART(
      renderer ->
          renderer.layout() == Layout.CELL_PER_LINE
              || renderer.has(Trait.PAGES) && !renderer.has(Trait.ALIGNED)) {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      return Places.labelsApart(table, chance.onceIn(2));
    }
  },
  /** Rows are gone, each by itself. */
  ROWS_DROPPED {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      List<List<PrintedCell>> rows = table.copyOfRows();
      for (int i = chance.between(1, 4); i > 0 && rows.size() > 1; i--) {
        rows.remove(chance.below(rows.size()));
      }
      return new PrintedTable(table.name(), rows);
    }
  },
  /** The upper rows are gone. */
  TOP_LOST {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      int size = table.rows().size();
      return new PrintedTable(table.name(), table.rows().subList(chance.below(size), size));
    }
  },
  /** The heading and the upper rows are gone. */
  HEADING_AND_TOP_LOST {
    @Override
    public PrintedReport onPaper(PrintedReport report, Renderer renderer, Chance chance) {
      return TOP_LOST
          .onPaper(report, renderer, chance)
          .mapSections(section -> section.number() == 3 ? section.withHeading("") : section);
    }
  },
  /** The lower rows are gone. */
  BOTTOM_LOST {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      int size = table.rows().size();
      return new PrintedTable(table.name(), table.rows().subList(0, chance.between(1, size)));
    }
  },
  /** A row stands there twice. */
  ROW_TWICE {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      int row = Places.valueRow(table, chance);
      return Places.insertCopy(table, row, row + 1, row + 1);
    }
  },
  /** A table stands there twice. */
  TABLE_TWICE {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      int size = table.rows().size();
      return Places.insertCopy(table, 0, size, size);
    }
  },
  /** An empty cell came before the numbers of some rows. */
  SHIFTED_RIGHT(renderer -> !renderer.has(Trait.ALIGNED)) {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      List<List<PrintedCell>> rows = table.copyOfRows();
      int oneIn = chance.between(1, 8);
      for (int row = 0; row < rows.size(); row++) {
        if (table.hasValues(row) && chance.onceIn(oneIn)) {
          rows.get(row).add(table.firstValue(row), PrintedCell.stray());
        }
      }
      return new PrintedTable(table.name(), rows);
    }
  },
  /** An empty place before the numbers of some rows went to the row's end. */
  SHIFTED_LEFT(renderer -> !renderer.has(Trait.ALIGNED)) {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      List<List<PrintedCell>> rows = table.copyOfRows();
      int oneIn = chance.between(1, 8);
      for (int row = 0; row < rows.size(); row++) {
        if (!table.hasValues(row) || !chance.onceIn(oneIn)) {
          continue;
        }
        int column = 1;
        while (column < table.firstValue(row) && table.begins(row, column)) {
          column++;
        }
        if (column < table.firstValue(row)) {
          rows.get(row).remove(column);
          rows.get(row).add(PrintedCell.stray());
        }
      }
      return new PrintedTable(table.name(), rows);
    }
  },
  /** Two rows stand in each other's place, with their labels. */
  ROWS_EXCHANGED(Befalling.ANY, (table, renderer, chance) -> Places.rowsExchanged(table, chance)),
  /** Last year's table, or a part's, stands before or behind the report's own. */
  OTHER_TABLE(Columns::suits) {
    @Override
    public List<Integer> sections() {
      return List.of(2, 3, 3, 4);
    }

    @Override
    public PrintedTable onTableOf(int year, PrintedTable table, Renderer renderer, Chance chance) {
      return Places.withOther(table, year, chance);
    }
  },
  /** Two rows stand in one. */
  ROWS_JOINED(renderer -> !renderer.has(Trait.ALIGNED)) {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      List<List<PrintedCell>> rows = table.copyOfRows();
      if (rows.size() < 2) {
        return table;
      }
      int row = chance.below(rows.size() - 1);
      List<PrintedCell> next = rows.remove(row + 1);
      next.removeAll(rows.get(row));
      rows.get(row).addAll(next);
      return new PrintedTable(table.name(), rows);
    }
  },
  /** Below the rows of each group of section three stands their sum: 小计, 合计. */
  SUMS_OF_GROUPS(Columns::suits, TableChange.of("requests", Subtotals::rows)),
  /** Some rows have their label and no number. */
  ROWS_EMPTIED(Befalling.ANY, (table, renderer, chance) -> OddRows.leftEmpty(table, chance)),
  /** Before the labels stands a column with the rows' numbers. */
  ROWS_NUMBERED(Befalling.ANY, (table, renderer, chance) -> OddRows.numbered(table, chance));

  private final Befalling befalling;

  RowDamage() {
    this(Befalling.ANY);
  }

  RowDamage(Predicate<Renderer> suiting) {
    this(suiting, Befalling.NONE);
  }

  RowDamage(Predicate<Renderer> suiting, TableChange change) {
    befalling = new Befalling(suiting, change);
  }

  @Override
  public Befalling befalling() {
    return befalling;
  }
}
