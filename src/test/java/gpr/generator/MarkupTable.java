package gpr.generator;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tables in markup of their own: MediaWiki, AsciiDoc and LaTeX as pandoc writes them, Textile and
 * MoinMoin as tabulate does; and rows as programs print them.
 */
enum MarkupTable implements TableWriter {
  MEDIAWIKI {
    @Override
    public void write(PrintedTable table, StringBuilder out, Chance chance) {
      out.append("{| class=\"wikitable\"\n");
      for (int row = 0; row < table.rows().size(); row++) {
        out.append(row > 0 ? "|-\n" : "");
        texts(table, row).forEach(text -> out.append("| ").append(text).append('\n'));
      }
      out.append("|}\n\n");
    }
  },
  ASCIIDOC {
    @Override
    public void write(PrintedTable table, StringBuilder out, Chance chance) {
      out.append("[cols=\"").append(",".repeat(table.width() - 1)).append("\",]\n|===\n");
      for (int row = 0; row < table.rows().size(); row++) {
        out.append('|').append(String.join(" |", texts(table, row))).append("\n\n");
      }
      out.append("|===\n\n");
    }
  },
  LATEX {
    @Override
    public void write(PrintedTable table, StringBuilder out, Chance chance) {
      out.append("\\begin{tabular}{|").append("c|".repeat(table.width())).append("}\n\\hline\n");
      for (int row = 0; row < table.rows().size(); row++) {
        out.append(String.join(" & ", texts(table, row))).append(" \\\\ \\hline\n");
      }
      out.append("\\end{tabular}\n\n");
    }
  },
  TEXTILE {
    @Override
    public void write(PrintedTable table, StringBuilder out, Chance chance) {
      for (int row = 0; row < table.rows().size(); row++) {
        String mark = row == 0 ? "|_. " : "|<. ";
        texts(table, row).forEach(text -> out.append(mark).append(text).append("  "));
        out.append("|\n");
      }
      out.append('\n');
    }
  },
  MOINMOIN {
    @Override
    public void write(PrintedTable table, StringBuilder out, Chance chance) {
      for (int row = 0; row < table.rows().size(); row++) {
        texts(table, row).forEach(text -> out.append("||  ").append(text).append("  "));
        out.append("||\n");
      }
      out.append('\n');
    }
  },
  /** Rows as Python prints them: {@code print(row)} of pdfplumber's or openpyxl's. */
  LISTS {
    @Override
    public void write(PrintedTable table, StringBuilder out, Chance chance) {
      for (int row = 0; row < table.rows().size(); row++) {
        out.append(
            texts(table, row).stream()
                .map(text -> text.isEmpty() ? "None" : "'" + text + "'")
                .collect(Collectors.joining(", ", "[", "]\n")));
      }
      out.append('\n');
    }
  },
  /** Rows and columns numbered: pandas' {@code to_markdown()} of a frame without names. */
  NUMBERED {
    @Override
    public void write(PrintedTable table, StringBuilder out, Chance chance) {
      out.append("|    |");
      IntStream.range(0, table.width()).forEach(i -> out.append(' ').append(i).append(" |"));
      out.append("\n|---:|").append(":---|".repeat(table.width())).append('\n');
      for (int row = 0; row < table.rows().size(); row++) {
        out.append("| ").append(row).append(" | ");
        out.append(String.join(" | ", texts(table, row))).append(" |\n");
      }
      out.append('\n');
    }
  },
  /** A tag before each cell, and one in each place that it covers: docling's DocTags. */
  DOCTAGS {
    @Override
    public void write(PrintedTable table, StringBuilder out, Chance chance) {
      out.append("<otsl>");
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 0; column < table.rows().get(row).size(); column++) {
          boolean above = !table.beginsInColumn(row, column);
          String text = table.rows().get(row).get(column).text();
          out.append(
              !table.beginsInRow(row, column)
                  ? above ? "<xcel>" : "<lcel>"
                  : above ? "<ucel>" : text.isEmpty() ? "<ecel>" : "<fcel>" + text);
        }
        out.append("<nl>");
      }
      out.append("</otsl>\n\n");
    }
  },
  /** Cells one after the other, as many a row as the table has columns: pandoc to Typst. */
  TYPST {
    @Override
    public void write(PrintedTable table, StringBuilder out, Chance chance) {
      out.append("#figure(\n  align(center)[#table(\n    columns: ");
      out.append(table.width()).append(",\n");
      for (int row = 0; row < table.rows().size(); row++) {
        out.append("   ");
        texts(table, row).forEach(text -> out.append(" [").append(text).append("],"));
        out.append(" [],".repeat(table.width() - table.rows().get(row).size())).append('\n');
      }
      out.append("  )]\n  , kind: table\n  )\n\n");
    }
  },
  /** Rows without the cells that one above covers, filled up at their end: pandoc of an .odt. */
  PADDED {
    @Override
    public void write(PrintedTable table, StringBuilder out, Chance chance) {
      String rule = "|" + "---|".repeat(table.width()) + "\n";
      for (List<String> texts : Covered.EMPTY_RIGHT.rows(table, "")) {
        String filler = " | ".repeat(table.width() - texts.size());
        out.append("| ")
            .append(String.join(" | ", texts))
            .append(filler)
            .append(" |\n")
            .append(rule);
        rule = "";
      }
      out.append('\n');
    }
  },
  /** Paragraphs in the cells of a page, as a browser's plain text has them. */
  PARAGRAPHS {
    @Override
    public void write(PrintedTable table, StringBuilder out, Chance chance) {
      Covered.NOTHING.rows(table, "\n\n").stream()
          .map(
              texts ->
                  texts.stream()
                      .map(text -> text.isEmpty() ? "" : text + "\n\n")
                      .collect(Collectors.joining("\t\n\n", "", "\n\n\n")))
          .forEach(out::append);
      out.append('\n');
    }
  },
  /** A paragraph and a mark for each cell, the same again for a row's end: Word's Range.Text. */
  WORD {
    @Override
    public void write(PrintedTable table, StringBuilder out, Chance chance) {
      for (List<String> texts : Covered.NOTHING.rows(table, "\r")) {
        texts.forEach(text -> out.append(text).append("\r\u0007"));
        out.append("\r\u0007");
      }
    }
  },
  /** A mark for each cell, those among them that one above covers, and for a row's end: POI. */
  WORD_MARKS {
    @Override
    public void write(PrintedTable table, StringBuilder out, Chance chance) {
      for (List<String> texts : Covered.EMPTY_BELOW.rows(table, "\r")) {
        texts.forEach(text -> out.append(text).append('\u0007'));
        out.append('\u0007');
      }
    }
  },
  /** Comma-separated rows between lines of prose, which are no records. */
  CSV {
    @Override
    public void write(PrintedTable table, StringBuilder out, Chance chance) {
      for (int row = 0; row < table.rows().size(); row++) {
        out.append(
            texts(table, row).stream()
                .map(text -> text.indexOf(',') >= 0 ? '"' + text + '"' : text)
                .collect(Collectors.joining(",", "", "\n")));
      }
      out.append('\n');
    }
  };

  private static List<String> texts(PrintedTable table, int row) {
    return Covered.EMPTY.texts(table, row, "");
  }
}
