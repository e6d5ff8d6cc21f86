package gpr.generator;

import gpr.Layout;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report in a workbook that was saved as CSV: each paragraph a record, and each row.
 *
 * @param delimiter what parts the values: a semicolon where a comma stands before decimals
 */
record CsvRenderer(String name, char delimiter) implements Renderer {
  /** A sheet is as wide as its widest table. */
  private static final int COLUMNS = 16;

  private void write(PrintedTable table, StringBuilder out) {
    for (int row = 0; row < table.rows().size(); row++) {
      out.append(record(Covered.EMPTY.texts(table, row, "\u0085")));
    }
  }

  @Override
  public Layout layout() {
    return Layout.COMMA_SEPARATED;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.EMPTY_LINES_COUNT, Trait.TRIMS_BLANKS);
  }

  @Override
  public String render(PrintedReport report, Chance chance) {
    String tables = "\u0001";
    TableWriter marked =
        (table, out, luck) -> {
          out.append(tables);
          write(table, out);
          out.append(tables);
        };
    String text =
        new TextRenderer(name(), layout(), traits(), ProseStyle.PLAIN, marked)
            .render(report, chance);
    StringBuilder csv = new StringBuilder();
    String[] parts = text.split(tables, -1);
    for (int i = 0; i < parts.length; i++) {
      csv.append(i % 2 == 1 ? parts[i] : prose(parts[i]));
    }
    return csv.toString().replace('\u0085', '\n');
  }

  private String prose(String text) {
    return text.lines()
        .map(line -> record(line.isEmpty() ? List.of() : List.of(line)))
        .collect(Collectors.joining());
  }

  private String record(List<String> fields) {
    String values =
        fields.stream().map(this::field).collect(Collectors.joining(String.valueOf(delimiter)));
    int more = Math.max(0, COLUMNS - Math.max(1, fields.size()));
    return values + String.join("", Collections.nCopies(more, String.valueOf(delimiter))) + "\n";
  }

  private String field(String text) {
    boolean quoted =
        text.indexOf(delimiter) >= 0 || text.indexOf('"') >= 0 || text.indexOf('\u0085') >= 0;
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  @Override
  public String toString() {
    return name();
  }
}
