package gpr.generator;

import java.util.List;

/**
 * Tables in markup of their own: MediaWiki, AsciiDoc and LaTeX as pandoc writes them, Textile and
 * MoinMoin as tabulate does.
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
  };

  private static List<String> texts(PrintedTable table, int row) {
    return Covered.EMPTY.texts(table, row, "");
  }
}
