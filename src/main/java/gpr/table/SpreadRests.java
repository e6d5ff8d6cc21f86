package gpr.table;

import gpr.layout.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every way in which lines below a row go on with several of its numbers, where nothing shows under
 * which they stand: {@code 0 0 3 0 0 0 3} over {@code 2 2}, {@code 5 5} and {@code 7 7} (pdftotext
 * -raw). A column as wide as one digit has one in each line but the last.
 */
final class SpreadRests {
  /** Where there are more ways, a row's sum holds by chance. */
  private static final int MOST_WAYS = 10_000;

  private final List<Cell> row;
  private final List<Way> ways = new ArrayList<>();
  private final List<Below> rests = new ArrayList<>();

  /**
   * A row with what goes on below it.
   *
   * @param lines how many lines below the row are used
   * @param numbers the numbers, put together
   */
  record Way(int lines, List<Cell> numbers) {}

  /** The rests beside each other, and how many lines are used with them; 0 within a line. */
  private record Below(List<Cell> cells, int lines) {}

  private SpreadRests(List<Cell> row) {
    this.row = row;
  }

  /**
   * The ways to put lines of rests to a row.
   *
   * @param numbers the row's, all of them
   * @param lines the lines of rests, as far as they go
   */
  static List<Way> of(List<Cell> numbers, List<Line> lines) {
    SpreadRests spread = new SpreadRests(numbers);
    for (int i = 0; i < lines.size(); i++) {
      spread.addBelow(lines.get(i).values().filledOnes(), i + 1);
    }
    spread.cutTo(numbers.size());
    List<Integer> all = IntStream.range(0, numbers.size()).boxed().toList();
    spread.goOn(numbers, all, 0);
    return spread.ways;
  }

  /** Numbers that stand one below the other are as many lines of rests. */
  private void addBelow(List<Cell> cells, int lines) {
    int from = 0;
    for (int at = 1; at <= cells.size(); at++) {
      if (at == cells.size() || cells.get(at).line() != cells.get(from).line()) {
        rests.add(new Below(cells.subList(from, at), at == cells.size() ? lines : 0));
        from = at;
      }
    }
  }

  /** Leaves out the lines from the one on with which the ways are too many, or none. */
  private void cutTo(int numbers) {
    long most = 1;
    int columns = numbers;
    for (int at = 0; at < rests.size(); at++) {
      int size = rests.get(at).cells().size();
      most = size > columns ? Long.MAX_VALUE : most * choices(columns, size);
      if (most > MOST_WAYS) {
        rests.subList(at, rests.size()).clear();
        return;
      }
      columns = size;
    }
  }

  private static long choices(int of, int size) {
    long choices = 1;
    for (int i = 0; i < size; i++) {
      choices = choices * (of - i) / (i + 1);
    }
    return choices;
  }

  /**
   * The ways from one line of rests on.
   *
   * @param joined the numbers with the rests above
   * @param open the columns that may go on: those that the line above has filled
   */
  private void goOn(List<Cell> joined, List<Integer> open, int at) {
    if (at < rests.size()) {
      choose(joined, open, at, new ArrayList<>());
    }
  }

  /** The ways to give the rests of one line that are left to columns, in their order. */
  private void choose(List<Cell> joined, List<Integer> open, int at, List<Integer> chosen) {
    Below below = rests.get(at);
    int left = below.cells().size() - chosen.size();
    if (left == 0) {
      if (below.lines() > 0) {
        ways.add(new Way(below.lines(), joined));
      }
      goOn(joined, filled(below, chosen), at + 1);
      return;
    }
    Cell rest = below.cells().get(chosen.size());
    int after = chosen.isEmpty() ? -1 : chosen.get(chosen.size() - 1);
    for (int i = 0; i + left <= open.size(); i++) {
      int column = open.get(i);
      if (column > after && fits(rest, column) && Digits.canJoin(joined.get(column), rest)) {
        List<Cell> more = new ArrayList<>(joined);
        more.set(column, Digits.withoutGaps(Digits.join(joined.get(column), rest)));
        List<Integer> with = new ArrayList<>(chosen);
        with.add(column);
        choose(more, open, at, with);
      }
    }
  }

  /** Whether a rest is no longer than the beginning of its number, which has filled the column. */
  private boolean fits(Cell rest, int column) {
    return width(rest) <= width(row.get(column));
  }

  /** The columns that a line of rests has filled. */
  private List<Integer> filled(Below below, List<Integer> chosen) {
    return IntStream.range(0, chosen.size())
        .filter(i -> width(below.cells().get(i)) == width(row.get(chosen.get(i))))
        .mapToObj(chosen::get)
        .toList();
  }

  private static int width(Cell number) {
    return number.text().length();
  }
}
