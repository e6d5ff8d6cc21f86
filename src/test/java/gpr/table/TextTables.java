package gpr.table;

import gpr.form.Form;
import gpr.form.Forms;
import gpr.layout.CellReader;
import gpr.layout.LayoutReader;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads tables out of a few lines of text, and shows a row's cells as a person writes them down.
 */
final class TextTables {
  private static final CellReader CELL_READER = new CellReader();

  static final Form FORM = Forms.of("2021");

  static TableReader.Tables read(Form form, int section, String text) {
    SourceText source = SourceText.of(text);
    LayoutReader.Content content =
        LayoutReader.read(source, 1, source.lineCount() + 1, true, CELL_READER);
    return new TableReader(form)
        .read(
            List.of(new TableReader.SectionRows(section, content.rows(), List.of(), 0)),
            new TableReader.Subject(2024, "云溪市档案局"));
  }

  /**
   * A row's cells: the number, with ? where inferred; _ blank, / not applicable, ! unreadable, .
   * missing.
   */
  static String row(TableReader.Tables tables, String table, String row) {
    return tables.cells().stream()
        .filter(value -> value.cell().table().equals(table) && value.cell().row().equals(row))
        .map(TableSpec::shown)
        .collect(Collectors.joining(" "));
  }

  static String requests(TableReader.Tables tables, String row) {
    return row(tables, "requests", row);
  }

  static String disputes(TableReader.Tables tables) {
    return row(tables, "disputes", "reconsideration")
        + " | "
        + row(tables, "disputes", "litigationDirect")
        + " | "
        + row(tables, "disputes", "litigationAfterReconsideration");
  }

  /**
   * The rows of the table of requests, whole, as tab-separated lines of their labels and numbers.
   */
  static List<String> wholeTable() {
    List<String> lines = new ArrayList<>();
    FORM.table("requests")
        .rows()
        .forEach(row -> lines.add("\t\t" + row.labels().get(0) + "\t0\t0\t0\t0\t0\t0\t0"));
    lines.set(0, "一、本年新收政府信息公开申请数量\t\t\t7\t1\t0\t0\t0\t1\t9");
    lines.set(2, "三、本年度办理结果\t（一）予以公开\t\t7\t1\t0\t0\t0\t1\t9");
    lines.set(23, "\t（七）总计\t\t7\t1\t0\t0\t0\t1\t9");
    return lines;
  }

  static TableReader.Tables readCut(String text) {
    SourceText source = SourceText.of(text);
    LayoutReader.Content content =
        LayoutReader.read(source, 1, source.lineCount() + 1, true, CELL_READER);
    return new TableReader(FORM)
        .read(
            List.of(new TableReader.SectionRows(3, content.rows(), List.of(), source.lineCount())),
            new TableReader.Subject(2024, "云溪市档案局"));
  }

  private TextTables() {}
}
