package gpr.table;

import gpr.form.FormCell;
import gpr.layout.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each label of a head is: a column's, one over several, a caption; and its years. */
final class HeadItems {
  private final HeadLabels form;
  private final LabelBook book;
  private final List<FormCell> cells;
  private final int groups;
  private final List<LabelText> labels;
  private final AlikeLabels alike;
  private final Set<LabelText> unknown = new HashSet<>();
  private final @Nullable Integer year;
  private final TotalWords totals;

  /** The year whose column it is: 自然人（2022年）, 2022年制发件数. */
  private static final Pattern YEAR = Pattern.compile("[（(]?(20\\d\\d) ?年度?[）)]?");

  /** What every such year has in it: most labels have no digits at all. */
  static final String CENTURY = "20";

  /**
   * @param form the labels of the row's columns
   * @param year the report's year; null where it is not known
   * @param totals which words stand over the totals
   */
  HeadItems(HeadLabels form, @Nullable Integer year, TotalWords totals) {
    this.form = form;
    this.year = year;
    this.totals = totals;
    book = form.book();
    cells = form.cells();
    groups = form.groups();
    labels = form.labels();
    alike = new AlikeLabels(labels);
  }

  LabelBook book() {
    return book;
  }

  /** What pieces of the labels say. */
  HeadPieces pieces() {
    return form.pieces();
  }

  /** The cells of the row of the form. */
  List<FormCell> cells() {
    return cells;
  }

  /** How many groups of columns stand side by side, each with the same labels. */
  int groups() {
    return groups;
  }

  /** How many labels there are, those of one group. */
  int labels() {
    return labels.size();
  }

  /**
   * Whether the columns among these are the ones that stand under one label: all of them, each once
   * and no other, in any order, with columns that are not the form's or without.
   */
  boolean areSpanned(List<Integer> items) {
    return haveSpan() && form.spanned().equals(columnsOf(items));
  }

  /**
   * Whether these are all columns of the form, each once, and one more at most whose words are none
   * of them; or all but one under a span.
   */
  boolean areMost(List<Integer> items) {
    List<Integer> own = columnsOf(items);
    long pieces = items.stream().filter(item -> item == HeadItem.UNKNOWN).count();
    boolean all = own.size() == labels.size() && pieces <= 1;
    boolean most = own.size() == labels.size() - 1 && pieces == 0 && haveSpan();
    return groups == 1 && (all || most) && own.stream().distinct().count() == own.size();
  }

  private static List<Integer> columnsOf(List<Integer> items) {
    List<Integer> own = new ArrayList<>(items);
    own.removeIf(item -> item < 0);
    Collections.sort(own);
    return own;
  }

  /** Whether some columns stand under one label. */
  boolean haveSpan() {
    return !form.spanned().isEmpty();
  }

  /** The columns that stand under one label, in the form's order. */
  List<Integer> spanned() {
    return form.spanned();
  }

  boolean isSpanned(int item) {
    return form.spanned().contains(item);
  }

  /** Whether a line has every column's label: where labels are broken, no line has. */
  boolean isWhole(List<Integer> items) {
    boolean[] found = new boolean[labels.size()];
    int count = 0;
    for (int item : items) {
      if (item >= 0 && !found[item]) {
        found[item] = true;
        count++;
      }
    }
    return count == labels.size();
  }

  /** Labels over the columns may be broken into so many pieces in a row of cells: 社会⏎公益⏎组织. */
  private static final int MOST_PIECES = 3;

  List<Integer> itemsOf(List<Cell> labelCells) {
    List<Integer> items = new ArrayList<>();
    Cell before = null;
    for (int i = 0; i < labelCells.size(); i++) {
      Cell cell = labelCells.get(i);
      int item = item(cell);
      int pieces = 1;
      boolean mayGoOn = HeadItem.isUnknown(item) || item == HeadItem.CAPTION;
      if (mayGoOn && !namesYear(cell.text()) && !UnreadHeads.areBoxes(cell.text())) {
        List<Integer> whole = List.of();
        StringBuilder words = new StringBuilder(cell.text());
        while (whole.isEmpty() && pieces < MOST_PIECES && i + pieces < labelCells.size()) {
          words.append(labelCells.get(i + pieces).text());
          whole = form.exactColumns(words.toString());
          pieces++;
        }
        if (!whole.isEmpty()) {
          items.addAll(whole.subList(0, whole.size() - 1));
          item = whole.get(whole.size() - 1);
          i += pieces - 1;
        }
      }
      boolean repeated = before != null && before.text().equals(cell.text()) && groups == 1;
      if (item != HeadItem.CAPTION && !repeated) {
        items.add(item);
      }
      before = cell;
    }
    return items;
  }

  /** The columns whose labels together are these words to the letter. */
  List<Integer> exact(String words) {
    return form.exactColumns(words);
  }

