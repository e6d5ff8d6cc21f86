package gpr.table;

import gpr.Layout;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The steps of rows that do not stand on a line each: one on several lines, several on one. */
final class SpreadSteps {
  /** Fewer rows show no habit. */
  private static final int LEAST_ROWS = 3;

  private final TableText text;
  private final List<Line> lines;

  /** Whether the numbers of some row have a sum. */
  private final boolean haveSums;

  SpreadSteps(TableText text) {
    this.text = text;
    this.lines = text.lines();
    this.haveSums = text.haveSums();
  }

  // ---- a row on two lines, rows on one line -----------------------------------------------------

  void addBroken(int line, int row, List<Step> steps) {
    boolean groups = text.hasGroups(row);
    addBroken(line, row, false, steps);
    if (groups) {
      addBroken(line, row, true, steps);
    }
  }

  /** Groups that the form prints side by side may stand one below the other, blanks and all. */
  private void addBroken(int line, int row, boolean blanksToo, List<Step> steps) {
    boolean groups = text.hasGroups(row);
    Placer placer = text.placer(row);
    List<Cell> cells = new ArrayList<>(cells(lines.get(line), blanksToo));
    boolean whole = cells.size() == text.form().columnsOfGroup();
    int most = mostBroken(line, row);
    boolean parted = false;
    for (int count = 2; count <= most; count++) {
      Line next = lines.get(line + count - 1);
      if (cells.size() >= placer.columns()) {
        addPieces(line, row, most, steps);
        return;
      }
      // A page number may stand within the head; numbers before a head are whole groups or none.
      boolean within = cells.size() % text.form().columnsOfGroup() != 0;
      parted |= groups ? within && !next.labels().isEmpty() : Rests.areUnder(lines.get(line), next);
      List<Cell> more = cells(next, blanksToo);
      whole &= more.size() == text.form().columnsOfGroup();
      cells.addAll(more);
      if (!blanksToo && hasNumber(more) && cells.size() < placer.columns()) {
        steps.add(brokenUnknown(line, row, count));
      }
      List<Placed> joined =
          cells.size() == placer.columns()
                  && !parted
                  && (blanksToo ? !more.isEmpty() : hasNumber(more))
              ? placer.placeJoined(cells)
              : List.of();
      boolean named = isLabelAround(line, count, row);
      Cost broken = groups && whole || named ? Cost.NONE : Cost.of(Reason.ROW_BROKEN);
      for (Placed placed : joined) {
        if (groups && whole || named || !fails(row, placed)) {
          Cost cost = placed.cost().and(broken);
          List<Cost> label = List.of(text.labelCost(line, row));
          steps.add(Step.take(count, 1, List.of(placed), cost, label, List.of(List.of())));
        }
      }
    }
  }

  /**
   * Whether the sum fails of a row that was put together: {@code 3 0} on a line of its own below
   * five numbers may be its last two as well as 30 in two pieces, behind a blank.
   */
  private boolean fails(int row, Placed placed) {
    return RowSum.failing(text.form().sumsWithin(text.first() + row), placed.values()) > 0;
  }

  /**
   * Where more numbers follow than the row has columns, and no row between them, they may be pieces
   * of its numbers: mutool breaks 1319 into 131 and 9. Of a row of seven the sum tells, and one
   * number more may be a page's.
   */
  private void addPieces(int line, int row, int count, List<Step> steps) {
    boolean loose = lines.get(line).shape() == Line.Shape.LOOSE;
    boolean several = loose && count > 1 && lines.get(line + 1).values().filled() > 1;
    if ((text.hasGroups(row) || !haveSums || several) && count > 1) {
      steps.add(brokenUnknown(line, row, count));
    }
  }

  /** Words alone do not go on with a row. */
  private static boolean hasNumber(List<Cell> cells) {
    return cells.stream().anyMatch(cell -> cell.isFilled() && cell.kind() != CellKind.OTHER);
  }

  /** Three numbers and a few pieces, each on a line of its own. */
  static final int MOST_WITHOUT_SUM = 6;

  /** On so many lines from that one on a row may stand at most; 1 where it does not go on. */
  int mostBroken(int line, int row) {
    boolean groups = text.hasGroups(row);
    int columns = text.placer(row).columns();
    int several = groups ? columns : haveSums ? 2 : MOST_WITHOUT_SUM;
    int most = Math.min(lines.size() - line, several);
    int count = 1;
    while (count < most
        && (groups || lines.get(line).hasNumbers())
        && (goesOn(line + count, groups) || isLabelAround(line, count + 1, row))) {
      count++;
    }
    return count;
  }

  private boolean goesOn(int line, boolean groups) {
    Line next = lines.get(line);
    return groups
        ? !next.match().isRow()
        : next.labels().isEmpty() && (next.hasNumbers() || haveSums);
  }

