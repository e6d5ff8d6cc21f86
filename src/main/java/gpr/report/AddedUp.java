package gpr.report;

import gpr.form.FormCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A number that adds up those before it: 新收14件，上年结转1件，共15件. */
final class AddedUp {
  /** What may be of more is of none that can be told. */
  private static final int MOST_READINGS = 4;

  private static final List<String> TOGETHER = List.of("共", "合计", "总计");

  private AddedUp() {}

  /** Whether a clause says of its number only that it is a sum: 共15件, 合计为15件. */
  static boolean isSum(Clause clause) {
    boolean sum = false;
    for (int i = clause.from(); i < clause.at(); i++) {
      if (clause.word(i) != Word.FILLER) {
        return false;
      }
      int index = i;
      sum |= TOGETHER.stream().anyMatch(word -> clause.sentence().contains(index, word));
    }
    return sum && clause.hasOwnBeginning() && clause.firstAfter() == clause.to();
  }

  /**
   * What the sum is of: all cells of the claims that it adds up, row by row where each may be of
   * the same rows. Empty where they are less than two, or count a cell twice.
   */
  static List<List<FormCell>> readings(List<Claim> parts) {
    if (parts.size() < 2) {
      return List.of();
    }
    List<List<FormCell>> sums = new ArrayList<>(parts.get(0).readings());
    for (Claim part : parts.subList(1, parts.size())) {
      sums = part.readings().size() == sums.size() ? alike(sums, part) : crossed(sums, part);
    }
    sums.removeIf(sum -> new HashSet<>(sum).size() < sum.size());
    return sums.size() > MOST_READINGS ? List.of() : sums;
  }

  private static List<List<FormCell>> alike(List<List<FormCell>> sums, Claim part) {
    List<List<FormCell>> longer = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      longer.add(joined(sums.get(i), part.readings().get(i)));
    }
    return longer;
  }

  private static List<List<FormCell>> crossed(List<List<FormCell>> sums, Claim part) {
    List<List<FormCell>> longer = new ArrayList<>();
    for (List<FormCell> sum : sums) {
      part.readings().forEach(reading -> longer.add(joined(sum, reading)));
    }
    return longer;
  }

  private static List<FormCell> joined(List<FormCell> sum, List<FormCell> reading) {
    List<FormCell> both = new ArrayList<>(sum);
    both.addAll(reading);
    return both;
  }
}
