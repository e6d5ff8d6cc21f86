package gpr.table;

import gpr.Layout;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import gpr.layout.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes rows with labels and values of the rows of cells that a layout gives: cuts where a label
 * follows values, and puts a label and its numbers together where the converter broke them apart.
 */
final class RowAssembler {
  /** The columns of the table of requests, by which runs of numbers without labels are cut. */
  private final int requestColumns;

  private final FormRows form;
  private final LabelBook book;
  private final int[] columnsOfRow;
  private final List<TextRow> rows = new ArrayList<>();

  private final List<Cell> labels = new ArrayList<>();
  private final List<Cell> values = new ArrayList<>();
  private Layout openLayout = Layout.CELL_PER_LINE;
  private int openPage;
  private int section;

  RowAssembler(FormRows form) {
    this.form = form;
    this.book = form.book();
    this.columnsOfRow = form.columns();
    int most = 0;
    int[] counts = new int[64];
    for (int columns : columnsOfRow) {
      counts[columns]++;
      most = counts[columns] > counts[most] ? columns : most;
    }
    this.requestColumns = most;
  }

  /** Adds rows of a section of the text, in its order. */
  void add(List<Row> rowsOfSection, int sectionNumber) {
    section = sectionNumber;
    for (Row row : rowsOfSection) {
      if (row.closed()) {
        flush();
        addClosed(row);
      } else {
        openPage = row.page();
        for (int i = 0; i < row.cells().size(); i++) {
          addOpen(row.cells().get(i), row.layout());
        }
      }
    }
    flush();
  }

  /** The rows, when all have been added. */
  List<TextRow> rows() {
    return joinSpans(join(rows));
  }

  /**
   * Groups that the form prints side by side may stand one below the other, each in a row or a
   * small table of its own.
   */
  private List<TextRow> joinSpans(List<TextRow> parts) {
    int row = form.rowOfGroups();
    if (row < 0) {
      return parts;
    }
    int groups = form.columns(row) / form.columnsOfGroup();
    return joinSpans(parts, form.section(form.table(row)), form.columnsOfGroup(), groups);
  }

  private static List<TextRow> joinSpans(
      List<TextRow> parts, int section, int columns, int groups) {
    List<TextRow> found = new ArrayList<>();
    for (TextRow part : parts) {
      boolean values = part.filled() > 0 || part.isUnlabelled();
      boolean candidate = part.section() == section && !part.isRow() && values;
      if (candidate && part.withoutGaps().size() == columns) {
        found.add(part);
      } else if (candidate) {
        return parts;
      }
    }
    if (found.size() != groups) {
      return parts;
    }
    List<Cell> cells = new ArrayList<>();
    found.forEach(part -> cells.addAll(part.withoutGaps()));
    List<TextRow> joined = new ArrayList<>(parts);
    joined.set(
        joined.indexOf(found.get(0)),
        found.get(0).withLabels(Cells.NONE, LabelBook.Match.NONE).withValues(Cells.of(cells)));
    joined.removeAll(found);
    return joined;
  }

  // ---- rows that the text closes ---------------------------------------------------------------

  private void addClosed(Row row) {
    Cells cells = row.cells();
    int first = 0;
    while (first < cells.size() && !cells.get(first).isLabel() && !cells.get(first).isFilled()) {
      first++;
    }
    int values = first;
    while (values < cells.size() && cells.get(values).isLabel()) {
      values++;
    }
    int words =
        values - first < 2 || row.layout() == Layout.SPACE_SEPARATED
            ? values
            : wordsIn(cells, first, values);
    if (words < values) {
      addClosed(withUnreadable(row, words, values));
      return;
    }
    int next = values;
    while (next < cells.size() && !cells.get(next).isLabel()) {
      next++;
    }
    if (next < cells.size()) {
      addParted(row);
    } else if (first == values) {
      addClosedRow(row, Cells.NONE, cells, 0);
    } else {
      addClosedRow(row, cells.subList(first, values), cells.subList(values, next), values);
    }
  }

  /**
   * Where words begin that stand in the place of numbers, 行政许可|详见官网: after the whole label of a
   * row, and none of the form's themselves.
   */
  private int wordsIn(Cells cells, int first, int end) {
    for (int i = first; i + 1 < end; i++) {
      LabelText label = book.normalise(cells.get(i).text());
      if (book.namesRowOnly(label)) {
        LabelBook.Match match = book.exact(label);
        LabelText own = book.normalise(form.row(match.row()).labels().get(0));
        LabelText rest = book.normalise(cells.get(i + 1).text());
        boolean ofLabel =
            isKnown(cells.get(i + 1))
                || own.full().endsWith(rest.full())
                || !rest.ordinal().isEmpty();
        return ofLabel ? end : i + 1;
      }
    }
    return end;
  }

  private static Row withUnreadable(Row row, int from, int to) {
    List<Cell> cells = new ArrayList<>(row.cells());
    for (int i = from; i < to; i++) {
      cells.set(i, cells.get(i).unreadable());
    }
    return new Row(Cells.of(cells), row.closed(), row.layout(), row.page());
  }

