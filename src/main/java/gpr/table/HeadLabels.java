package gpr.table;

import gpr.form.FormCell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The labels that the form prints over the columns of a row, and what words of a head are by them.
 * Safe for many threads; what it finds does not depend on what it has kept.
 */
final class HeadLabels {
  /** The shortest end of a label that offices print for the whole: 制发件数. */
  private static final int SHORTEST_END = 4;

  /** A head has a dozen labels, which converters break in a few ways; more is other text. */
  private static final int MOST_KEPT = 1024;

  /** Longer words are prose that stands where a label could. */
  private static final int LONGEST_KEPT = 48;

  private final LabelBook book;
  private final List<FormCell> cells;
  private final int groups;
  private final boolean haveMoney;
  private final List<LabelText> labels = new ArrayList<>();

  /** Whether the form compares with another year itself: 上一年项目数量. */
  private final boolean areCompared;

  /** The columns of other wordings of their labels: 合计 for 总计. */
  private final Map<String, Integer> wordings = new HashMap<>();

  /** The names of the groups that stand side by side; that of the row where there is one group. */
  private final List<String> groupNames = new ArrayList<>();

  /** The column of the totals, of each group's where there are several; -1 where there is none. */
  private final int total;

  private final List<Integer> spanned;
  private final HeadPieces pieces;
  private final List<String> captions;

  /** The labels over some of the columns. */
  private final Set<String> spans = new HashSet<>();

  /** What words have been found to be: every report has the same. */
  private final Map<String, Integer> kept = new ConcurrentHashMap<>();

