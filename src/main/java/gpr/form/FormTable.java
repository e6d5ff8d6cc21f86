package gpr.form;

import java.util.List;

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
 * @param columnLabels labels of columns with their other wordings
 * @param spanLabels labels over several columns: the applicants' head, or the groups of a table
 *     whose rows are printed side by side
 */
public record FormTable(
    String name,
    int section,
    String title,
    List<PrintedRow> rows,
    List<FormCell> cells,
    List<String> headCaptions,
    List<String> groupLabels,
    List<String> columnLabels,
    List<String> spanLabels) {
  public FormTable {
    rows = List.copyOf(rows);
    cells = List.copyOf(cells);
    headCaptions = List.copyOf(headCaptions);
    groupLabels = List.copyOf(groupLabels);
    columnLabels = List.copyOf(columnLabels);
    spanLabels = List.copyOf(spanLabels);
  }
}
