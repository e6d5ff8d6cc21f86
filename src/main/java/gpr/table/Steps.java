package gpr.table;

import gpr.Layout;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every step that a reading of a table may take from a line and a row on. */
final class Steps {
  /** A page number that stands alone has so many digits at the most. */
  private static final int PAGE_NUMBER_DIGITS = 3;

  private static final int PAGE_NUMBER_POINTS = 2;
  private static final int BLANK_LINE_POINTS = 3;

  /**
   * A row above the first that is left, or below the last, where the page with the head is gone.
   */
  private static final int LOST_AT_AN_END = 1;

  private final FormRows form;
  private final List<Line> lines;
  private final List<Integer> placeOf;
  private final LabelCosts labels;
  private final Map<Integer, Placer> placerOfBlock;
  private final int first;
  private final int end;
  private final boolean mayBeOff;
  private final boolean headless;

  /** What it costs to pass over each line. */
  private final List<Cost> skipped = new ArrayList<>();

  /** The ways to place each line in a row of each block. */
  private final Map<Long, List<Placed>> ways = new HashMap<>();

  /**
   * @param lines the lines that have numbers or name a row
   * @param placeOf where each of them stands among all lines, as the labels know them
   * @param headless whether no head stands above the first line
   */
  Steps(
      FormRows form,
      List<Line> lines,
      List<Integer> placeOf,
      LabelCosts labels,
      Map<Integer, Placer> placerOfBlock,
      int first,
      int end,
      boolean headless) {
    this.headless = headless;
    this.form = form;
    this.lines = lines;
    this.placeOf = placeOf;
    this.labels = labels;
    this.placerOfBlock = placerOfBlock;
    this.first = first;
    this.end = end;
    this.mayBeOff = mayBeOff();
    for (int line = 0; line < lines.size(); line++) {
      skipped.add(skipCost(line));
    }
  }

  int lines() {
    return lines.size();
  }

  int rows() {
    return end - first;
  }

  /** Labels stand a line off where some line of the grid lacks its label, and some its numbers. */
  private boolean mayBeOff() {
    boolean unnamed = false;
    boolean empty = false;
    for (Line line : lines) {
      boolean grid = line.shape() == Line.Shape.GRID;
      unnamed |= grid && line.hasNumbers() && !line.isNamed();
      empty |= grid && !line.hasNumbers() && line.isNamed();
    }
    return unnamed && empty;
  }

  /** How many of the offsets are looked at. */
  int offsets() {
    return mayBeOff ? Step.OFFSETS.length : 1;
  }

  /** What it costs before that line that a row of the form is not in the text. */
  int lostPoints(int line) {
    boolean atAnEnd = headless && (line == 0 || line == lines.size());
    return atAnEnd ? LOST_AT_AN_END : Reason.ROW_LOST.points();
  }

  /** What it costs to pass over a line. */
  int skipPoints(int line) {
    return skipped.get(line).points();
  }

  /** What the labels cost at least to take that line for that row. */
  int leastLabel(int line, int row) {
    int least = Integer.MAX_VALUE;
    for (Cost label : labelCosts(line, row)) {
      least = Math.min(least, label.points());
    }
    return least;
  }

  /** The steps from a line and a row, both counted from 0. */
  List<Step> from(int line, int row) {
    List<Step> steps = new ArrayList<>();
    if (row < rows()) {
      steps.add(Step.lost(lostPoints(line)));
    }
    if (line < lines.size()) {
      steps.add(Step.skip(skipped.get(line)));
    }
    if (row < rows() && line < lines.size()) {
      addTakes(line, row, steps);
      addBroken(line, row, steps);
      addJoined(line, row, steps);
    }
    return steps;
  }

  private Cost skipCost(int at) {
    Line line = lines.get(at);
    if (line.isNamed() && isRepeated(at) || line.hasNumbers() && saysTheSame(at)) {
      return Cost.of(Reason.ROW_REPEATED);
    }
    if (!line.hasNumbers()) {
      return line.isNamed() && line.isBlank()
          ? Cost.NONE.and(Reason.ROW_ADDED, BLANK_LINE_POINTS)
          : Cost.NONE;
    }
    if (line.labels().isEmpty() && line.values().filled() == 1) {
      Cell only = line.values().filledOnes().get(0);
      boolean page =
          only.kind() == CellKind.NUMBER
              && only.text().length() <= PAGE_NUMBER_DIGITS
              && !isMarkedUp(line.layout());
      return page ? Cost.NONE.and(Reason.ROW_ADDED, PAGE_NUMBER_POINTS) : Cost.of(Reason.ROW_ADDED);
    }
    int numbers = Math.min(line.values().filled(), MOST_NUMBERS_PRICED) - 1;
    return Cost.NONE.and(Reason.ROW_ADDED, Reason.ROW_ADDED.points() + numbers);
  }

