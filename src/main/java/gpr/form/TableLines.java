package gpr.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the lines of one table say in a form's resource, until the table is complete. A line that
 * may have aliases gives the list that they are added to.
 */
final class TableLines {
  private record Column(String key, String label, FormCell.Kind kind, String unit) {}

  /** A row as the resource has it, with the columns of its block. */
  private record Line(String key, List<String> labels, List<Column> columns, int block) {}

  private final String name;
  private final int section;
  private final String title;

  /** Whether the rows are printed side by side. */
  private final boolean across;

  private String group = "";
  private int block;
  private final List<Column> columns = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<SumLine> sums = new ArrayList<>();
  private final List<DerivedLine> derived = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final Map<String, String> groups = new LinkedHashMap<>();
  private final List<FormTable.Span> spans = new ArrayList<>();
  private final List<String> headCaptions = new ArrayList<>();
  private final List<String> groupLabels = new ArrayList<>();
  private final Map<String, List<String>> columnLabels = new LinkedHashMap<>();

  /** A table of which nothing is known but its own line. */
  TableLines(List<String> fields) {
    this.name = fields.get(1);
    this.section = Integer.parseInt(fields.get(2));
    this.title = fields.get(3);
    this.across = fields.size() > 4 && fields.get(4).equals("across");
  }

  List<String> addBlock(String caption) {
    columns.clear();
    block++;
    captions.add(caption);
    headCaptions.add(caption);
    return headCaptions;
  }

  /** Rows outside of any group follow a line without a key. */
  List<String> addGroup(List<String> fields) {
    String key = fields.get(1);
    group = key.isEmpty() ? "" : key + ".";
    if (fields.size() > 2) {
      groups.put(key, fields.get(2));
      groupLabels.add(fields.get(2));
    }
    return groupLabels;
  }

  List<String> addColumn(List<String> fields) {
    String label = fields.get(2);
    FormCell.Kind kind = FormCell.Kind.valueOf(fields.get(3).toUpperCase(Locale.ROOT));
    columns.add(new Column(fields.get(1), label, kind, fields.get(4)));
    return columnLabels.computeIfAbsent(label, each -> new ArrayList<>(List.of(each)));
  }

  List<String> addRow(String key, String label) {
    List<String> wordings = new ArrayList<>(List.of(label));
    lines.add(new Line(group + key, wordings, List.copyOf(columns), block - 1));
    return wordings;
  }

  void add(FormTable.Span span) {
    spans.add(span);
  }

  void add(SumLine sum) {
    sums.add(sum);
  }

  void add(DerivedLine sum) {
    derived.add(sum);
  }

  /**
   * The table.
   *
   * @param firstCell the index of its first cell among those of the form
   */
  FormTable table(int firstCell) {
    List<FormCell> cells = new ArrayList<>();
    List<PrintedRow> rows = new ArrayList<>();
    for (Line line : lines) {
      int from = cells.size();
      for (Column column : line.columns()) {
        cells.add(cell(firstCell + cells.size(), line, column));
      }
      rows.add(new PrintedRow(line.labels(), cells.subList(from, cells.size()), line.block()));
    }
    return new FormTable(
        name,
        section,
        title,
        across ? List.of(new PrintedRow(List.of(), cells, 0)) : rows,
        cells,
        headCaptions,
        groupLabels,
        columnLabels,
        across ? lines.stream().flatMap(line -> line.labels().stream()).toList() : List.of(),
        captions,
        groups,
        spans);
  }

  private FormCell cell(int index, Line line, Column column) {
    return new FormCell(
        index,
        name + "." + line.key() + "." + column.key(),
        name,
        line.key(),
        column.key(),
        line.labels().get(0),
        column.label(),
        column.kind(),
        column.unit());
  }

  /** The sums of these cells of the table. */
  List<Sum> sums(List<FormCell> cells) {
    return sums.stream().flatMap(line -> line.of(name, cells).stream()).toList();
  }

  /** The sums of these cells that no form prints. */
  List<DerivedSum> derived(List<FormCell> cells) {
    return derived.stream().flatMap(line -> line.of(cells).stream()).toList();
  }
}
