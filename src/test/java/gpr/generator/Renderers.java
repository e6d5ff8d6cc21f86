package gpr.generator;

import static gpr.generator.Renderer.Trait.ALIGNED;
import static gpr.generator.Renderer.Trait.EMPTY_LINES_COUNT;
import static gpr.generator.Renderer.Trait.FILLS_ROWS;
import static gpr.generator.Renderer.Trait.LINE_ENDS_IN_CELLS;
import static gpr.generator.Renderer.Trait.LOSES_BLANKS;
import static gpr.generator.Renderer.Trait.MARKDOWN;
import static gpr.generator.Renderer.Trait.NAMES_COLUMNS;
import static gpr.generator.Renderer.Trait.PAGES;
import static gpr.generator.Renderer.Trait.ROW_A_LINE;
import static gpr.generator.Renderer.Trait.TRIMS_BLANKS;

import gpr.Layout;
import gpr.generator.Renderer.Trait;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All converters that the generator can play. */
public final class Renderers {
  private static final String NBSP = "\u00a0";

  private static final List<Renderer> ALL =
      List.of(
          lines("tika-docx", Set.of(EMPTY_LINES_COUNT), docx(NBSP)),
          lines("tika-docx-empty-cells", Set.of(EMPTY_LINES_COUNT), docx("")),
          lines("tika-odt", Set.of(EMPTY_LINES_COUNT), cells("\t", NBSP, Covered.NOTHING, "\n")),
          lines("tika-html-paragraphs", Set.of(EMPTY_LINES_COUNT), new HtmlCells()),
          lines("word-processor", Set.of(EMPTY_LINES_COUNT), cells("", "", Covered.NOTHING, "")),
          lines(
              "word-processor-rows",
              Set.of(EMPTY_LINES_COUNT, LOSES_BLANKS),
              cells("", "", Covered.EMPTY_BELOW, "\n")),
          lines(
              "paragraph-a-cell",
              Set.of(EMPTY_LINES_COUNT, LOSES_BLANKS),
              new CellLines("", "", "\n\n", Covered.NOTHING, "")),
          tabs("spreadsheet", Set.of(), new TabRows("", Covered.EMPTY, false)),
          tabs("spreadsheet-trimmed", Set.of(TRIMS_BLANKS), new TabRows("", Covered.EMPTY, true)),
          tabs("browser-copy", Set.of(), new TabRows("", Covered.NOTHING, false)),
          tabs("tika-html-rows", Set.of(), new TabRows("\t", Covered.NOTHING, false)),
          tabs("repeated-tabs", Set.of(), new TabRows("", Covered.REPEATED, false)),
          tabs("ocr", Set.of(TRIMS_BLANKS, FILLS_ROWS), new OcrRows()),
          markdown("turndown", new MarkdownTable(true, Covered.EMPTY_RIGHT, "  <br>", 3, "---")),
          markdown("pandoc-pipes", new MarkdownTable(true, Covered.EMPTY, " ", 8, "------")),
          markdown("first-row-head", new MarkdownTable(false, Covered.EMPTY, "<br>", 0, "---")),
          markdown("markdownify", new MarkdownTable(false, Covered.EMPTY_RIGHT, "", 0, "---")),
          markdown("repeated-pipes", new MarkdownTable(false, Covered.REPEATED, "", 0, ":---")),
          markdown("small-tables", new SmallTables()),
          pipes("html2text", Set.of(), ProseStyle.MARKDOWN, new InnerPipes()),
          pipes(
              "closed-pipes", Set.of(), ProseStyle.NARROW, new ClosedPipes(Covered.NOTHING, false)),
          pipes(
              "closed-pipes-grid",
              Set.of(),
              ProseStyle.PLAIN,
              new ClosedPipes(Covered.EMPTY, true)),
          new TextRenderer(
              "cell-a-line-pipes",
              Layout.PIPE_SEPARATED,
              Set.of(EMPTY_LINES_COUNT, FILLS_ROWS),
              ProseStyle.NARROW,
              new PipeFillers(true)),
          pipes("pipe-runs", Set.of(FILLS_ROWS), ProseStyle.NARROW, new PipeFillers(false)),
          new TextRenderer(
              "opened-pipes",
              Layout.PIPE_SEPARATED,
              Set.of(EMPTY_LINES_COUNT),
              ProseStyle.NARROW,
              new OpenedPipes()),
          markup("mediawiki", Layout.PIPE_SEPARATED, MarkupTable.MEDIAWIKI),
          markup("asciidoc", Layout.PIPE_SEPARATED, MarkupTable.ASCIIDOC),
          markup("latex", Layout.LATEX, MarkupTable.LATEX),
          new CsvRenderer("csv", ','),
          lines("text-content", Set.of(EMPTY_LINES_COUNT), new IndentedLines()),
          dashes("pandoc-simple", new DashTable(false)),
          dashes("pandoc-multiline", new DashTable(true)),
          boxes("boxes", new BoxLines(24, false)),
          boxes("boxes-narrow", new BoxLines(7, false)),
          boxes("ascii-boxes", new BoxLines(24, true)),
          grid(
              "pdftotext-layout",
              Set.of(ALIGNED, PAGES),
              ProseStyle.PAGE,
              new GridLines(new Typesetting(false, 23, 5, 4, 3, 3, false), false, true, 0)),
          grid(
              "pdftotext-layout-tight",
              Set.of(ALIGNED, PAGES),
              ProseStyle.PAGE,
              new GridLines(new Typesetting(false, 20, 5, 2, 2, 0, false), false, true, 0)),
          grid(
              "pdftotext-layout-narrow",
              Set.of(ALIGNED, PAGES),
              ProseStyle.PAGE,
              new GridLines(new Typesetting(false, 16, 4, 1, 2, 1, true), false, true, 0)),
          grid(
              "pdfplumber-text",
              Set.of(LOSES_BLANKS, PAGES),
              ProseStyle.PAGE,
              new SingleSpaces(new Typesetting(false, 23, 5, 4, 1, 1, false))),
          grid(
              "pdftotext-raw",
              Set.of(LOSES_BLANKS, PAGES),
              ProseStyle.PAGE,
              new RawLines(22, 5, false)),
          grid(
              "w3m",
              Set.of(ALIGNED),
              ProseStyle.SPACED,
              new GridLines(new Typesetting(true, 26, 5, 4, 2, 0, false), true, false, 0)),
          grid(
              "links",
              Set.of(ALIGNED),
              ProseStyle.INDENTED,
              new GridLines(new Typesetting(false, 0, 0, 0, 1, 0, false), true, false, 0)),
          grid("lynx", Set.of(LOSES_BLANKS, ALIGNED), ProseStyle.INDENTED, new CentredLines()),
          new HtmlRenderer("html-site", HtmlStyle.SITE, true),
          new HtmlRenderer("html-word", HtmlStyle.WORD, true),
          new HtmlRenderer("html-libreoffice", HtmlStyle.LIBREOFFICE, false),
          new HtmlRenderer("html-pandoc", HtmlStyle.PANDOC, true),
          new HtmlRenderer("html-ocr", HtmlStyle.OCR, false),
          mixed(
              "mixed-tabs",
              Layout.TAB_SEPARATED,
              new MarkdownTable(true, Covered.EMPTY_RIGHT, "", 3, "---"),
              new TabRows("", Covered.EMPTY, false),
              docx(NBSP)),
          mixed(
              "mixed-cells",
              Layout.CELL_PER_LINE,
              new TabRows("", Covered.NOTHING, false),
              docx(NBSP),
              new MarkdownTable(false, Covered.EMPTY, "", 0, "---")),
          mixed(
              "mixed-pipes",
              Layout.PIPE_SEPARATED,
              docx(NBSP),
              new PipeFillers(false),
              new TabRows("", Covered.EMPTY, false)),
          new CsvRenderer("csv-semicolons", ';'),
          pipes("textile", Set.of(), ProseStyle.PLAIN, MarkupTable.TEXTILE),
          pipes("moinmoin", Set.of(), ProseStyle.PLAIN, MarkupTable.MOINMOIN),
          boxes("ascii-boxes-narrow", new BoxLines(7, true)),
          printed("program-lists", MarkupTable.LISTS),
          pipes("numbered-pipes", Set.of(), ProseStyle.MARKDOWN, MarkupTable.NUMBERED),
          printed("csv-between-prose", MarkupTable.CSV),
          markup("doctags", Layout.HTML, MarkupTable.DOCTAGS),
          markup("typst", Layout.PIPE_SEPARATED, MarkupTable.TYPST),
          pipes("padded-pipes", Set.of(FILLS_ROWS), ProseStyle.MARKDOWN, MarkupTable.PADDED),
          lines("browser-paragraphs", Set.of(EMPTY_LINES_COUNT), MarkupTable.PARAGRAPHS),
          grid(
              "pdf-parse", Set.of(LOSES_BLANKS, PAGES), ProseStyle.PAGE, new RawLines(22, 5, true)),
          joined("joined-tabs", Layout.TAB_SEPARATED, "\t"),
          joined("joined-pipes", Layout.PIPE_SEPARATED, " | "),
          joined("joined-commas", Layout.COMMA_SEPARATED, ","),
          // No head needs a second line: 自然人 and 总计 stand between 法人或其他组织 and its kinds.
          grid(
              "pdftotext-layout-wide",
              Set.of(ALIGNED, PAGES),
              ProseStyle.PAGE,
              new GridLines(new Typesetting(false, 40, 0, 0, 3, 2, false), false, true, 0)),
          grid(
              "pdfplumber-text-wide",
              Set.of(LOSES_BLANKS, PAGES),
              ProseStyle.PAGE,
              new SingleSpaces(new Typesetting(false, 40, 0, 0, 1, 2, false))),
          lines("word-range-text", Set.of(EMPTY_LINES_COUNT), MarkupTable.WORD),
          lines("word-cell-marks", Set.of(EMPTY_LINES_COUNT), MarkupTable.WORD_MARKS),
          new TextRenderer(
              "json-records",
              Layout.COMMA_SEPARATED,
              Set.of(ALIGNED, NAMES_COLUMNS, EMPTY_LINES_COUNT),
              ProseStyle.PLAIN,
              new RecordTable()),
          dashes("tabulate-simple", new TabulateTable(TabulateTable.Format.SIMPLE, false)),
          dashes("tabulate-rst", new TabulateTable(TabulateTable.Format.RST, true)),
          pipes(
              "tabulate-outline",
              Set.of(FILLS_ROWS),
              ProseStyle.PLAIN,
              new TabulateTable(TabulateTable.Format.OUTLINE, false)));