  HeadLabels(FormRows form, int row) {
    book = form.book();
    cells = form.row(row).cells();
    haveMoney = cells.stream().anyMatch(cell -> cell.kind() == FormCell.Kind.AMOUNT);
    groups = Math.max(1, row == form.rowOfGroups() ? form.sumsWithin(row).size() : 1);
    for (int i = 0; i < cells.size() / groups; i++) {
      String label = cells.get(i).columnLabel();
      labels.add(book.normalise(label));
      for (String wording : form.columnLabels(row).getOrDefault(label, List.of())) {
        wordings.put(book.normalise(wording).body(), i);
      }
    }
    areCompared = cells.stream().anyMatch(cell -> HeadItem.isCompared(cell.columnLabel()));
    for (int group = 0; group < groups; group++) {
      groupNames.add(book.normalise(cells.get(group * labels.size()).rowLabel()).full());
    }
    List<FormRows.CellSum> sums = form.sumsWithin(row);
    total = sums.isEmpty() ? -1 : sums.get(0).total();
    spanned = List.copyOf(form.spanned(row));
    captions = form.captions(row).stream().map(words -> book.normalise(words).full()).toList();
    pieces = new HeadPieces(book, labels, captions);
    form.spans(row).forEach(span -> spans.add(book.normalise(span.label()).full()));
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

  /** The columns' labels, one of each where groups repeat them. */
  List<LabelText> labels() {
    return labels;
  }

  /** The columns that stand under one label. */
  List<Integer> spanned() {
    return spanned;
  }

  int total() {
    return total;
  }

  /** Whether words are the totals' in another wording than the form's: 合计. */
  boolean isOtherWordOfTotal(LabelText text) {
    return column(text) == total && !text.body().equals(labels.get(total).body());
  }

  /** Whether words are the totals' in the form's wording. */
  boolean isOwnWordOfTotal(LabelText text) {
    return total >= 0 && text.body().equals(labels.get(total).body());
  }

  /** Whether words are those of a column that offices add: 上年, 小计. */
  boolean isOfOffice(String words) {
    return book.isSubtotal(book.normalise(words)) || !areCompared && HeadItem.isCompared(words);
  }

  /** Whether any column is of money. */
  boolean haveMoney() {
    return haveMoney;
  }

  /** What words have been found to be before; null where they have not, or may name a year. */
  @Nullable Integer known(String words) {
    return kept.get(words);
  }

  /** What words are that name no year: a column, or one of {@link HeadItem}. */
  int item(String words) {
    int item = item(words, book.normalise(words));
    boolean isKept = words.length() <= LONGEST_KEPT && !words.contains(HeadItems.CENTURY);
    if (isKept && kept.size() < MOST_KEPT) {
      kept.put(words, item);
    }
    return item;
  }

  private int item(String words, LabelText text) {
    int column = column(text);
    if (column >= 0) {
      return column;
    }
    if (book.isSpan(words)) {
      return groups == 1 && book.exact(text).kind() == LabelBook.Kind.HEAD
          ? spans.contains(text.full()) ? HeadItem.SPAN : HeadItem.OVER
          : HeadItem.CAPTION;
    }
    if (isNearSpan(text)) {
      return HeadItem.SPAN;
    }
    if (groups > 1 && groupOf(text) >= 0) {
      // 未经夏议直接起诉, misread by OCR, is no column either.
      int behind = columnBehindGroup(text);
      return behind >= 0 ? behind : HeadItem.CAPTION;
    }
    if (groups == 1 && columnBesideOthers(text.full()) >= 0) {
      return columnBesideOthers(text.full());
    }
    if (text.isEmpty()) {
      // ?? or □ for a label that a font had not.
      return words.isBlank() ? HeadItem.CAPTION : HeadItem.UNKNOWN;
    }
    if (book.exact(text).kind() != LabelBook.Kind.NONE) {
      return HeadItem.CAPTION;
    }
    return !isOfOffice(words) && AlikeLabels.haveInCommon(labels, text)
        ? HeadItem.UNKNOWN
        : HeadItem.FOREIGN;
  }

  /**
   * The group whose name a label is, or begins with: pandas and language models write heads of
   * several rows as one, 行政诉讼-未经复议直接起诉-结果维持. Negative where it is none.
   */
  int groupOf(LabelText text) {
    for (int group = 0; group < groups; group++) {
      String name = groupNames.get(group);
      boolean within = text.full().contains(name) && columnBehindGroup(text) >= 0;
      if (name.equals(text.full()) || AlikeLabels.isNear(name, text.full()) || within) {
        return group;
      }
    }
    return -1;
  }

  /** The group whose name stands in words, the longest of them; negative where none does. */
  int groupWithin(String words) {
    String full = book.normalise(words).full();
    int within = -1;
    for (int group = 0; group < groups; group++) {
      boolean longer = within < 0 || groupName(group).length() > groupName(within).length();
      within = full.contains(groupName(group)) && longer ? group : within;
    }
    return within;
  }

  /** The name of a group as labels are compared. */
  String groupName(int group) {
    return groupNames.get(group);
  }

  /** The column whose label stands at the end of others; negative where none does. */
  private int columnBehindGroup(LabelText text) {
    for (int i = 0; i < labels.size(); i++) {
      String own = labels.get(i).full();
      if (text.full().endsWith(own) && text.full().length() > own.length()) {
        return i;
      }
    }
    return HeadItem.UNKNOWN;
  }

  /**
   * The column whose label stands behind what is printed over it, or before: 法人或其他组织-科研机构 (pandas
   * and language models write heads of several rows so). Negative where none does.
   */
  private int columnBesideOthers(String words) {
    for (int i = 0; i < labels.size(); i++) {
      String own = labels.get(i).full();
      int rest = words.length() - own.length();
      if (words.endsWith(own) && areOver(words.substring(0, rest))
          || words.startsWith(own) && areOver(words.substring(own.length()))) {
        return i;
      }
    }
    return HeadItem.UNKNOWN;
  }

  /** Whether words are labels of spans and captions, one behind the other. */
  private boolean areOver(String words) {
    return areOver(words, spans) || areOver(words, captions);
  }

  private boolean areOver(String words, Collection<String> labels) {
    for (String label : labels) {
      String rest = words.startsWith(label) ? words.substring(label.length()) : words;
      if (rest.isEmpty() || rest.length() < words.length() && areOver(rest)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The columns of labels that together are these words, to the letter and each once; none where
   * these are not.
   */
  List<Integer> exactColumns(String words) {
    return new JoinedWordings(wordings).columns(book.normalise(words).body());
  }

  /** The column of that label, also without its first words: 制发件数 for 本年制发件数. */
  int column(LabelText text) {
    Integer worded = wordings.get(text.body());
    if (worded != null) {
      return worded;
    }
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
      if (AlikeLabels.isNear(labels.get(i).body(), text.body())) {
        return i;
      }
    }
    return HeadItem.UNKNOWN;
  }

  private boolean isNearSpan(LabelText text) {
    return groups == 1 && spans.stream().anyMatch(span -> AlikeLabels.isNear(span, text.full()));
  }

  /** Whether words are a column's label, also with its unit behind: 本年收费金额 单位:元. */
  private boolean isLabel(int column, String words) {
    String own = labels.get(column).body();
    return words.startsWith(own)
        && (words.length() == own.length() || Units.isUnit(words.substring(own.length())));
  }
}
