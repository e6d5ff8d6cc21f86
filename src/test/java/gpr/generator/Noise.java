package gpr.generator;

import gpr.Layout;
import gpr.form.FormCell;
import gpr.generator.PrintedCell.Kind;
import gpr.generator.Renderer.Trait;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What changes the looks of a report and none of its figures. */
public enum Noise {
  /** Nothing. */
  NONE,
  /** １２ for 12. */
  FULL_WIDTH_DIGITS {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.isValue() ? cell.with(Wordings.fullWidthDigits(cell.text())) : cell;
    }
  },
  /** 1,234 for 1234. Cells that are put together with commas have none within them. */
  THOUSANDS(renderer -> !renderer.name().equals("joined-commas")) {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.isValue()
          ? cell.with(Wordings.thousands(cell.text(), chance.onceIn(4) ? '，' : ','))
          : cell;
    }
  },
  /** 1 234 with a thin space for 1234. */
  THIN_SPACES(
      renderer ->
          renderer.layout() != Layout.SPACE_SEPARATED && !renderer.has(Trait.LOSES_BLANKS)) {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      char space = chance.onceIn(2) ? '\u2009' : '\u202f';
      return cell.isValue() ? cell.with(Wordings.thousands(cell.text(), space)) : cell;
    }
  },
  /** 12件 for 12. */
  UNITS {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      boolean counts = cell.isValue() && cell.cell().kind() == FormCell.Kind.COUNT;
      return counts && Wordings.isNumber(cell.text()) && chance.onceIn(2)
          ? cell.with(cell.text() + cell.cell().unit())
          : cell;
    }
  },
  /** No-break and ideographic spaces around numbers. */
  PADDED_NUMBERS(renderer -> renderer.layout() != Layout.SPACE_SEPARATED) {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      String padding = chance.pick(List.of("\u00a0", "\u3000\u3000", " ", "\u00a0 "));
      if (!cell.isValue() || cell.text().isEmpty()) {
        return cell;
      }
      return cell.with(chance.onceIn(2) ? padding + cell.text() : cell.text() + padding);
    }
  },
  /** 规 章 for 规章. */
  SPACED_LABELS {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.isValue() ? cell : cell.with(Wordings.spaced(cell.text(), chance));
    }
  },
  /** (一) for （一）, in labels and headings. */
  NARROW_BRACKETS {
    @Override
    public PrintedReport onPaper(PrintedReport report, Chance chance) {
      return super.onPaper(report, chance)
          .mapSections(section -> section.withHeading(Wordings.narrow(section.heading())));
    }

    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.isValue() ? cell : cell.with(Wordings.narrow(cell.text()));
    }
  },
  /** 1． or 1、 for 1. in labels. */
  OTHER_DOTS {
    @Override
    public PrintedReport onPaper(PrintedReport report, Chance chance) {
      String dot = chance.pick(List.of("．", "、", ". "));
      return report.mapCells(cell -> cell.isValue() ? cell : cell.with(Wordings.dot(cell, dot)));
    }
  },
  /** Labels without what stands in brackets, and in the shorter wordings that organs use. */
  SHORT_LABELS {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.isValue() ? cell : cell.with(Wordings.shortened(cell.text()));
    }
  },
  /** 合计 for 总计, 公民 for 自然人: each column's label in one of its wordings. */
  OTHER_COLUMN_LABELS {
    @Override
    public PrintedReport onPaper(PrintedReport report, Chance chance) {
      return OtherHeads.worded(report, chance);
    }
  },
  /** A row for each group of section four. */
  GROUPS_AS_ROWS(renderer -> !renderer.name().equals("small-tables")) {
    @Override
    public PrintedReport onPaper(PrintedReport report, Chance chance) {
      return report.mapTables(table -> OtherHeads.groupsAsRows(table, chance));
    }
  },
  /** 行政复议-结果维持: the head of section four in one row, as pandas writes it. */
  FLAT_HEADS(
      renderer ->
          renderer.has(Trait.ROW_A_LINE)
              && renderer.layout() != Layout.SPACE_SEPARATED
              && !renderer.name().equals("small-tables")) {
    @Override
    public PrintedReport onPaper(PrintedReport report, Chance chance) {
      return report.mapTables(table -> OtherHeads.flattened(table, chance));
    }
  },
  /** The fees' unit in their block's caption, and another: 第二十条第（八）项（单位：元）. */
  UNIT_IN_CAPTION {
    @Override
    public PrintedReport onPaper(PrintedReport report, Chance chance) {
      return report.mapTables(OtherHeads::unitInCaption);
    }
  },
  /** 予以公开 for （一）予以公开. */
  NO_ORDINALS {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.isValue() ? cell : cell.with(Wordings.withoutOrdinal(cell.text()));
    }
  },
  /** 3.重复申请 for 2.重复申请. */
  WRONG_ORDINALS {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.kind() == Kind.LABEL && chance.onceIn(3)
          ? cell.with(Wordings.withNextOrdinal(cell.text()))
          : cell;
    }
  },
  /** Headings in other words. */
  OTHER_HEADINGS {
    @Override
    public PrintedReport onPaper(PrintedReport report, Chance chance) {
      return report.mapSections(
          section -> {
            List<String> words = report.form().sections().get(section.number() - 1).wordings();
            return section.withHeading(section.heading().substring(0, 2) + chance.pick(words));
          });
    }
  },
  /** 1、 or （一） for 一、, or no numeral. */
  OTHER_NUMERALS {
    @Override
    public PrintedReport onPaper(PrintedReport report, Chance chance) {
      int kind = chance.below(4);
      return report.mapSections(section -> section.withHeading(Wordings.numeral(section, kind)));
    }
  },
  /** Headings led by two ideographic spaces, or with a space after the numeral. */
  SPACED_HEADINGS {
    @Override
    public PrintedReport onPaper(PrintedReport report, Chance chance) {
      boolean leads = chance.onceIn(2);
      return report.mapSections(
          section ->
              section.withHeading(
                  leads
                      ? "\u3000\u3000" + section.heading()
                      : section.heading().substring(0, 2) + " " + section.heading().substring(2)));
    }
  },
  /** **12** for 12, and labels too. */
  BOLD(renderer -> renderer.has(Trait.MARKDOWN) && !renderer.name().equals("small-tables")) {
    @Override
    public PrintedReport onPaper(PrintedReport report, Chance chance) {
      return super.onPaper(report, chance)
          .mapSections(section -> section.withHeading("**" + section.heading() + "**"));
    }

    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.text().isEmpty() || cell.text().indexOf('\n') >= 0 || chance.onceIn(2)
          ? cell
          : cell.with("**" + cell.text() + "**");
    }
  },
  /** {@code $12$} and {@code \\(12\\)} for 12, as OCR models write numbers. */
  LATEX_NUMBERS(renderer -> renderer.has(Trait.MARKDOWN) || renderer.layout() == Layout.LATEX) {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      boolean number = cell.isValue() && Wordings.isNumber(cell.text()) && chance.onceIn(2);
      return number
          ? cell.with(chance.onceIn(2) ? "$" + cell.text() + "$" : "\\(" + cell.text() + "\\)")
          : cell;
    }
  },
  /** Marks of footnotes after numbers. */
  FOOTNOTES(renderer -> renderer.layout() != Layout.SPACE_SEPARATED) {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      boolean number = cell.isValue() && Wordings.isNumber(cell.text()) && chance.onceIn(8);
      return number ? cell.with(cell.text() + chance.pick(List.of("①", "[^1]", "²"))) : cell;
    }
  },
  /** ⾃ for 自: PDFs printed by browsers have radicals for characters. */
  RADICALS {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.isValue() ? cell : cell.with(Wordings.withRadicals(cell.text()));
    }
  },
  /** 公開 for 公开, in labels: a site's traditional characters. */
  TRADITIONAL_LABELS {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.isValue() ? cell : cell.with(Wordings.traditional(cell.text()));
    }
  },
  /** ① ⑴ 1) II. for 1. and ㈢ 〔三〕 (III) for （三） in labels. */
  OTHER_ORDINALS {
    @Override
    public PrintedReport onPaper(PrintedReport report, Chance chance) {
      int kind = chance.below(4);
      return report.mapCells(
          cell -> cell.isValue() ? cell : cell.with(Wordings.otherOrdinal(cell.text(), kind)));
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
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.text().isEmpty() || !chance.onceIn(20)
          ? cell
          : cell.with("[bookmark: _GoBack]" + cell.text());
    }
  },
  /** Heads written downwards, one character a line. */
  HEADS_DOWNWARDS(
      renderer -> renderer.name().startsWith("tika-docx") || renderer.name().equals("tika-odt")) {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.kind() == Kind.HEAD && cell.text().length() <= 4
          ? cell.with(String.join("\n", cell.line().split("")))
          : cell;
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
  /** 6963.22万元整 for 6963.22万元. */
  MONEY_IN_WORDS {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      return OddNumbers.inWords(cell, chance);
    }
  },
  /** 万元 in the line below its number. */
  UNITS_BELOW(renderer -> renderer.has(Trait.LINE_ENDS_IN_CELLS) || renderer.has(Trait.PAGES)) {
    @Override
    PrintedCell onCell(PrintedCell cell, Chance chance) {
      return OddNumbers.unitBelow(cell);
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

  Noise() {
    this(renderer -> true);
  }

  Noise(Predicate<Renderer> suiting) {
    this.suiting = suiting;
  }

  /** Whether it changes nothing in the texts of that converter. */
  public boolean suits(Renderer renderer) {
    return suiting.test(renderer);
  }

  /** The report as the organ might have printed it too. */
  public PrintedReport onPaper(PrintedReport report, Chance chance) {
    return report.mapCells(cell -> onCell(cell, chance));
  }

  /** The text as another pass might have left it. */
  public String onText(String text, PrintedReport report, Renderer renderer, Chance chance) {
    return text;
  }

  /** The bytes of the text. */
  public byte[] encode(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  PrintedCell onCell(PrintedCell cell, Chance chance) {
    return cell;
  }
}
