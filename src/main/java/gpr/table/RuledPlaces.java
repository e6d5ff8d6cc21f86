package gpr.table;

import gpr.layout.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The places of a table's columns by one of two counts: links counts a CJK character as one column,
 * the other converters count it as two.
 */
final class RuledPlaces {
  private final int columns;
  private final List<List<Cell>> rows;
  private final List<Cell> head;
  private final boolean byCharacters;

  /** How many edges the numbers have, on the side where these are fewer. */
  private final int edges;

  /** The full rows, each with its numbers where the one before has them. */
  private final List<List<Cell>> aligned;

  /**
   * @param columns how many columns the table has
   * @param rows the numbers of each row
   * @param head the labels that stand over the columns
   * @param byCharacters whether each sign counts as one column
   */
  RuledPlaces(int columns, List<List<Cell>> rows, List<Cell> head, boolean byCharacters) {
    this.columns = columns;
    this.rows = List.copyOf(rows);
    this.head = List.copyOf(head);
    this.byCharacters = byCharacters;
    this.edges = Math.min(edges(this::from), edges(this::to));
    this.aligned = alignedRows();
  }

  int edges() {
    return edges;
  }

  /** The column of each of these cells, if their places leave no doubt. */
  Optional<Cell[]> place(List<Cell> cells) {
    List<Band> bands = isAligned() ? bandsNear(cells.get(0).line()) : List.of();
    return bands.size() == columns && fitAll(bands) ? placeOn(bands, cells) : Optional.empty();
  }

