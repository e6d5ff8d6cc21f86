package gpr.generator;

import gpr.Layout;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A converter made of how it writes prose and how it writes tables. */
record TextRenderer(
    String name, Layout layout, Set<Trait> traits, ProseStyle prose, TableWriter tables)
    implements Renderer {
  @Override
  public String render(PrintedReport report, Chance chance) {
    StringBuilder out = new StringBuilder();
    for (String line : report.titleLines()) {
      paragraph(prose.titleMark() + line, 0, out);
    }
    endParagraph(out);
    report.preamble().forEach(paragraph -> paragraph(paragraph, prose.emptyLines(), out));
    for (PrintedSection section : report.sections()) {
      paragraph(prose.headingMark() + section.heading(), prose.emptyLines(), out);
      section.prose().forEach(paragraph -> paragraph(paragraph, prose.emptyLines(), out));
      if (section.table() != null) {
        table(section.table(), out, chance);
      }
    }
    if (report.signatory() != null) {
      paragraph(report.signatory(), 0, out);
      paragraph(date(report.signedOn()), 0, out);
    }
    return prose.narrow() ? narrowed(out.toString()) : out.toString();
  }

  private void table(PrintedTable table, StringBuilder out, Chance chance) {
    List<PrintedTable> pages = table.pages();
    for (int page = 0; page < pages.size(); page++) {
      if (page > 0) {
        paragraph(table.pageEnds().get(page - 1), prose.emptyLines(), out);
      }
      // Of a page may be left nothing but its number.
      if (pages.size() == 1 || !pages.get(page).rows().isEmpty()) {
        tables.write(pages.get(page), out, chance);
      }
      endParagraph(out);
    }
  }

  static String date(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  private void endParagraph(StringBuilder out) {
    out.append("\n".repeat(prose.emptyLines()));
  }

  private void paragraph(String text, int emptyLines, StringBuilder out) {
    int from = 0;
    do {
      int to = prose.wrap() == 0 ? text.length() : Math.min(text.length(), from + prose.wrap());
      out.append(" ".repeat(prose.indent())).append(text, from, to).append('\n');
      from = to;
    } while (from < text.length());
    out.append("\n".repeat(emptyLines));
  }

  private static String narrowed(String text) {
    return text.replace('（', '(').replace('）', ')').replace('，', ',').replace('：', ':');
  }

  @Override
  public String toString() {
    return name;
  }
}
