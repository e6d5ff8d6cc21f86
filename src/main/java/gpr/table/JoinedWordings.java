package gpr.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Labels that stand in one cell without a space between them: 自然人商业企业.
 *
 * @param wordings the labels' wordings, and the column of each
 */
record JoinedWordings(Map<String, Integer> wordings) {
  /**
   * The columns of labels that together are these words, to the letter and each once; none where
   * these are not.
   */
  List<Integer> columns(String words) {
    List<Integer> columns = new ArrayList<>();
    return addFrom(words, 0, columns) ? columns : List.of();
  }

  private boolean addFrom(String words, int from, List<Integer> columns) {
    if (from == words.length()) {
      return !columns.isEmpty();
    }
    for (Map.Entry<String, Integer> wording : wordings.entrySet()) {
      if (words.startsWith(wording.getKey(), from) && !columns.contains(wording.getValue())) {
        columns.add(wording.getValue());
        if (addFrom(words, from + wording.getKey().length(), columns)) {
          return true;
        }
        columns.remove(columns.size() - 1);
      }
    }
    return false;
  }
}
