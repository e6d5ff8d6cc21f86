package gpr.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the statistical tables of a form.
 *
 * @param name its name in cell paths, e.g. {@code requests}
 * @param section the number of the section that it stands in
 * @param title its title in Chinese
 * @param rows the rows as they are printed
 * @param cells all its cells in the order of the form
 * @param headCaptions labels over the columns that name no column, e.g. 第二十条第（一）项
 * @param groupLabels labels before the rows that name no row, e.g. （三）不予公开
 * @param columnLabels for each label of columns its wordings, that label first, in the form's order
 * @param spanLabels labels over several columns: the applicants' head, or the groups of a table
 *     whose rows are printed side by side
 * @param captions the caption over each block of rows
 * @param groups the label before the rows of a group, by the group's key: （三）不予公开 by {@code
 *     disposed.refused}
 * @param spans what is printed over several columns, or over several rows of a table whose rows are
 *     printed side by side
 */
public record FormTable(
    String name,
    int section,
    String title,
    List<PrintedRow> rows,
    List<FormCell> cells,
    List<String> headCaptions,
    List<String> groupLabels,
    Map<String, List<String>> columnLabels,
    List<String> spanLabels,
    List<String> captions,
    Map<String, String> groups,
    List<Span> spans) {
  /**
   * A label over several columns or rows.
   *
   * @param label what is printed there
   * @param first the key of the first
   * @param last the key of the last
   */
  public record Span(String label, String first, String last) {}

  public FormTable {
    rows = List.copyOf(rows);
    cells = List.copyOf(cells);
    headCaptions = List.copyOf(headCaptions);
    groupLabels = List.copyOf(groupLabels);
    columnLabels = Collections.unmodifiableMap(new LinkedHashMap<>(columnLabels));
    spanLabels = List.copyOf(spanLabels);
    captions = List.copyOf(captions);
    groups = Map.copyOf(groups);
    spans = List.copyOf(spans);
  }
}
