package gpr.table;

import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads one table of a text in one form: the answer that stands there, or else the search. */
final class InstanceReader {
  /** A longer table is none of the form; what it says is not told. */
  static final int MOST_LINES = 120;

  /** So many explanations of the columns are looked at. */
  static final int MOST_EXPLANATIONS = 16;

  /** From so many sums of rows on that fail the search asks whether the columns are others. */
  private static final int FAILING_SUMS = 2;

  private final FormRows form;
  private final int first;
  private final int end;
  private final List<Line> lines;
  private final int cutLine;
  private final BlockHeads heads;
  private final Effort effort;

  /**
   * @param table the table's place in the form
   * @param lines the lines that it may be read from
   * @param around what the text around the table says of it
   * @param effort what may be looked at
   */
  InstanceReader(FormRows form, int table, List<Line> lines, Surroundings around, Effort effort) {
    this.form = form;
    this.first = form.first(table);
    this.end = form.end(table);
    this.lines = GroupRows.sideBySide(form, table, lines);
    this.effort = effort;
    this.cutLine = around.cutLine();
    this.heads = new BlockHeads(form, first, end, this.lines, around);
  }

  TableReading read() {
    List<Verdict> plain = readPlain();
    return plain.isEmpty() ? search() : new TableReading(plain, lines, List.of());
  }

  // ---- every row by its own label, nothing left over
  // ----------------------------------------------

  /** The same answer as the search gives, where there is nothing to search; empty else. */
  private List<Verdict> readPlain() {
    List<Verdict> verdicts = new ArrayList<>();
    int row = first;
    int failing = 0;
    for (Line line : lines) {
      if (!line.hasNumbers() && !line.isNamed()) {
        continue;
      }
      if (row == end || !isPlain(line, row)) {
        return List.of();
      }
      List<Value> values = plainValues(line, row);
      for (Value value : values) {
        verdicts.add(Verdict.read(value));
      }
      int failingHere = RowSum.failing(form.sumsWithin(row), values);
      if (heads.mayBeCut() && failingHere + RowSum.open(form.sumsWithin(row), values) > 0) {
        return List.of();
      }
      if (failingHere > 0 && line.shape() == Line.Shape.SPACED) {
        // Its numbers may be fewer, one in pieces, as their places show.
        return List.of();
      }
      failing += failingHere;
      row++;
    }
    boolean whole = row == end && headLost() == Cost.NONE;
    return whole && failing < FAILING_SUMS && heads.areForms() ? verdicts : List.of();
  }

  private boolean isPlain(Line line, int row) {
    boolean own =
        form.row(row).labels().isEmpty()
            ? !line.match().isRow()
            : line.isNamed() && line.match().row() == row;
    Cells values = line.values();
    int columns = form.columns(row);
    if (!own
        || heads.widths().isNarrow(line)
        || heads.widths().isWide(line)
        || values.filled() != columns
        || line.lastNumber() == cutLine && cutLine > 0) {
      return false;
    }
    boolean total = !form.sumsWithin(row).isEmpty();
    if (!total && !values.last().isFilled() && GridPlaces.hasRepeated(line)) {
      // 0 | 15 | 15 | blank: one number over two places, or two.
      return false;
    }
    int first = 0;
    while (!values.get(first).isFilled()) {
      first++;
    }
    for (int i = first; i < first + columns; i++) {
      CellKind kind = values.get(i).kind();
      if (kind != CellKind.NUMBER && kind != CellKind.NOT_APPLICABLE) {
        return false;
      }
    }
    return first == 0 || line.shape() == Line.Shape.GRID;
  }

  private List<Value> plainValues(Line line, int row) {
    List<Value> values = new ArrayList<>(form.columns(row));
    Cells filled = line.values().filledOnes();
    List<String> units = heads.units(form.row(row).block());
    for (int column = 0; column < filled.size(); column++) {
      values.add(Value.of(form.cell(row, column), filled.get(column), units.get(column)));
    }
    return values;
  }

  // ---- the search
  // ----------------------------------------------------------------------------------

