package gpr.table;

import gpr.layout.Cell;
import gpr.text.Ordinal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what the labels of a line say together: the last one alone, behind the label of a group, or
 * several as pieces of one. Safe for many threads; what it finds does not depend on what it has
 * kept.
 */
final class RowLabels {
  /** A label may lie over so many cells (group, label, and the label's second half). */
  private static final int MOST_PARTS = 4;

  private static final LabelBook.Match GROUP_SUM =
      new LabelBook.Match(LabelBook.Kind.GROUP_SUM, -1, LabelBook.EXACT);

  private final LabelBook book;

  /** Labels that have been found to name a row by themselves, whatever stands before them. */
  private final Map<String, LabelBook.Match> rowNames = new ConcurrentHashMap<>();

  RowLabels(LabelBook book) {
    this.book = book;
  }

  /** What the labels of a row say, the last nearest to the numbers. */
  LabelBook.Match find(List<Cell> labels) {
    if (labels.isEmpty()) {
      return LabelBook.Match.NONE;
    }
    String text = labels.get(labels.size() - 1).text();
    LabelBook.Match known = rowNames.get(text);
    if (known != null) {
      return known;
    }
    LabelText last = book.normalise(text);
    if (isGroupSum(labels, last)) {
      return GROUP_SUM;
    }
    if (book.isAmbiguous(last) && last.ordinal().isEmpty() && !isFirstOfRow(labels)) {
      return followsHead(labels)
          ? book.exact(book.normalise(labels.get(labels.size() - 2).text()))
          : LabelBook.Match.NONE;
    }
    LabelBook.Match best = behindGroups(text, last);
    if (best.kind() == LabelBook.Kind.ROW) {
      if (!book.isAmbiguous(last) && book.isKept(text)) {
        rowNames.put(text, best);
      }
      return best;
    }
    StringBuilder joined = new StringBuilder(labels.get(labels.size() - 1).text());
    for (int i = labels.size() - 2; i >= 0 && i >= labels.size() - MOST_PARTS; i--) {
      joined.insert(0, labels.get(i).text());
      LabelText words = book.normalise(joined.toString());
      LabelBook.Match match = book.exact(words);
      // 总⏎计 at the end of a head is a column's.
      boolean ofHead = i > 0 && words.ordinal().isEmpty() && book.isAmbiguous(words);
      if (match.kind() == LabelBook.Kind.ROW && !ofHead) {
        return match;
      }
    }
    if (LabelBook.isOther(last) && best.kind() == LabelBook.Kind.NONE) {
      return bareOther(labels);
    }
    if (best.kind() != LabelBook.Kind.NONE) {
      return best;
    }
    // The whole label of a group is no part of its row's, of which a character may be misread.
    return followsGroup(labels)
        ? book.inexact(last, last)
        : book.inexact(book.normalise(joined.toString()), last);
  }

  /**
   * What words say; where a group's label, merged over its rows, stands in the row's own cell,
   * （四）无法提供1.本机关不掌握相关政府信息, what stands behind it says it.
   */
  LabelBook.Match behindGroups(String text) {
    return behindGroups(text, book.normalise(text));
  }

  private LabelBook.Match behindGroups(String text, LabelText words) {
    LabelBook.Match whole = book.exact(words);
    if (whole.kind() == LabelBook.Kind.ROW || !book.beginsWithGroup(words)) {
      return whole;
    }
    for (int at = 1; at < text.length(); at++) {
      if (Ordinal.at(text, at).isPresent() && book.isGroup(LabelText.of(text.substring(0, at)))) {
        String rest = text.substring(at);
        LabelBook.Match behind = behindGroups(rest, LabelText.of(rest));
        return behind.kind() == LabelBook.Kind.ROW ? behind : whole;
      }
    }
    return whole;
  }

  /** Whether a row is the sum of a group's, an office's own: 合计 right behind （五）不予处理. */
  private boolean isGroupSum(List<Cell> labels, LabelText last) {
    boolean behindGroup =
        labels.size() > 1
            && book.isInnerGroup(book.normalise(labels.get(labels.size() - 2).text()));
    boolean total = book.isAmbiguous(last) && last.ordinal().isEmpty();
    return behindGroup && total
        || book.isSubtotal(last) && (behindGroup || labels.size() == 1)
        || book.isGroupSum(last);
  }

  /** {@code 其他} without its number is the last row of （六） unless it stands in a table's head. */
  private LabelBook.Match bareOther(List<Cell> labels) {
    if (followsHead(labels)) {
      return book.exact(book.normalise(labels.get(labels.size() - 2).text()));
    }
    LabelText text = book.normalise(labels.get(labels.size() - 1).text());
    return text.ordinal().isEmpty() ? book.otherRow() : LabelBook.Match.NONE;
  }

  /** Whether the last label is the only one, or has but a group's label before it. */
  private boolean isFirstOfRow(List<Cell> labels) {
    return labels.size() < 2 || followsGroup(labels);
  }

  private boolean followsGroup(List<Cell> labels) {
    return labels.size() > 1
        && book.exact(book.normalise(labels.get(labels.size() - 2).text())).kind()
            == LabelBook.Kind.GROUP;
  }

  /** Whether the label before the last one is of the table's head. */
  private boolean followsHead(List<Cell> labels) {
    if (labels.size() < 2) {
      return false;
    }
    LabelText before = book.normalise(labels.get(labels.size() - 2).text());
    LabelBook.Kind kind = book.exact(before).kind();
    return kind == LabelBook.Kind.HEAD
        || kind == LabelBook.Kind.SPAN
        || LabelBook.isOther(before) && before.ordinal().isEmpty();
  }
}
