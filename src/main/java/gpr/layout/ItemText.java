package gpr.layout;

import gpr.layout.ItemScan.Item;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables as lists: each row is an entry that names its columns, {@code - 规章：本年制发件数：0；本年废止件数：1}, as
 * language models write them. The names are a head, which is said anew where they are others. The
 * lines that are no entry stay as they are.
 */
final class ItemText {
  /** Fewer entries may be a list in the prose. */
  private static final int FEWEST_ITEMS = 5;

  private final SourceText source;
  private final SeenRows rows;

  /** The names of the entry before, parted by line ends. */
  private String head = "";

  private ItemText(SourceText source, CellReader cellReader) {
    this.source = source;
    this.rows = new SeenRows(source, cellReader);
  }

  /**
   * Whether enough lines of the text are such entries, with names of columns in some. Where a row
   * comes in two entries, each with some of its columns, nobody here can put it together.
   */
  static boolean isIn(SourceText source) {
    int items = 0;
    boolean named = false;
    Map<String, List<String>> columns = new HashMap<>();
    for (int number = 1; number <= source.lineCount(); number++) {
      Optional<Item> item = item(source, number);
      if (item.isEmpty()) {
        continue;
      }
      List<String> names = item.get().names().stream().map(Seen::text).toList();
      boolean isRest =
          item.get()
              .label()
              .map(label -> columns.putIfAbsent(label.text(), names))
              .filter(before -> Collections.disjoint(before, names))
              .isPresent();
      if (isRest) {
        return false;
      }
      items++;
      named |= names.size() > 1;
    }
    return named && items >= FEWEST_ITEMS;
  }

  /** What a reader sees of such a text. */
  static VisibleText read(SourceText source, CellReader cellReader) {
    return new ItemText(source, cellReader).visibleText();
  }

  private static Optional<Item> item(SourceText source, int number) {
    return ItemScan.read(source, source.textStart(number), source.end(number));
  }

  private VisibleText visibleText() {
    for (int number = 1; number <= source.lineCount(); number++) {
      Optional<Item> item = item(source, number);
      if (item.isPresent()) {
        add(item.get());
      } else {
        rows.addLine(number);
      }
    }
    return rows.visibleText();
  }

  private void add(Item item) {
    String names = String.join("\n", item.names().stream().map(Seen::text).toList());
    if (!names.equals(head) && !names.isEmpty()) {
      List<Seen> row = new ArrayList<>();
      item.label().ifPresent(label -> row.add(new Seen("", label.origins())));
      row.addAll(item.names());
      rows.addRow(row);
      head = names;
    }
    List<Seen> row = new ArrayList<>();
    item.label().ifPresent(row::add);
    row.addAll(item.values());
    rows.addRow(row);
  }
}
