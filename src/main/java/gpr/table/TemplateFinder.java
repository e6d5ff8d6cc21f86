package gpr.table;

import gpr.form.Form;
import gpr.form.FormTable;
import gpr.layout.Cell;
import gpr.layout.Row;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells by the labels of its tables which form a report is in: a report of 2023 may still use the
 * form of 2019. Each form has the price of what it cannot explain: labels of other forms, and rows
 * of its own that are not there between others. Immutable, so one serves many threads.
 */
public final class TemplateFinder {
  /** A form that is cheaper than every other by so much is settled before the text's end. */
  private static final int CLEAR_LEAD = 3 * Reason.LABEL_UNKNOWN.points();

  private final List<TableReader> readers;
  private final LabelTexts texts = new LabelTexts();

  /** The labels that some form has and another has not: the others settle nothing. */
  private final Set<String> telling = new HashSet<>();

  /**
   * For each form the others of which it knows all that they print: no label tells it from them.
   */
  private final List<List<TableReader>> contained;

  /** A finder for the forms of these readers. */
  public TemplateFinder(List<TableReader> readers) {
    this.readers = List.copyOf(readers);
    Set<String> ofAll = new HashSet<>(readers.get(0).labels());
    for (TableReader reader : readers) {
      telling.addAll(reader.labels());
      ofAll.retainAll(reader.labels());
    }
    telling.removeAll(ofAll);
    this.contained = readers.stream().map(this::containedIn).toList();
  }

  private List<TableReader> containedIn(TableReader form) {
    return readers.stream()
        .filter(other -> other != form && form.labels().containsAll(printedLabels(other)))
        .toList();
  }

  /** What the form itself prints; other wordings are known of some texts, and say nothing of it. */
  private static Set<String> printedLabels(TableReader reader) {
    Set<String> labels = new HashSet<>();
    for (FormTable table : reader.form().tables()) {
      labels.addAll(table.captions());
      labels.addAll(table.groups().values());
      labels.addAll(table.columnLabels().keySet());
      table.spans().forEach(span -> labels.add(span.label()));
      table.cells().forEach(cell -> labels.add(cell.rowLabel()));
    }
    Set<String> bodies = new HashSet<>();
    labels.forEach(label -> bodies.add(LabelText.of(label).body()));
    bodies.retainAll(reader.labels());
    return bodies;
  }

  /** The form that fits at the lower price by the margin; empty if none does. */
  public Optional<Form> find(List<TableReader.SectionRows> sections) {
    Fit fit = new Fit();
    for (TableReader.SectionRows section : sections) {
      for (Row row : section.rows()) {
        fit.add(row);
        int clear = fit.cheapestBy(CLEAR_LEAD);
        if (clear >= 0) {
          return Optional.of(readers.get(clear).form());
        }
      }
    }
    fit.addLostRows();
    int cheapest = fit.cheapestBy(Reason.MARGIN);
    return cheapest < 0 ? Optional.empty() : Optional.of(readers.get(cheapest).form());
  }

  /** What each form cannot explain of the labels of one text. */
  private final class Fit {
    private final int[] prices = new int[readers.size()];
    private final Set<String> seen = new HashSet<>();

    void add(Row row) {
      for (Cell cell : row.cells()) {
        if (cell.isLabel()) {
          add(texts.of(cell.text()).body());
        }
      }
    }

    private void add(String label) {
      if (seen.add(label) && telling.contains(label)) {
        for (int i = 0; i < prices.length; i++) {
          boolean known = readers.get(i).labels().contains(label);
          prices[i] += known ? 0 : Reason.LABEL_UNKNOWN.points();
        }
      }
    }

    /**
     * A form that contains another pays for each row of its own that lacks where the other has
     * every row. Of forms that differ labels tell: a row that lacks may have a broken one.
     */
    void addLostRows() {
      for (int i = 0; i < prices.length; i++) {
        for (FormTable table : readers.get(i).form().tables()) {
          boolean more = isContainedWhole(i, table.name());
          prices[i] += more ? lostWithin(table) * Reason.ROW_LOST.points() : 0;
        }
      }
    }

    /** Whether a form that this one contains has every row of the table. */
    private boolean isContainedWhole(int form, String table) {
      return contained.get(form).stream()
          .anyMatch(other -> lostWithin(other.form().table(table)) == 0);
    }

    /** How many rows are not there between others that are: beyond them a text may be cut. */
    private int lostWithin(FormTable table) {
      BitSet there = new BitSet();
      for (int row = 0; row < table.rows().size(); row++) {
        List<String> labels = table.rows().get(row).labels();
        there.set(row, labels.stream().anyMatch(words -> seen.contains(texts.of(words).body())));
      }
      return there.isEmpty() ? 0 : there.length() - there.nextSetBit(0) - there.cardinality();
    }

    /** The form that is cheaper than every other by so many points; -1 if none is. */
    private int cheapestBy(int lead) {
      int first = 0;
      int second = Integer.MAX_VALUE;
      for (int i = 1; i < prices.length; i++) {
        if (prices[i] < prices[first]) {
          second = prices[first];
          first = i;
        } else {
          second = Math.min(second, prices[i]);
        }
      }
      return second - prices[first] >= lead ? first : -1;
    }
  }
}
