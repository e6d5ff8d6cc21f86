package gpr.table;

import gpr.Layout;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import gpr.layout.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes lines of labels and values of the rows of cells that a layout gives. It parts what the text
 * runs together (a label begins a new line, where it follows values) and puts nothing together:
 * what may belong together is proposed and priced later.
 */
final class LineBuilder {
  private final LabelBook book;
  private final RowLabels rowLabels;
  private final GroupPrefix prefix;
  private final UnreadHeads unread;
  private final SequenceNumbers numbers;
  private final LabelParts labelParts;
  private final NamedCells named;
  private final TwoRows twoRows;
  private final List<Line> lines = new ArrayList<>();

  private final List<Cell> labels = new ArrayList<>();
  private final List<Cell> values = new ArrayList<>();
  private Layout openLayout = Layout.CELL_PER_LINE;
  private int openPage;
  private int section;

  /** Whether in this section each label of a row ends it, its numbers above. */
  private boolean labelsBelow;

  LineBuilder(LabelBook book, RowLabels rowLabels) {
    this.book = book;
    this.rowLabels = rowLabels;
    this.prefix = new GroupPrefix(book);
    this.unread = new UnreadHeads(book);
    this.numbers = new SequenceNumbers(book);
    this.labelParts = new LabelParts(book, rowLabels);
    this.named = new NamedCells(book);
    this.twoRows = new TwoRows(book);
  }

  /** Adds the rows of a section of the text, in its order. */
  void add(List<Row> rows, int sectionNumber) {
    section = sectionNumber;
    labelsBelow = LabelsBelow.are(rows, book);
    for (Row whole : SequenceColumn.without(numbers.without(ColumnNumbers.without(rows)))) {
      Row row = unread.asLabels(prefix.parted(named.withoutNames(whole)));
      if (row.closed()) {
        flush();
        twoRows.parted(row).forEach(this::addClosed);
      } else {
        openPage = row.page();
        openLayout = row.layout();
        for (int i = 0; i < row.cells().size(); i++) {
          addOpen(row.cells().get(i));
        }
      }
    }
    flush();
  }

  List<Line> lines() {
    return lines;
  }

  // ---- rows that the text closes ---------------------------------------------------------------

  private void addClosed(Row row) {
    Cells cells = row.cells();
    int first = 0;
    while (first < cells.size() && !cells.get(first).isLabel() && !cells.get(first).isFilled()) {
      first++;
    }
    int from = first;
    while (from < cells.size() && cells.get(from).isLabel()) {
      from++;
    }
    int next = from;
    while (next < cells.size() && !cells.get(next).isLabel()) {
      next++;
    }
    if (first == from && isNumbered(row, first)) {
      List<Cell> others = new ArrayList<>(cells);
      others.set(first, Proposals.blankBeside(cells.get(first)));
      addClosed(row.with(Cells.of(others)));
    } else if (next < cells.size()) {
      addParted(row);
    } else if (first == from) {
      addClosedLine(row, Cells.NONE, cells, 0, true);
    } else {
      addClosedLine(row, cells.subList(first, from), cells.subList(from, next), from, true);
    }
  }

  /**
   * Whether a row of a grid begins with its own number, 12｜四、结转下年度继续办理｜3: a number alone before the
   * label of a row that has others behind it, or the places of some.
   */
  private boolean isNumbered(Row row, int first) {
    Cells cells = row.cells();
    int label = first + 1;
    while (label < cells.size() && cells.get(label).kind() == CellKind.BLANK) {
      label++;
    }
    boolean number = row.grid() && label < cells.size() && isRowNumber(cells.get(first));
    int values = label;
    while (number && values < cells.size() && cells.get(values).isLabel()) {
      values++;
    }
    if (!number || values == label) {
      return false;
    }
    LabelBook.Kind kind = rowLabels.find(cells.subList(label, values)).kind();
    // Right of a number alone a label may be that number's: 5｜行政许可.
    boolean beside = kind == LabelBook.Kind.ROW && cells.size() - values < LEAST_BLANKS;
    return kind != LabelBook.Kind.NONE
        && (cells.subList(values, cells.size()).filled() > 0 || !beside);
  }

  private static boolean isRowNumber(Cell cell) {
    return cell.kind() == CellKind.NUMBER && cell.text().length() <= LONGEST_ROW_NUMBER;
  }

  /** So many blanks behind a label are its numbers' places. */
  private static final int LEAST_BLANKS = 2;

  /** No form has a hundred rows. */
  private static final int LONGEST_ROW_NUMBER = 2;

