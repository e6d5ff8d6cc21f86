package gpr.output;

import gpr.form.Form;
import gpr.form.FormCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the dotted paths of a form's cells nest as JSON objects, worked out once: before each cell,
 * how many objects end and which begin.
 */
final class CellNesting {
  /**
   * A cell's place in the nesting.
   *
   * @param ends how many objects end before it
   * @param begins the names of the objects that begin before it, the outermost first
   * @param name its own name in the innermost
   */
  record Step(int ends, List<String> begins, String name) {}

  private final List<Step> steps = new ArrayList<>();
  private final int endsAtLast;

  CellNesting(Form form) {
    List<String> open = List.of();
    Set<List<String>> begun = new HashSet<>();
    for (FormCell cell : form.cells()) {
      List<String> path = List.of(cell.path().split("\\."));
      List<String> parents = path.subList(0, path.size() - 1);
      int shared = shared(open, parents);
      for (int depth = shared + 1; depth <= parents.size(); depth++) {
        if (!begun.add(parents.subList(0, depth))) {
          throw new IllegalStateException(
              cell.path() + " does not stand with the rest of its object");
        }
      }
      List<String> begins = List.copyOf(parents.subList(shared, parents.size()));
      steps.add(new Step(open.size() - shared, begins, path.get(parents.size())));
      open = parents;
    }
    endsAtLast = open.size();
  }

  /** One step for each cell, in the form's order. */
  List<Step> steps() {
    return steps;
  }

  /** How many objects end after the last cell. */
  int endsAtLast() {
    return endsAtLast;
  }

  private static int shared(List<String> one, List<String> other) {
    int shared = 0;
    while (shared < one.size()
        && shared < other.size()
        && one.get(shared).equals(other.get(shared))) {
      shared++;
    }
    return shared;
  }
}
