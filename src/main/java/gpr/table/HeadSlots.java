package gpr.table;

import gpr.form.FormCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the labels of a head, in their order, say of the columns below them. */
final class HeadSlots {
  private final HeadItems columns;
  private final List<FormCell> cells;
  private final int groups;

  /** How many labels each group has. */
  private final int labels;

  private final HeadGroups ofGroups;

  HeadSlots(HeadItems columns) {
    this.columns = columns;
    this.cells = columns.cells();
    this.groups = columns.groups();
    this.labels = columns.labels();
    this.ofGroups = new HeadGroups(columns, this::slots);
  }

  HeadOrder unknown() {
    return new HeadOrder(HeadOrder.Kind.UNKNOWN, Slots.form(cells.size()));
  }

  /** The columns are not the form's, and it cannot be told how they are. */
  HeadOrder conflict() {
    return new HeadOrder(HeadOrder.Kind.CONFLICT, Slots.form(cells.size()));
  }

  // ---- what the order means
  // ------------------------------------------------------------------------

  static final int IN_NO_GRID = -1;

  /**
   * @param start the place in the grid of the first of the items; {@link #IN_NO_GRID} where they
   *     stand in none
   */
  HeadOrder order(List<Integer> items, List<Line> head, boolean conflict, int start) {
    boolean any = HeadItem.hasColumn(items);
    boolean mixed = groups > 1 && start == IN_NO_GRID && ofGroups.isMixed(items, head);
    InterleavedHead turned = new InterleavedHead(columns, head);
    int[] slots = !any || mixed ? new int[0] : slots(items, head, turned);
    if (slots.length == 0) {
      boolean other =
          groups > 1
                  && (turned.isThere()
                      || ofGroups.areExchanged(head)
                      || head.stream().anyMatch(ofGroups::isReordered))
              || areReorderedIfMisread(items);
      return conflict || other ? conflict() : unknown();
    }
    List<Integer> ofForm = start == IN_NO_GRID ? List.of() : places(slots, start);
    boolean inOrder = !ofForm.isEmpty();
    int[] own = inOrder ? Slots.form(cells.size()).columnOf() : slots;
    List<Integer> places = inOrder || start == IN_NO_GRID ? ofForm : besideOthers(slots, start);
    Slots order = new Slots(own, Cost.NONE);
    boolean form = order.isForm() && own.length == cells.size();
    HeadOrder.Kind kind = form ? HeadOrder.Kind.FORM : HeadOrder.Kind.OTHER;
    return new HeadOrder(
        kind,
        new Slots(own, form ? Cost.NONE : cost(slots)),
        places.isEmpty() ? LabelPlaces.NONE : new LabelPlaces(places, start + slots.length),
        false);
  }

  /** The columns of labels that stand each over its numbers: of the form's any may lack. */
  HeadOrder overNumbers(List<Integer> items, List<Line> head) {
    boolean told = items.stream().allMatch(item -> item >= 0 || item == HeadItem.OTHER_YEAR);
    if (groups > 1 || !told || items.size() == cells.size()) {
      return order(items, head, false, IN_NO_GRID);
    }
    int[] own = slots(items, Slots.NONE);
    return new HeadOrder(HeadOrder.Kind.OTHER, new Slots(own, cost(own)));
  }

  /** What a head says that an office has cut; where it has not, what is known. */
  HeadOrder cut(List<Line> head, HeadOrder known, HeadOrder.Kind kind) {
    LackingHead cut = new LackingHead(columns);
    int[] own = cut.slots(head);
    HeadOrder.Kind sure = cut.isBetweenRows(head) ? HeadOrder.Kind.CUT_OR_CONFLICT : kind;
    return own.length == 0 ? known : new HeadOrder(sure, new Slots(own, cost(own)));
  }

  /**
   * What a head says that has columns of the office's own as well, if the rows have as many cells.
   */
  HeadOrder extended(List<Line> head, HeadOrder known, HeadRows rows) {
    int[] own = new LackingHead(columns).slots(head);
    boolean more = own.length > cells.size() && rows.haveCells(own.length);
    return more ? new HeadOrder(HeadOrder.Kind.OTHER, new Slots(own, cost(own))) : known;
  }

  private int[] slots(List<Integer> items, List<Line> head, InterleavedHead turned) {
    if (turned.isThere()) {
      return turned.slots();
    }
    return groups > 1 ? ofGroups.slots(items, head) : slots(items);
  }

