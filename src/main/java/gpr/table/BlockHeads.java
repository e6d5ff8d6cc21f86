package gpr.table;

import gpr.layout.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The heads over the blocks of a table, the lines below each, and what the columns of each block
 * may be.
 */
final class BlockHeads {
  private final FormRows form;

  /** The blocks in their order, which is what numbers them. */
  private final List<TableBlock> blocks = new ArrayList<>();

  private final Widths widths;

  BlockHeads(FormRows form, int first, int end, List<Line> lines, Surroundings around) {
    this.form = form;
    for (int row = first; row < end; row++) {
      if (form.row(row).block() == blocks.size()) {
        blocks.add(new TableBlock(row));
      }
    }
    List<Line> waiting = new ArrayList<>();
    int current = form.row(first).block();
    for (Line line : lines) {
      boolean blankRow = line.isBlank() && (line.isNamed() || isBlankRow(line, first));
      if (!line.hasNumbers() && !blankRow) {
        waiting.add(line);
        continue;
      }
      boolean unlabelled = form.row(first).labels().isEmpty() && !line.labels().isEmpty();
      if (unlabelled || isHeadOverRow(line)) {
        // One cell below the other, or all in one row, the labels before the numbers are the
        // head's.
        waiting.add(line);
      }
      current = blockOf(line, waiting, current);
      TableBlock block = block(current);
      List<Line> own = behindBlankRows(waiting);
      List<Line> head = headIn(own);
      block.addHead(head, form);
      block.addCaptions(own.subList(0, own.size() - head.size()));
      waiting.clear();
      block.add(line, line.match().isRow() || form.row(first).labels().isEmpty());
    }
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).read(form, around);
      if (i > 0 && form.hasSameColumns(blocks.get(i - 1).row(), blocks.get(i).row())) {
        blocks.get(i).goOnBelow(blocks.get(i - 1));
        blocks.get(i).standBeside(blocks.get(i - 1));
        blocks.get(i - 1).standBeside(blocks.get(i));
      }
    }
    widths = Widths.of(lines);
  }

  /**
   * Whether the head's cells go on with those of a row: its label is lost, or the whole text is one
   * line (BeautifulSoup's {@code get_text("|")}).
   */
  private boolean isHeadOverRow(Line line) {
    LabelBook book = form.book();
    return line.shape() != Line.Shape.SPACED
        && (!line.match().isRow() || line.width() == 0)
        && line.labels().stream()
                .filter(
                    label -> book.exact(book.normalise(label.text())).kind() == LabelBook.Kind.HEAD)
                .count()
            > 1;
  }

  /** Whether blanks below the head are the row that the form prints without a label. */
  private boolean isBlankRow(Line line, int row) {
    return form.row(row).labels().isEmpty()
        && line.labels().isEmpty()
        && line.values().size() >= form.columns(row);
  }

  private TableBlock block(int number) {
    return blocks.get(number);
  }

  /**
   * The lines behind the last row of the block above that has a label and no number, if a head
   * follows it; else all.
   */
  private List<Line> behindBlankRows(List<Line> waiting) {
    int heads = waiting.size() - 1;
    while (heads >= 0 && !form.book().namesHead(waiting.get(heads).labels())) {
      heads--;
    }
    int row = heads;
    while (row >= 0 && !isRowOnly(waiting.get(row))) {
      row--;
    }
    return waiting.subList(row + 1, waiting.size());
  }

  /** The head among lines without numbers: from its first label on, up to a row's label. */
  private List<Line> headIn(List<Line> waiting) {
    LabelBook book = form.book();
    int from = firstOf(waiting, line -> book.namesHead(line.labels()));
    if (from == waiting.size()) {
      from = firstOf(waiting, line -> isLikeHead(line) || isOfPieces(line));
    }
    int to = from;
    while (to < waiting.size() && !isRowOnly(waiting.get(to))) {
      to++;
    }
    return waiting.subList(from, to);
  }

  private static int firstOf(List<Line> lines, Predicate<Line> is) {
    int first = 0;
    while (first < lines.size() && !is.test(lines.get(first))) {
      first++;
    }
    return first;
  }

  /** Whether a line's words are like a head's, and it has many, or a grid: 自然人申请 商业企业申请. */
  private static boolean isLikeHead(Line line) {
    boolean many = line.shape() == Line.Shape.GRID || line.labels().size() > LEAST_PIECES;
    return line.isOf(LabelBook.Kind.HEAD) && line.shape() != Line.Shape.LOOSE && many;
  }

  /** Whether a line between spaces has pieces of several labels: 自然 科研 社会 法律 商业 (w3m). */
  private boolean isOfPieces(Line line) {
    return line.shape() == Line.Shape.SPACED
        && line.labels().size() >= LEAST_PIECES
        && line.labels().stream().allMatch(label -> isPiece(label.text()));
  }

  /** So many pieces on a line are no row's label, of which a page breaks off one or two. */
  private static final int LEAST_PIECES = 4;

  private boolean isPiece(String words) {
    LabelText text = form.book().normalise(words);
    return text.ordinal().isEmpty() && form.book().isPieceOfLabel(text);
  }

  /** Whether a line has a row's label and nothing else, or as much of it as the line holds. */
  private boolean isRowOnly(Line line) {
    boolean pieces = line.shape() == Line.Shape.LOOSE && line.labels().size() > 1;
    if (!line.isNamed() || line.labels().size() != 1 && !pieces) {
      return false;
    }
    LabelBook book = form.book();
    LabelText label = book.normalise(line.labels().get(0).text());
    boolean begins = !label.ordinal().isEmpty() && book.beginsRow(label);
    return pieces
        ? begins
        : book.namesRowOnly(label) || book.exact(label).kind() == LabelBook.Kind.NONE;
  }

  /** The block of a line: by its label, else the next one whose columns its head names. */
  private int blockOf(Line line, List<Line> head, int current) {
    if (line.match().isRow() && form.row(line.match().row()).block() < blocks.size()) {
      return form.row(line.match().row()).block();
    }
    boolean headed = head.stream().anyMatch(each -> each.isOf(LabelBook.Kind.HEAD));
    return headed && blocks.size() > 1 && block(current).hasNumbers() ? next(current) : current;
  }

  private int next(int current) {
    return Math.min(current + 1, blocks.size() - 1);
  }

  /** How wide the grids of the table's lines are. */
  Widths widths() {
    return widths;
  }

  /** Whether the first lines of numbers have no head of this table over them. */
  boolean isHeadless() {
    for (TableBlock block : blocks) {
      for (Line line : block.head()) {
        for (Cell label : line.labels()) {
          LabelBook.Match match = form.book().exact(form.book().normalise(label.text()));
          boolean head = match.kind() == LabelBook.Kind.HEAD || match.kind() == LabelBook.Kind.SPAN;
          if (head && match.row() == form.table(block.row())) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** How many blocks there are; the first has the number 0. */
  int count() {
    return blocks.size();
  }

  /** How the rows of a block are written; blocks of the same columns are written alike. */
  BlockShape shape(int number, int slots) {
    int columns = form.columns(block(number).row());
    List<Line> head = new ArrayList<>();
    List<Line> named = new ArrayList<>();
    for (TableBlock block : blocks) {
      if (form.hasSameColumns(block.row(), block(number).row())) {
        head.addAll(block.head());
        named.addAll(block.named());
      }
    }
    List<FormRows.CellSum> sums =
        slots == columns ? form.sumsWithin(block(number).row()) : List.of();
    boolean labelled = !form.row(block(number).row()).labels().isEmpty();
    BlockShape shape = BlockShape.learn(slots, labelled, named, head, form.book(), sums, widths);
    HeadOrder order = block(number).order();
    int width = block(number).width();
    LabelPlaces labels = order.labels().of(slots, width);
    if (labels.places().size() == slots) {
      shape.places().learnHead(width, labels);
    }
    if (order.kind() == HeadOrder.Kind.FORM) {
      shape.learnBlankColumns(named);
    }
    return shape;
  }

  /** For each column of a block the unit of money that its head or the table's caption names. */
  List<String> units(int block) {
    return block(block).units();
  }

  /** Whether no head says that the columns are others than the form's. */
  boolean areForms() {
    for (TableBlock block : blocks) {
      HeadOrder.Kind kind = block.order().kind();
      BlockColumns columns = block.columns(form);
      boolean lost = kind == HeadOrder.Kind.OTHER && columns.isLabelLost();
      boolean other = kind == HeadOrder.Kind.OTHER || kind == HeadOrder.Kind.CONFLICT;
      if (!lost && other || columns.isOfOtherGroups()) {
        return false;
      }
    }
    return true;
  }

  /** Whether an office may have cut some block's head: 自然人 商业企业 去年总计 总计. */
  boolean mayBeCut() {
    return blocks.stream().anyMatch(block -> block.order().mayBeCut());
  }

  /** Whether each block's head says that the columns are the form's in its order. */
  boolean sayForms() {
    return blocks.stream().allMatch(block -> block.order().kind() == HeadOrder.Kind.FORM);
  }

  /** What the columns of a block may be. */
  List<Slots> slots(int number) {
    return block(number).columns(form).slots();
  }
}
