package gpr.table;

import static gpr.table.ColumnCounts.haveMostly;

import gpr.layout.Cell;
import java.util.ArrayList;
import java.util.List;

/** What the columns of a block may be, as its head and the counts of its rows' numbers say. */
final class BlockColumns {
  private final FormRows form;
  private final int row;
  private final HeadOrder order;
  private final List<Line> head;
  private final List<Line> named;
  private final List<Line> numbers;
  private final ColumnCounts counts;
  private final TotalPlaces totals;

  /**
   * @param row a row of the block in the form
   * @param order what its head says
   * @param head the lines of the head
   * @param named the lines that are rows of the block by their labels
   * @param numbers the lines that have numbers
   */
  BlockColumns(
      FormRows form,
      int row,
      HeadOrder order,
      List<Line> head,
      List<Line> named,
      List<Line> numbers) {
    this.form = form;
    this.row = row;
    this.order = order;
    this.head = head;
    this.named = named;
    this.numbers = numbers;
    this.counts = new ColumnCounts(form);
    this.totals = new TotalPlaces(form);
  }

  /** What the columns of a block may be. */
  List<Slots> slots() {
    int columns = form.columns(row);
    HeadOrder.Kind kind = kind();
    if (order.mayBeCut() && kind == HeadOrder.Kind.OTHER) {
      Slots none = Slots.unknown(columns).with(Cost.of(Reason.HEAD_IGNORED));
      return List.of(order.slots(), none);
    }
    if (isTotalBlankBeforeGrowth(kind, columns)) {
      return List.of(beforeGrowth(columns));
    }
    boolean other = kind == HeadOrder.Kind.OTHER && !isLabelLost();
    boolean lacking = columns > 1 && counts.lackOne(row, numbers, columns);
    List<Slots> slots = other ? ofHead(lacking) : new ArrayList<>();
    boolean lackingMore = columns > 2 && counts.lackMore(row, numbers, columns);
    boolean ignored = other || kind == HeadOrder.Kind.CONFLICT;
    Cost cost = ignored ? Cost.of(Reason.HEAD_IGNORED) : Cost.NONE;
    boolean named =
        kind == HeadOrder.Kind.FORM
            && (order.byPlace() || GrowthColumn.areBlankAtEnd(this.named, columns));
    Cost blank =
        lackingMore
            ? Cost.of(Reason.COLUMN_BLANK).and(Reason.COLUMN_BLANK)
            : Cost.of(Reason.COLUMN_BLANK);
    int places = order.slots().count();
    boolean never = other && order.hasYears();
    // Rows of as many cells as the head names, some of them blank, are no rows of the form's own.
    boolean kept =
        other
            && places > columns
            && haveCells(places)
            && !counts.nearlyAllAddUp(row, numbers)
            && !haveMostly(numbers, places);
    if (kind != HeadOrder.Kind.CONFLICT && !never && !kept) {
      // Of labels in another order one is lost: the form's order is none that may be.
      boolean none = other && places < columns && HeadSlots.isReordered(order.slots());
      slots.add(
          (none ? Slots.unknown(columns) : Slots.form(columns))
              .with((lacking || lackingMore) && !named ? cost.and(blank) : cost));
    }
    if (kind == HeadOrder.Kind.CONFLICT || lackingMore || never) {
      slots.add(Slots.unknown(columns).with(never ? Cost.of(Reason.HEAD_IGNORED) : Cost.NONE));
    }
    if (kind == HeadOrder.Kind.UNKNOWN && head.isEmpty()) {
      for (int place : totals.totalElsewhere(row, numbers)) {
        int total = form.sumsWithin(row).get(0).total();
        slots.add(Slots.moved(total, place, columns));
      }
    }
    cost = named ? cost.and(Reason.HEAD_IGNORED) : cost;
    if (kind == HeadOrder.Kind.CONFLICT || kept) {
      return slots;
    }
    if (lacking && isTotalElsewhere(columns)) {
      slots.add(Slots.unknown(columns));
    } else if (lacking) {
      for (int lost = 0; lost < columns; lost++) {
        if (!new CutColumns(form).speakAgainst(lost, row, numbers)) {
          slots.add(Slots.without(lost, columns, cost.and(Reason.COLUMN_LOST)));
        }
      }
    } else if (haveMostly(numbers, columns + 1)) {
      // Where the head has each column in another order, the one it does not name is among these.
      boolean ofHead = other && order.slots().count() == columns;
      Slots known = ofHead ? order.slots() : Slots.form(columns).with(cost);
      for (int added = 0; added <= columns; added++) {
        slots.add(known.withOther(added, Cost.of(Reason.COLUMN_ADDED_UNSAID)));
      }
    }
    return slots;
  }

