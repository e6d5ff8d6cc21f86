package gpr.table;

import gpr.Layout;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import gpr.layout.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts each row's label before its numbers where some stand behind: PyMuPDF sorts cells one a line
 * by their lower edges, so that a label of two lines follows its numbers and one of a line precedes
 * them. Where every label is there, each beside as many numbers as columns, and these add up, the
 * first label has the first numbers, and so on.
 */
final class LabelsInOrder {
  /** Of ten rows so many add up: numbers of other columns or rows do not. */
  private static final int OF_TEN_ADD_UP = 8;

  /** What stands for a number among the words of labels. */
  private static final char NUMBER = '#';

  private final FormRows form;
  private final int first;
  private final int end;
  private final int columns;
  private final List<Row> rows;
  private final StringBuilder words = new StringBuilder();

  /** For each character of the words the cell that it is of. */
  private final List<Cell> cellOf = new ArrayList<>();

  private final List<Cell> numbers = new ArrayList<>();

  private LabelsInOrder(FormRows form, int table, List<Row> rows) {
    this.form = form;
    this.first = form.first(table);
    this.end = form.end(table);
    this.columns = form.columns(first);
    this.rows = rows;
    rows.forEach(row -> row.cells().forEach(this::add));
  }

  /**
   * The rows of a section so put in order, where sums tell what belongs together; the same where
   * they are, or it cannot be told.
   */
  static List<Row> of(TableReader.SectionRows section, FormRows form) {
    List<Row> rows = section.rows();
    for (int table = 0; table < form.tables(); table++) {
      int first = form.first(table);
      if (form.section(table) == section.number() && form.haveSums(first, form.end(table))) {
        rows = CellsOneALine.of(rows);
        boolean labelled = !form.row(first).labels().isEmpty();
        rows = labelled ? new LabelsInOrder(form, table, rows).inOrder() : rows;
      }
    }
    return rows;
  }

  private void add(Cell cell) {
    String own = cell.isLabel() ? LabelText.of(cell.text()).full() : "";
    if (cell.isFilled()) {
      own = String.valueOf(NUMBER);
      numbers.add(cell);
    }
    words.append(own);
    own.chars().forEach(c -> cellOf.add(cell));
  }

  private List<Row> inOrder() {
    boolean grid = rows.stream().anyMatch(row -> row.closed() && row.grid());
    boolean all = numbers.size() == columns * (end - first);
    if (grid || !all || numbers.stream().anyMatch(cell -> cell.kind() != CellKind.NUMBER)) {
      return rows;
    }
    int[] places = places();
    if (places.length == 0 || !areBeside(places) || !addUp()) {
      return rows;
    }
    int begin = Math.min(words.indexOf(String.valueOf(NUMBER)), places[0]);
    List<Cell> table = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      table.add(cellOf.get(places[i]).asLabel(label(first + i)));
      table.addAll(numbers.subList(i * columns, (i + 1) * columns));
    }
    List<Row> ordered = new ArrayList<>(rows.subList(0, rowOf(cellOf.get(begin))));
    int page = rows.get(ordered.size()).page();
    table.forEach(
        cell -> ordered.add(new Row(Cells.of(cell), false, Layout.CELL_PER_LINE, true, page)));
    int last = Math.max(words.lastIndexOf(String.valueOf(NUMBER)), places[places.length - 1]);
    ordered.addAll(rows.subList(rowOf(cellOf.get(last)) + 1, rows.size()));
    return ordered;
  }

  private int rowOf(Cell cell) {
    int at = 0;
    while (rows.get(at).cells().placeOf(cell) < 0) {
      at++;
    }
    return at;
  }

  /** Where each row's label begins among the words; none where one lacks. */
  private int[] places() {
    int[] places = new int[end - first];
    int from = 0;
    for (int i = 0; i < places.length; i++) {
      String label = label(first + i);
      places[i] = words.indexOf(label, from);
      if (label.isEmpty() || places[i] < 0) {
        return new int[0];
      }
      from = places[i] + label.length();
    }
    return places;
  }

  private String label(int row) {
    return form.book().words(row);
  }

  /** Whether each label stands right before or right behind its numbers, some of them behind. */
  private boolean areBeside(int[] places) {
    boolean behind = false;
    for (int i = 0; i < places.length; i++) {
      long before = words.chars().limit(places[i]).filter(c -> c == NUMBER).count();
      long own = (long) i * columns;
      behind |= before == own + columns;
      if (before != own && before != own + columns) {
        return false;
      }
    }
    return behind;
  }

  private boolean addUp() {
    int sums = 0;
    for (int row = 0; row < end - first; row++) {
      List<Cell> own = numbers.subList(row * columns, (row + 1) * columns);
      sums += form.sumsWithin(first + row).stream().allMatch(sum -> addsUp(sum, own)) ? 1 : 0;
    }
    return 10 * sums >= OF_TEN_ADD_UP * (end - first);
  }

  private static boolean addsUp(FormRows.CellSum sum, List<Cell> own) {
    long parts = Arrays.stream(sum.addends()).mapToLong(i -> own.get(i).number().longValue()).sum();
    return parts == own.get(sum.total()).number().longValue();
  }
}