  /**
   * Whether the label of the row is broken around its first numbers: pdftotext without options,
   * {@code 申请数⏎8⏎量⏎0⏎0}.
   */
  private boolean isLabelAround(int line, int count, int row) {
    Line own = lines.get(line);
    Line next = lines.get(line + count - 1);
    if (count > 2 || own.shape() != Line.Shape.LOOSE || own.labels().isEmpty()) {
      return false;
    }
    LabelBook book = text.form().book();
    // What stands in brackets counts too: behind （一）予以公开 comes （二）.
    String words = book.normalise(own.words() + next.words()).full();
    return !next.labels().isEmpty()
        && text.form().row(text.first() + row).labels().stream()
            .anyMatch(label -> book.normalise(label).full().equals(words));
  }

  /** Lines without labels go on with the row, and blanks between them are gone: opened pipes. */
  private Step brokenUnknown(int line, int row, int count) {
    return Step.take(
        count,
        1,
        List.of(text.columnsUnknown(row)),
        Cost.of(Reason.COLUMNS_UNKNOWN).and(Reason.ROW_BROKEN),
        List.of(text.labelCost(line, row)),
        List.of(List.of()));
  }

  /**
   * How many more of these rows have a sum that holds, and is not of zeros alone, than one that
   * fails: behind all labels numbers may stand column by column.
   */
  private int balance(int row, List<Placed> placed) {
    List<FormRows.CellSum> sums = text.form().sumsWithin(text.first() + row);
    int balance = 0;
    for (Placed each : placed) {
      boolean holds = RowSum.holdsVisibly(sums, each.values());
      balance += holds ? 1 : RowSum.failing(sums, each.values()) > 0 ? -1 : 0;
    }
    return balance;
  }

  private static List<Cell> cells(Line line, boolean blanksToo) {
    return blanksToo ? line.values().withoutGaps() : line.values().filledOnes();
  }

  void addJoined(int line, int row, List<Step> steps) {
    int count = rowsJoined(line, row);
    if (count < 2) {
      return;
    }
    List<Cell> filled = lines.get(line).values().filledOnes();
    List<Placed> placed = text.placer(row).placeJoined(filled);
    if (placed.size() != count) {
      return;
    }
    List<List<Boolean>> contested = Collections.nCopies(count, List.of());
    int balance = count < LEAST_ROWS ? 1 : balance(row, placed);
    if (balance < 0) {
      placed = Collections.nCopies(count, text.columnsUnknown(row));
    } else if (balance == 0) {
      contested = otherwise(placed, text.placer(row).placeJoined(downwards(filled, count)));
    }
    Cost cost = Cost.NONE;
    for (Placed each : placed) {
      cost = cost.and(each.cost());
    }
    steps.add(
        Step.take(
            1,
            count,
            placed,
            cost,
            List.of(text.labels().ofJoined(text.placeOf().get(line), text.first() + row, count)),
            contested));
  }

  /** Numbers that stand column by column, row by row. */
  private static List<Cell> downwards(List<Cell> cells, int rows) {
    int columns = cells.size() / rows;
    return IntStream.range(0, cells.size())
        .mapToObj(at -> cells.get(at % columns * rows + at / columns))
        .toList();
  }

  /** Where rows that no sum shows, but zeros, have something else than others. */
  private static List<List<Boolean>> otherwise(List<Placed> rows, List<Placed> others) {
    List<List<Boolean>> other = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Value> own = rows.get(i).values();
      List<Value> turned = others.get(i).values();
      other.add(
          IntStream.range(0, own.size())
              .mapToObj(at -> !own.get(at).says(turned.get(at)))
              .toList());
    }
    return other;
  }

  /** Whether no label of another row follows: of its own numbers none stand with these. */
  private boolean isOnly(int line) {
    return line + 1 == lines.size() || !lines.get(line + 1).isNamed();
  }

  /** Where nearly all rows have as many numbers, a column has two: the year before beside it. */
  private boolean areAllSoLong(int filled) {
    List<Line> rows = lines.stream().filter(Line::hasNumbers).filter(Line::isNamed).toList();
    return rows.size() >= LEAST_ROWS && ColumnCounts.haveMostly(rows, filled);
  }

  /** The numbers of so many rows from that one on may stand on that line; 0 where they do not. */
  int rowsJoined(int line, int row) {
    Line own = lines.get(line);
    int columns = text.placer(row).columns();
    int filled = own.values().filled();
    int count = columns < 2 ? 0 : filled / columns;
    boolean fits =
        count > 1
            && (haveSums || isOnly(line))
            && filled % columns == 0
            && row + count <= text.rows()
            && text.block(row + count - 1) == text.block(row)
            && !areAllSoLong(filled)
            && (own.layout() == Layout.CELL_PER_LINE || own.shape() != Line.Shape.LOOSE);
    return fits ? count : 0;
  }
}
