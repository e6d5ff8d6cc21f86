package gpr.table;

import gpr.layout.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A block of a table: rows that share a head, the lines of that head, and what it says. */
final class TableBlock {
  private final int row;
  private final List<Line> head = new ArrayList<>();
  private final List<Line> captions = new ArrayList<>();
  private final List<Line> named = new ArrayList<>();
  private final List<Line> numbers = new ArrayList<>();
  private HeadOrder order = HeadOrder.NONE;
  private List<String> units = List.of();
  private int width;

  /**
   * @param row a row of it in the form
   */
  TableBlock(int row) {
    this.row = row;
  }

  // ---- what it consists of
  // ---------------------------------------------------------------------

  /**
   * Adds the lines of a head, but for one that is printed again on the next page: it says no more.
   * Its caption may be broken over lines on one page and not on the other.
   */
  void addHead(List<Line> lines, FormRows form) {
    // Groups may each have a head of the same words.
    boolean ofGroups = row == form.rowOfGroups();
    if (!lines.isEmpty()
        && (ofGroups || head.isEmpty() || !areThere(lines, form.headLabels(row)))) {
      head.addAll(lines);
    }
  }

  /** Adds lines that stand over its head: 第二十条第（八）项（单位：元）. */
  void addCaptions(List<Line> lines) {
    captions.addAll(lines);
  }

  /** Whether the head has each of these lines already. */
  private boolean areThere(List<Line> lines, HeadLabels labels) {
    Set<List<String>> above = new HashSet<>();
    head.forEach(line -> above.add(words(line, labels)));
    List<List<String>> named =
        lines.stream().map(line -> words(line, labels)).filter(words -> !words.isEmpty()).toList();
    return !named.isEmpty() && above.containsAll(named);
  }

  /** The labels of a line but for captions. */
  private static List<String> words(Line line, HeadLabels labels) {
    return line.labels().stream()
        .map(Cell::text)
        .filter(words -> !HeadItem.isCaption(labels.item(words)))
        .toList();
  }

  /**
   * Adds a line of numbers below the head.
   *
   * @param isRow whether it is a row of the block by its label, or needs none
   */
  void add(Line line, boolean isRow) {
    numbers.add(line);
    if (isRow) {
      named.add(line);
    }
  }

  /** Reads the head, when all lines are there. */
  void read(FormRows form, Surroundings around) {
    order = readHead(form, around);
    HeadLabels labels = form.headLabels(row);
    String own = UnitsSaid.inOwnCell(named);
    own = own.isEmpty() ? UnitsSaid.beside(named) : own;
    own = own.isEmpty() ? UnitsSaid.beside(head) : own;
    own = own.isEmpty() ? UnitsSaid.beside(captions) : own;
    String said = own.isEmpty() ? around.unit().of(form.row(row)) : own;
    said = said.isEmpty() && UnitsSaid.headColumn(head) ? UnitsSaid.UNKNOWN : said;
    HeadItems items = new HeadItems(labels, around.year(), TotalWords.OF_FORM);
    List<String> byHead = new ArrayList<>(HeadUnits.of(labels, items, head, numbers));
    String other = said;
    byHead.replaceAll(unit -> unit.isEmpty() ? other : unit);
    units = List.copyOf(byHead);
  }

  /**
   * Without a head of its own it stands under that of the block above, of the same columns, whose
   * order is not the form's: records whose names do not change, a line that is lost.
   */
  void goOnBelow(TableBlock above) {
    if (head.isEmpty() && above.isOther()) {
      order = new HeadOrder(above.order.kind(), above.order.slots());
    }
  }

  /** Where its own head does not tell, it is in doubt beside another of the same columns. */
  void standBeside(TableBlock block) {
    if (order.kind() == HeadOrder.Kind.UNKNOWN && block.isOther()) {
      order = order.inDoubt();
    }
  }

  private boolean isOther() {
    return order.kind() == HeadOrder.Kind.OTHER || order.kind() == HeadOrder.Kind.CONFLICT;
  }

