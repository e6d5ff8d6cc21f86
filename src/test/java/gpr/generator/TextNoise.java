package gpr.generator;

import gpr.Layout;
import gpr.generator.Renderer.Trait;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What stands around the words of a text, and in which bytes. */
enum TextNoise implements Noise {
  /** Nothing. */
  NONE,
  /** **12** for 12, and labels too. */
  BOLD(renderer -> renderer.has(Trait.MARKDOWN) && !renderer.name().equals("small-tables")) {
    @Override
    public PrintedReport onPaper(PrintedReport report, Chance chance) {
      return super.onPaper(report, chance)
          .mapSections(section -> section.withHeading("**" + section.heading() + "**"));
    }

    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.text().isEmpty() || cell.text().indexOf('\n') >= 0 || chance.onceIn(2)
          ? cell
          : cell.with("**" + cell.text() + "**");
    }
  },
  /** {@code <!-- PageBreak -->} between lines of Markdown. */
  COMMENTS(renderer -> renderer.has(Trait.MARKDOWN)) {
    @Override
    public String onText(String text, PrintedReport report, Renderer renderer, Chance chance) {
      return Lines.map(
          text,
          line -> line.startsWith("|") && chance.onceIn(12) ? line + "\n<!-- image -->" : line);
    }
  },
  /** {@code 数量12 0 0 12}: pypdf puts no space between a label and the first number. */
  GLUED_NUMBERS(renderer -> renderer.has(Trait.LOSES_BLANKS) && renderer.has(Trait.PAGES)) {
    @Override
    public String onText(String text, PrintedReport report, Renderer renderer, Chance chance) {
      return Lines.map(text, line -> chance.onceIn(2) ? Wordings.glued(line) : line);
    }
  },
  /** A label and the first number in one cell, with nothing seen between them. */
  GLUED_CELLS(
      renderer ->
          renderer.has(Trait.ROW_A_LINE)
              && (renderer.layout() == Layout.TAB_SEPARATED
                  || renderer.layout() == Layout.PIPE_SEPARATED)) {
    @Override
    public String onText(String text, PrintedReport report, Renderer renderer, Chance chance) {
      String glue = chance.onceIn(2) ? "\u200b" : "";
      return Lines.map(text, line -> chance.onceIn(2) ? Wordings.gluedCells(line, glue) : line);
    }
  },
  /** The marks of a .doc's bookmarks. */
  BOOKMARKS(renderer -> renderer.layout() == Layout.CELL_PER_LINE) {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.text().isEmpty() || !chance.onceIn(20)
          ? cell
          : cell.with("[bookmark: _GoBack]" + cell.text());
    }
  },
  /** The title as many pages have it, with the year elsewhere: nothing of the tables changes. */
  WEB_PAGE(renderer -> renderer.layout() != Layout.COMMA_SEPARATED) {
    @Override
    public String onText(String text, PrintedReport report, Renderer renderer, Chance chance) {
      return WebPage.around(text, report, chance);
    }
  },
  /** Page numbers and page ends between lines. */
  PAGE_NUMBERS(renderer -> renderer.has(Trait.PAGES) || renderer.has(Trait.ROW_A_LINE)) {
    @Override
    public String onText(String text, PrintedReport report, Renderer renderer, Chance chance) {
      return PageEnds.in(text, renderer.has(Trait.PAGES), chance);
    }
  },
  /** Empty lines where they mean nothing. */
  EMPTY_LINES(renderer -> !renderer.has(Trait.EMPTY_LINES_COUNT) && !renderer.has(Trait.PAGES)) {
    @Override
    public String onText(String text, PrintedReport report, Renderer renderer, Chance chance) {
      return Lines.map(text, line -> chance.onceIn(8) ? line + "\n" : line);
    }
  },
  /** Spaces at line ends. */
  TRAILING_SPACES(renderer -> !renderer.name().equals("text-content")) {
    @Override
    public String onText(String text, PrintedReport report, Renderer renderer, Chance chance) {
      return Lines.map(text, line -> line.isEmpty() || chance.onceIn(2) ? line : line + "  ");
    }
  },
  /** Each line a string of JSON, in a notebook. */
  NOTEBOOK(renderer -> renderer.has(Trait.MARKDOWN)) {
    @Override
    public String onText(String text, PrintedReport report, Renderer renderer, Chance chance) {
      String lines =
          text.lines()
              .map(line -> "    \"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\\n\"")
              .collect(Collectors.joining(",\n"));
      return "{\"cells\": [{\"cell_type\": \"markdown\", \"source\": [\n" + lines + "\n]}]}\n";
    }
  },
  /** Lines that end as on Windows. */
  CARRIAGE_RETURN_LINE_FEED {
    @Override
    public String onText(String text, PrintedReport report, Renderer renderer, Chance chance) {
      return text.replace("\n", "\r\n");
    }
  },
  /** Lines that end in a carriage return. */
  CARRIAGE_RETURN {
    @Override
    public String onText(String text, PrintedReport report, Renderer renderer, Chance chance) {
      return text.replace('\n', '\r');
    }
  },
  /** UTF-8 with a byte order mark. */
  BYTE_ORDER_MARK {
    @Override
    public byte[] encode(String text) {
      return ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
    }
  },
  /** UTF-16 with a byte order mark. */
  UTF_16 {
    @Override
    public byte[] encode(String text) {
      return text.getBytes(StandardCharsets.UTF_16);
    }
  },
  /** GB18030. */
  GB18030 {
    @Override
    public byte[] encode(String text) {
      return text.getBytes(Charset.forName("GB18030"));
    }
  },
  /** What a model thinks before its answer. */
  THOUGHTS(renderer -> renderer.has(Trait.MARKDOWN) || renderer.has(Trait.ROW_A_LINE)) {
    @Override
    public String onText(String text, PrintedReport report, Renderer renderer, Chance chance) {
      return ModelWords.thinking(text, chance);
    }
  },
  /** What a model says of a table before it. */
  EXPLANATIONS {
    @Override
    public PrintedReport onPaper(PrintedReport report, Chance chance) {
      return ModelWords.explaining(report, chance);
    }
  };

  private final Predicate<Renderer> suiting;

  TextNoise() {
    this(renderer -> true);
  }

  TextNoise(Predicate<Renderer> suiting) {
    this.suiting = suiting;
  }

  @Override
  public boolean suits(Renderer renderer) {
    return suiting.test(renderer);
  }
}
