package gpr.generator;

import gpr.Layout;
import gpr.generator.PrintedCell.Kind;
import gpr.generator.Renderer.Trait;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What loses something of a report. The figures of the undamaged report stay the truth: whatever is
 * read afterwards is the true value or none.
 */
public enum Damage {
  /** A number's cell is gone, the others of its row move up. */
  CELL_DELETED(renderer -> !renderer.has(Trait.ALIGNED)) {
    @Override
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      List<List<PrintedCell>> rows = table.copyOfRows();
      List<PrintedCell> row = rows.get(Places.valueRow(table, chance));
      row.removeAll(List.of(Places.value(row, chance)));
      return new PrintedTable(table.name(), rows);
    }
  },
  /** Some numbers are gone, their cells are there. */
  CELLS_EMPTIED {
    @Override
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
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
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
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
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      return table.map(
          cell -> cell.isValue() ? cell : cell.with(Places.misread(cell.text(), chance)));
    }
  },
  /** Some labels are empty. */
  LABELS_LOST {
    @Override
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      int oneIn = chance.between(2, 12);
      return table.map(cell -> isName(cell) && chance.onceIn(oneIn) ? cell.with("") : cell);
    }
  },
  /** Some labels were read as a number. */
  LABELS_ARE_NUMBERS {
    @Override
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
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
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
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
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      return Columns.folded(table, chance);
    }
  },
  /** Recognition took some ones at the edges of numbers for strokes, or for letters like them. */
  ONES_MISREAD {
    @Override
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
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
  /** All labels come first, then the numbers: row by row, or each column downwards. */
  LABELS_APART(
      renderer ->
          renderer.layout() == Layout.CELL_PER_LINE
              || renderer.has(Trait.PAGES) && !renderer.has(Trait.ALIGNED)) {
    @Override
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      return Places.labelsApart(table, chance.onceIn(2));
    }
  },
  /** Rows are gone, each by itself. */
  ROWS_DROPPED {
    @Override
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
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
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
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
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      int size = table.rows().size();
      return new PrintedTable(table.name(), table.rows().subList(0, chance.between(1, size)));
    }
  },
  /** 20 became 2 and 0. */
  DIGIT_SPLIT {
    @Override
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      return Places.splitDigit(table, renderer.layout() == Layout.SPACE_SEPARATED, chance);
    }
  },
  /** A row stands there twice. */
  ROW_TWICE {
    @Override
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      int row = Places.valueRow(table, chance);
      return Places.insertCopy(table, row, row + 1, row + 1);
    }
  },
  /** A table stands there twice. */
  TABLE_TWICE {
    @Override
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      int size = table.rows().size();
      return Places.insertCopy(table, 0, size, size);
    }
  },
  /** The head of a table is repeated on the next page. */
  HEAD_REPEATED {
    @Override
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      int head = 0;
      while (head < table.rows().size() && !table.hasValues(head)) {
        head++;
      }
      int at = chance.between(head, table.rows().size());
      return Places.insertCopy(table, 0, head, at);
    }
  },
  /** An empty cell came before the numbers of some rows. */
  SHIFTED_RIGHT(renderer -> !renderer.has(Trait.ALIGNED)) {
    @Override
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
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
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
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
  /** A column is gone, with its head. */
  COLUMN_GONE {
    @Override
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      List<List<PrintedCell>> rows = table.copyOfRows();
      int column = chance.between(1, table.width() - 1);
      rows.removeIf(row -> row.size() <= column);
      rows.forEach(row -> row.remove(column));
      return new PrintedTable(table.name(), rows);
    }
  },
  /**
   * Two columns stand in each other's place, with their heads. Those of pdftotext -layout are
   * broken into pieces on lines that are moved by different words.
   */
  COLUMNS_EXCHANGED(
      renderer -> !renderer.name().startsWith("pdftotext-layout") && Columns.suits(renderer),
      (table, renderer, chance) -> Columns.exchanged(table, chance)),
  /** The total stands before what it adds up. */
  TOTAL_FIRST(Columns::suits, of("requests", (table, chance) -> Columns.lastFirst(table))),
  /** The kinds of disputes stand in another order. */
  GROUPS_EXCHANGED(
      Columns::suits, of("disputes", (table, chance) -> Columns.groupsExchanged(table, 3, chance))),
  /** The office has a column of its own. */
  COLUMN_ADDED(Columns::suits, of("requests", Columns::added)),
  /** A column has no number, only its head. */
  COLUMN_EMPTIED(Columns::suits, (table, renderer, chance) -> Columns.emptied(table, chance)),
  /** A kind of disputes is gone, numbers and heads. */
  GROUP_LOST(
      Columns::suits, of("disputes", (table, chance) -> Columns.groupLost(table, 3, chance))),
  /** Two rows stand in each other's place, with their labels. */
  ROWS_EXCHANGED(
      renderer -> true, (table, renderer, chance) -> Places.rowsExchanged(table, chance)),
  /** Beside each column stands last year's. */
  YEARS_BESIDE(Columns::suits) {
    @Override
    List<Integer> sections() {
      return List.of(2, 3);
    }

    @Override
    PrintedTable onTableOf(int year, PrintedTable table, Renderer renderer, Chance chance) {
      return Columns.yearsBeside(table, year, chance);
    }
  },
  /** Last year's table, or a part's, stands before or behind the report's own. */
  OTHER_TABLE(Columns::suits) {
    @Override
    List<Integer> sections() {
      return List.of(2, 3, 3, 4);
    }

    @Override
    PrintedTable onTableOf(int year, PrintedTable table, Renderer renderer, Chance chance) {
      return Places.withOther(table, year, chance);
    }
  },
  /** Two rows stand in one. */
  ROWS_JOINED(renderer -> !renderer.has(Trait.ALIGNED)) {
    @Override
    PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
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
  /** A line is gone. */
  LINE_LOST {
    @Override
    public byte[] onBytes(byte[] bytes, Chance chance) {
      int from = chance.below(bytes.length);
      while (from > 0 && bytes[from - 1] != '\n') {
        from--;
      }
      int to = from;
      while (to < bytes.length && bytes[to] != '\n') {
        to++;
      }
      byte[] rest = Arrays.copyOf(bytes, bytes.length - Math.min(bytes.length, to + 1) + from);
      System.arraycopy(bytes, Math.min(bytes.length, to + 1), rest, from, rest.length - from);
      return rest;
    }
  },
  /** The text ends anywhere. */
  CUT {
    @Override
    public byte[] onBytes(byte[] bytes, Chance chance) {
      return Arrays.copyOf(bytes, chance.below(bytes.length));
    }
  },
  /** Below the rows of each group of section three stands their sum: 小计, 合计. */
  SUMS_OF_GROUPS(Columns::suits, of("requests", Subtotals::rows)),
  /** The kinds of legal persons of section three have a column with their sum. */
  SUMS_OF_KINDS(Columns::suits, of("requests", Subtotals::column)),
  /** 小计 stands over the totals. */
  TOTALS_ARE_SUBTOTALS(Columns::suits, (table, renderer, chance) -> Subtotals.named(table)),
  /** A table goes on below its head, printed again, on the next page, and is set anew there. */
  HEAD_ON_NEXT_PAGE(
      TextRenderer.class::isInstance,
      (table, renderer, chance) -> OddHeads.onNextPage(table, chance)),
  /** One label of a head is boxes: □□. */
  HEAD_UNREADABLE(Columns::suits, (table, renderer, chance) -> OddHeads.unreadable(table, chance)),
  /** Two labels of a head stand in one cell. */
  HEADS_RUN_TOGETHER(
      Columns::suits, (table, renderer, chance) -> OddHeads.runTogether(table, chance)),
  /** A number stands in the cell of the one before it; its own is blank. */
  NUMBERS_IN_ONE_CELL(
      renderer -> renderer.layout() != Layout.SPACE_SEPARATED,
      (table, renderer, chance) -> OddNumbers.shared(table, chance)),
  /** Several cells of one row are blank. */
  BLANKS_IN_A_ROW(
      renderer -> true, (table, renderer, chance) -> OddNumbers.blanksInARow(table, chance)),
  /** Some numbers are not exact, or of something else: 约 120, 其中 12. */
  NUMBERS_VAGUE(renderer -> true, (table, renderer, chance) -> OddNumbers.vague(table, chance)),
  /** The groups of section four stand below each other, in any order. */
  GROUPS_BELOW(Columns::suits, of("disputes", Groups::below)),
  /** A line ends within the last number of some rows. */
  LAST_NUMBERS_BROKEN(
      renderer ->
          renderer.has(Trait.ROW_A_LINE)
              && renderer.layout() != Layout.COMMA_SEPARATED
              && !renderer.name().equals("textile")) {
    @Override
    public String onText(String text, Renderer renderer, Chance chance) {
      return BrokenLines.withinLastNumbers(text, chance);
    }
  },
  /** A mail: the lines are broken at 72, 76 or 80 columns, prose and cells one a line alike. */
  LINES_FOLDED(
      renderer ->
          renderer.layout() == Layout.CELL_PER_LINE
              || renderer.layout() == Layout.TAB_SEPARATED
              || renderer.layout() == Layout.COMMA_SEPARATED
              || renderer.has(Trait.LOSES_BLANKS) && !renderer.has(Trait.ALIGNED)) {
    @Override
    public String onText(String text, Renderer renderer, Chance chance) {
      return BrokenLines.folded(text, chance);
    }
  };

  private final Predicate<Renderer> suiting;
  private final OnTable change;

  Damage() {
    this(renderer -> true);
  }

  Damage(Predicate<Renderer> suiting) {
    this(suiting, (table, renderer, chance) -> table);
  }

  Damage(Predicate<Renderer> suiting, OnTable change) {
    this.suiting = suiting;
    this.change = change;
  }

  /** What becomes of a table. */
  private interface OnTable {
    PrintedTable of(PrintedTable table, Renderer renderer, Chance chance);
  }

  /** What befalls the table of that name alone. */
  private static OnTable of(String name, BiFunction<PrintedTable, Chance, PrintedTable> change) {
    return (table, renderer, chance) ->
        table.name().equals(name) ? change.apply(table, chance) : table;
  }

  /** What only heads and captions tell: whose table it is, and which columns. */
  private static final Set<String> TOLD_BY_THE_HEAD =
      Set.of(
          "COLUMNS_EXCHANGED",
          "TOTAL_FIRST",
          "GROUPS_EXCHANGED",
          "GROUP_LOST",
          "GROUPS_BELOW",
          "COLUMN_ADDED",
          "YEARS_BESIDE",
          "OTHER_TABLE");

  /**
   * Whether with another damage the text may not show the truth to anybody: a head that is lost
   * says nothing of the order of columns, and of two tables the report's own may be gone.
   */
  boolean hides(Damage other) {
    boolean top = this == TOP_LOST || this == HEADING_AND_TOP_LOST;
    boolean bottom = this == BOTTOM_LOST || this == CUT;
    return top && TOLD_BY_THE_HEAD.contains(other.name()) || bottom && other == OTHER_TABLE;
  }

  /** Whether it can befall the texts of that converter. */
  public boolean suits(Renderer renderer) {
    return suiting.test(renderer);
  }

  /** The report with a table damaged; the larger a table, the likelier it is. */
  public PrintedReport onPaper(PrintedReport report, Renderer renderer, Chance chance) {
    int section = chance.pick(sections());
    return report.mapSections(
        each ->
            each.number() == section && each.table() != null && Places.hasValues(each.table())
                ? each.withTable(onTableOf(report.year(), each.table(), renderer, chance))
                : each);
  }

  /** The sections whose table it befalls, the likelier the more often. */
  List<Integer> sections() {
    return List.of(2, 3, 3, 3, 4);
  }

  /** The table of a report of that year, damaged. */
  PrintedTable onTableOf(int year, PrintedTable table, Renderer renderer, Chance chance) {
    return onTable(table, renderer, chance);
  }

  PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
    return change.of(table, renderer, chance);
  }

  /** The text with something lost, before it is encoded. */
  public String onText(String text, Renderer renderer, Chance chance) {
    return text;
  }

  /** The bytes with something lost. */
  public byte[] onBytes(byte[] bytes, Chance chance) {
    return bytes;
  }

  private static boolean isName(PrintedCell cell) {
    return cell.kind() == Kind.LABEL || cell.kind() == Kind.GROUP || cell.kind() == Kind.HEAD;
  }
}
