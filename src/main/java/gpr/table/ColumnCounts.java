package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the counts of numbers in the rows of a block say of its columns: one is gone, or blank. */
final class ColumnCounts {
  private final FormRows form;

  ColumnCounts(FormRows form) {
    this.form = form;
  }

  /** Of ten lines so many have one number too few, or too many: the column is gone, or added. */
  static final int OF_TEN_LINES = 7;

  /** Fewer lines show nothing of a column. */
  static final int LEAST_LINES = 3;

  /** Whether every row lacks a number: most have one too few, or none has the sum of its others. */
  boolean lackOne(int row, List<Line> numbers, int columns) {
    boolean groups = row == form.rowOfGroups();
    if (numbers.size() < LEAST_LINES && !groups) {
      return false;
    }
    for (Line line : numbers) {
      if (line.shape() == Line.Shape.GRID && span(line) >= columns) {
        return false;
      }
    }
    List<Line> filledOnes = numbers.stream().filter(Line::hasNumbers).toList();
    boolean narrow = filledOnes.stream().allMatch(line -> isGridOf(line, columns - 1));
    if (narrow && filledOnes.size() >= LEAST_LINES
        || haveMostly(numbers, columns - 1)
        || fullest(numbers) == columns - 1) {
      return true;
    }
    int several = 0;
    int sums = 0;
    int atTheEnd = 0;
    for (Line line : numbers) {
      Cells filled = line.values().filledOnes();
      if (filled.size() >= columns) {
        return false;
      }
      if (filled.isEmpty()) {
        continue;
      }
      boolean sum = endsInSum(filled);
      sums += sum ? 1 : 0;
      boolean last =
          line.shape() != Line.Shape.GRID || line.values().placeOf(filled.last()) >= columns - 1;
      atTheEnd += sum && last ? 1 : 0;
      several += filled.size() > 1 ? 1 : 0;
    }
    boolean summed = several >= LEAST_LINES && !form.sumsWithin(row).isEmpty() && !groups;
    return summed && (sums * 2 < several || atTheEnd == 0);
  }

  /** How many numbers the fullest rows of a grid have, if these are several; 0 else. */
  private static int fullest(List<Line> lines) {
    int most = 0;
    int such = 0;
    for (Line line : lines) {
      int filled = line.shape() == Line.Shape.GRID ? line.values().filled() : 0;
      such = filled > most ? 1 : filled == most ? such + 1 : such;
      most = Math.max(most, filled);
    }
    return such >= LEAST_LINES ? most : 0;
  }

  /** Whether it has a place for each cell, and so many behind what its label covers. */
  private static boolean isGridOf(Line line, int cells) {
    long covered = line.values().stream().filter(cell -> cell.kind() == CellKind.COVERED).count();
    return line.shape() == Line.Shape.GRID && line.values().size() - covered == cells;
  }

  /** From the first to the last of a line's numbers so many cells. */
  private static int span(Line line) {
    Cells filled = line.values().filledOnes();
    return filled.isEmpty()
        ? 0
        : line.values().placeOf(filled.last()) - line.values().placeOf(filled.get(0)) + 1;
  }

  /** Whether every row lacks more than one number, as many each. */
  boolean lackMore(int row, List<Line> numbers, int columns) {
    if (numbers.size() < LEAST_LINES || row == form.rowOfGroups()) {
      return false;
    }
    for (int count = columns - 2; count > 1; count--) {
      if (haveMostly(numbers, count)) {
        return true;
      }
    }
    return false;
  }

  /** What a row says whose numbers are the form's in its order. */
  static List<Value> plainValues(Line line) {
    List<Value> values = new ArrayList<>();
    for (Cell cell : line.values().filledOnes()) {
      values.add(
          switch (cell.kind()) {
            case NUMBER -> Value.number(cell, cell.number());
            // / and — count for nothing, as zeros do.
            case NOT_APPLICABLE -> Value.notApplicable(cell);
            default -> Value.words(cell);
          });
    }
    return values;
  }

  private static boolean endsInSum(Cells filled) {
    long sum = 0;
    for (int i = 0; i + 1 < filled.size(); i++) {
      sum += count(filled.get(i));
    }
    return filled.size() > 1 && sum > 0 && sum == count(filled.last());
  }

  static long count(Cell cell) {
    return cell.kind() == CellKind.NUMBER ? cell.number().longValue() : 0;
  }

  /** A year beside the other, or each column's change: no table has so many columns more. */
  private static final int MOST_FOLD = 3;

  /** How many numbers more than columns most of the lines have; 0 where they have none more. */
  static int more(List<Line> lines, int columns) {
    for (int count = columns + 1; count <= columns * MOST_FOLD; count++) {
      if (haveMostly(lines, count)) {
        return count - columns;
      }
    }
    return moreBetweenSpaces(lines, columns);
  }

  /** With blanks left out no count is most rows', but half of them have too many for the form. */
  private static int moreBetweenSpaces(List<Line> lines, int columns) {
    int wide = 0;
    int most = 0;
    for (Line line : lines) {
      int filled = line.width() == 0 ? line.values().filled() : 0;
      wide += filled > columns + 1 ? 1 : 0;
      most = Math.max(most, filled);
    }
    boolean half = wide >= LEAST_LINES && wide * 2 >= lines.size();
    return half ? Math.min(most, columns * MOST_FOLD) - columns : 0;
  }

