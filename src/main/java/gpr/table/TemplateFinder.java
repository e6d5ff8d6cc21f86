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

  /** A finder for the forms of these readers. */
  public TemplateFinder(List<TableReader> readers) {
    this.readers = List.copyOf(readers);
    Set<String> ofAll = new HashSet<>(readers.get(0).labels());
    for (TableReader reader : readers) {
      telling.addAll(reader.labels());
      ofAll.retainAll(reader.labels());
    }
    telling.removeAll(ofAll);
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
     * A form that has all labels of another pays for each row of its own that lacks where the other
     * has every row. Of forms that differ labels tell: a row that lacks may have a broken one.
     */
    void addLostRows() {
      for (int i = 0; i < prices.length; i++) {
        for (FormTable table : readers.get(i).form().tables()) {
          boolean more = isWholeWithin(i, table.name());
          prices[i] += more ? lostWithin(table) * Reason.ROW_LOST.points() : 0;
        }
      }
    }

    /** Whether a form of which that one has all labels has every row of the table. */
    private boolean isWholeWithin(int form, String table) {
      for (int other = 0; other < prices.length; other++) {
        boolean within = readers.get(form).labels().containsAll(readers.get(other).labels());
        if (other != form && within && lostWithin(readers.get(other).form().table(table)) == 0) {
          return true;
        }
      }
      return false;
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
