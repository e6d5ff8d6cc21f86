package gpr.table;

import gpr.form.FormCell;
import gpr.layout.Cell;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each label of a table's head is: a column's, one over several columns, a caption. */
final class HeadItems {
  /** The shortest end of a label that offices print for the whole: 制发件数. */
  private static final int SHORTEST_END = 4;

  private final LabelBook book;
  private final List<FormCell> cells;
  private final int groups;

  /** The columns' labels, one of each where groups repeat them. */
  private final List<LabelText> labels = new ArrayList<>();

  private final List<Integer> spanned;

  private final HeadPieces pieces;

  /** The labels over those columns. */
  private final Set<String> spans = new HashSet<>();

  private final Set<LabelText> unknown = new HashSet<>();
  private final String[] units;
  private final @Nullable Integer year;

  /** The year whose column it is: 自然人（2022年）, 2022年制发件数. */
  private static final Pattern YEAR = Pattern.compile("[（(]?(20\\d\\d) ?年度?[）)]?");

  /**
   * @param year the report's year; null where it is not known
   */
  HeadItems(FormRows form, int row, @Nullable Integer year) {
    this.year = year;
    book = form.book();
    cells = form.row(row).cells();
    groups = Math.max(1, row == form.rowOfGroups() ? form.sumsWithin(row).size() : 1);
    for (int i = 0; i < cells.size() / groups; i++) {
      labels.add(book.normalise(cells.get(i).columnLabel()));
    }
    spanned = form.spanned(row);
    List<String> captions =
        form.captions(row).stream().map(words -> book.normalise(words).full()).toList();
    pieces = new HeadPieces(book, labels, captions);
    form.spans(row).forEach(span -> spans.add(book.normalise(span.label()).full()));
    units = new String[cells.size()];
    Arrays.fill(units, "");
  }

  LabelBook book() {
    return book;
  }

  /** What pieces of the labels say. */
  HeadPieces pieces() {
    return pieces;
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
    return !spanned.isEmpty() && spanned.equals(columnsOf(items));
  }

  /**
   * Whether these are all columns of the form, each once, or all but one under a span; among them
   * one more only where the rows are wider, or where its words resemble no label of the form: a
   * piece of a label is no column.
   */
  boolean areMost(List<Integer> items, boolean areWider) {
    List<Integer> own = columnsOf(items);
    long pieces = items.stream().filter(item -> item == HeadItem.UNKNOWN).count();
    boolean all = own.size() == labels.size() && (pieces == 0 || areWider && pieces == 1);
    boolean most = own.size() == labels.size() - 1 && pieces == 0 && !spanned.isEmpty();
    return groups == 1 && (all || most) && own.stream().distinct().count() == own.size();
  }

  /** Whether these are the columns of all groups side by side, those of each in any order. */
  boolean areOfGroups(List<Integer> items) {
    return groups > 1 && items.size() == cells.size() && items.stream().allMatch(i -> i >= 0);
  }

  private static List<Integer> columnsOf(List<Integer> items) {
    return items.stream().filter(item -> item >= 0).sorted().toList();
  }

  /** Whether some columns stand under one label. */
  boolean haveSpan() {
    return !spanned.isEmpty();
  }

  boolean isSpanned(int item) {
    return spanned.contains(item);
  }

