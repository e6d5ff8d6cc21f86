package gpr.generator;

import gpr.Layout;
import java.util.List;
import java.util.Set;

/** A converter that writes HTML, or leaves tables as HTML in Markdown. */
record HtmlRenderer(String name, HtmlStyle style, boolean rich) implements Renderer {
  /** What stands in a cell and is no digit of its number. */
  private static final List<String> NO_DIGITS =
      List.of(
          "<span style=\"display: none\">7</span>",
          "<span hidden>3</span>",
          "<span style='mso-hide:all'>5</span>",
          "<del>4</del>",
          "<s>12</s>",
          "<!-- 9 -->",
          "<sup>1</sup>",
          "<sup>[2]</sup>",
          "<a class=footnote-ref href=\"#fn1\"><sup>3</sup></a>");

  @Override
  public Layout layout() {
    return Layout.HTML;
  }

  @Override
  public Set<Trait> traits() {
    return style == HtmlStyle.PANDOC || style == HtmlStyle.OCR
        ? Set.of(Trait.EMPTY_LINES_COUNT)
        : Set.of();
  }

  @Override
  public String render(PrintedReport report, Chance chance) {
    StringBuilder out = new StringBuilder(style.begin);
    report.titleLines().forEach(line -> out.append(style.heading(line)));
    report.preamble().forEach(text -> out.append(style.paragraph(text)));
    for (PrintedSection section : report.sections()) {
      out.append(style.heading(section.heading()));
      section.prose().forEach(text -> out.append(style.paragraph(text)));
      if (section.table() != null) {
        write(section.table(), out, chance);
      }
    }
    if (report.signatory() != null) {
      out.append(style.paragraph(report.signatory()));
      out.append(style.paragraph(TextRenderer.date(report.signedOn())));
    }
    return out.append(style.end).toString();
  }

  private void write(PrintedTable table, StringBuilder out, Chance chance) {
    out.append(style.table(true));
    for (int row = 0; row < table.rows().size(); row++) {
      out.append("<tr>").append(style.betweenCells);
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        if (table.begins(row, column)) {
          writeCell(table, row, column, out, chance);
        }
      }
      out.append("</tr>").append(style.betweenCells);
    }
    out.append(style.table(false));
  }

  private void writeCell(
      PrintedTable table, int row, int column, StringBuilder out, Chance chance) {
    PrintedCell cell = table.rows().get(row).get(column);
    out.append(chance.onceIn(2) && rich ? "<td\n width=20" : "<td");
    span("colspan", table.columnSpan(row, column), out);
    span("rowspan", table.rowSpan(row, column), out);
    out.append('>').append(style.cell(dressed(cell, chance))).append("</td>");
    out.append(style.betweenCells);
  }

  private static void span(String name, int span, StringBuilder out) {
    if (span > 1) {
      out.append(' ').append(name).append("=\"").append(span).append('"');
    }
  }

  /** A cell's text with what HTML can put around it. */
  private String dressed(PrintedCell cell, Chance chance) {
    String text = cell.text();
    if (!rich || !cell.isValue() || text.isEmpty()) {
      return text;
    }
    if (chance.onceIn(6)) {
      text = entities(text);
    }
    if (chance.onceIn(6)) {
      text = "<b>" + text + "</b>";
    }
    return chance.onceIn(6) ? text + chance.pick(NO_DIGITS) : text;
  }

  private static String entities(String text) {
    StringBuilder entities = new StringBuilder();
    text.chars().forEach(c -> entities.append("&#").append(c).append(';'));
    return entities.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
