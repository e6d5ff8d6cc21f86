package gpr.generator;

import java.util.List;
import java.util.function.Predicate;

/** What becomes of the columns of a table and of the head over them. */
enum HeadDamage implements Damage {
  /** The head of a table is repeated on the next page. */
  HEAD_REPEATED {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      int head = 0;
      while (head < table.rows().size() && !table.hasValues(head)) {
        head++;
      }
      int at = chance.between(head, table.rows().size());
      return Places.insertCopy(table, 0, head, at);
    }
  },
  /** A column is gone, with its head. */
  COLUMN_GONE {
    @Override
    public PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
      if (!Columns.isEven(table)) {
        return table;
      }
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
  TOTAL_FIRST(
      Columns::suits, TableChange.of("requests", (table, chance) -> Columns.lastFirst(table))),
  /** The kinds of disputes stand in another order. */
  GROUPS_EXCHANGED(
      Columns::suits,
      TableChange.of("disputes", (table, chance) -> Columns.groupsExchanged(table, 3, chance))),
  /** The office has a column of its own. */
  COLUMN_ADDED(Columns::suits, TableChange.of("requests", Columns::added)),
  /** A column has no number, only its head. */
  COLUMN_EMPTIED(Columns::suits, (table, renderer, chance) -> Columns.emptied(table, chance)),
  /** A kind of disputes is gone, numbers and heads. */
  GROUP_LOST(
      Columns::suits,
      TableChange.of("disputes", (table, chance) -> Columns.groupLost(table, 3, chance))),
  /** Beside each column stands last year's. */
  YEARS_BESIDE(Columns::suits) {
    @Override
    public List<Integer> sections() {
      return List.of(2, 3);
    }

    @Override
    public PrintedTable onTableOf(int year, PrintedTable table, Renderer renderer, Chance chance) {
      return Columns.yearsBeside(table, year, chance);
    }
  },
  /** The kinds of legal persons of section three have a column with their sum. */
  SUMS_OF_KINDS(Columns::suits, TableChange.of("requests", Subtotals::column)),
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
  /** The groups of section four stand below each other, in any order. */
  GROUPS_BELOW(Columns::suits, TableChange.of("disputes", Groups::below)),
  /** Section four turned: a row for each result or number, or the groups within each column. */
  GROUPS_TURNED(Columns::suits, TableChange.ofDisputes(TurnedGroups::turned)),
  /** Columns in which nothing happened are left out, with or without last year's total. */
  HEADS_CUT(Columns::suits, TableChange.ofRequests(CutHeads::cut)),
  /** The totals are blank beside a column that says how they have grown. */
  GROWTH_BESIDE_BLANK_TOTAL(
      Columns::suits, TableChange.ofRequests(CutHeads::growthBesideBlankTotal)),
  /** The office's own column stands first, and the one behind it is blank. */
  COLUMN_ADDED_BESIDE_BLANK(Columns::suits, TableChange.ofRequests(CutHeads::addedBesideBlank));

  private final Befalling befalling;

  HeadDamage() {
    this(Befalling.ANY);
  }

  HeadDamage(Predicate<Renderer> suiting) {
    this(suiting, Befalling.NONE);
  }

  HeadDamage(Predicate<Renderer> suiting, TableChange change) {
    befalling = new Befalling(suiting, change);
  }

  @Override
  public Befalling befalling() {
    return befalling;
  }
}
