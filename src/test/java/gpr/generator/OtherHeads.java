package gpr.generator;

import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.generator.PrintedCell.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The heads of tables as offices and programs have them beside the form's own. */
final class OtherHeads {
  private static final String DISPUTES = "disputes";

  private static final String IN_TEN_THOUSANDS = "（单位：万元）";

  private OtherHeads() {}

  /** Each column's label in one of its wordings: 合计 for 总计, 公民 for 自然人. */
  static PrintedReport worded(PrintedReport report, Chance chance) {
    Map<String, String> wordings = wordings(report.form(), chance);
    return report.mapCells(
        cell ->
            cell.kind() == Kind.HEAD
                ? cell.with(wordings.getOrDefault(cell.line(), cell.text()))
                : cell);
  }

  private static Map<String, String> wordings(Form form, Chance chance) {
    Map<String, String> wordings = new LinkedHashMap<>();
    for (FormTable table : form.tables()) {
      table.columnLabels().forEach((label, all) -> wordings.put(label, chance.pick(all)));
    }
    return wordings;
  }

  /** A group of section four is a row: 行政复议, 未经复议直接起诉, 复议后起诉 one below the other. */
  static PrintedTable groupsAsRows(PrintedTable table, Chance chance) {
    if (!table.name().equals(DISPUTES)) {
      return table;
    }
    List<PrintedCell> names = new ArrayList<>(groups(table).values());
    List<PrintedCell> heads = table.rows().get(table.rows().size() - 2);
    List<PrintedCell> values = table.rows().get(table.rows().size() - 1);
    int each = values.size() / names.size();
    List<List<PrintedCell>> rows = new ArrayList<>();
    List<PrintedCell> head = new ArrayList<>();
    head.add(PrintedCell.words(Kind.HEAD, chance.pick(List.of("类别", "项目", "情形"))));
    head.addAll(heads.subList(0, each));
    rows.add(head);
    for (int group = 0; group < names.size(); group++) {
      List<PrintedCell> row = new ArrayList<>();
      row.add(PrintedCell.words(Kind.LABEL, names.get(group).line()));
      row.addAll(values.subList(group * each, (group + 1) * each));
      rows.add(row);
    }
    return new PrintedTable(table.name(), rows);
  }

  /** The name over each group of columns, by the place at which it begins. */
  private static Map<Integer, PrintedCell> groups(PrintedTable table) {
    Map<Integer, PrintedCell> groups = new LinkedHashMap<>();
    PrintedCell first = table.rows().get(0).get(0);
    groups.put(0, first);
    List<PrintedCell> names = table.rows().get(1);
    for (int place = Collections.frequency(table.rows().get(0), first);
        place < names.size();
        place++) {
      if (table.beginsInRow(1, place)) {
        groups.put(place, names.get(place));
      }
    }
    return groups;
  }

  /** The head of section four in one row, its lines made one: 行政复议-结果维持 (pandas). */
  static PrintedTable flattened(PrintedTable table, Chance chance) {
    if (!table.name().equals(DISPUTES)) {
      return table;
    }
    String sign = chance.pick(List.of("-", "_", "—", ""));
    Map<Integer, PrintedCell> groups = groups(table);
    List<PrintedCell> heads = table.rows().get(table.rows().size() - 2);
    List<PrintedCell> head = new ArrayList<>();
    String name = "";
    for (int place = 0; place < heads.size(); place++) {
      name = groups.containsKey(place) ? groups.get(place).line() : name;
      head.add(PrintedCell.words(Kind.HEAD, name + sign + heads.get(place).line()));
    }
    return new PrintedTable(table.name(), List.of(head, table.rows().get(table.rows().size() - 1)));
  }

  /** The unit of the fees stands in the caption of their block, and is another: （单位：元）. */
  static PrintedTable unitInCaption(PrintedTable table) {
    boolean has =
        table.rows().stream()
            .flatMap(List::stream)
            .anyMatch(cell -> cell.line().endsWith(IN_TEN_THOUSANDS));
    if (!has) {
      return table;
    }
    PrintedCell caption = captionOver(table);
    return table.map(
        cell ->
            cell == caption
                ? cell.with(cell.text() + "（单位：元）")
                : cell.kind() == Kind.HEAD
                    ? cell.with(cell.text().replace(IN_TEN_THOUSANDS, ""))
                    : isInTenThousands(cell) ? cell.with(inYuan(cell.text())) : cell);
  }

  /** The caption of the last block, which is that of the fees. */
  private static PrintedCell captionOver(PrintedTable table) {
    PrintedCell caption = null;
    for (List<PrintedCell> row : table.rows()) {
      caption = row.get(0).kind() == Kind.CAPTION ? row.get(0) : caption;
    }
    return caption;
  }

  private static boolean isInTenThousands(PrintedCell cell) {
    return cell.isValue()
        && cell.cell().kind() == FormCell.Kind.AMOUNT
        && cell.cell().unit().equals("万元");
  }

  private static String inYuan(String number) {
    boolean plain = number.matches("\\d+(\\.\\d+)?");
    return plain
        ? new BigDecimal(number).movePointRight(4).stripTrailingZeros().toPlainString()
        : number;
  }
}
