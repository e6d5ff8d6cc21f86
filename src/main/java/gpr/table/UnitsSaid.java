package gpr.table;

import gpr.form.PrintedRow;
import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The units of money that the words around a table name, for columns whose heads name none.
 *
 * @param above the unit that a line above it names; empty where none does
 * @param notes the words below it
 */
record UnitsSaid(String above, List<String> notes) {
  /** No words name any. */
  static final UnitsSaid NONE = new UnitsSaid("", List.of());

  private static final Pattern CLAUSE = Pattern.compile("[，。；,;]");

  private static final Pattern SPACE = Pattern.compile("\\s");

  /** 收费金额单位为元, 以元为单位, 按万元统计: no 下属单位收费100元. */
  private static final Pattern UNIT =
      Pattern.compile(
          "单位(?:[:：]|[均都]?[为是以])?U(?:[)）】\\]]|计|$)|[以按]U(?:为|计|统计|填[报写列]|列示)"
              .replace("U", "(?:人民币)?([十百千]?[万萬亿億]?元)"));

  /** The sign that every unit of money ends in. */
  private static final String MONEY = "元";

  /** 行政事业性收费（元）, 第二十条第（八）项（单位：元）: a unit in brackets of its own. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[（(\\[【〔](?:(?:金额|计量)?单位[:：为是]?)?(?:人民币)?[十百千]?[万萬亿億]?元[)）\\]】〕]");

  private static final Pattern COLUMN_OF_UNITS = Pattern.compile("(?:计量|金额)?单位");

  /** What is in a column of units and was not found there: no number can be in it. */
  static final String UNKNOWN = "单位";

  /**
   * The unit that the caption of a block or the label of a row names behind its words; empty where
   * none does.
   */
  static String beside(List<Line> lines) {
    for (Line line : lines) {
      StringBuilder words = new StringBuilder();
      line.labels().forEach(label -> words.append(label.text()));
      if (words.indexOf(MONEY) < 0) {
        continue;
      }
      String bare = SPACE.matcher(words).replaceAll("");
      Matcher brackets = IN_BRACKETS.matcher(bare);
      Matcher unit = UNIT.matcher(bare);
      if (brackets.find()) {
        return Units.named(brackets.group());
      }
      if (unit.find()) {
        return Units.named(unit.group());
      }
    }
    return "";
  }

  /** Whether a column has the units of the others: the words alone that head it. */
  static boolean headColumn(List<Line> head) {
    return head.stream()
        .flatMap(line -> line.labels().stream())
        .anyMatch(label -> COLUMN_OF_UNITS.matcher(label.text()).matches());
  }

  /**
   * The unit that stands by itself beside a row's numbers, in a cell or behind the label's words,
   * 行政事业性收费 元; empty where none does.
   */
  static String inOwnCell(List<Line> rows) {
    return rows.stream()
        .flatMap(row -> Stream.concat(row.labels().stream(), row.values().stream()))
        .filter(cell -> cell.text().contains(MONEY))
        .flatMap(cell -> SPACE.splitAsStream(cell.text()))
        .filter(Units::isUnit)
        .findFirst()
        .map(Units::named)
        .orElse("");
  }

  /** What a note names that it speaks of; of the other rows it says nothing. */
  private static final Pattern SUBJECT = Pattern.compile("收费|采购");

  UnitsSaid {
    notes = List.copyOf(notes);
  }

  /**
   * What the words above and below a table say.
   *
   * @param lines the table's
   * @param captions the words of its section that are no rows
   * @param end the line at which the next table begins
   */
  static UnitsSaid of(
      List<String> above, List<Line> lines, List<TableReader.Caption> captions, int end) {
    List<String> notes = new ArrayList<>();
    int last = lines.size();
    while (last > 0 && !lines.get(last - 1).hasNumbers()) {
      last--;
      addWords(lines.get(last).labels(), notes);
    }
    int bottom = 0;
    if (last > 0) {
      addWords(lines.get(last - 1).values(), notes);
      bottom = lines.get(last - 1).values().filledOnes().last().line();
    }
    for (TableReader.Caption caption : captions) {
      if (caption.line() > bottom && caption.line() < end) {
        notes.add(caption.text());
      }
    }
    return new UnitsSaid(Captions.unit(above), notes);
  }

  /** The words of each cell, and of all together: spaces may part a note. */
  private static void addWords(Cells cells, List<String> notes) {
    StringBuilder all = new StringBuilder();
    for (Cell cell : cells) {
      notes.add(cell.text());
      all.append(cell.text());
    }
    notes.add(all.toString());
  }

  /** The unit of a row's money; empty where no words name one. */
  String of(PrintedRow row) {
    if (!above.isEmpty()) {
      return above;
    }
    String label = String.join("", row.labels());
    for (String note : notes) {
      for (String clause : CLAUSE.split(SPACE.matcher(note).replaceAll(""))) {
        Matcher unit = UNIT.matcher(clause);
        Matcher subject = SUBJECT.matcher(clause);
        if (unit.find() && (!subject.find() || label.contains(subject.group()))) {
          return Units.named(unit.group());
        }
      }
    }
    return "";
  }
}