  /**
   * Where the numbers begin is shown by full rows, if they agree; rows with blanks only show where
   * the labels end.
   */
  private HeadOrder readHead(FormRows form, Surroundings around) {
    int start = -1;
    int widthOfRows = 0;
    boolean uniform = true;
    Set<Integer> starts = new HashSet<>();
    int widest = named.stream().mapToInt(Line::width).max().orElse(0);
    boolean mayBeTrimmed =
        form.sumsWithin(row).isEmpty() && head.stream().anyMatch(line -> line.width() == widest);
    for (Line line : named) {
      if (line.width() > 0 && line.hasNumbers()) {
        // A spreadsheet's row may end with its last number where the head goes on.
        boolean trimmed = mayBeTrimmed && line.grid().last().isFilled();
        uniform &= line.width() == widest || trimmed;
        start = start < 0 ? line.firstValue() : Math.min(start, line.firstValue());
        widthOfRows = widest;
        // 10→10 may be one number that is written out over two cells, and the first one blank.
        if (line.values().filled() == form.columns(row) && !GridPlaces.hasRepeated(line)) {
          int first = line.values().placeOf(line.values().filledOnes().get(0));
          starts.add(line.firstValue() + first);
        }
      }
    }
    uniform &= starts.size() < 2;
    start = starts.size() == 1 ? starts.iterator().next() : start;
    width = uniform ? widthOfRows : 0;
    int more = ColumnCounts.more(numbers, form.columns(row));
    HeadRows rows = new HeadRows(uniform ? start : -1, widthOfRows, filledPlaces(), more, numbers);
    HeadLabels labels = form.headLabels(row);
    Function<TotalWords, HeadOrder> read =
        words -> HeadReader.read(new HeadItems(labels, around.year(), words), head, rows);
    List<LabelText> words = texts(labels);
    TotalWords totals = totals(form, labels, words);
    HeadOrder order = read.apply(totals);
    if (totals != TotalWords.SUBTOTAL || !nameTotalOtherwise(labels, words)) {
      return order;
    }
    // 小计 and 合计, and no 总计: the rows tell which is the sum of all.
    CutColumns rowsOf = new CutColumns(form);
    HeadOrder other = read.apply(TotalWords.OF_FORM);
    boolean one = rowsOf.addUp(order.slots(), row, numbers, true);
    boolean two = rowsOf.addUp(other.slots(), row, numbers, true);
    return one == two ? order.inDoubt() : one ? order : other;
  }

  /** Which words of the head stand over the totals. */
  private TotalWords totals(FormRows form, HeadLabels labels, List<LabelText> words) {
    boolean subtotal = words.stream().anyMatch(form.book()::isSubtotal);
    boolean otherwise = nameTotalOtherwise(labels, words);
    if (words.stream().anyMatch(labels::isOwnWordOfTotal)) {
      return otherwise ? TotalWords.OWN : TotalWords.OF_FORM;
    }
    // Of the one row of groups each ends in its own: its blanks may leave no sum to be seen.
    boolean added =
        subtotal
            && (row == form.rowOfGroups() || new ColumnCounts(form).nearlyAllAddUp(row, numbers));
    return subtotal && otherwise || added ? TotalWords.SUBTOTAL : TotalWords.OF_FORM;
  }

  private static boolean nameTotalOtherwise(HeadLabels labels, List<LabelText> words) {
    return labels.total() >= 0 && words.stream().anyMatch(labels::isOtherWordOfTotal);
  }

  private List<LabelText> texts(HeadLabels labels) {
    return head.stream()
        .flatMap(line -> words(line, labels).stream())
        .map(labels.book()::normalise)
        .toList();
  }

  private BitSet filledPlaces() {
    BitSet filled = new BitSet();
    for (Line line : named) {
      for (int i = line.firstValue(); i < line.width(); i++) {
        if (line.grid().get(i).isFilled()) {
          filled.set(i);
        }
      }
    }
    return filled;
  }

  // ---- what is known of it
  // ---------------------------------------------------------------------

  /** A row of it in the form. */
  int row() {
    return row;
  }

  List<Line> head() {
    return Collections.unmodifiableList(head);
  }

  /** The lines that are its rows by their labels. */
  List<Line> named() {
    return Collections.unmodifiableList(named);
  }

  boolean hasNumbers() {
    return !numbers.isEmpty();
  }

  /** What the head says of the columns. */
  HeadOrder order() {
    return order;
  }

  /** For each column the unit of money that the head or the table's caption names. */
  List<String> units() {
    return units;
  }

  /** How wide the grid is that its rows and its head share; 0 where it is not known. */
  int width() {
    return width;
  }

  /** What its columns may be. */
  BlockColumns columns(FormRows form) {
    return new BlockColumns(form, row, order, head, named, numbers);
  }
}