  /** A row with a label to the right of other cells than blanks and labels. */
  private void addParted(Row row) {
    List<Cell> rowLabels = new ArrayList<>(4);
    List<Cell> rowValues = new ArrayList<>(row.cells().size());
    int firstValue = 0;
    boolean filled = false;
    boolean whole = true;
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (cell.isLabel() && filled) {
        if (!isKnown(cell)) {
          rowValues.add(cell.unreadable());
          continue;
        }
        whole = false;
        addClosedLine(row, Cells.of(rowLabels), Cells.of(rowValues), firstValue, false);
        rowLabels = new ArrayList<>(4);
        rowValues = new ArrayList<>();
        filled = false;
      }
      if (cell.isLabel()) {
        rowLabels.add(cell);
        rowValues.clear();
        firstValue = i + 1;
      } else {
        rowValues.add(cell);
        filled |= cell.isFilled();
      }
    }
    addClosedLine(row, Cells.of(rowLabels), Cells.of(rowValues), firstValue, whole);
  }

  private void addClosedLine(
      Row row, Cells lineLabels, Cells lineValues, int firstValue, boolean whole) {
    if (lineLabels.isEmpty() && lineValues.isEmpty()) {
      return;
    }
    boolean grid = row.grid();
    if (whole && (grid || lineValues.filled() == 0) && endsInWords(lineLabels)) {
      int last = lineLabels.size() - 1;
      List<Cell> words = new ArrayList<>(List.of(lineLabels.last().unreadable()));
      words.addAll(lineValues);
      addClosedLine(row, lineLabels.subList(0, last), Cells.of(words), firstValue - 1, true);
      return;
    }
    lines.add(
        new Line(
            grid ? Line.Shape.GRID : Line.Shape.SPACED,
            lineLabels,
            lineValues,
            grid && whole ? row.cells() : Cells.NONE,
            firstValue,
            row.layout(),
            section,
            row.page(),
            match(lineLabels)));
  }

  /** Whether a row's label is followed by words in its only number's place: 行政许可 | 详见官网. */
  private boolean endsInWords(Cells lineLabels) {
    if (lineLabels.size() < 2 || isKnown(lineLabels.last())) {
      return false;
    }
    LabelBook.Match first = rowLabels.find(lineLabels.subList(0, lineLabels.size() - 1));
    return first.isRow()
        && first.weight() >= LabelBook.EXTENDED
        && rowLabels.find(lineLabels).weight() <= LabelBook.EXTENDED;
  }

  /** Words in the place of the first number are no part of the label: 见附表. */
  private LabelBook.Match match(Cells lineLabels) {
    LabelBook.Match all = rowLabels.find(lineLabels);
    if (all.isRow() || lineLabels.size() < 2 || isKnown(lineLabels.last())) {
      return all;
    }
    LabelBook.Match first = rowLabels.find(lineLabels.subList(0, lineLabels.size() - 1));
    return first.isRow() && first.weight() >= LabelBook.EXTENDED ? first : all;
  }

  private boolean isKnown(Cell cell) {
    return book.exact(book.normalise(cell.text())).kind() != LabelBook.Kind.NONE;
  }

  // ---- cells one by one ------------------------------------------------------------------------

  private void addOpen(Cell cell) {
    if (labelsBelow && hasValues() && cell.isLabel() && rowLabels.find(Cells.of(cell)).isRow()) {
      Cells below = Cells.of(values);
      values.clear();
      flush();
      labels.add(cell);
      values.addAll(below);
      flush();
    } else if (cell.isLabel()) {
      if (!labels.isEmpty() && unread.areBetween(labels.get(labels.size() - 1), values, cell)) {
        values.stream().filter(Cell::isFilled).map(Cell::asLabel).forEach(labels::add);
      } else if (hasValues() || isLeftEmpty()) {
        flush();
      }
      values.clear();
      labels.add(cell);
    } else {
      values.add(cell);
    }
  }

  /**
   * Whether so many empty lines stand behind a row's label that they are its cells: the row is left
   * empty, and the label below them is the next one's.
   */
  private boolean isLeftEmpty() {
    return values.size() >= LEAST_EMPTY_CELLS && rowLabels.find(labels).isRow();
  }

  /** A page break or the end of a row leave fewer empty lines than the cells of an empty row. */
  private static final int LEAST_EMPTY_CELLS = 5;

  private boolean hasValues() {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).kind() != CellKind.GAP) {
        return true;
      }
    }
    return false;
  }

  private void flush() {
    if (!hasValues() && (labels.isEmpty() || !rowLabels.find(labels).isRow())) {
      values.clear();
    }
    List<Cells> parts = labelParts.of(labels);
    for (int i = 0; i < parts.size(); i++) {
      addOpenLine(parts.get(i), i + 1 == parts.size() ? Cells.of(values) : Cells.NONE);
    }
    if (parts.isEmpty()) {
      addOpenLine(Cells.NONE, Cells.of(values));
    }
    labels.clear();
    values.clear();
  }

  private void addOpenLine(Cells lineLabels, Cells lineValues) {
    if (lineLabels.isEmpty() && lineValues.isEmpty()) {
      return;
    }
    lines.add(
        new Line(
            Line.Shape.LOOSE,
            lineLabels,
            lineValues,
            Cells.NONE,
            0,
            openLayout,
            section,
            openPage,
            rowLabels.find(lineLabels)));
  }
}
