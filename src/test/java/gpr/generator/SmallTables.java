package gpr.generator;

import gpr.generator.PrintedCell.Kind;
import java.util.ArrayList;
import java.util.List;

/** A vision model's Markdown: a table for each group of rows, under a head that it made up. */
final class SmallTables implements TableWriter {
  private static final int RESULTS = 5;

  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    switch (table.name()) {
      case "proactiveDisclosure" -> writeDisclosure(table, out);
      case "requests" -> writeRequests(table, out, chance);
      default -> {
        if (isWhole(table)) {
          writeDisputes(table, out);
        } else {
          new MarkdownTable(false, Covered.EMPTY, "", 0, "---").write(table, out, chance);
        }
      }
    }
  }

  private static void writeDisclosure(PrintedTable table, StringBuilder out) {
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> texts = Covered.NOTHING.texts(table, row, "");
      Kind kind = table.rows().get(row).get(0).kind();
      if (kind == Kind.CAPTION) {
        out.append("\n**").append(texts.get(0)).append("**\n\n");
      } else {
        writeRow(texts, out);
        if (table.rows().get(row).stream().anyMatch(cell -> cell.kind() == Kind.HEAD)) {
          writeRule(texts.size(), out);
        }
      }
    }
    out.append('\n');
  }

  private static void writeRequests(PrintedTable table, StringBuilder out, Chance chance) {
    String first = chance.onceIn(2) ? "类别" : "项目";
    String column = chance.onceIn(2) ? "数据" : "列";
    boolean inTable = false;
    int lastDepth = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      if (!table.hasValues(row)) {
        continue;
      }
      List<PrintedCell> groups = new ArrayList<>();
      String label = "";
      int depth = 0;
      for (int place = 0; place < table.firstValue(row); place++) {
        PrintedCell cell = table.rows().get(row).get(place);
        if (cell.kind() == Kind.GROUP) {
          depth++;
          if (table.begins(row, place)) {
            groups.add(cell);
          }
        } else {
          label = cell.line();
        }
      }
      if (!groups.isEmpty() || depth < lastDepth) {
        inTable = false;
        groups.forEach(group -> out.append("\n**").append(group.line()).append("**\n"));
      }
      lastDepth = depth;
      List<String> texts = new ArrayList<>();
      texts.add(label);
      List<PrintedCell> places = table.rows().get(row);
      places.subList(table.firstValue(row), places.size()).forEach(cell -> texts.add(cell.text()));
      if (!inTable) {
        out.append('\n');
        writeMadeUpHead(first, column, texts.size(), out);
        inTable = true;
      }
      writeRow(texts, out);
    }
    out.append('\n');
  }

  private static void writeMadeUpHead(String first, String column, int width, StringBuilder out) {
    List<String> head = new ArrayList<>();
    head.add(first);
    for (int i = 1; i < width; i++) {
      head.add(column + i);
    }
    writeRow(head, out);
    writeRule(width, out);
  }

  private static boolean isWhole(PrintedTable disputes) {
    return disputes.rows().size() == 4
        && disputes.rows().subList(0, 3).stream().allMatch(row -> row.size() == 3 * RESULTS);
  }

  private static void writeDisputes(PrintedTable table, StringBuilder out) {
    List<PrintedCell> heads = table.rows().get(2);
    List<PrintedCell> values = table.rows().get(table.rows().size() - 1);
    String[] captions = {
      table.rows().get(0).get(0).line(),
      table.rows().get(0).get(RESULTS).line() + "——" + table.rows().get(1).get(RESULTS).line(),
      table.rows().get(0).get(RESULTS).line() + "——" + table.rows().get(1).get(2 * RESULTS).line()
    };
    for (int group = 0; group < captions.length; group++) {
      out.append("\n**").append(captions[group]).append("**\n\n");
      int from = Math.min(values.size(), group * RESULTS);
      int to =
          group == captions.length - 1
              ? values.size()
              : Math.min(values.size(), group * RESULTS + RESULTS);
      writeRow(lines(heads.subList(group * RESULTS, group * RESULTS + RESULTS)), out);
      writeRule(RESULTS, out);
      writeRow(lines(values.subList(from, to)), out);
    }
    out.append('\n');
  }

  private static List<String> lines(List<PrintedCell> cells) {
    return cells.stream().map(PrintedCell::line).toList();
  }

  private static void writeRow(List<String> texts, StringBuilder out) {
    out.append("| ").append(String.join(" | ", texts)).append(" |\n");
  }

  private static void writeRule(int width, StringBuilder out) {
    out.append('|').append("---|".repeat(width)).append('\n');
  }
}