  /** How much the head says, where the rows below it are looked at too. */
  private HeadOrder.Kind kind() {
    if (order.kind() == HeadOrder.Kind.OTHER) {
      // A label is lost, and the others stand in another order, or the rows do not add up in the
      // form's: whose column it was is not said.
      boolean other = HeadSlots.isReordered(order.slots());
      boolean conflict = lacksLabel() && (other || !counts.mostlyAddUp(row, named));
      // A column more than labels, and one of these lacks: the head is in pieces.
      conflict |=
          other
              && order.slots().lacks(form.columns(row))
              && haveMostly(numbers, order.slots().count() + 1);
      return conflict || totals.areElsewhere(order, row, numbers) || isFolded()
          ? HeadOrder.Kind.CONFLICT
          : order.kind();
    }
    boolean cut = order.mayBeCut();
    if (cut && !isCutInVain()) {
      boolean sure = order.kind() == HeadOrder.Kind.CUT;
      return new CutColumns(form).addUp(order.slots(), row, numbers, !sure)
          ? HeadOrder.Kind.OTHER
          : HeadOrder.Kind.CONFLICT;
    }
    if (order.kind() == HeadOrder.Kind.CUT_OR_CONFLICT) {
      return HeadOrder.Kind.CONFLICT;
    }
    if (!cut && order.kind() != HeadOrder.Kind.UNKNOWN) {
      return order.kind();
    }
    if (head.isEmpty()) {
      return isOtherWithoutHead() ? HeadOrder.Kind.CONFLICT : order.kind();
    }
    // A head is there: who takes the sums for it may mend what an office has exchanged.
    boolean contradicted =
        !totals.totalElsewhere(row, numbers).isEmpty()
            || counts.hardlyAddUp(row, numbers)
            || counts.addUpWithoutOne(row, numbers)
            || counts.failInGroups(row, numbers);
    boolean fewer =
        isGroupLost()
            || GrowthColumn.isAmongCounts(numbers, form.columns(row))
            || areOthers() && namesOwnColumn();
    return contradicted || fewer ? HeadOrder.Kind.CONFLICT : HeadOrder.Kind.UNKNOWN;
  }

  /** Whether no head says how the groups stand, and their sums speak against the form's order. */
  boolean isOfOtherGroups() {
    return order.kind() == HeadOrder.Kind.UNKNOWN && counts.failInGroups(row, numbers);
  }

  /**
   * Whether rows whose head is lost are hardly the form's: nearly none adds up, and no other place
   * has the total. A column of the office's own is there, and one of the form's blank.
   */
  private boolean isOtherWithoutHead() {
    return counts.hardlyAddUp(row, numbers) && totals.totalElsewhere(row, numbers).isEmpty();
  }

  /** Whether the head has 上年 or 小计 among its columns. */
  private boolean namesOwnColumn() {
    HeadLabels labels = form.headLabels(row);
    return head.stream()
        .flatMap(line -> line.labels().stream())
        .map(Cell::text)
        .anyMatch(labels::isOfOffice);
  }

  /** Whether the rows are not the form's: one number lacks in each, or they do not add up. */
  private boolean areOthers() {
    return counts.lackOne(row, numbers, form.columns(row)) || counts.seldomAddUp(row, numbers);
  }

  /** Whether the rows have a number for each column of the form, where the head names fewer. */
  private boolean isCutInVain() {
    return order.slots().count() != form.columns(row) && areAsMany(numbers);
  }