  private Renderers() {}

  /** Every converter, with its variants. */
  public static List<Renderer> all() {
    return ALL;
  }

  /** The converter of that name. */
  public static Renderer of(String name) {
    return ALL.stream()
        .filter(renderer -> renderer.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  private static Renderer lines(String name, Set<Trait> traits, TableWriter tables) {
    return new TextRenderer(name, Layout.CELL_PER_LINE, traits, ProseStyle.PLAIN, tables);
  }

  private static TableWriter docx(String empty) {
    return cells("\t", empty, Covered.EMPTY_BELOW, "\n");
  }

  private static TableWriter cells(String lead, String empty, Covered covered, String rowEnd) {
    return new CellLines(lead, empty, "\n", covered, rowEnd);
  }

  private static Renderer tabs(String name, Set<Trait> traits, TableWriter tables) {
    return new TextRenderer(
        name, Layout.TAB_SEPARATED, with(traits, ROW_A_LINE), ProseStyle.SPACED, tables);
  }

  private static Renderer markdown(String name, TableWriter tables) {
    return pipes(name, Set.of(MARKDOWN), ProseStyle.MARKDOWN, tables);
  }

  private static Renderer pipes(
      String name, Set<Trait> traits, ProseStyle prose, TableWriter tables) {
    return new TextRenderer(name, Layout.PIPE_SEPARATED, with(traits, ROW_A_LINE), prose, tables);
  }

  private static Renderer markup(String name, Layout layout, TableWriter tables) {
    return new TextRenderer(name, layout, Set.of(EMPTY_LINES_COUNT), ProseStyle.PLAIN, tables);
  }

  private static Renderer joined(String name, Layout layout, String separator) {
    return new TextRenderer(
        name, layout, Set.of(LINE_ENDS_IN_CELLS), ProseStyle.SPACED, new JoinedCells(separator));
  }

  private static Renderer printed(String name, TableWriter tables) {
    return new TextRenderer(
        name, Layout.COMMA_SEPARATED, Set.of(ROW_A_LINE), ProseStyle.PLAIN, tables);
  }

  private static Renderer dashes(String name, TableWriter tables) {
    return new TextRenderer(
        name, Layout.SPACE_SEPARATED, Set.of(ALIGNED, EMPTY_LINES_COUNT), ProseStyle.PLAIN, tables);
  }

  private static Renderer boxes(String name, TableWriter tables) {
    return new TextRenderer(
        name, Layout.PIPE_SEPARATED, Set.of(ALIGNED), ProseStyle.INDENTED, tables);
  }

  private static Renderer grid(
      String name, Set<Trait> traits, ProseStyle prose, TableWriter tables) {
    return new TextRenderer(name, Layout.SPACE_SEPARATED, traits, prose, tables);
  }

  /** Each table in a layout of its own. */
  private static Renderer mixed(
      String name, Layout most, TableWriter two, TableWriter three, TableWriter four) {
    TableWriter tables =
        (table, out, chance) -> {
          switch (table.name()) {
            case "proactiveDisclosure" -> two.write(table, out, chance);
            case "requests" -> three.write(table, out, chance);
            default -> four.write(table, out, chance);
          }
        };
    return new TextRenderer(name, most, Set.of(EMPTY_LINES_COUNT), ProseStyle.SPACED, tables);
  }

  private static Set<Trait> with(Set<Trait> traits, Trait trait) {
    return Stream.concat(traits.stream(), Stream.of(trait)).collect(Collectors.toUnmodifiableSet());
  }
}
