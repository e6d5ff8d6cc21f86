package gpr.table;

import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.form.PrintedRow;
import gpr.layout.Cells;
import gpr.text.Ordinal;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The labels of a form, to be found again in a text: exactly, by their beginning or end, by a piece
 * that no other label has, or within a small edit distance. Safe for many threads; what it finds
 * does not depend on what it has kept.
 */
final class LabelBook {
  /** What a label says of the row that it stands in. */
  enum Kind {
    /** It names a row of cells. */
    ROW,
    /** It stands over columns: the table's head. */
    HEAD,
    /** It stands before the rows of a group. */
    GROUP,
    /**
     * It names a group of cells printed side by side, whose five may stand in a row of their own.
     */
    SPAN,
    /** It names the sum of a group's rows, an office's own. */
    GROUP_SUM,
    /** It is none of the form's. */
    NONE
  }

  /**
   * What was found.
   *
   * @param kind what the label is
   * @param row the index of the printed row, for kind ROW; of the table, for HEAD and SPAN
   * @param weight how sure that is, from 1 to 10
   */
  record Match(Kind kind, int row, int weight) {
    static final Match NONE = new Match(Kind.NONE, -1, 0);

    boolean isRow() {
      return kind == Kind.ROW;
    }
  }

  static final int EXACT = 10;
  static final int EXTENDED = 8;
  static final int PIECE = 5;
  static final int MISREAD = 4;

  private static final String OTHER = "其他";

  /** An office's own sum of some rows or columns: it shares a character with 总计, and is none. */
  private static final String SUBTOTAL = "小计";

  /** What such a sum is called behind its group's label; a narrow column may break it. */
  private static final Set<String> GROUP_SUMS = Set.of("小", SUBTOTAL, "合", "合计");

  /** The narrowest column leaves so much of a group's label on its first line. */
  private static final int SHORTEST_GROUP = 3;

  private final LabelTexts texts = new LabelTexts();
  private final Map<String, Match> byBody = new HashMap<>();
  private final InexactLabels inexact = new InexactLabels();
  private final Set<String> spans = new HashSet<>();

  /** The labels that stand before the rows of a group. */
  private final List<String> groups = new ArrayList<>();

  /** Those of them within another group, （三） within 三、. */
  private final Set<String> innerGroups = new HashSet<>();

  /** Words that name both a row and a column, e.g. 总计: where they stand tells which. */
  private final Set<String> ambiguous = new HashSet<>();

  private final int otherRow;

  LabelBook(Form form) {
    int row = 0;
    int other = -1;
    for (int t = 0; t < form.tables().size(); t++) {
      FormTable table = form.tables().get(t);
      for (PrintedRow printed : table.rows()) {
        for (String label : printed.labels()) {
          if (isOther(LabelText.of(label))) {
            other = printed.labels().indexOf(label) == 0 ? row : other;
          } else {
            add(label, new Match(Kind.ROW, row, EXACT));
          }
        }
        for (FormCell cell : printed.labels().isEmpty() ? printed.cells() : List.<FormCell>of()) {
          addFlattened(cell, t);
        }
        row++;
      }
      for (String caption : table.headCaptions()) {
        spans.add(LabelText.of(caption).full());
      }
      add(table.headCaptions(), new Match(Kind.HEAD, t, EXACT));
      add(
          table.columnLabels().values().stream().flatMap(List::stream).toList(),
          new Match(Kind.HEAD, t, EXACT));
      add(table.spanLabels(), new Match(Kind.SPAN, t, EXACT));
      add(table.groupLabels(), new Match(Kind.GROUP, t, EXACT));
      table.groupLabels().forEach(this::addGroup);
    }
    this.otherRow = other;
  }

  private void addGroup(String label) {
    String words = LabelText.of(label).full();
    groups.add(words);
    if (Ordinal.at(label, 0).filter(Ordinal::bracketed).isPresent()) {
      innerGroups.add(words);
    }
  }

  /** The head of a row without a label, its lines made one: 行政复议-结果维持 (pandas). */
  private void addFlattened(FormCell cell, int table) {
    String words = LabelText.of(cell.rowLabel() + cell.columnLabel()).full();
    byBody.put(words, new Match(Kind.HEAD, table, EXACT));
  }

  /** Whether these words are the label of a row and of nothing else. */
  boolean namesRowOnly(LabelText text) {
    return exact(text).kind() == Kind.ROW && !isAmbiguous(text);
  }

  /** Whether a label is that of a sum of some rows or columns, an office's own. */
  boolean isSubtotal(LabelText text) {
    return text.full().equals(SUBTOTAL);
  }