  /**
   * Whether each row has a column of its own for each of its numbers. Where one has not, the labels
   * over the numbers do not stand over their columns: pdftotext -layout moves them by the width of
   * the words before them.
   */
  private boolean fitAll(List<Band> bands) {
    for (List<Cell> row : rows) {
      if (row.size() < columns && placeOn(bands, row).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether each stands to the letter where its column is. */
  boolean isExact(Cell[] placed, List<Cell> cells) {
    return areWithin(0, placed, cells);
  }

  private boolean areWithin(int distance, Cell[] placed, List<Cell> cells) {
    List<Band> bands = bandsNear(cells.get(0).line());
    boolean within = bands.size() == columns;
    for (int i = 0; i < columns && within; i++) {
      within = placed[i] == null || distance(bands.get(i), placed[i]) <= distance;
    }
    return within;
  }

  /** Whether each stands under its column, or a little beside it, and in no other. */
  boolean areUnder(Cell[] placed, List<Cell> cells) {
    return areWithin(BESIDE, placed, cells) && areParted(placed, cells);
  }

  private boolean areParted(Cell[] placed, List<Cell> cells) {
    List<Band> bands = bandsNear(cells.get(0).line());
    for (int i = 0; i < columns; i++) {
      boolean left = i > 0 && placed[i] != null && from(placed[i]) < bands.get(i - 1).to();
      boolean right =
          i + 1 < columns && placed[i] != null && to(placed[i]) > bands.get(i + 1).from();
      if (left || right) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the rows keep columns at all: pdfplumber and pdftotext -raw put a single space between
   * two numbers, so that their places say nothing.
   */
  private boolean isAligned() {
    if (OneSpace.parts(rows, head, columns)) {
      return false;
    }
    int numbers = 0;
    int full = 0;
    for (List<Cell> row : rows) {
      numbers += row.size();
      full += row.size() == columns ? 1 : 0;
    }
    if (full > 0) {
      return (full - aligned.size()) * ROWS_PER_MOVED <= full;
    }
    return edges <= columns + numbers / NUMBERS_PER_EDGE;
  }

  /** One row of so many may be moved by what stands before it: quotation marks, half as wide. */
  private static final int ROWS_PER_MOVED = 8;

  private List<List<Cell>> alignedRows() {
    List<List<Cell>> aligned = new ArrayList<>();
    for (List<Cell> row : rows) {
      boolean full = row.size() == columns;
      if (full && (aligned.isEmpty() || isAligned(bands(aligned.get(aligned.size() - 1)), row))) {
        aligned.add(row);
      }
    }
    return aligned;
  }

  private boolean isAligned(List<Band> bands, List<Cell> row) {
    for (int i = 0; i < columns; i++) {
      if (distance(bands.get(i), row.get(i)) > MOST_SHIFT) {
        return false;
      }
    }
    return true;
  }

  /**
   * Twice the columns by which two numbers of one column may be apart: centred ones differ by a
   * half.
   */
  private static final int MOST_SHIFT = 3;

  /** In aligned text many numbers share an edge. */
  private static final int NUMBERS_PER_EDGE = 3;

  private List<Band> bandsNear(int line) {
    List<Cell> nearest = null;
    for (List<Cell> row : aligned) {
      boolean nearer =
          nearest == null
              || Math.abs(row.get(0).line() - line) < Math.abs(nearest.get(0).line() - line);
      nearest = nearer ? row : nearest;
    }
    return nearest != null ? bands(nearest) : bandsOfAll();
  }

  private List<Band> bands(List<Cell> cells) {
    List<Band> bands = new ArrayList<>(cells.size());
    cells.forEach(cell -> bands.add(new Band(from(cell), to(cell))));
    return bands;
  }

  private List<Band> bandsOfAll() {
    List<Band> labels = Band.merged(bands(head), 0);
    if (labels.size() == columns && !areUnderLabels(labels)) {
      return List.of();
    }
    List<Cell> all = new ArrayList<>(head);
    rows.forEach(all::addAll);
    // Without labels over them, the edges of narrow numbers are all there is: 9 under 10 must not
    // part.
    List<Band> bands = Band.merged(bands(all), head.isEmpty() ? 1 : 0);
    return bands.size() == columns ? bands : labels;
  }

  /** Whether each number stands under some label, or beside it at most. */
  private boolean areUnderLabels(List<Band> labels) {
    for (List<Cell> row : rows) {
      for (Cell cell : row) {
        if (!isUnder(labels, cell)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isUnder(List<Band> labels, Cell cell) {
    for (Band label : labels) {
      if (from(cell) <= label.to() + BESIDE && to(cell) >= label.from() - BESIDE) {
        return true;
      }
    }
    return false;
  }

  /** Converters that centre both round to one column or the other. */
  private static final int BESIDE = 1;

  private int from(Cell cell) {
    return byCharacters ? cell.column() : cell.from();
  }

  private int to(Cell cell) {
    return byCharacters ? cell.column() + cell.text().length() : cell.to();
  }

  /**
   * Whether the numbers have one edge a column, each in several rows: they show the columns as well
   * as a full row does.
   */
  boolean shareEdges() {
    return shareEdges(this::from) || shareEdges(this::to);
  }

  private boolean shareEdges(ToIntFunction<Cell> edge) {
    Map<Integer, Long> edges = edgesOf(edge);
    return edges.size() == columns && edges.values().stream().allMatch(count -> count > 1);
  }

  private int edges(ToIntFunction<Cell> edge) {
    return edgesOf(edge).size();
  }

  /** The edges of the numbers, and how many have each. */
  private Map<Integer, Long> edgesOf(ToIntFunction<Cell> edge) {
    return rows.stream()
        .flatMap(List::stream)
        .collect(Collectors.groupingBy(edge::applyAsInt, Collectors.counting()));
  }

  private Optional<Cell[]> placeOn(List<Band> bands, List<Cell> cells) {
    Cell[] placed = new Cell[columns];
    int next = 0;
    // What stands further to the left than the columns are apart is in none of them.
    int left = columns < 2 ? 0 : bands.get(0).from() - (bands.get(1).from() - bands.get(0).from());
    if (to(cells.get(0)) < left) {
      return Optional.empty();
    }
    for (Cell cell : cells) {
      int column = nearestBand(bands, cell);
      if (column < next) {
        return Optional.empty();
      }
      placed[column] = cell;
      next = column + 1;
    }
    return Optional.of(placed);
  }

  /** The band that is nearest to the cell; -1 where two are as near. */
  private int nearestBand(List<Band> bands, Cell cell) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < bands.size(); i++) {
      int distance = distance(bands.get(i), cell);
      if (distance < least) {
        least = distance;
        best = i;
      } else if (distance == least) {
        best = -1;
      }
    }
    return best;
  }

  /** The label that is nearest to the first of the cells; -1 where two are as near. */
  int nearest(List<Cell> cells) {
    return nearestBand(Band.merged(bands(head), 0), cells.get(0));
  }

  private int distance(Band band, Cell cell) {
    return band.distance(from(cell), to(cell));
  }
}
