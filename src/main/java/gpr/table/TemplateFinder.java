package gpr.table;

import gpr.form.Form;
import gpr.layout.Cell;
import gpr.layout.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells by the labels of its tables which form a report is in: a report of 2023 may still use the
 * form of 2019. Immutable, so one serves many threads.
 */
public final class TemplateFinder {
  /** So many more labels of one form than of any other settle it. */
  private static final int CLEAR_LEAD = 3;

  private final List<TableReader> readers;
  private final LabelTexts texts = new LabelTexts();

  /** For each label that only one form has, that form's place in the list. */
  private final Map<String, Integer> ownLabels = new HashMap<>();

  /** A finder for the forms of these readers. */
  public TemplateFinder(List<TableReader> readers) {
    this.readers = List.copyOf(readers);
    Set<String> shared = new HashSet<>();
    for (int i = 0; i < readers.size(); i++) {
      for (String label : readers.get(i).labels()) {
        Integer other = ownLabels.putIfAbsent(label, i);
        if (other != null && other != i) {
          shared.add(label);
        }
      }
    }
    ownLabels.keySet().removeAll(shared);
  }

  /** The form whose own labels the rows have; empty if they have none, or as many of each. */
  public Optional<Form> find(List<TableReader.SectionRows> sections) {
    int[] votes = new int[readers.size()];
    for (TableReader.SectionRows section : sections) {
      for (Row row : section.rows()) {
        count(row, votes);
        if (leader(votes, CLEAR_LEAD) >= 0) {
          return Optional.of(readers.get(leader(votes, CLEAR_LEAD)).form());
        }
      }
    }
    int leader = leader(votes, 1);
    return leader < 0 ? Optional.empty() : Optional.of(readers.get(leader).form());
  }

  private void count(Row row, int[] votes) {
    for (Cell cell : row.cells()) {
      if (cell.isLabel()) {
        Integer form = ownLabels.get(texts.of(cell.text()).body());
        if (form != null) {
          votes[form]++;
        }
      }
    }
  }

  /** The place that has at least so many votes more than every other; -1 if none has. */
  private static int leader(int[] votes, int lead) {
    int first = -1;
    int second = 0;
    for (int i = 0; i < votes.length; i++) {
      if (first < 0 || votes[i] > votes[first]) {
        second = first < 0 ? 0 : votes[first];
        first = i;
      } else {
        second = Math.max(second, votes[i]);
      }
    }
    return first >= 0 && votes[first] - second >= lead ? first : -1;
  }
}
