package gpr.generator;

import gpr.Layout;
import gpr.generator.PrintedCell.Kind;
import gpr.generator.Renderer.Trait;
import java.util.List;
import java.util.function.Predicate;

/** What becomes of the cells of a table, each by itself: of numbers and of labels. */
public enum CellDamage implements Damage {
  /** A number's cell is gone, the others of its row move up. */
  CELL_DELETED(renderer -> !renderer.has(Trait.ALIGNED)) {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      List<List<PrintedCell>> rows = table.copyOfRows();
      List<PrintedCell> row = rows.get(Places.valueRow(table, chance));
      row.removeAll(List.of(Places.value(row, chance)));
      return new PrintedTable(table.name(), rows);
    }
  },
  /** Some numbers are gone, their cells are there. */
  CELLS_EMPTIED {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      PrintedTable damaged = table;
      for (int i = chance.between(1, 6); i > 0; i--) {
        int row = Places.valueRow(damaged, chance);
        PrintedCell gone = Places.value(damaged.rows().get(row), chance);
        damaged = damaged.map(cell -> cell == gone ? cell.with("") : cell);
      }
      return damaged;
    }
  },
  /** One or two characters of some labels are others. */
  LABELS_GARBLED {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      int oneIn = chance.between(2, 20);
      return table.map(
          cell ->
              cell.isValue() || !chance.onceIn(oneIn)
                  ? cell
                  : cell.with(Places.garbled(cell.text(), chance)));
    }
  },
  /** Recognition took characters for others that look like them. */
  LABELS_MISREAD {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      return table.map(
          cell -> cell.isValue() ? cell : cell.with(Places.misread(cell.text(), chance)));
    }
  },
  /** Some labels are empty. */
  LABELS_LOST {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      int oneIn = chance.between(2, 12);
      return table.map(cell -> isName(cell) && chance.onceIn(oneIn) ? cell.with("") : cell);
    }
  },
  /** Some labels were read as a number. */
  LABELS_ARE_NUMBERS {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      int oneIn = chance.between(3, 12);
      return table.map(
          cell -> cell.kind() == Kind.LABEL && chance.onceIn(oneIn) ? cell.with("0") : cell);
    }
  },
  /** A number stands in two lines of its cell. */
  NUMBERS_BROKEN(
      renderer ->
          renderer.name().startsWith("tika-doc")
              || renderer.has(Trait.MARKDOWN)
              || renderer.layout() == Layout.COMMA_SEPARATED) {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      int oneIn = chance.between(2, 12);
      return table.map(
          cell ->
              cell.isValue() && cell.text().length() > 1 && chance.onceIn(oneIn)
                  ? cell.with(cell.text().charAt(0) + "\n" + cell.text().substring(1))
                  : cell);
    }
  },
  /**
   * Columns are too narrow for their longest numbers, the rest of which stands a line below. Where
   * commas part cells, 9,466 is a number too.
   */
  NUMBERS_FOLDED(
      renderer ->
          renderer.has(Trait.LINE_ENDS_IN_CELLS) && renderer.layout() != Layout.COMMA_SEPARATED
              || renderer.has(Trait.PAGES)) {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      return Columns.folded(table, chance);
    }
  },
  /** Recognition took some ones at the edges of numbers for strokes, or for letters like them. */
  ONES_MISREAD {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      boolean pipes =
          renderer.layout() == Layout.PIPE_SEPARATED
              || renderer.has(Trait.MARKDOWN)
              || renderer.name().startsWith("mixed");
      char stroke = pipes || chance.onceIn(2) ? 'l' : '|';
      int oneIn = chance.between(1, 6);
      return table.map(
          cell ->
              cell.isValue() && chance.onceIn(oneIn)
                  ? cell.with(Wordings.withStrokes(cell.text(), stroke))
                  : cell);
    }
  },
  /** 20 became 2 and 0. */
  DIGIT_SPLIT(renderer -> !renderer.has(Trait.NAMES_COLUMNS)) {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      return Places.splitDigit(table, renderer.layout() == Layout.SPACE_SEPARATED, chance);
    }
  },
  /** A number stands in the cell of the one before it; its own is blank. */
  NUMBERS_IN_ONE_CELL(
      renderer -> renderer.layout() != Layout.SPACE_SEPARATED,
      (table, renderer, chance) -> OddNumbers.shared(table, chance)),
  /** Several cells of one row are blank. */
  BLANKS_IN_A_ROW(
      Befalling.ANY, (table, renderer, chance) -> OddNumbers.blanksInARow(table, chance)),
  /** Some numbers are not exact, or of something else: 约 120, 其中 12. */
  NUMBERS_VAGUE(Befalling.ANY, (table, renderer, chance) -> OddNumbers.vague(table, chance));

  private final Befalling befalling;

  CellDamage() {
    this(Befalling.ANY);
  }

  CellDamage(Predicate<Renderer> suiting) {
    this(suiting, Befalling.NONE);
  }

  CellDamage(Predicate<Renderer> suiting, TableChange change) {
    befalling = new Befalling(suiting, change);
  }

  @Override
  public Befalling befalling() {
    return befalling;
  }

  private static boolean isName(PrintedCell cell) {
    return cell.kind() == Kind.LABEL || cell.kind() == Kind.GROUP || cell.kind() == Kind.HEAD;
  }
}