  int item(Cell cell) {
    return item(cell.text());
  }

  /** The group whose name a label is or begins with; negative where it is none. */
  int groupOf(Cell cell) {
    return form.groupOf(book.normalise(cell.text()));
  }

  /** Whether it says the report's year and nothing else: the label over it is the column's. */
  boolean isOwnYear(Cell cell) {
    if (year == null || !namesYear(cell.text())) {
      return false;
    }
    Matcher of = YEAR.matcher(cell.text());
    return of.matches() && Integer.parseInt(of.group(1)) == year;
  }

  /**
   * Whether some column's label names another year than the report's, or labels that are broken
   * within their years name both: 本年制发件⏎数（202⏎4年）⇥本年制发件⏎数（202⏎5年）.
   */
  boolean haveOtherYear(List<Line> head) {
    StringBuilder words = new StringBuilder();
    for (Line line : head) {
      for (Cell label : line.labels()) {
        if (isOfOtherYear(label)) {
          return true;
        }
        words.append(label.text());
      }
    }
    Set<Integer> years = new HashSet<>();
    YEAR.matcher(words).results().forEach(of -> years.add(Integer.valueOf(of.group(1))));
    return years.size() > 1 && (year == null || years.contains(year));
  }

  private boolean isOfOtherYear(Cell cell) {
    if (!namesYear(cell.text())) {
      return false;
    }
    Matcher of = YEAR.matcher(cell.text());
    if (!of.find() || year != null && Integer.parseInt(of.group(1)) == year) {
      return false;
    }
    // w3m and pdftotext -layout break 自然人（⏎2023年）: a line of years stands under the columns.
    LabelText rest = book.normalise(of.replaceAll(""));
    return rest.isEmpty() || form.column(rest) >= 0;
  }

  int item(String words) {
    if (SequenceNumbers.isHead(words)) {
      return HeadItem.OVER;
    }
    Integer known = form.known(words);
    if (known == null && year != null && namesYear(words)) {
      Matcher of = YEAR.matcher(words);
      of.find();
      boolean own = Integer.parseInt(of.group(1)) == year;
      int rest = item(of.replaceAll(""));
      return own ? rest : rest >= 0 ? HeadItem.OTHER_YEAR : HeadItem.FOREIGN;
    }
    if (totals != TotalWords.OF_FORM && form.total() >= 0) {
      LabelText text = book.normalise(words);
      if (totals == TotalWords.SUBTOTAL && book.isSubtotal(text)) {
        return form.total();
      }
      if (form.isOtherWordOfTotal(text)) {
        return HeadItem.FOREIGN;
      }
    }
    int item = known == null ? form.item(words) : known;
    if (item == HeadItem.UNKNOWN) {
      unknown.add(book.normalise(words));
    }
    return item;
  }

  private static boolean namesYear(String words) {
    return words.contains(CENTURY) && YEAR.matcher(words).find();
  }

  /**
   * Whether a line has labels for all columns, at least those under a span, and of them some that
   * resemble the form's or contain them, in another order: 本午增/减, 上一年项目教量; 企业-科研机构, 企业-商业企业.
   */
  boolean areAlikeOutOfOrder(List<Cell> cellsOfLine) {
    List<Integer> order = new ArrayList<>();
    boolean known = true;
    for (Cell cell : cellsOfLine) {
      int column = item(cell);
      if (HeadItem.isUnknown(column)) {
        column = alike.column(book.normalise(cell.text()).full());
        known &= column < 0;
      }
      order.add(column);
    }
    // 自然人 and 总计 may stand on a line before the columns between them.
    List<Integer> told = order.stream().filter(column -> !haveSpan() || isSpanned(column)).toList();
    int whole = haveSpan() ? form.spanned().size() : labels.size();
    boolean named = told.stream().filter(column -> column >= 0).distinct().count() >= whole;
    return !known && named && isOutOfOrder(told);
  }

  /** Whether a place without a column's label has words at all. */
  boolean hasUnknownWords() {
    return !unknown.stream().allMatch(LabelText::isEmpty);
  }

  /** Whether some label cannot be read: □□. */
  boolean hasUnread() {
    return unknown.stream().anyMatch(LabelText::isEmpty);
  }

  /**
   * Whether some words that are {@link HeadItem#UNKNOWN} may be what is left of that column's
   * label.
   */
  boolean mayBeMisread(int column) {
    return unknown.stream().anyMatch(words -> AlikeLabels.haveInCommon(labels.get(column), words));
  }

  /** Whether a column follows a later one of the form. */
  boolean isOutOfOrder(List<Integer> items) {
    int last = HeadItem.UNKNOWN;
    for (int item : items) {
      if (groups == 1 && item >= 0 && item < last) {
        return true;
      }
      last = item >= 0 ? item : last;
    }
    return false;
  }
}