  /** What a converter puts between pipes or tags stood in the table, page numbers do not. */
  private static boolean isMarkedUp(Layout layout) {
    return switch (layout) {
      case PIPE_SEPARATED, HTML, COMMA_SEPARATED, LATEX -> true;
      case CELL_PER_LINE, TAB_SEPARATED, SPACE_SEPARATED -> false;
    };
  }

  /** The more numbers a line has, the less likely it is none of the table's rows. */
  private static final int MOST_NUMBERS_PRICED = 5;

  /** Whether a line without a label of its own says what the line above it says. */
  private boolean saysTheSame(int at) {
    if (at == 0 || lines.get(at).match().isRow()) {
      return false;
    }
    String above = lines.get(at - 1).raw();
    return above.length() > SHORTEST_REPEATED
        && !isZeros(above)
        && lines.get(at).raw().endsWith(above);
  }

  /** Two rows with the same single number are no copies. */
  private static final int SHORTEST_REPEATED = 5;

  private static boolean isZeros(String raw) {
    return raw.chars().noneMatch(c -> c >= '1' && c <= '9');
  }

  private boolean isRepeated(int at) {
    for (int i = 0; i < lines.size(); i++) {
      Line other = lines.get(i);
      if (i != at
          && other.isNamed()
          && other.match().row() == lines.get(at).match().row()
          && other.hasNumbers()) {
        return true;
      }
    }
    return false;
  }

  // ---- a line is a row
  // -----------------------------------------------------------------------------

  private void addTakes(int line, int row, List<Step> steps) {
    List<Cost> labelCosts = labelCosts(line, row);
    Line text = lines.get(line);
    if (!text.hasNumbers() && !text.isBlank()) {
      if (labelCosts.get(0).points() <= Reason.LABEL_MISREAD.points()) {
        steps.add(takeBlank(text, row, labelCosts));
      }
      return;
    }
    List<Placed> placed = ways(line, row);
    for (int i = 0; i < placed.size(); i++) {
      steps.add(
          new Step(
              1,
              1,
              List.of(placed.get(i)),
              placed.get(i).cost().and(labelBeside(placed.get(i).cost(), labelCosts.get(0))),
              labelCosts,
              List.of(contested(placed, i))));
    }
  }

  /** A number can stand for a label only where there is none, on the lines around neither. */
  private static Cost labelBeside(Cost placed, Cost label) {
    boolean number = (placed.reasons() & 1L << Reason.LABEL_IS_NUMBER.ordinal()) != 0;
    boolean lost = (label.reasons() & 1L << Reason.LABEL_LOST.ordinal()) != 0;
    return number && !lost
        ? Cost.NONE.and(Reason.LABEL_IS_NUMBER, Reason.ROW_ADDED.points())
        : Cost.NONE;
  }

  /** A label with nothing to its right: every cell of the row is blank. */
  private Step takeBlank(Line text, int row, List<Cost> labelCosts) {
    Value blank = Value.blank(Proposals.blankBeside(text.labels().last()));
    List<Value> blanks = Collections.nCopies(form.columns(first + row), blank);
    return new Step(
        1,
        1,
        List.of(new Placed(blanks, Cost.NONE)),
        Cost.of(Reason.ROW_WITHOUT_NUMBERS),
        labelCosts,
        List.of(List.of()));
  }

  private List<Cost> labelCosts(int line, int row) {
    Cost own = labels.cost(placeOf.get(line), first + row);
    if (!mayBeOff) {
      return List.of(own);
    }
    List<Cost> costs = new ArrayList<>();
    for (int offset : Step.OFFSETS) {
      int labelled = line + offset;
      boolean there = labelled >= 0 && labelled < lines.size();
      costs.add(
          offset == 0
              ? own
              : there
                  ? labels.costBy(placeOf.get(labelled), first + row)
                  : Cost.of(Reason.LABEL_LOST));
    }
    return costs;
  }

  private List<Placed> ways(int line, int row) {
    int block = form.row(first + row).block();
    return ways.computeIfAbsent(
        (long) block << 32 | line, key -> placerOfBlock.get(block).place(lines.get(line)));
  }

  /** Which columns a cheaper way fills otherwise. */
  private static List<Boolean> contested(List<Placed> ways, int at) {
    List<Boolean> contested = new ArrayList<>();
    List<Value> own = ways.get(at).values();
    for (int column = 0; column < own.size(); column++) {
      boolean other = false;
      for (int i = 0; i < at && !other; i++) {
        other =
            ways.get(i).cost().points() < ways.get(at).cost().points()
                && !ways.get(i).values().get(column).says(own.get(column));
      }
      contested.add(other);
    }
    return contested;
  }

  // ---- a row on two lines, rows on one line -----------------------------------------------------

  private void addBroken(int line, int row, List<Step> steps) {
    boolean groups = first + row == form.rowOfGroups();
    addBroken(line, row, false, steps);
    if (groups) {
      addBroken(line, row, true, steps);
    }
  }