  /** The first place of each column, where these are the form's in its order; empty else. */
  private List<Integer> places(int[] slots, int start) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == places.size()) {
        places.add(start + i);
      } else if (slots[i] == Slots.NONE || slots[i] != places.size() - 1) {
        return List.of();
      }
    }
    return places.size() == cells.size() ? places : List.of();
  }

  /** The place of each column, an office's own one among them; empty where one covers several. */
  private static List<Integer> besideOthers(int[] slots, int start) {
    boolean other = false;
    for (int i = 0; i < slots.length; i++) {
      other |= slots[i] == Slots.NONE;
      if (i > 0 && slots[i] != Slots.NONE && slots[i] == slots[i - 1]) {
        return List.of();
      }
    }
    return other ? IntStream.range(start, start + slots.length).boxed().toList() : List.of();
  }

  static boolean isReordered(Slots slots) {
    int last = -1;
    for (int slot : slots.columnOf()) {
      if (slot >= 0 && slot < last) {
        return true;
      }
      last = Math.max(last, slot);
    }
    return false;
  }

  private Cost cost(int[] slots) {
    Cost cost = Cost.NONE;
    int last = -1;
    int named = 0;
    boolean reordered = false;
    for (int slot : slots) {
      if (slot == Slots.NONE) {
        cost = cost.and(Reason.COLUMN_ADDED);
      } else if (slot != last) {
        named++;
        reordered |= slot < last;
        last = slot;
      }
    }
    if (reordered) {
      cost = cost.and(Reason.COLUMNS_REORDERED);
    }
    for (int i = named; i < cells.size(); i++) {
      cost = cost.and(Reason.COLUMN_LACKING);
    }
    return cost;
  }

  /** The column of each item; empty where the head does not tell. */
  private int[] slots(List<Integer> items) {
    boolean[] named = new boolean[labels];
    int count = 0;
    int unknown = 0;
    int before = HeadItem.UNKNOWN;
    for (int item : items) {
      if (item == HeadItem.CAPTION || HeadItem.isForeign(item)) {
        continue;
      }
      if (item < 0) {
        unknown++;
      } else if (!named[item]) {
        named[item] = true;
        count++;
      } else if (item != before) {
        return new int[0];
      }
      before = item;
    }
    boolean misread = count == labels - 1 && unknown == 1;
    boolean told = count == labels || count == labels - 1 && unknown == 0 || misread;
    if (!told || count == 0) {
      return new int[0];
    }
    int[] misreadAs = slots(items, misread ? lacking(named) : Slots.NONE);
    if (!misread || columns.mayBeMisread(lacking(named))) {
      return misreadAs;
    }
    // Words that have nothing of the label that lacks are a column of the office's own: 小计.
    boolean reordered = isReordered(new Slots(misreadAs, Cost.NONE));
    if (columns.hasUnknownWords() || reordered && columns.hasUnread()) {
      return slots(items, Slots.NONE);
    }
    // Among labels in another order, no words at all may be such a column as well.
    return reordered ? new int[0] : misreadAs;
  }

  /**
   * @param unknown the column of a label that cannot be read
   */
  private static int[] slots(List<Integer> items, int unknown) {
    int[] slots = new int[items.size()];
    for (int i = 0; i < slots.length; i++) {
      int item = items.get(i);
      boolean spanned = item == HeadItem.CAPTION && i > 0;
      int words = HeadItem.isForeign(item) ? Slots.NONE : unknown;
      slots[i] = item >= 0 ? item : spanned ? slots[i - 1] : words;
    }
    return slots;
  }

  /** Whether a label that cannot be read stands elsewhere than the only one that lacks. */
  boolean areReorderedIfMisread(List<Integer> items) {
    List<Integer> own =
        items.stream().filter(item -> item >= 0 || item == HeadItem.UNKNOWN).toList();
    boolean[] named = new boolean[labels];
    own.stream().filter(item -> item >= 0).forEach(item -> named[item] = true);
    int lacking = lacking(named);
    return groups == 1
        && own.size() == labels
        && own.indexOf(HeadItem.UNKNOWN) >= 0
        && own.stream().distinct().count() == labels
        && isReordered(new Slots(slots(own, lacking), Cost.NONE));
  }

  private static int lacking(boolean[] named) {
    int lacking = 0;
    while (lacking < named.length && named[lacking]) {
      lacking++;
    }
    return lacking;
  }
}
