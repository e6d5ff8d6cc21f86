package gpr.generator;

import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.form.PrintedRow;
import gpr.generator.PrintedCell.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the figures of one table on paper, with the spans that the form has. */
final class TablePrinter {
  /** The places before the numbers of section 三: 三、本年度办理结果, the group, the row. */
  private static final int LABEL_PLACES = 3;

  private static final int YUAN_IN_TEN_THOUSAND = 4;

  private final FormTable table;
  private final Figures figures;
  private final PrintStyle style;
  private final Chance chance;
  private final List<List<PrintedCell>> rows = new ArrayList<>();

  private TablePrinter(FormTable table, Figures figures, PrintStyle style, Chance chance) {
    this.table = table;
    this.figures = figures;
    this.style = style;
    this.chance = chance;
  }

  static PrintedTable print(FormTable table, Figures figures, PrintStyle style, Chance chance) {
    TablePrinter printer = new TablePrinter(table, figures, style, chance);
    switch (table.name()) {
      case "proactiveDisclosure" -> printer.printDisclosure();
      case "requests" -> printer.printRequests();
      case "disputes" -> printer.printDisputes();
      default -> throw new IllegalArgumentException(table.name());
    }
    return new PrintedTable(table.name(), printer.rows);
  }

  private void printDisclosure() {
    List<String> captions =
        table.headCaptions().stream().filter(caption -> caption.startsWith("第")).toList();
    int block = -1;
    for (PrintedRow row : table.rows()) {
      int[] spans = spans(row.cells().size());
      if (row.block() != block) {
        block = row.block();
        int width = style.wideDisclosure() ? 5 : 4;
        addRow(span(PrintedCell.words(Kind.CAPTION, captions.get(block)), width));
        List<PrintedCell> heads = new ArrayList<>();
        heads.add(PrintedCell.words(Kind.HEAD, "信息内容"));
        for (int i = 0; i < spans.length; i++) {
          heads.addAll(span(head(row.cells().get(i).columnLabel()), spans[i]));
        }
        addRow(heads);
      }
      List<PrintedCell> places = new ArrayList<>();
      places.add(PrintedCell.words(Kind.LABEL, row.labels().get(0)));
      for (int i = 0; i < spans.length; i++) {
        places.addAll(span(value(row.cells().get(i)), spans[i]));
      }
      addRow(places);
    }
  }

  /** How many places each of so many columns takes. */
  private int[] spans(int columns) {
    int places = style.wideDisclosure() ? 4 : 3;
    return switch (columns) {
      case 1 -> new int[] {places};
      case 2 -> style.wideDisclosure() ? new int[] {2, 2} : new int[] {1, 2};
      default -> style.wideDisclosure() ? new int[] {1, 2, 1} : new int[] {1, 1, 1};
    };
  }

  private void printRequests() {
    List<FormCell> columns = table.rows().get(0).cells();
    List<String> captions = table.headCaptions();
    PrintedCell note = PrintedCell.words(Kind.CAPTION, "（" + captions.get(2) + "）");
    PrintedCell legalPersons = PrintedCell.words(Kind.HEAD, captions.get(1));
    PrintedCell person = head(columns.get(0).columnLabel());
    PrintedCell total = head(columns.get(columns.size() - 1).columnLabel());
    addRow(
        span(note, LABEL_PLACES),
        span(PrintedCell.words(Kind.HEAD, captions.get(0)), columns.size()));
    addRow(
        span(note, LABEL_PLACES),
        List.of(person),
        span(legalPersons, columns.size() - 2),
        List.of(total));
    List<PrintedCell> kinds = new ArrayList<>();
    for (FormCell column : columns.subList(1, columns.size() - 1)) {
      kinds.add(head(column.columnLabel()));
    }
    addRow(span(note, LABEL_PLACES), List.of(person), kinds, List.of(total));
    Map<String, PrintedCell> groups = groups();
    for (PrintedRow row : table.rows()) {
      List<PrintedCell> places = new ArrayList<>(labels(row, groups));
      row.cells().forEach(cell -> places.add(value(cell)));
      addRow(places);
    }
  }

