package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads which columns a table's head names, and in which order. A head is printed in up to three
 * rows (the applicants' kinds under 法人或其他组织), and converters write its spans out, repeat them or
 * leave them out.
 */
final class HeadReader {
  private final HeadItems columns;
  private final HeadSlots slots;
  private final HeadDoubts doubts;
  private final SpacedHead spaced;
  private final HeadRows rows;
  private final HeadSequence sequence;

  private HeadReader(HeadItems columns, HeadRows rows) {
    this.columns = columns;
    this.slots = new HeadSlots(columns);
    this.doubts = new HeadDoubts(columns);
    this.spaced = new SpacedHead(columns, rows);
    this.rows = rows;
    this.sequence = new HeadSequence(columns, rows);
  }

  /**
   * What the lines of a head say of the columns of a row of the form.
   *
   * @param columns the row's columns and their labels
   * @param lines the lines without numbers above the row, from above
   * @param rows what is known of the rows below
   */
  static HeadOrder read(HeadItems columns, List<Line> lines, HeadRows rows) {
    List<Line> head = new PiecesApart(columns).together(lines);
    HeadReader reader = new HeadReader(columns, rows);
    HeadPlaces places = new HeadPlaces(columns, reader.slots, rows);
    HeadOrder order =
        rows.start() >= 0 && places.areShown(head) ? places.order(head) : reader.bySequence(head);
    boolean other = order.kind() == HeadOrder.Kind.OTHER;
    if (order.kind() == HeadOrder.Kind.UNKNOWN && head.stream().anyMatch(reader::isMixedUp)
        || !other && head.stream().anyMatch(reader.doubts::isSpanFirst)
        || !other && head.stream().anyMatch(reader.doubts::isJoinedBesideBlank)
        || !other && head.stream().anyMatch(reader.doubts::isBesideItsPlaceAmongBlanks)) {
      return reader.slots.conflict();
    }
    if (order.slots().count() < columns.cells().size()
        && reader.doubts.haveNumbersBeside(head, reader.rows)) {
      return reader.slots.conflict();
    }
    boolean known = other || order.kind() == HeadOrder.Kind.CONFLICT;
    // Where another year's columns are among these and it is not said which, none is told.
    boolean twice = head.stream().anyMatch(reader.doubts::namesTwice);
    boolean years = columns.haveSpan() && rows.more() > 1 || columns.haveOtherYear(head) || twice;
    if (!known && years && columns.groups() == 1) {
      return reader.slots.conflict();
    }
    HeadOrder told = reader.orCut(order, head);
    return columns.haveOtherYear(head) ? told.withYears() : told;
  }

  /** What a head says of which the order of words says nothing: an office may have cut it. */
  private HeadOrder orCut(HeadOrder order, List<Line> head) {
    return switch (order.kind()) {
      case UNKNOWN -> slots.cut(head, order, cutOrLost(head));
      case CONFLICT -> slots.cut(head, order, HeadOrder.Kind.CUT_OR_CONFLICT);
      case FORM -> order.byPlace() ? order : slots.extended(head, order, rows);
      default -> order;
    };
  }

  /**
   * A head with a place for each label, in which two are nearer than in the form, has not lost
   * those between them: where the rows have all columns, their order is another.
   */
  private HeadOrder.Kind cutOrLost(List<Line> head) {
    boolean all = ColumnCounts.haveMostly(rows.numbers(), columns.cells().size());
    return all && head.stream().anyMatch(doubts::isCloser)
        ? HeadOrder.Kind.CUT_OR_CONFLICT
        : HeadOrder.Kind.CUT;
  }

  private boolean isMixedUp(Line line) {
    return doubts.isMixedUp(line) || columns.areAlikeOutOfOrder(line.labels());
  }

  // ---- by the order of the words
  // -------------------------------------------------------------------

  private HeadOrder bySequence(List<Line> head) {
    List<Integer> fromLeft = new LabelsOverNumbers(columns, rows).fromLeft(head);
    if (!fromLeft.isEmpty()) {
      return slots.overNumbers(fromLeft, head);
    }
    if (head.stream().anyMatch(line -> line.labels().stream().anyMatch(columns::isOwnYear))) {
      return slots.conflict();
    }
    if (doubts.areBesideForeign(head, rows)
        || !columns.haveSpan() && columns.groups() == 1 && doubts.isBeforeCaption(head)
        || head.stream().anyMatch(doubts::isSpanParted)) {
      return slots.conflict();
    }
    List<Integer> stacked = stacked(head);
    if (columns.isOutOfOrder(stacked)) {
      return slots.order(stacked, head, true, HeadSlots.IN_NO_GRID);
    }
    List<Integer> items = new ArrayList<>();
    List<Cell> all = new ArrayList<>();
    boolean conflict = columns.isOutOfOrder(spaced.spannedFromLeft(head));
    boolean sure = false;
    List<Line> beside =
        head.stream()
            .takeWhile(line -> itemsOf(line).stream().noneMatch(columns::isSpanned))
            .filter(this::isRowBesideSpan)
            .toList();
    if (beside.stream().anyMatch(line -> columns.isOutOfOrder(itemsOf(line)))) {
      // 总计 自然人 between 法人或其他组织 and its kinds: on which side of these each stands is not said.
      return slots.conflict();
    }
    for (Line line : head) {
      List<Integer> whole = itemsOf(line);
      boolean over = !beside.isEmpty() && !HeadItem.hasColumn(whole);
      all.addAll(over ? Cells.NONE : line.labels());
      boolean mayBePieces = columns.haveSpan() || line.shape() == Line.Shape.SPACED;
      List<Integer> pieces = mayBePieces ? columns.pieces().columnsOf(line.labels()) : List.of();
      boolean broken = columns.areSpanned(pieces) && !columns.areSpanned(whole);
      List<Integer> own = broken ? pieces : whole;
      boolean under = items.contains(HeadItem.SPAN) && areUnderSpan(own);
      if (line.shape() == Line.Shape.SPACED && !columns.isWhole(own)) {
        conflict |= columns.isOutOfOrder(pieces) || columns.isOutOfOrder(own);
        conflict |= slots.areReorderedIfMisread(own);
        conflict |= !rows.areWider() && HeadDoubts.isForeignAmong(whole);
      } else if (HeadItem.hasColumn(own) && line.shape() != Line.Shape.LOOSE) {
        sure |= under || columns.isWhole(own) && columns.groups() == 1;
        conflict |= columns.isOutOfOrder(own) && !columns.isWhole(own) && !under;
        conflict |= !rows.areWider() && HeadDoubts.isForeignAmong(own);
        items = joined(items, own);
      } else if (line.shape() == Line.Shape.LOOSE) {
        // 自然人⏎占比(%)⏎法人或其他组织: a column of the office's own, and no number more in the rows.
        conflict |= !rows.areWider() && HeadDoubts.isForeignAmong(whole);
      }
    }
    HeadOrder order = slots.order(sequence.trimmed(items), head, conflict, HeadSlots.IN_NO_GRID);
    boolean reordered =
        order.kind() == HeadOrder.Kind.OTHER && HeadSlots.isReordered(order.slots());
    if (order.kind() != HeadOrder.Kind.UNKNOWN
        && order.kind() != HeadOrder.Kind.CONFLICT
        && (sure || !reordered)) {
      return order;
    }
    HeadOrder oneByOne = oneByOne(head, columns.itemsOf(all));
    boolean told = oneByOne.kind() != HeadOrder.Kind.UNKNOWN;
    // Put together of several rows, the order is not sure; nor where 总计 stands before 自然人.
    List<Integer> singly = columns.itemsOf(all);
    List<Integer> before = singly.subList(0, Math.max(0, singly.indexOf(HeadItem.SPAN)));
    boolean total = before.contains(columns.labels() - 1);
    boolean unsure = reordered || total || columns.isOutOfOrder(before);
    return told ? oneByOne : unsure ? slots.conflict() : order;
  }

  /**
   * All columns where the labels of those under 法人或其他组织 are broken over lines and those beside it
   * stand as in the form, 自然人 left and 总计 right; else none.
   */
  private List<Integer> stacked(List<Line> head) {
    List<Integer> spanned =
        columns.haveSpan() ? new StackedHead(columns).spannedFromLeft(head) : List.of();
    if (spanned.isEmpty()) {
      return List.of();
    }
    List<Integer> beside =
        head.stream()
            .flatMap(line -> columns.itemsOf(line.labels()).stream())
            .filter(item -> item >= 0 && !columns.isSpanned(item))
            .toList();
    boolean all = spanned.size() + beside.size() == columns.labels();
    if (!all || columns.isOutOfOrder(beside)) {
      return List.of();
    }
    int first = columns.spanned().get(0);
    List<Integer> whole = new ArrayList<>(beside.stream().filter(item -> item < first).toList());
    whole.addAll(spanned);
    whole.addAll(beside.stream().filter(item -> item > first).toList());
    return whole;
  }

  /**
   * Whether a line is the head's row of 自然人 and 总计: 法人或其他组织 on a line of its own stands over its
   * kinds then, and before neither (every PDF whose heads need no second line).
   */
  private boolean isRowBesideSpan(Line line) {
    List<Integer> own = itemsOf(line);
    return line.shape() != Line.Shape.LOOSE
        && !own.contains(HeadItem.SPAN)
        && own.stream().filter(item -> item >= 0 && !columns.isSpanned(item)).count() > 1;
  }

  /** The labels of a line; where it has a cell for each column, a blank one's is lost. */
  private List<Integer> itemsOf(Line line) {
    if (columns.haveSpan() || columns.groups() > 1 || line.width() != columns.labels() + 1) {
      return columns.itemsOf(line.labels());
    }
    return line.grid().stream()
        .skip(1)
        .map(cell -> cell.isLabel() ? columns.item(cell) : HeadItem.UNKNOWN)
        .toList();
  }

  /**
   * What the labels say one by one, whatever lines they are on, the pieces of broken ones joined.
   */
  private HeadOrder oneByOne(List<Line> head, List<Integer> items) {
    // One cell a line, 法人或其他组织 before 自然人 may be a row of its own as well as the first column;
    // one that stands further right is a piece on a line of pdftotext -layout.
    List<Cell> loose =
        head.stream()
            .filter(HeadReader::isLoose)
            .flatMap(line -> line.labels().stream())
            .filter(label -> label.from() == 0)
            .toList();
    if (doubts.isSpanFirst(loose) || doubts.isSpanAmong(loose)) {
      return slots.conflict();
    }
    if (rows.areWider() && sequence.isBetweenRows(items)) {
      return sequence.addsOne(items) ? slots.unknown() : slots.conflict();
    }
    List<Integer> oneByOne = sequence.trimmed(sequence.rowByRow(items));
    boolean fits = oneByOne.size() == columns.cells().size() || rows.areWider();
    return columns.isWhole(oneByOne) && fits || sequence.lacksOne(oneByOne)
        ? slots.order(oneByOne, head, false, HeadSlots.IN_NO_GRID)
        : slots.unknown();
  }

  private static boolean isLoose(Line line) {
    return line.shape() == Line.Shape.LOOSE;
  }

  /** Whether a row of a head is the one under 法人或其他组织; at its ends a column may be beside it. */
  private boolean areUnderSpan(List<Integer> own) {
    boolean some = !own.isEmpty() && own.stream().allMatch(columns::isSpanned);
    return (columns.areSpanned(own) || some)
        && !HeadItem.isUnknown(own.get(0))
        && !HeadItem.isUnknown(own.get(own.size() - 1));
  }

  private List<Integer> joined(List<Integer> items, List<Integer> own) {
    int under = items.lastIndexOf(HeadItem.SPAN);
    int span = under >= 0 ? under : items.lastIndexOf(HeadItem.OVER);
    if (columns.isWhole(own) && columns.groups() == 1) {
      return sequence.rowByRow(own);
    }
    List<Integer> joined = new ArrayList<>(items);
    if (span >= 0) {
      joined.remove(span);
      joined.addAll(span, own);
    } else if (columns.areSpanned(own) && sequence.isTotalLast(items)) {
      // 法人或其他组织 is lost: what stands under it was before 总计.
      joined.addAll(items.size() - 1, own);
    } else if (!items.containsAll(own) || columns.groups() > 1) {
      joined.addAll(own);
    }
    return joined;
  }
}