  /** Whether rows have a number for each column of the form, or a cell, of which one is blank. */
  private boolean areAsMany(List<Line> rows) {
    int columns = form.columns(row);
    return haveMostly(rows, columns) || ColumnCounts.haveMostlyCells(rows, columns);
  }

  /** The columns in the head's order, also where one of them is blank or gone. */
  private List<Slots> ofHead(boolean lacking) {
    List<Slots> slots = new ArrayList<>();
    slots.add(order.slots());
    boolean own = order.slots().endsInOther() && !order.hasYears();
    if (own && !counts.seldomAddUp(row, numbers)) {
      slots.add(order.slots().ofForm());
    }
    int places = order.slots().count();
    boolean gone =
        places > form.columns(row)
            ? counts.lackOne(row, numbers, places)
                && !haveCells(places)
                && counts.seldomAddUp(row, numbers)
            : lacking && places == form.columns(row);
    for (int place = 0; gone && place < places; place++) {
      slots.add(order.slots().withoutPlace(place, Cost.of(Reason.COLUMN_LOST)));
    }
    return slots;
  }

  /** Whether most rows have so many cells, blank ones too: none of the head's columns is gone. */
  private boolean haveCells(int places) {
    long whole = numbers.stream().filter(line -> line.values().size() >= places).count();
    return whole * 2 >= numbers.size();
  }

  /**
   * Whether numbers for all groups side by side but one stand there: which one lacks is not said.
   */
  private boolean isGroupLost() {
    int lacking = form.columns(row) - form.columnsOfGroup();
    return row == form.rowOfGroups() && haveMostly(numbers, lacking);
  }

  /** Whether 总计 is among the numbers of rows that lack one, and before their last. */
  private boolean isTotalElsewhere(int columns) {
    boolean total = form.sumsWithin(row).size() == 1;
    return total
        && numbers.size() >= LEAST_ROWS
        && order.kind() != HeadOrder.Kind.FORM
        && totals.mayHaveTotalBeforeLast(numbers, columns);
  }

  /** In fewer rows one number may be so large by chance. */
  private static final int LEAST_ROWS = 3;

  /**
   * Whether 总计 is blank and 同比 stands behind it, whose place in the head is often above the other
   * labels.
   */
  private boolean isTotalBlankBeforeGrowth(HeadOrder.Kind kind, int columns) {
    return kind == HeadOrder.Kind.FORM
        && form.sumsWithin(row).size() == 1
        && (GrowthColumn.isBehindBlankTotal(numbers, columns)
            || namesOwnColumn() && counts.endInOthers(row, numbers));
  }

  /** The form's columns with the office's own behind them, in whose rows 总计 is blank. */
  private Slots beforeGrowth(int columns) {
    Cost added = Cost.of(Reason.COLUMN_ADDED);
    boolean kept =
        numbers.stream().allMatch(line -> line.shape() == Line.Shape.GRID)
            && haveCells(columns + 1);
    Slots own =
        kept
            ? Slots.form(columns)
            : Slots.without(form.sumsWithin(row).get(0).total(), columns, Cost.NONE);
    return own.withOther(own.count(), added);
  }

  /** Whether the head lacks a label, not a column: the rows have a number for each. */
  boolean isLabelLost() {
    return lacksLabel() && !HeadSlots.isReordered(order.slots()) && counts.mostlyAddUp(row, named);
  }

  /**
   * Whether groups in another order may be those of lines that were folded, as the row of their
   * numbers was (fold -w 80): what stands further left on the next line is then not before it; or
   * of labels that run together, as a sum shows that fails.
   */
  private boolean isFolded() {
    boolean drawn = head.stream().allMatch(line -> line.width() == 0);
    int failing = new CutColumns(form).count(RowSum.Verdict.FAILS, order.slots(), row, numbers);
    return row == form.rowOfGroups()
        && (numbers.size() > 1 || failing > 0)
        && drawn
        && HeadSlots.isReordered(order.slots());
  }

  private boolean lacksLabel() {
    int columns = form.columns(row);
    List<Line> rows = named.isEmpty() ? numbers : named;
    return order.slots().count() < columns && areAsMany(rows);
  }
}