  private TableReading search() {
    List<Line> told = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean blank = line.isBlank() && line.labels().isEmpty() && isBlankRow(line);
      if (line.hasNumbers() || line.match().isRow() || blank) {
        told.add(line);
        places.add(i);
      }
    }
    CellPrices prices = new CellPrices(form, first, end);
    Optional<Reason> disorder = new Disorder(form, first, end, lines, told).reason();
    if (disorder.isPresent()) {
      prices.addNone(0, Cost.of(disorder.get()));
      return reading(prices, told, true);
    }
    boolean any = told.stream().anyMatch(line -> line.hasNumbers() || line.isBlank());
    if (!any || told.size() > MOST_LINES) {
      boolean untold = told.size() > MOST_LINES;
      prices.addNone(0, Cost.of(untold ? Reason.UNDECIDED : Reason.TABLE_LOST));
      return reading(prices, told, untold);
    }
    LabelCosts labels = new LabelCosts(form, first, end, lines);
    ColumnSums sums = form.columnSums(form.table(first));
    int best = Integer.MAX_VALUE;
    if (named(told) == 0 && !form.row(first).labels().isEmpty()) {
      Cost other = Cost.of(Reason.OTHER_TABLE);
      prices.addNone(other.points(), other);
      best = other.points();
    }
    for (Explanation explanation : explanations()) {
      if (effort.isSpent() || explanation.cost().points() > (long) best + Reason.MARGIN) {
        continue;
      }
      TableText text = new TableText(form, told, places, labels, placers(explanation), first, end);
      Steps steps = new Steps(text, heads.isHeadless());
      Cost whole = labels.ofAll().and(headLost());
      Cost base = new Cost(whole.points() + explanation.cost().points(), whole.reasons());
      best = Math.min(best, new Search(steps, sums, effort).price(prices, base, best));
    }
    return reading(prices, told, false);
  }

  /** A row that the form prints without a label is known by the head over it alone. */
  private Cost headLost() {
    boolean unlabelled = form.row(first).labels().isEmpty();
    return unlabelled && heads.isHeadless() ? Cost.of(Reason.HEAD_LOST) : Cost.NONE;
  }

  /** Whether blanks without a label may be the row that the form prints without one. */
  private boolean isBlankRow(Line line) {
    return form.row(first).labels().isEmpty() && line.values().size() >= form.columns(first);
  }

  private int named(List<Line> told) {
    int named = 0;
    for (Line line : told) {
      named += line.isNamed() && line.hasNumbers() ? 1 : 0;
    }
    return named;
  }

  private TableReading reading(CellPrices prices, List<Line> told, boolean untold) {
    List<Verdict> verdicts = new ArrayList<>();
    int cells =
        form.cell(end - 1, form.columns(end - 1) - 1).index() - form.cell(first, 0).index() + 1;
    for (int cell = 0; cell < cells; cell++) {
      verdicts.add(Verdict.of(prices.values(cell), prices.isDecided()));
    }
    if (hardlyAddUp(verdicts)) {
      verdicts.replaceAll(Verdict::inDoubt);
    }
    List<Line> passed = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i).hasNumbers() && (untold || prices.passedLines().contains(i))) {
        passed.add(told.get(i));
      }
    }
    return new TableReading(verdicts, lines, passed);
  }

  /**
   * Whether the head does not say that the columns are the form's, and of the rows that were read
   * more fail to add up than offices get wrong: 合计 before a total whose label is misread.
   */
  private boolean hardlyAddUp(List<Verdict> verdicts) {
    int holding = 0;
    int failing = 0;
    int at = 0;
    for (int row = first; row < end && form.haveSums(first, end); row++) {
      List<Value> values =
          verdicts.subList(at, at + form.columns(row)).stream().map(Verdict::value).toList();
      failing += RowSum.failing(form.sumsWithin(row), values);
      holding += RowSum.holdsVisibly(form.sumsWithin(row), values) ? 1 : 0;
      at += form.columns(row);
    }
    return failing >= ColumnCounts.LEAST_LINES
        && failing * ColumnCounts.OTHERS_OF_ONE >= holding
        && !heads.sayForms();
  }

  // ---- what the columns may be -----------------------------------------------------------------

  /**
   * An explanation of the columns of each block.
   *
   * @param slots by block
   * @param cost what it assumes
   */
  record Explanation(Map<Integer, Slots> slots, Cost cost) {}

  /** The cheapest explanations of the columns, the cheapest first. */
  List<Explanation> explanations() {
    List<Explanation> all = List.of(new Explanation(Map.of(), Cost.NONE));
    for (int block = 0; block < heads.count(); block++) {
      List<Explanation> more = new ArrayList<>();
      for (Explanation explanation : all) {
        for (Slots slots : heads.slots(block)) {
          Map<Integer, Slots> own = new HashMap<>(explanation.slots());
          own.put(block, slots);
          more.add(new Explanation(own, explanation.cost().and(slots.cost())));
        }
      }
      more.sort((a, b) -> Integer.compare(a.cost().points(), b.cost().points()));
      all = more.subList(0, Math.min(more.size(), MOST_EXPLANATIONS));
    }
    return all;
  }

  private List<Placer> placers(Explanation explanation) {
    Map<Integer, Placer> ofBlock = new HashMap<>();
    List<Placer> placers = new ArrayList<>();
    for (int row = first; row < end; row++) {
      int block = form.row(row).block();
      Placer placer = ofBlock.get(block);
      if (placer == null) {
        Slots slots = Objects.requireNonNull(explanation.slots().get(block));
        BlockShape shape = heads.shape(block, slots.count());
        placer = new Placer(form, row, slots, heads.units(block), shape, cutLine);
        ofBlock.put(block, placer);
      }
      placers.add(placer);
    }
    return placers;
  }
}