  /** Whether nearly all lines have so many numbers. */
  static boolean haveMostly(List<Line> lines, int count) {
    int such = 0;
    for (Line line : lines) {
      such += line.values().filled() == count ? 1 : 0;
    }
    return such > 0 && such * 10 >= lines.size() * OF_TEN_LINES;
  }

  /**
   * Whether nearly all lines of a grid have so many cells from their first number to their last.
   */
  static boolean haveMostlyCells(List<Line> lines, int count) {
    int such = 0;
    for (Line line : lines) {
      such += line.shape() == Line.Shape.GRID && span(line) == count ? 1 : 0;
    }
    return such > 0 && such * 10 >= lines.size() * OF_TEN_LINES;
  }

  static long sum(Cells filled) {
    long sum = 0;
    for (int i = 0; i < filled.size(); i++) {
      sum += count(filled.get(i));
    }
    return sum;
  }

  /** Whether the sums of the full rows but zeros, read by the form, hold rather than fail. */
  boolean mostlyAddUp(int row, List<Line> named) {
    int failing = count(RowSum.Verdict.FAILS, row, named);
    // One row of groups alone: an office's wrong total and a lost label at once are too many.
    return row == form.rowOfGroups()
        ? failing == 0
        : failing <= count(RowSum.Verdict.HOLDS, row, named);
  }

  /** An office's total is wrong in some rows; where hardly one is right, it is another column. */
  static final int OTHERS_OF_ONE = 4;

  /** Whether of the full rows but zeros, read by the form, nearly each one's sum fails. */
  boolean hardlyAddUp(int row, List<Line> numbers) {
    int failing = count(RowSum.Verdict.FAILS, row, numbers);
    int holding = count(RowSum.Verdict.HOLDS, row, numbers);
    return failing >= LEAST_LINES && failing >= OTHERS_OF_ONE * holding;
  }

  /**
   * Whether several rows fail to add up, and all do without some one of their columns: it is the
   * office's own, a sum of 法人或其他组织's kinds, and one of the form's is cut.
   */
  boolean addUpWithoutOne(int row, List<Line> numbers) {
    List<FormRows.CellSum> sums = form.sumsWithin(row);
    if (sums.size() != 1 || count(RowSum.Verdict.FAILS, row, numbers) < LEAST_LINES) {
      return false;
    }
    int total = sums.get(0).total();
    List<Cells> full =
        numbers.stream()
            .map(line -> line.values().filledOnes())
            .filter(filled -> filled.size() == form.columns(row))
            .toList();
    return IntStream.range(0, total)
        .anyMatch(
            place ->
                full.stream()
                    .allMatch(
                        filled ->
                            sum(filled) - count(filled.get(place))
                                == 2 * count(filled.get(total))));
  }

  /**
   * Whether hardly a row is seen to add up, and none has more numbers than the form has columns.
   */
  boolean endInOthers(int row, List<Line> numbers) {
    int holding = count(RowSum.Verdict.HOLDS, row, numbers);
    int others =
        count(RowSum.Verdict.FAILS, row, numbers) + count(RowSum.Verdict.OPEN, row, numbers);
    return others >= LEAST_LINES
        && others >= OTHERS_OF_ONE * holding
        && numbers.stream().allMatch(line -> line.values().filled() <= form.columns(row));
  }

  /**
   * Whether of the one row of groups, read by the form, the sums of several fail, or that of one in
   * which another number is the total.
   */
  boolean failInGroups(int row, List<Line> numbers) {
    return row == form.rowOfGroups()
        && (count(RowSum.Verdict.FAILS, row, numbers) > 1
            || numbers.stream().anyMatch(line -> hasTotalAmongParts(row, line)));
  }

  private boolean hasTotalAmongParts(int row, Line line) {
    return line.values().filled() == form.columns(row)
        && form.sumsWithin(row).stream()
            .anyMatch(sum -> RowSum.isTotalAmongParts(sum, plainValues(line)));
  }

  /** Whether of the full rows but zeros, read by the form, nearly each one's sum holds. */
  boolean nearlyAllAddUp(int row, List<Line> numbers) {
    int failing = count(RowSum.Verdict.FAILS, row, numbers);
    int holding = count(RowSum.Verdict.HOLDS, row, numbers);
    return holding >= LEAST_LINES && holding >= OTHERS_OF_ONE * failing;
  }

  /**
   * Whether the full rows but zeros, read by the form, speak against it: some one's sum fails or is
   * open, and not nearly all hold. Zeros alone say nothing.
   */
  boolean seldomAddUp(int row, List<Line> numbers) {
    int other =
        count(RowSum.Verdict.FAILS, row, numbers) + count(RowSum.Verdict.OPEN, row, numbers);
    return other > 0 && !nearlyAllAddUp(row, numbers);
  }

  /** Of rows without the rests of their numbers on the next line, which add up with these alone. */
  private int count(RowSum.Verdict verdict, int row, List<Line> lines) {
    int such = 0;
    List<FormRows.CellSum> sums = form.sumsWithin(row);
    for (int i = 0; i < lines.size(); i++) {
      Cells filled = lines.get(i).values().filledOnes();
      boolean goesOn = i + 1 < lines.size() && lines.get(i + 1).labels().isEmpty();
      if (filled.size() == form.columns(row) && sum(filled) > 0 && !goesOn) {
        such += RowSum.count(sums, plainValues(lines.get(i)), verdict);
      }
    }
    return such;
  }
}