  /** A row with a label to the right of other cells than blanks and labels. */
  private void addParted(Row row) {
    List<Cell> rowLabels = new ArrayList<>(4);
    List<Cell> rowValues = new ArrayList<>(row.cells().size());
    int firstValue = 0;
    boolean filled = false;
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (cell.isLabel() && filled) {
        if (row.layout() != Layout.SPACE_SEPARATED && !isKnown(cell)) {
          rowValues.add(cell.unreadable());
          continue;
        }
        if (row.layout() == Layout.SPACE_SEPARATED && !isKnown(cell)) {
          return;
        }
        addClosedRow(row, Cells.of(rowLabels), Cells.of(rowValues), firstValue);
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
    addClosedRow(row, Cells.of(rowLabels), Cells.of(rowValues), firstValue);
  }

  private void addClosedRow(Row row, Cells rowLabels, Cells rowValues, int firstValue) {
    boolean empty =
        rowLabels.isEmpty() && rowValues.size() != form.columnsOfGroup() && rowValues.filled() == 0;
    if (!empty || isBlankBelowHead(rowValues)) {
      rows.add(
          new TextRow(
              rowLabels,
              rowValues,
              row.cells().size(),
              firstValue,
              true,
              row.layout(),
              section,
              row.page(),
              book.find(rowLabels)));
    }
  }

  /**
   * Whether so many blanks stand right below the head of the row that the form prints no label of.
   */
  private boolean isBlankBelowHead(Cells blanks) {
    int row = form.rowOfGroups();
    TextRow above = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    return row >= 0
        && above != null
        && blanks.size() >= form.columns(row)
        && above.isHead()
        && above.match().row() == form.table(row);
  }

  private boolean isKnown(Cell cell) {
    return book.exact(book.normalise(cell.text())).kind() != LabelBook.Kind.NONE;
  }

  // ---- cells one by one ------------------------------------------------------------------------

  private void addOpen(Cell cell, Layout layout) {
    openLayout = layout;
    if (cell.isLabel()) {
      if (hasValues()) {
        flush();
      }
      values.clear();
      labels.add(cell);
    } else {
      values.add(cell);
    }
  }

  private boolean hasValues() {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).kind() != CellKind.GAP) {
        return true;
      }
    }
    return false;
  }

  private void flush() {
    if (labels.isEmpty() && values.isEmpty()) {
      return;
    }
    dropTrailingGaps();
    if (!labels.isEmpty() || !values.isEmpty()) {
      addOpenRows();
    }
    labels.clear();
    values.clear();
  }

  private void dropTrailingGaps() {
    boolean onlyGaps = !hasValues();
    if (onlyGaps && !labels.isEmpty() && lastRowIn(labels, 0) < 0) {
      values.clear();
    } else if (onlyGaps && labels.isEmpty()) {
      values.clear();
    }
  }

  private int lastRowIn(List<Cell> cells, int weight) {
    LabelBook.Match match = book.find(cells);
    return match.kind() == LabelBook.Kind.ROW && match.weight() >= weight ? match.row() : -1;
  }

  /**
   * Labels one a line and then numbers one a line. pdftotext without -layout writes the labels of
   * several rows first and then the numbers of them all.
   */
  private void addOpenRows() {
    List<Cells> parts = labelParts();
    Cells filled = Cells.of(values).filledOnes();
    int named = 0;
    int columns = requestColumns;
    for (Cells part : parts) {
      int row = lastRowIn(part, LabelBook.EXACT);
      named += row >= 0 ? 1 : 0;
      columns = row >= 0 ? columnsOfRow[row] : columns;
    }
    int rowsOfNumbers =
        columns > 1 && filled.size() == plainValues() && filled.size() % columns == 0
            ? filled.size() / columns
            : 0;
    if (rowsOfNumbers > 1) {
      addChunks(parts, filled, columns);
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      addOpenRow(parts.get(i), i + 1 == parts.size() ? Cells.of(values) : Cells.NONE);
    }
    if (parts.isEmpty()) {
      addOpenRow(Cells.NONE, Cells.of(values));
    }
  }

  /**
   * The numbers of several rows in a run. They belong to the labels that wait before them if these
   * are as many; else only the rows' places can tell.
   */
  private void addChunks(List<Cells> parts, Cells filled, int columns) {
    int first = rows.size();
    while (first > 0 && rows.get(first - 1).isLabelOnly() && !rows.get(first - 1).isHead()) {
      first--;
    }
    parts.forEach(part -> addOpenRow(part, Cells.NONE));
    List<Integer> waiting = new ArrayList<>();
    boolean inOrder = true;
    for (int i = first; i < rows.size(); i++) {
      if (rows.get(i).isRow() && columnsOfRow[rows.get(i).match().row()] == columns) {
        // A label that stands above one that comes before it in the form is of the head: 总计.
        int before = waiting.isEmpty() ? -1 : waiting.get(waiting.size() - 1);
        inOrder &= before < 0 || rows.get(before).match().row() < rows.get(i).match().row();
        waiting.add(i);
      }
    }
    int chunks = filled.size() / columns;
    boolean held = true;
    for (int i = 0; i < chunks; i++) {
      held &= holds(filled.subList(i * columns, (i + 1) * columns));
    }
    boolean each = held && inOrder && waiting.size() == chunks;
    if (!held) {
      // Not rows one after the other: nobody can tell where one ends.
      addOpenRow(Cells.NONE, filled);
      return;
    }
    for (int i = 0; i < chunks; i++) {
      Cells chunk = filled.subList(i * columns, (i + 1) * columns);
      if (each) {
        int at = waiting.get(i);
        rows.set(at, rows.get(at).withValues(chunk));
      } else {
        addOpenRow(Cells.NONE, chunk);
      }
    }
  }

  private boolean holds(Cells chunk) {
    for (int row = 0; row < form.count(); row++) {
      if (form.columns(row) == chunk.size() && !form.sumsWithin(row).isEmpty()) {
        return RowSums.judge(form.sumsWithin(row), chunk.toArray(), false) == RowSums.Verdict.HOLD;
      }
    }
    return false;
  }

  /** The labels one by one, a broken label's pieces together: they have no ordinal of their own. */
  private List<Cells> labelParts() {
    List<Cells> parts = new ArrayList<>();
    Cells all = Cells.of(labels);
    int from = 0;
    for (int i = 1; i < labels.size(); i++) {
      if (beginsLabel(labels.get(i))) {
        parts.add(all.subList(from, i));
        from = i;
      }
    }
    if (from < labels.size()) {
      parts.add(all.subList(from, labels.size()));
    }
    return parts;
  }

  private boolean beginsLabel(Cell label) {
    LabelText text = book.normalise(label.text());
    return !text.ordinal().isEmpty() || book.namesRowOnly(text) || book.beginsRow(text);
  }

  private int plainValues() {
    return Cells.of(values).withoutGaps().size();
  }

  private void addOpenRow(Cells rowLabels, Cells rowValues) {
    if (rowLabels.isEmpty() && rowValues.isEmpty()) {
      return;
    }
    rows.add(
        new TextRow(
            rowLabels,
            rowValues,
            0,
            0,
            false,
            openLayout,
            section,
            openPage,
            book.find(rowLabels)));
  }

  // ---- labels and numbers that stand on different lines -----------------------------------------

  /** Gives numbers without a label the label that stands alone just before them. */
  private List<TextRow> join(List<TextRow> parts) {
    List<TextRow> joined = new ArrayList<>(parts.size());
    int waiting = -1;
    for (TextRow part : parts) {
      if (part.isLabelOnly()) {
        joined.add(part);
        waiting =
            part.isRow() && !isRest(joined, part)
                ? joined.size() - 1
                : continues(joined, waiting, part) ? waiting : -1;
      } else if (waiting >= 0
          && goesWith(joined.get(waiting), part)
          && fits(joined.get(waiting), part)) {
        joined.set(waiting, give(joined.get(waiting), part));
        waiting = -1;
      } else {
        joined.add(part);
        waiting = -1;
      }
    }
    return joined;
  }

  /** The longest label, in the narrowest column seen, is broken over so many lines. */
  private static final int MOST_LINES_OF_LABEL = 12;

  /** Whether a label is the rest of the label of the numbers above. */
  private static boolean isRest(List<TextRow> joined, TextRow part) {
    for (int i = joined.size() - 2; i >= Math.max(0, joined.size() - MOST_LINES_OF_LABEL); i--) {
      TextRow before = joined.get(i);
      if (!before.isLabelOnly()) {
        return before.isRow() && before.match().row() == part.match().row();
      }
    }
    return false;
  }

  /** Whether a label may be the rest of the broken label above, rather than a label of its own. */
  private boolean continues(List<TextRow> joined, int waiting, TextRow part) {
    return waiting >= 0
        && part.match().kind() != LabelBook.Kind.HEAD
        && joined.size() - waiting <= 3;
  }

  /**
   * Whether numbers may be those of the label above: they have none of their own, or only some
   * words of the group's label ({@code 处理}) where the row's own label is broken off.
   */
  private static boolean goesWith(TextRow label, TextRow numbers) {
    return numbers.isUnlabelled() || !numbers.isRow() && label.match().weight() == LabelBook.PIECE;
  }

  private boolean fits(TextRow label, TextRow numbers) {
    int columns = columnsOfRow[label.match().row()];
    return numbers.filled() <= columns + 1 && (numbers.filled() > 1 || columns == 1);
  }

  private static TextRow give(TextRow label, TextRow numbers) {
    return new TextRow(
        label.labels(),
        numbers.values(),
        numbers.width(),
        numbers.firstValue(),
        numbers.closed(),
        numbers.layout(),
        numbers.section(),
        numbers.page(),
        label.match());
  }
}