  /** Groups that the form prints side by side may stand one below the other, blanks and all. */
  private void addBroken(int line, int row, boolean blanksToo, List<Step> steps) {
    boolean groups = first + row == form.rowOfGroups();
    Placer placer = placerOfBlock.get(form.row(first + row).block());
    List<Cell> cells = new ArrayList<>(cells(lines.get(line), blanksToo));
    boolean whole = cells.size() == form.columnsOfGroup();
    int most = mostBroken(line, row);
    for (int count = 2; count <= most; count++) {
      Line next = lines.get(line + count - 1);
      if (cells.size() >= placer.columns()) {
        return;
      }
      List<Cell> more = cells(next, blanksToo);
      whole &= more.size() == form.columnsOfGroup();
      cells.addAll(more);
      if (!blanksToo && hasNumber(more) && cells.size() < placer.columns()) {
        steps.add(brokenUnknown(line, row, count));
      }
      List<Placed> joined =
          cells.size() == placer.columns() && (blanksToo ? !more.isEmpty() : hasNumber(more))
              ? placer.placeJoined(cells)
              : List.of();
      if (!joined.isEmpty()) {
        Placed placed = joined.get(0);
        Cost cost = groups && whole ? placed.cost() : placed.cost().and(Reason.ROW_BROKEN);
        steps.add(
            new Step(
                count,
                1,
                List.of(placed),
                cost,
                List.of(labels.cost(placeOf.get(line), first + row)),
                List.of(List.of())));
      }
    }
  }

  /** Words alone do not go on with a row. */
  private static boolean hasNumber(List<Cell> cells) {
    return cells.stream().anyMatch(cell -> cell.isFilled() && cell.kind() != CellKind.OTHER);
  }

  /** On so many lines from that one on a row may stand at most; 1 where it does not go on. */
  int mostBroken(int line, int row) {
    boolean groups = first + row == form.rowOfGroups();
    int columns = placerOfBlock.get(form.row(first + row).block()).columns();
    int most = Math.min(lines.size() - line, groups ? columns : 2);
    int count = 1;
    while (count < most
        && (groups || lines.get(line).hasNumbers())
        && goesOn(line + count, groups)) {
      count++;
    }
    return count;
  }

  private boolean goesOn(int line, boolean groups) {
    return groups ? !lines.get(line).match().isRow() : lines.get(line).labels().isEmpty();
  }

  /** Lines without labels go on with the row, and blanks between them are gone: opened pipes. */
  private Step brokenUnknown(int line, int row, int count) {
    List<Value> open = Collections.nCopies(form.columns(first + row), Value.OPEN);
    return new Step(
        count,
        1,
        List.of(new Placed(open, Cost.of(Reason.COLUMNS_UNKNOWN))),
        Cost.of(Reason.COLUMNS_UNKNOWN).and(Reason.ROW_BROKEN),
        List.of(labels.cost(placeOf.get(line), first + row)),
        List.of(List.of()));
  }

  private static List<Cell> cells(Line line, boolean blanksToo) {
    return blanksToo ? line.values().withoutGaps() : line.values().filledOnes();
  }

  private void addJoined(int line, int row, List<Step> steps) {
    int count = rowsJoined(line, row);
    if (count < 2) {
      return;
    }
    Placer placer = placerOfBlock.get(form.row(first + row).block());
    List<Placed> placed = placer.placeJoined(lines.get(line).values().filledOnes());
    if (placed.size() != count) {
      return;
    }
    Cost cost = Cost.NONE;
    for (Placed each : placed) {
      cost = cost.and(each.cost());
    }
    List<List<Boolean>> contested = new ArrayList<>();
    placed.forEach(each -> contested.add(List.of()));
    steps.add(
        new Step(1, count, placed, cost, List.of(labelsOfJoined(line, row, count)), contested));
  }

  /** The numbers of so many rows from that one on may stand on that line; 0 where they do not. */
  int rowsJoined(int line, int row) {
    Line text = lines.get(line);
    int block = form.row(first + row).block();
    int columns = placerOfBlock.get(block).columns();
    int filled = text.values().filled();
    int count = columns < 2 ? 0 : filled / columns;
    boolean fits =
        count > 1
            && filled % columns == 0
            && row + count <= rows()
            && form.row(first + row + count - 1).block() == block
            && (text.layout() == Layout.CELL_PER_LINE || text.shape() != Line.Shape.LOOSE);
    return fits ? count : 0;
  }

  /** The labels of all these rows stand before the numbers, or only that of the first. */
  private Cost labelsOfJoined(int line, int row, int count) {
    List<Integer> named = labels.rowsNamedBefore(placeOf.get(line));
    if (named.size() >= count) {
      boolean all = true;
      for (int i = 0; i < count; i++) {
        all &= named.get(named.size() - count + i) == first + row + i;
      }
      if (all) {
        return Cost.of(Reason.LABELS_APART);
      }
    }
    Cost cost = labels.cost(placeOf.get(line), first + row).and(Reason.ROWS_JOINED);
    return cost.and(Reason.LABEL_LOST, Reason.LABEL_LOST.points() * (count - 1));
  }
}
