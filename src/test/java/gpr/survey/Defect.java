package gpr.survey;

import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.generator.Chance;
import gpr.generator.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What is wrong with a report. */
enum Defect {
  /** Nothing is. */
  NONE("nothing", Kind.NONE),
  /** A number that is off, by little or much. */
  CELL_OFF("a cell is off", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      FormCell cell = chance.pick(counted(figures));
      return Map.of(cell, off(figures.of(cell), chance));
    }
  },
  /** 21 for 12. */
  DIGITS_SWAPPED("digits of a cell are swapped", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      return misprint(figures, chance, text -> swapped(text, chance));
    }
  },
  /** 12 for 112. */
  DIGIT_LOST("a digit of a cell is lost", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      return misprint(figures, chance, text -> text.substring(0, text.length() - 1));
    }
  },
  /** Requests that came late stand in their row, but one total is the old one. */
  TOTAL_NOT_UPDATED("a total is not updated", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      List<FormCell> totals =
          figures.form().table(REQUESTS).cells().stream()
              .filter(cell -> cell.column().equals(TOTAL) || cell.row().equals(OUTCOMES))
              .filter(cell -> figures.of(cell).signum() > 0)
              .toList();
      if (totals.isEmpty()) {
        return Map.of();
      }
      FormCell total = chance.pick(totals);
      BigDecimal late = figures.of(total).min(BigDecimal.valueOf(chance.between(1, 3)));
      return Map.of(total, figures.of(total).subtract(late));
    }
  },
  /** A request, or several, under 自然人 that a business made. */
  WRONG_APPLICANT("requests under the wrong applicant", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      List<FormCell> there =
          figures.form().table(REQUESTS).cells().stream()
              .filter(cell -> !cell.column().equals(TOTAL) && figures.of(cell).signum() > 0)
              .toList();
      if (there.isEmpty()) {
        return Map.of();
      }
      FormCell from = chance.pick(there);
      FormCell to = from;
      while (to.equals(from) || to.column().equals(TOTAL)) {
        to = chance.pick(rowOf(figures, from));
      }
      BigDecimal moved = figures.of(from).min(BigDecimal.valueOf(chance.between(1, 4)));
      return Map.of(from, figures.of(from).subtract(moved), to, figures.of(to).add(moved));
    }
  },
  /** 总计 of a row. */
  ROW_TOTAL("the total of a row is off", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      return oneOf(figures, chance, cell -> is(cell, REQUESTS) && cell.column().equals(TOTAL));
    }
  },
  /** （七）总计. */
  OUTCOME_TOTAL("（七）总计 of a column is off", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      return oneOf(figures, chance, cell -> is(cell, REQUESTS) && cell.row().equals(OUTCOMES));
    }
  },
  /** 一, 二 or 四. */
  BALANCE("一, 二 or 四 is off", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      return oneOf(figures, chance, cell -> is(cell, REQUESTS) && cell.row().indexOf('.') < 0);
    }
  },
  /** A result or 总计 of 行政复议 or 行政诉讼. */
  DISPUTE_TOTAL("a number of disputes is off", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      return oneOf(figures, chance, cell -> is(cell, "disputes"));
    }
  },
  /** {@link Mistake#TWO_CELLS}. */
  TWO_CELLS("two cells are off", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      return Mistake.TWO_CELLS.wrongCells(figures, chance);
    }
  },
  /** {@link Mistake#ROWS_EXCHANGED}. */
  ROWS_EXCHANGED("two rows are exchanged", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      return Mistake.ROWS_EXCHANGED.wrongCells(figures, chance);
    }
  },
  /** {@link Mistake#COLUMNS_EXCHANGED}. */
  COLUMNS_EXCHANGED("其他 and 总计 are exchanged", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      return Mistake.COLUMNS_EXCHANGED.wrongCells(figures, chance);
    }
  },
  /** {@link Mistake#NEIGHBOURS_EXCHANGED}. */
  NEIGHBOURS_EXCHANGED("neighbours in a row are exchanged", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      return Mistake.NEIGHBOURS_EXCHANGED.wrongCells(figures, chance);
    }
  },
  /** {@link Mistake#ROW_SHIFTED}. */
  ROW_SHIFTED("a row is shifted by a column", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      return Mistake.ROW_SHIFTED.wrongCells(figures, chance);
    }
  },
  /** {@link Mistake#TOTALS_EXCHANGED}. */
  TOTALS_EXCHANGED("two totals are exchanged", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      return Mistake.TOTALS_EXCHANGED.wrongCells(figures, chance);
    }
  },
  /** {@link Mistake#GROUP_COUNTED_TWICE}. */
  GROUP_COUNTED_TWICE("（七） counts a group twice", Kind.SUM) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      return Mistake.GROUP_COUNTED_TWICE.wrongCells(figures, chance);
    }
  },
  /** 上年结转 is not what was carried forward; the year by itself is right. */
  CARRY_OVER("carried over is not what was carried forward", Kind.YEARS) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      FormCell over = figures.form().cell("requests.carriedOver.naturalPerson").orElseThrow();
      List<FormCell> row = rowOf(figures, over);
      FormCell wrong = chance.pick(row.subList(0, row.size() - 1));
      BigDecimal by = BigDecimal.valueOf(chance.between(1, 9));
      boolean less = figures.of(wrong).compareTo(by) >= 0 && chance.onceIn(2);
      BigDecimal change = less ? by.negate() : by.min(figures.of(received(figures, wrong)));
      FormCell total = row.get(row.size() - 1);
      return change.signum() == 0
          ? Map.of()
          : Map.of(
              wrong,
              figures.of(wrong).add(change),
              received(figures, wrong),
              figures.of(received(figures, wrong)).subtract(change),
              total,
              figures.of(total).add(change),
              received(figures, total),
              figures.of(received(figures, total)).subtract(change));
    }
  },
  /** 现行有效 is not what was in force, more what was issued, less what was repealed. */
  STOCK("in force is not what was, more issued, less repealed", Kind.YEARS) {
    @Override
    Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
      return oneOf(figures, chance, cell -> cell.column().equals("inForce"));
    }
  },
  /** The prose's 统计期限, the title or the closing date is of another year. */
  YEAR("a year is wrong", Kind.PROSE, "year-mismatch"),
  /** The report is signed after the time of the law. */
  LATE("signed too late", Kind.PROSE, "signing-date"),
  /** Another organ signs. */
  OTHER_SIGNATORY("signed by another organ", Kind.PROSE, "other-organ"),
  /** A number of section 三 is left out, its cell empty. */
  LEFT_OUT("a number is left out", Kind.PROSE, "blank-not-zero"),
  /** A number in the prose is not that of the table. */
  STATED_NUMBER("a number in the prose is wrong", Kind.PROSE);

  /** Where a defect shows. */
  enum Kind {
    NONE,
    /** In the sums of one report. */
    SUM,
    /** Against last year's report. */
    YEARS,
    /** In the words. */
    PROSE
  }

  private static final String REQUESTS = "requests";
  private static final String TOTAL = "total";
  private static final String OUTCOMES = "disposed.total";

  private final String title;
  private final Kind kind;
  private final String rule;

  Defect(String title, Kind kind) {
    this(title, kind, "");
  }

  Defect(String title, Kind kind, String rule) {
    this.title = title;
    this.kind = kind;
    this.rule = rule;
  }

  /** The rule that says so, of what is no sum and no number of the prose; else empty. */
  String rule() {
    return rule;
  }

  /** What is wrong, in words. */
  String title() {
    return title;
  }

  Kind kind() {
    return kind;
  }

  /** The cells that say something else than the figures; empty if it cannot happen with these. */
  Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
    return Map.of();
  }

  /** What a person types for another number. */
  private interface Misprint {
    String of(String digits);
  }

  private interface Choice {
    boolean takes(FormCell cell);
  }

  private static boolean is(FormCell cell, String table) {
    return cell.table().equals(table);
  }

  private static List<FormCell> rowOf(Figures figures, FormCell cell) {
    return figures.form().table(cell.table()).cells().stream()
        .filter(other -> other.row().equals(cell.row()))
        .toList();
  }

  private static FormCell received(Figures figures, FormCell cell) {
    return figures.form().cell(REQUESTS + ".received." + cell.column()).orElseThrow();
  }

  /** The cells that are in a sum. */
  private static List<FormCell> counted(Figures figures) {
    return figures.form().tables().stream()
        .filter(table -> !table.name().equals("proactiveDisclosure"))
        .map(FormTable::cells)
        .flatMap(List::stream)
        .toList();
  }

  private static Map<FormCell, BigDecimal> oneOf(Figures figures, Chance chance, Choice choice) {
    List<FormCell> cells = figures.form().cells().stream().filter(choice::takes).toList();
    if (cells.isEmpty()) {
      return Map.of();
    }
    FormCell cell = chance.pick(cells);
    return Map.of(cell, off(figures.of(cell), chance));
  }

  private static Map<FormCell, BigDecimal> misprint(
      Figures figures, Chance chance, Misprint misprint) {
    List<FormCell> cells =
        counted(figures).stream().filter(cell -> figures.of(cell).precision() > 1).toList();
    if (cells.isEmpty()) {
      return Map.of();
    }
    FormCell cell = chance.pick(cells);
    BigDecimal wrong = new BigDecimal(misprint.of(figures.of(cell).toPlainString()));
    return wrong.compareTo(figures.of(cell)) == 0 ? Map.of() : Map.of(cell, wrong);
  }

  private static String swapped(String digits, Chance chance) {
    char[] swapped = digits.toCharArray();
    int at = chance.below(swapped.length - 1);
    swapped[at] = digits.charAt(at + 1);
    swapped[at + 1] = digits.charAt(at);
    return new String(swapped);
  }

  /** Another number, not negative. */
  static BigDecimal off(BigDecimal value, Chance chance) {
    BigDecimal by = BigDecimal.valueOf(chance.between(1, 9));
    BigDecimal wrong =
        switch (chance.below(4)) {
          case 0 -> value.subtract(by);
          case 1 -> value.movePointRight(1).add(by);
          case 2 -> value.add(by.movePointRight(chance.below(3)));
          default -> value.add(by);
        };
    return wrong.signum() < 0 ? value.add(by) : wrong;
  }
}
