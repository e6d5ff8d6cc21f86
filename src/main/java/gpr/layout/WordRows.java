package gpr.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the rows of a table of which only the ends of the cells are told: that of a row looks like
 * an empty cell. After a row's label stand its values; of the empty cells before the next label one
 * ends the row, and before it are blank values, behind it places that a cell above covers.
 */
final class WordRows {
  /** More labels before its values has no row of a form: they are a head. */
  private static final int MOST_LABELS = 3;

  /** So many rows without any number have as many places as each other by no chance. */
  private static final int FEWEST_ALIKE = 3;

  /**
   * Labels and what follows them up to the next label.
   *
   * @param labels the cells with words
   * @param values the cells behind them, up to the last that is not empty
   * @param empty the empty cells behind these, of which one ends the row
   */
  private record Stretch(List<SeenCell> labels, List<SeenCell> values, List<SeenCell> empty) {
    /** How many places it has where nothing behind it is covered. */
    int most() {
      return values.size() + Math.max(0, empty.size() - 1);
    }
  }

  private final List<Stretch> stretches = new ArrayList<>();
  private final List<SeenRow> rows = new ArrayList<>();

  /** How many values most rows have; 0 where it is not known. */
  private int usual;

  private WordRows() {}

  /** The rows that these cells make. */
  static List<SeenRow> of(List<SeenCell> cells, CellReader reader) {
    WordRows rows = new WordRows();
    rows.part(cells, reader);
    rows.usual = rows.usualValues();
    for (int i = 0; i < rows.stretches.size(); i++) {
      rows.addRow(i);
    }
    return rows.rows;
  }

  private void part(List<SeenCell> cells, CellReader reader) {
    int at = 0;
    while (at < cells.size()) {
      int values = at;
      while (values < cells.size() && isLabel(cells.get(values), reader)) {
        values++;
      }
      int end = values;
      int filled = values;
      while (end < cells.size() && !isLabel(cells.get(end), reader)) {
        end++;
        filled = cells.get(end - 1).pieces().isEmpty() ? filled : end;
      }
      add(cells, at, values, filled, end);
      at = end;
    }
  }

  private static boolean isLabel(SeenCell cell, CellReader reader) {
    return cell.read(reader, 0, 0).isLabel();
  }

  /** Adds a stretch; a head ends with the first empty cell, and what follows has no label. */
  private void add(List<SeenCell> cells, int from, int values, int filled, int end) {
    boolean head = values - from > MOST_LABELS && values < end;
    if (head && cells.get(values).pieces().isEmpty()) {
      stretches.add(
          new Stretch(cells.subList(from, values), List.of(), cells.subList(values, values + 1)));
      // Behind the last head stand values; between two heads, places that the first one covers.
      if (filled > values || end == cells.size()) {
        add(cells, values + 1, values + 1, Math.max(filled, values + 1), end);
      }
      return;
    }
    if (from < end) {
      stretches.add(
          new Stretch(
              cells.subList(from, values),
              cells.subList(values, filled),
              cells.subList(filled, end)));
    }
  }

  /**
   * How many values most rows have of which it is told. Where none has a number, as many places as
   * several have.
   */
  private int usualValues() {
    List<Integer> counts = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch each = stretches.get(i);
      if (!each.values().isEmpty() && (each.empty().size() <= 1 || covered(i) == 0)) {
        counts.add(each.most());
      }
      if (each.values().isEmpty() && each.empty().size() > 1) {
        places.add(each.most());
      }
    }
    if (!counts.isEmpty()) {
      return mostFrequent(counts);
    }
    int alike = places.isEmpty() ? 0 : mostFrequent(places);
    return Collections.frequency(places, alike) >= FEWEST_ALIKE ? alike : 0;
  }

  /** Of two that are as frequent, the smaller. */
  private static int mostFrequent(List<Integer> counts) {
    return Collections.max(
        counts,
        (one, other) -> {
          int more =
              Integer.compare(
                  Collections.frequency(counts, one), Collections.frequency(counts, other));
          return more != 0 ? more : Integer.compare(other, one);
        });
  }

  /**
   * How many cells above may reach down before the next stretch: none before a row with two labels
   * has begun, then as many as it has labels fewer than a row of a form has at most.
   */
  private int covered(int index) {
    if (index + 1 == stretches.size()) {
      return 0;
    }
    boolean deep =
        stretches.subList(0, index + 1).stream()
            .anyMatch(each -> !each.values().isEmpty() && each.labels().size() > 1);
    int next = stretches.get(index + 1).labels().size();
    return deep ? Math.max(0, MOST_LABELS - next) : 0;
  }

  private void addRow(int index) {
    Stretch stretch = stretches.get(index);
    List<SeenCell> cells = new ArrayList<>(stretch.labels());
    cells.addAll(stretch.values());
    cells.addAll(stretch.empty().subList(0, blanks(index)));
    if (!cells.isEmpty()) {
      rows.add(new SeenRow(cells));
    }
  }

  /** How many of the empty cells behind its last number are values of the row. */
  private int blanks(int index) {
    Stretch stretch = stretches.get(index);
    int most = Math.max(0, stretch.empty().size() - 1);
    int covered = covered(index);
    if (stretch.values().isEmpty()) {
      return blanksOfBlank(index, most, covered);
    }
    if (covered == 0 || most == 0) {
      return most;
    }
    int lacking = usual == 0 ? most - covered : usual - stretch.values().size();
    return Math.min(most, Math.max(0, lacking));
  }

  /** The same of a row without numbers, which may be a head. */
  private int blanksOfBlank(int index, int most, int covered) {
    int labels = stretches.get(index).labels().size();
    if (usual > 0 && usual <= most && most <= usual + covered) {
      return usual;
    }
    boolean underHead =
        stretches.subList(0, index).stream()
            .anyMatch(each -> each.values().isEmpty() && each.labels().size() == labels + most);
    return underHead || labels == 0 ? most : 0;
  }
}