  /** Whether a label is that of the sum of a group's rows, with the group's own: 不予公开小计. */
  boolean isGroupSum(LabelText text) {
    return innerGroups.stream()
        .filter(text.full()::startsWith)
        .map(group -> text.full().substring(group.length()))
        .anyMatch(GROUP_SUMS::contains);
  }

  /**
   * Whether a label, or the first line of a broken one, stands before the rows of a group within
   * another.
   */
  boolean isInnerGroup(LabelText text) {
    return text.full().length() >= SHORTEST_GROUP
        && innerGroups.stream().anyMatch(group -> group.startsWith(text.full()));
  }

  /** Whether a label stands over several columns, or before rows. */
  boolean isSpan(String label) {
    String words = texts.of(label).full();
    Match match = byBody.getOrDefault(words, Match.NONE);
    return match.kind() == Kind.SPAN || match.kind() == Kind.GROUP || spans.contains(words);
  }

  private void add(List<String> labels, Match match) {
    for (String label : labels) {
      add(label, match);
    }
  }

  private void add(String label, Match match) {
    LabelText text = LabelText.of(label);
    if (isOther(text)) {
      return;
    }
    String body = text.body().isEmpty() ? text.full() : text.body();
    Match before = byBody.putIfAbsent(body, match);
    if (before == null) {
      inexact.add(text, body, match);
    } else if (before.kind() == Kind.ROW && match.kind() == Kind.HEAD) {
      ambiguous.add(body);
    }
  }

  /** The bodies of all labels. */
  Set<String> labels() {
    return byBody.keySet();
  }

  /** Whether a line has a label that stands over columns. */
  boolean namesHead(Cells labels) {
    for (int i = 0; i < labels.size(); i++) {
      Kind kind = exact(normalise(labels.get(i).text())).kind();
      if (kind == Kind.HEAD || kind == Kind.SPAN) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words are a label or stand in one: what a line's end or a space leaves of it. */
  boolean isPieceOfLabel(LabelText text) {
    return exact(text).kind() != Kind.NONE || isWithinLabel(text.full());
  }

  private boolean isWithinLabel(String words) {
    return byBody.keySet().stream().anyMatch(label -> label.contains(words));
  }

  /**
   * Whether words beside numbers can be no piece of that row's label, which stands on another line,
   * nor the label of a group merged over it: they are a label of their own.
   */
  boolean saysAnother(Cells words, int row) {
    if (words.isEmpty()) {
      return false;
    }
    LabelText last = normalise(words.last().text());
    boolean ofGroup = groups.stream().anyMatch(group -> group.contains(last.full()));
    return last.ordinal().isEmpty() && !ofGroup && !inexact.mayBePiece(last.full(), row);
  }

  /** The label without what converters and offices change. */
  LabelText normalise(String text) {
    return texts.of(text);
  }

  /** Whether these words are kept, as those that come again and again are. */
  boolean isKept(String text) {
    return texts.isKept(text);
  }

  /** What these words alone say, if they are a label of the form to the letter. */
  Match exact(LabelText text) {
    if (isOther(text)) {
      boolean numbered = !text.ordinal().isEmpty() && Signs.isDigit(text.ordinal().charAt(0));
      boolean own = otherRow >= 0 && numbered && !inexact.hasBegun(text);
      return own ? new Match(Kind.ROW, otherRow, EXACT) : Match.NONE;
    }
    return byBody.getOrDefault(text.body(), Match.NONE);
  }

  /**
   * What words around, a misread character or a piece of a label say: see {@link InexactLabels}.
   */
  Match inexact(LabelText joined, LabelText last) {
    return inexact.find(joined, last);
  }

  /** Whether these words name both a row and a column: where they stand tells which. */
  boolean isAmbiguous(LabelText text) {
    return ambiguous.contains(text.body());
  }

  /** Whether these are the words of a label that stands before the rows of a group. */
  boolean isGroup(LabelText text) {
    return groups.contains(text.full());
  }

  /** Whether the label of a group begins these words. */
  boolean beginsWithGroup(LabelText text) {
    for (String group : groups) {
      if (text.full().startsWith(group)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words are {@code 其他}, which names a column and, numbered, a row. */
  static boolean isOther(LabelText text) {
    return text.body().equals(OTHER);
  }

  /** The row that {@code 其他} without its number may be; none where the form has no such row. */
  Match otherRow() {
    return otherRow >= 0 ? new Match(Kind.ROW, otherRow, PIECE) : Match.NONE;
  }

  /**
   * Whether these words begin the label of one row and of no other: the rest is in the next line.
   */
  boolean beginsRow(LabelText words) {
    return inexact.beginsRow(words);
  }

  /** The words of a row's label. */
  String words(int row) {
    return row == otherRow ? OTHER : inexact.words(row);
  }

  /** What pieces of labels say. */
  InexactLabels pieces() {
    return inexact;
  }
}
