package gpr.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in the grid of the rows the labels of a head stand, each over its column.
 *
 * @param places the first place of each label; empty where they are not over their columns
 * @param end where the last label's places end, as a wider cell is written out
 */
record LabelPlaces(List<Integer> places, int end) {
  /** The labels are not over their columns. */
  static final LabelPlaces NONE = new LabelPlaces(List.of(), 0);

  LabelPlaces {
    places = List.copyOf(places);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /**
   * The places of so many columns in a grid of that width: the head's, or these and the next one,
   * which is an office's own whose label stands above theirs. Others where these are not known.
   */
  LabelPlaces of(int columns, int width) {
    int next = isEmpty() ? width : places.get(places.size() - 1) + 1;
    if (places.size() != columns - 1 || next >= width) {
      return this;
    }
    List<Integer> more = new ArrayList<>(places);
    more.add(next);
    return new LabelPlaces(more, Math.max(end, next + 1));
  }

  /**
   * Where a row has its numbers: under a label that covers several places one may stand in any of
   * these, as table recognition sets it here in one row and there in the next. The labels' own
   * places where more than one number stands under one.
   */
  List<Integer> under(Line line) {
    int last = places.size() - 1;
    boolean cover = places.get(last) - places.get(0) > last;
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      int behind = i < last ? places.get(i + 1) : cover ? line.width() : end;
      int filled = onlyFilled(line, places.get(i), behind);
      if (filled < 0) {
        return places;
      }
      own.add(filled);
    }
    return own;
  }

  /** The place of the only number, which may be written more than once; the first where none is. */
  private static int onlyFilled(Line line, int from, int to) {
    int filled = from;
    for (int at = from; at < to; at++) {
      boolean known = line.grid().get(filled).isFilled();
      if (line.grid().get(at).isFilled()) {
        if (known && !line.grid().get(at).text().equals(line.grid().get(filled).text())) {
          return -1;
        }
        filled = known ? filled : at;
      }
    }
    return filled;
  }
}
