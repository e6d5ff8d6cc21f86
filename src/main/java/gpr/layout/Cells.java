package gpr.layout;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Some cells from left to right, which cannot be changed. A list of its own because every cell of
 * every report passes through several of them: they share their cells instead of copying them.
 */
public final class Cells extends AbstractList<Cell> implements RandomAccess {
  private static final Cell[] NO_CELLS = {};

  /** No cells. */
  public static final Cells NONE = new Cells(NO_CELLS, 0, 0);

  private final Cell[] cells;
  private final int from;
  private final int to;
  private final int filled;

  private Cells(Cell[] cells, int from, int to) {
    this.cells = cells;
    this.from = from;
    this.to = to;
    int count = 0;
    for (int i = from; i < to; i++) {
      count += cells[i].isFilled() ? 1 : 0;
    }
    this.filled = count;
  }

  /** The cells of a list; itself if it is of this kind. */
  public static Cells of(List<Cell> cells) {
    if (cells instanceof Cells already) {
      return already;
    }
    return cells.isEmpty()
        ? NONE
        : new Cells(cells.toArray(new Cell[cells.size()]), 0, cells.size());
  }

  /** One cell. */
  public static Cells of(Cell cell) {
    return new Cells(new Cell[] {cell}, 0, 1);
  }

  @Override
  public Cell get(int index) {
    return cells[from + Objects.checkIndex(index, to - from)];
  }

  @Override
  public int size() {
    return to - from;
  }

  @Override
  public boolean isEmpty() {
    return to == from;
  }

  /** The last of the cells, of which there must be one. */
  public Cell last() {
    return cells[to - 1];
  }

  /**
   * The place of that very cell among them; -1 if it is none of them.
   *
   * @param cell a cell; may be null
   */
  public int placeOf(Cell cell) {
    for (int i = from; i < to; i++) {
      if (cells[i] == cell) {
        return i - from;
      }
    }
    return -1;
  }

  /** The cells from one place up to another, which is left out. */
  @Override
  public Cells subList(int first, int end) {
    Objects.checkFromToIndex(first, end, size());
    if (first == end) {
      return NONE;
    }
    return first == 0 && end == size() ? this : new Cells(cells, from + first, from + end);
  }

  /** How many of them say something where a number is expected. */
  public int filled() {
    return filled;
  }

  /** Those of them that say something where a number is expected. */
  public Cells filledOnes() {
    if (filled == size()) {
      return this;
    }
    Cell[] kept = new Cell[filled];
    int count = 0;
    for (int i = from; i < to; i++) {
      if (cells[i].isFilled()) {
        kept[count++] = cells[i];
      }
    }
    return new Cells(kept, 0, count);
  }

  /** Those of them that are no gap: empty lines that may be no cells are left out. */
  public Cells withoutGaps() {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += cells[i].kind() == CellKind.GAP ? 0 : 1;
    }
    if (count == size()) {
      return this;
    }
    Cell[] kept = new Cell[count];
    int next = 0;
    for (int i = from; i < to; i++) {
      if (cells[i].kind() != CellKind.GAP) {
        kept[next++] = cells[i];
      }
    }
    return new Cells(kept, 0, count);
  }

  /** A new array of the cells. */
  @Override
  public Cell[] toArray() {
    Cell[] copy = new Cell[size()];
    System.arraycopy(cells, from, copy, 0, copy.length);
    return copy;
  }
}
