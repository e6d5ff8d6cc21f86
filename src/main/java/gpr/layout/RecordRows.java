package gpr.layout;

import gpr.layout.RecordScan.Fields;
import gpr.layout.RecordScan.Items;
import gpr.layout.RecordScan.Plain;
import gpr.layout.RecordScan.Value;
import gpr.text.Ordinal;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rows that records make: the names are a head, which is said anew where they are others. A
 * record of nothing but records has a row for each of them, behind its own name; one beside plain
 * values gives columns, whose names have its own before them: {@code 法人或其他组织-科研机构}. Words stand
 * before numbers, as nobody sees in which order names are written. A list of lists is rows as they
 * are.
 */
final class RecordRows {
  private static final String WITHIN = "-";

  private final List<List<Seen>> rows = new ArrayList<>();

  /** The names of the record before, parted by line ends. */
  private String head = "";

  private RecordRows() {}

  /** The rows of what was read. */
  static List<List<Seen>> of(Value value) {
    RecordRows rows = new RecordRows();
    rows.add(value, List.of());
    return rows.rows;
  }

  private void add(Value value, List<Seen> labels) {
    if (value instanceof Items items) {
      NamedRows.table(items)
          .ifPresentOrElse(
              table -> table.forEach(row -> addRow(row, labels)),
              () -> items.values().forEach(each -> add(each, labels)));
    } else if (value instanceof Fields fields) {
      addFields(fields, labels);
    }
  }

  private void addRow(List<Seen> cells, List<Seen> labels) {
    List<Seen> row = new ArrayList<>(labels);
    row.addAll(cells);
    rows.add(row);
    head = "";
  }

  private void addFields(Fields fields, List<Seen> labels) {
    Optional<NamedRows> table = NamedRows.of(fields);
    if (table.isPresent()) {
      addRow(table.get().names(), blanks(labels));
      table.get().rows().forEach(row -> addRow(row, labels));
      return;
    }
    if (fields.values().stream().anyMatch(Plain.class::isInstance)) {
      addRecord(fields, labels);
      return;
    }
    for (int i = 0; i < fields.values().size(); i++) {
      List<Seen> inner = new ArrayList<>(labels);
      inner.add(fields.names().get(i));
      add(fields.values().get(i), inner);
    }
  }

  private void addRecord(Fields fields, List<Seen> labels) {
    List<Seen> names = new ArrayList<>();
    List<Seen> values = new ArrayList<>();
    if (beginsWithWords(fields)) {
      addColumns(fields, "", value -> true, names, values);
    } else {
      addColumns(fields, "", RecordRows::isWords, names, values);
      addColumns(fields, "", value -> !isWords(value), names, values);
    }
    String named = String.join("\n", names.stream().map(Seen::text).toList());
    if (!named.equals(head)) {
      List<Seen> row = blanks(labels);
      row.addAll(areCounted(names) ? names : withoutCounts(names));
      rows.add(row);
      head = named;
    }
    List<Seen> row = new ArrayList<>(labels);
    row.addAll(values);
    rows.add(row);
  }

  /** Whether names but count the columns; only the first of them have words else. */
  private static boolean areCounted(List<Seen> names) {
    return names.stream().allMatch(RecordRows::isCount);
  }

  private static boolean isCount(Seen name) {
    return name.text().chars().allMatch(c -> Signs.isDigit((char) c));
  }

  /** Columns of which some have no words are numbered, {@code "项目": "规章", "0": "46"}: no values. */
  private static List<Seen> withoutCounts(List<Seen> names) {
    return names.stream().map(name -> isCount(name) ? blank(name) : name).toList();
  }

  /** As many empty cells, which stand over labels in a head. */
  private static List<Seen> blanks(List<Seen> labels) {
    return new ArrayList<>(labels.stream().map(RecordRows::blank).toList());
  }

  private static Seen blank(Seen name) {
    return new Seen("", new int[] {name.origin(0)});
  }

  /** Whether words stand first already; what stands behind numbers may be none: 其中 12件. */
  private static boolean beginsWithWords(Fields fields) {
    return fields.values().get(0) instanceof Plain plain && isWords(plain.text().text());
  }

  /** Adds the columns whose values are of that kind. */
  private static void addColumns(
      Fields fields, String over, Predicate<String> kind, List<Seen> names, List<Seen> values) {
    for (int i = 0; i < fields.values().size(); i++) {
      Seen name = fields.names().get(i);
      Value value = fields.values().get(i);
      if (value instanceof Plain plain) {
        if (!kind.test(plain.text().text())) {
          continue;
        }
        names.add(within(over, name));
        values.add(plain.text());
      } else if (value instanceof Fields inner) {
        addColumns(inner, over + name.text() + WITHIN, kind, names, values);
      }
    }
  }

  /** Whether it is a label: neither 无 nor 约12 nor 12万元; 1.属于国家秘密 has an ordinal. */
  private static boolean isWords(String text) {
    String words =
        text.substring(Ordinal.at(text, 0).filter(Ordinal::marked).map(Ordinal::end).orElse(0));
    return words.chars().noneMatch(c -> Signs.isDigit((char) c))
        && words.chars().filter(c -> Signs.isIdeograph((char) c)).limit(2).count() == 2;
  }

  private static Seen within(String over, Seen name) {
    if (over.isEmpty()) {
      return name;
    }
    SeenPieces whole = new SeenPieces();
    for (int i = 0; i < over.length(); i++) {
      whole.append(over.charAt(i), name.origin(0));
    }
    for (int i = 0; i < name.text().length(); i++) {
      whole.append(name.text().charAt(i), name.origin(i));
    }
    return whole.take();
  }
}
