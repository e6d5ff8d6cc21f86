package gpr.generator;

import gpr.Layout;
import gpr.generator.PrintedCell.Kind;
import gpr.generator.Renderer.Trait;
import java.util.List;
import java.util.function.Predicate;

/** Labels and headings in other words, signs and places. */
enum LabelNoise implements Noise {
  /** 规 章 for 规章. */
  SPACED_LABELS {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
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
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
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
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
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
  UNIT_IN_CAPTION(renderer -> !renderer.has(Trait.NAMES_COLUMNS)) {
    @Override
    public PrintedReport onPaper(PrintedReport report, Chance chance) {
      return report.mapTables(OtherHeads::unitInCaption);
    }
  },
  /** 予以公开 for （一）予以公开. */
  NO_ORDINALS {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.isValue() ? cell : cell.with(Wordings.withoutOrdinal(cell.text()));
    }
  },
  /** 3.重复申请 for 2.重复申请. */
  WRONG_ORDINALS {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
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
  /** ⾃ for 自: PDFs printed by browsers have radicals for characters. */
  RADICALS {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.isValue() ? cell : cell.with(Wordings.withRadicals(cell.text()));
    }
  },
  /** 公開 for 公开, in labels: a site's traditional characters. */
  TRADITIONAL_LABELS {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
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
  /** Heads written downwards, one character a line. */
  HEADS_DOWNWARDS(
      renderer -> renderer.name().startsWith("tika-docx") || renderer.name().equals("tika-odt")) {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.kind() == Kind.HEAD && cell.text().length() <= 4
          ? cell.with(String.join("\n", cell.line().split("")))
          : cell;
    }
  };

  private final Predicate<Renderer> suiting;

  LabelNoise() {
    this(renderer -> true);
  }

  LabelNoise(Predicate<Renderer> suiting) {
    this.suiting = suiting;
  }

  @Override
  public boolean suits(Renderer renderer) {
    return suiting.test(renderer);
  }
}