  /** The group cells by the part of a row's key that stands for them. */
  private Map<String, PrintedCell> groups() {
    List<String> keys = new ArrayList<>();
    for (PrintedRow row : table.rows()) {
      for (String key : groupKeys(row)) {
        if (!keys.contains(key)) {
          keys.add(key);
        }
      }
    }
    List<String> captions =
        table.groupLabels().stream()
            .filter(label -> label.startsWith("三、") || label.startsWith("（"))
            .toList();
    Map<String, PrintedCell> groups = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      groups.put(keys.get(i), PrintedCell.words(Kind.GROUP, captions.get(i)));
    }
    return groups;
  }

  /** disposed, refused for disposed.refused.petition; a label led by （ stands in the second. */
  private static List<String> groupKeys(PrintedRow row) {
    List<String> keys = new ArrayList<>(List.of(row.cells().get(0).row().split("\\.")));
    keys.remove(keys.size() - 1);
    if (keys.size() == 2 && row.labels().get(0).startsWith("（")) {
      keys.remove(1);
    }
    return keys;
  }

  private static List<PrintedCell> labels(PrintedRow row, Map<String, PrintedCell> groups) {
    List<PrintedCell> places = new ArrayList<>();
    groupKeys(row).forEach(key -> places.add(groups.get(key)));
    PrintedCell label = PrintedCell.words(Kind.LABEL, row.labels().get(0));
    places.addAll(span(label, LABEL_PLACES - places.size()));
    return places;
  }

  private void printDisputes() {
    List<FormCell> cells = table.cells();
    int results = cells.size() / table.spanLabels().size();
    PrintedCell review = PrintedCell.words(Kind.HEAD, table.spanLabels().get(0));
    PrintedCell litigation = PrintedCell.words(Kind.HEAD, table.headCaptions().get(0));
    addRow(span(review, results), span(litigation, cells.size() - results));
    List<PrintedCell> tall = new ArrayList<>();
    List<PrintedCell> low = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      (i < results ? tall : low).add(head(cells.get(i).columnLabel()));
    }
    addRow(
        tall,
        span(PrintedCell.words(Kind.HEAD, table.spanLabels().get(1)), results),
        span(PrintedCell.words(Kind.HEAD, table.spanLabels().get(2)), results));
    addRow(tall, low);
    List<PrintedCell> values = new ArrayList<>();
    cells.forEach(cell -> values.add(value(cell)));
    addRow(values);
  }

  private PrintedCell head(String label) {
    boolean breaks = style.headsBroken() && label.length() == 4 && !table.name().startsWith("pro");
    return PrintedCell.words(
        Kind.HEAD, breaks ? label.substring(0, 2) + "\n" + label.substring(2) : label);
  }

  private PrintedCell value(FormCell cell) {
    BigDecimal value = figures.of(cell);
    if (style.blanks().replaces(cell, value)) {
      return PrintedCell.value(cell, style.blanks().sign());
    }
    return PrintedCell.value(cell, number(cell, value));
  }

  private String number(FormCell cell, BigDecimal value) {
    if (cell.kind() == FormCell.Kind.CHANGE && value.signum() > 0 && chance.onceIn(2)) {
      return "+" + value;
    }
    if (cell.kind() == FormCell.Kind.AMOUNT && cell.unit().equals("元") && value.signum() > 0) {
      return switch (chance.below(3)) {
        case 0 -> value + "元";
        case 1 ->
            value.movePointLeft(YUAN_IN_TEN_THOUSAND).stripTrailingZeros().toPlainString() + "万元";
        default -> value.toPlainString();
      };
    }
    return value.toPlainString();
  }

  private static List<PrintedCell> span(PrintedCell cell, int places) {
    return Collections.nCopies(places, cell);
  }

  @SafeVarargs
  private void addRow(List<PrintedCell>... parts) {
    List<PrintedCell> row = new ArrayList<>();
    for (List<PrintedCell> part : parts) {
      row.addAll(part);
    }
    rows.add(row);
  }
}
