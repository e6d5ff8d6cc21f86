package gpr.table;

import gpr.layout.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a table stand on the line: pdftotext -layout and the text browsers keep the
 * places of numbers but leave blanks out. Learnt from rows that have a number in each column; where
 * none has, from all numbers and the labels in the table's head together.
 */
final class ColumnRuler {
  private final int columns;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Cell> head = new ArrayList<>();
  private boolean byCharacters;

  /**
   * What all rows show by one of the two counts.
   *
   * @param edges how many edges their numbers have, on the side where these are fewer
   * @param aligned the full rows, each with its numbers where the one before has them
   */
  private record Shown(int edges, List<List<Cell>> aligned) {}

  /** What they show by characters and by widths; null until it is asked for. */
  private @Nullable Shown ofCharacters;

  private @Nullable Shown ofWidths;

  ColumnRuler(int columns) {
    this.columns = columns;
  }

  /** Learns from the numbers of a row. */
  void learn(List<Cell> filled) {
    if (!filled.isEmpty()) {
      rows.add(filled);
      ofCharacters = null;
      ofWidths = null;
    }
  }

  /** By the count that is tried. */
  private Shown shown() {
    Shown known = byCharacters ? ofCharacters : ofWidths;
    if (known == null) {
      known = new Shown(Math.min(edges(this::from), edges(this::to)), alignedRows());
      ofCharacters = byCharacters ? known : ofCharacters;
      ofWidths = byCharacters ? ofWidths : known;
    }
    return known;
  }

  /** Whether the columns are known by full rows or by labels, not by numbers alone. */
  boolean isSure() {
    return !head.isEmpty() || hasFullRow();
  }

  private boolean hasFullRow() {
    return rows.stream().anyMatch(row -> row.size() == columns);
  }

  /** Learns from a label in the table's head, which stands over some column. */
  void learnHead(Cell label) {
    head.add(label);
  }

  /** The column of each of these cells, if their places leave no doubt. */
  Optional<Cell[]> place(List<Cell> cells) {
    byCharacters = true;
    int characters = shown().edges();
    byCharacters = false;
    int widths = shown().edges();
    if (characters == widths || !head.isEmpty() && !hasFullRow()) {
      return placeEitherWay(cells);
    }
    // That count is the converter's own in which the numbers share fewer edges.
    byCharacters = characters < widths;
    return placeOneWay(cells);
  }

  private Optional<Cell[]> placeOneWay(List<Cell> cells) {
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

  /**
   * Few numbers share edges in both counts: then both must agree, or one must fit to the letter.
   */
  private Optional<Cell[]> placeEitherWay(List<Cell> cells) {
    byCharacters = true;
    Optional<Cell[]> characters = placeOneWay(cells);
    boolean exact = characters.isPresent() && isExact(characters.get(), cells);
    byCharacters = false;
    Optional<Cell[]> widths = placeOneWay(cells);
    if (characters.isEmpty() || widths.isEmpty()) {
      return widths.or(() -> characters);
    }
    if (Arrays.equals(characters.get(), widths.get())) {
      return widths;
    }
    boolean exactToo = isExact(widths.get(), cells);
    return exact == exactToo ? Optional.empty() : exact ? characters : widths;
  }

  private boolean isExact(Cell[] placed, List<Cell> cells) {
    return areWithin(0, placed, cells);
  }

  private boolean areWithin(int distance, Cell[] placed, List<Cell> cells) {
    List<Band> bands = bandsNear(cells.get(0).line());
    for (int i = 0; i < columns; i++) {
      if (placed[i] != null && distance(bands.get(i), placed[i]) > distance) {
        return false;
      }
    }
    return true;
  }

  /** How well the numbers of a row stand under those of a full row. */
  enum Fit {
    /** No row has a number in each column. */
    UNTOLD,
    /** Some number stands a little beside its column, or reaches into the next. */
    BESIDE,
    /** Each has an edge or its middle where its column has it. */
    EXACT
  }

  /** How well numbers stand in the places given to them, by the converter's own count. */
  Fit fit(Cell[] placed, List<Cell> cells) {
    if (!hasFullRow()) {
      return Fit.UNTOLD;
    }
    byCharacters = true;
    int characters = shown().edges();
    boolean byThem = isShownSo(placed, cells);
    byCharacters = false;
    int widths = shown().edges();
    boolean byWidths = isShownSo(placed, cells);
    boolean exact = (byThem || widths < characters) && (byWidths || characters < widths);
    return exact ? Fit.EXACT : Fit.BESIDE;
  }

  private boolean isShownSo(Cell[] placed, List<Cell> cells) {
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
      return (full - shown().aligned().size()) * ROWS_PER_MOVED <= full;
    }
    return shown().edges() <= columns + numbers / NUMBERS_PER_EDGE;
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
    for (List<Cell> row : shown().aligned()) {
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
    if (labels.size() == columns && !areUnder(labels)) {
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
  private boolean areUnder(List<Band> labels) {
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

  /** links counts a CJK character as one column; the other converters count it as two. */
  private int from(Cell cell) {
    return byCharacters ? cell.column() : cell.from();
  }

  private int to(Cell cell) {
    return byCharacters ? cell.column() + cell.text().length() : cell.to();
  }

  private int edges(ToIntFunction<Cell> edge) {
    Set<Integer> edges = new HashSet<>();
    rows.forEach(row -> row.forEach(cell -> edges.add(edge.applyAsInt(cell))));
    return edges.size();
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

  private int distance(Band band, Cell cell) {
    return band.distance(from(cell), to(cell));
  }
}