  /** For each column the unit of money that its head names; empty where none. */
  List<String> units() {
    return List.of(units);
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
      boolean ofYear = YEAR.matcher(cell.text()).find();
      if (!ofYear && (HeadItem.isUnknown(item) || item == HeadItem.CAPTION)) {
        int column = HeadItem.UNKNOWN;
        StringBuilder words = new StringBuilder(cell.text());
        while (column < 0 && pieces < MOST_PIECES && i + pieces < labelCells.size()) {
          words.append(labelCells.get(i + pieces).text());
          column = exactColumn(words.toString());
          pieces++;
        }
        item = column >= 0 ? column : item;
        i += column >= 0 ? pieces - 1 : 0;
      }
      boolean repeated = before != null && before.text().equals(cell.text()) && groups == 1;
      if (item != HeadItem.CAPTION && !repeated) {
        items.add(item);
      }
      before = cell;
    }
    return items;
  }

  private int exactColumn(String words) {
    String body = book.normalise(words).body();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).body().equals(body)) {
        return i;
      }
    }
    return HeadItem.UNKNOWN;
  }

  int item(Cell cell) {
    return item(cell.text());
  }

  /** Whether it says the report's year and nothing else: the label over it is the column's. */
  boolean isOwnYear(Cell cell) {
    Matcher of = YEAR.matcher(cell.text());
    return year != null && of.matches() && Integer.parseInt(of.group(1)) == year;
  }

  /** Whether some column's label names another year than the report's. */
  boolean haveOtherYear(List<Line> head) {
    return head.stream().flatMap(line -> line.labels().stream()).anyMatch(this::isOfOtherYear);
  }

  private boolean isOfOtherYear(Cell cell) {
    Matcher of = YEAR.matcher(cell.text());
    return of.find()
        && (year == null || Integer.parseInt(of.group(1)) != year)
        && column(book.normalise(of.replaceAll(""))) >= 0;
  }

  int item(String words) {
    Matcher of = YEAR.matcher(words);
    if (year != null && of.find()) {
      boolean own = Integer.parseInt(of.group(1)) == year;
      int rest = item(of.replaceAll(""));
      return own ? rest : rest >= 0 ? HeadItem.OTHER_YEAR : HeadItem.FOREIGN;
    }
    LabelText text = book.normalise(words);
    int column = column(text);
    if (column >= 0) {
      keepUnit(column, words);
      return column;
    }
    if (book.isSpan(words)) {
      return isOverColumns(text)
          ? spans.contains(text.full()) ? HeadItem.SPAN : HeadItem.OVER
          : HeadItem.CAPTION;
    }
    if (isNearSpan(text)) {
      return HeadItem.SPAN;
    }
    if (book.exact(text).kind() != LabelBook.Kind.NONE || text.isEmpty()) {
      return HeadItem.CAPTION;
    }
    boolean resembles = labels.stream().anyMatch(label -> haveInCommon(label, text));
    if (resembles) {
      unknown.add(text);
    }
    return resembles ? HeadItem.UNKNOWN : HeadItem.FOREIGN;
  }

  /**
   * Whether the labels of a line, none of which can be read, resemble the columns' in another
   * order: 本午增/减, 上一年项目教量.
   */
  boolean areMisreadOutOfOrder(List<Cell> cellsOfLine) {
    List<Integer> near = new ArrayList<>();
    for (Cell cell : cellsOfLine) {
      if (item(cell) >= 0) {
        return false;
      }
      String words = book.normalise(cell.text()).body();
      for (int column = 0; column < labels.size(); column++) {
        if (isNear(labels.get(column).body(), words)) {
          near.add(column);
        }
      }
    }
    return isOutOfOrder(near);
  }

  /** Whether words are no column's label, but rather another column's than that one's. */
  boolean isRatherOfAnother(Cell cell, int column) {
    if (!cell.isLabel() || !HeadItem.isUnknown(item(cell))) {
      return false;
    }
    String words = book.normalise(cell.text()).body();
    return !isNear(labels.get(column).body(), words)
        && labels.stream().anyMatch(label -> isNear(label.body(), words));
  }

  /** Whether a place without a column's label has words at all. */
  boolean hasUnknownWords() {
    return !unknown.isEmpty();
  }

  /**
   * Whether some words that are {@link HeadItem#UNKNOWN} may be what is left of that column's
   * label.
   */
  boolean mayBeMisread(int column) {
    return unknown.stream().anyMatch(words -> haveInCommon(labels.get(column), words));
  }

  private static boolean haveInCommon(LabelText label, LabelText words) {
    return words
        .full()
        .chars()
        .anyMatch(c -> Signs.isIdeograph((char) c) && label.full().indexOf(c) >= 0);
  }

  /** The column of that label, also without its first words: 制发件数 for 本年制发件数. */
  private int column(LabelText text) {
    int found = HeadItem.UNKNOWN;
    for (int i = 0; i < labels.size(); i++) {
      if (isLabel(i, text.body())) {
        return i;
      }
      if (text.body().length() >= SHORTEST_END && labels.get(i).body().endsWith(text.body())) {
        found = found == HeadItem.UNKNOWN ? i : HeadItem.CAPTION;
      }
    }
    return found == HeadItem.UNKNOWN ? nearColumn(text) : Math.max(found, HeadItem.UNKNOWN);
  }

  /** The column whose label is that one but for a character, 法津服务机构; 上年 is not 本年. */
  private int nearColumn(LabelText text) {
    for (int i : spanned) {
      if (isNear(labels.get(i).body(), text.body())) {
        return i;
      }
    }
    return HeadItem.UNKNOWN;
  }

  private boolean isNearSpan(LabelText text) {
    return groups == 1 && spans.stream().anyMatch(span -> isNear(span, text.full()));
  }

  /** Whether words are that label but for a character. */
  static boolean isNear(String label, String words) {
    return words.length() == label.length()
        && words.length() >= SHORTEST_END
        && EditDistance.between(label, words, 1) <= 1;
  }

  /** Whether words are a column's label, also with its unit behind: 本年收费金额 单位:元. */
  private boolean isLabel(int column, String words) {
    String own = labels.get(column).body();
    return words.startsWith(own)
        && (words.length() == own.length() || Units.isUnit(words.substring(own.length())));
  }

  private boolean isOverColumns(LabelText text) {
    return book.exact(text).kind() == LabelBook.Kind.HEAD && groups == 1;
  }

  /** Keeps the unit of a label that a line's end breaks within its brackets: 金额（单⏎位：元）. */
  void keepBrokenUnits(List<Line> head) {
    List<Cell> all = head.stream().flatMap(line -> line.labels().stream()).toList();
    for (int i = 0; i < all.size(); i++) {
      StringBuilder words = new StringBuilder(all.get(i).text());
      for (int j = i + 1; j < all.size() && j < i + MOST_PIECES && isOpen(words); j++) {
        words.append(all.get(j).text());
        int column = isOpen(words) ? HeadItem.UNKNOWN : column(book.normalise(words.toString()));
        if (column >= 0) {
          keepUnit(column, words.toString());
        }
      }
    }
  }

  /** Whether a bracket is opened and not closed. */
  private static boolean isOpen(CharSequence words) {
    long opened = words.chars().filter(c -> Signs.isOpening((char) c)).count();
    return opened > words.chars().filter(c -> Signs.isClosing((char) c)).count();
  }

  private void keepUnit(int label, String words) {
    String unit = cells.get(label).kind() == FormCell.Kind.AMOUNT ? Units.named(words) : "";
    units[label] = unit.isEmpty() ? units[label] : unit;
  }

  /** Whether a column follows a later one of the form. */
  boolean isOutOfOrder(List<Integer> items) {
    List<Integer> own = items.stream().filter(item -> item >= 0).toList();
    return groups == 1 && !own.equals(own.stream().sorted().toList());
  }
}
