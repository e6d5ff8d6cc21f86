package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The labels of a head on lines between spaces by the numbers that stand below them in full rows.
 * Whatever pieces narrow columns or an editor's spaces make of a label, they stand over its own
 * numbers: {@code 结 果纠} over {@code 正} over 4251.
 */
final class LabelsOverNumbers {
  private final HeadItems columns;
  private final HeadRows rows;

  LabelsOverNumbers(HeadItems columns, HeadRows rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * The columns from left to right; none where not each has one label, whole, over its numbers, or
   * signs and widths say different things.
   */
  List<Integer> fromLeft(List<Line> head) {
    if (head.stream().anyMatch(line -> line.width() > 0)) {
      return List.of();
    }
    return Rests.Places.either(places -> fromLeft(head, places));
  }

  private List<Integer> fromLeft(List<Line> head, Rests.Places places) {
    List<Band> bands = bands(places);
    if (bands.isEmpty()) {
      return List.of();
    }
    boolean fewer = bands.size() < columns.cells().size();
    List<List<Cell>> pieces = new ArrayList<>();
    bands.forEach(band -> pieces.add(new ArrayList<>()));
    for (Line line : head) {
      for (List<Cell> words : inOneColumn(line.labels(), places)) {
        int column = over(bands, words, places);
        for (Cell word : words) {
          int own = column >= 0 ? column : over(bands, List.of(word), places);
          if (own >= 0) {
            add(word, pieces.get(own));
          } else if (columns.item(word) >= 0 || fewer && isPiece(word)) {
            return List.of();
          }
        }
      }
    }
    List<Integer> items = pieces.stream().map(this::item).toList();
    boolean added = rows.areWider() && columns.areMost(items);
    return areWhole(items) || areTold(items) || added ? items : List.of();
  }

  /**
   * Whether over each of the numbers stands a column of the form's or surely one of the office's.
   */
  private boolean areTold(List<Integer> items) {
    List<Integer> own = items.stream().filter(item -> item >= 0).toList();
    return columns.groups() == 1
        && own.size() >= LackingHead.LEAST_COLUMNS
        && own.stream().distinct().count() == own.size()
        && items.stream().allMatch(item -> item >= 0 || item == HeadItem.OTHER_YEAR);
  }

  /** Whether words begin or end a column's label: its numbers are blank. */
  private boolean isPiece(Cell word) {
    return columns.pieces().piece(word) != HeadItem.UNKNOWN;
  }

  /** A label that is several rows high may be written out in each. */
  private static void add(Cell word, List<Cell> pieces) {
    Cell above = pieces.isEmpty() ? word : pieces.get(pieces.size() - 1);
    if (above == word || above.line() == word.line() || !above.text().equals(word.text())) {
      pieces.add(word);
    }
  }

  private boolean areWhole(List<Integer> items) {
    return items.size() == columns.cells().size()
        && IntStream.range(0, columns.labels())
            .allMatch(item -> Collections.frequency(items, item) == columns.groups());
  }

  /** Where the numbers of each column stand; none where columns overlap. One alone is under all. */
  private List<Band> bands(Rests.Places places) {
    if (columns.cells().size() == 1) {
      return List.of(new Band(0, Integer.MAX_VALUE));
    }
    List<Line> spaced =
        rows.numbers().stream()
            .filter(line -> line.shape() == Line.Shape.SPACED && Rests.areApart(line))
            .toList();
    // A row may have more for digits that a space parts.
    int width = columns.cells().size() + Math.max(0, rows.more());
    int most =
        spaced.stream()
            .mapToInt(line -> line.values().filled())
            .filter(filled -> filled <= width)
            .max()
            .orElse(0);
    List<Line> full = spaced.stream().filter(line -> line.values().filled() == most).toList();
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int column = i;
      List<Cell> numbers =
          full.stream().map(line -> line.values().filledOnes().get(column)).toList();
      int from = numbers.stream().mapToInt(places::from).min().orElseThrow();
      int to = numbers.stream().mapToInt(places::to).max().orElseThrow();
      if (i > 0 && bands.get(i - 1).to() >= from) {
        return List.of();
      }
      bands.add(new Band(from, to));
    }
    return bands;
  }

  /** The labels of a line, those with a single space between them together: 结果 维 over 持. */
  private static List<List<Cell>> inOneColumn(Cells labels, Rests.Places places) {
    List<List<Cell>> words = new ArrayList<>();
    Cell before = null;
    for (Cell label : labels) {
      if (before == null || places.from(label) - places.to(before) > 1) {
        words.add(new ArrayList<>());
      }
      words.get(words.size() - 1).add(label);
      before = label;
    }
    return words;
  }

  /** A number of one digit may stand so far beside what an editor's space parts: 尚 未审. */
  private static final int BESIDE = 2;

  /**
   * The only column that words stand over, or else the nearest beside which they stand; negative
   * where there are several, or none.
   */
  private static int over(List<Band> bands, List<Cell> words, Rests.Places places) {
    int from = places.from(words.get(0));
    int to = places.to(words.get(words.size() - 1));
    for (int beside = 0; beside <= BESIDE; beside++) {
      List<Integer> over = over(bands, from - beside, to + beside);
      if (!over.isEmpty()) {
        return over.size() == 1 ? over.get(0) : -1;
      }
    }
    return -1;
  }

  private static List<Integer> over(List<Band> bands, int from, int to) {
    return IntStream.range(0, bands.size())
        .filter(i -> bands.get(i).from() < to && from < bands.get(i).to())
        .boxed()
        .toList();
  }

  /**
   * The column that the lowest of some pieces name, if what is above them is of labels over it;
   * what all of them are where these name none.
   */
  private int item(List<Cell> pieces) {
    if (pieces.size() > StackedLabel.MOST_PIECES) {
      return HeadItem.UNKNOWN;
    }
    for (int from = 0; from < pieces.size(); from++) {
      String words = words(pieces.subList(from, pieces.size()));
      int item = columns.item(words);
      if (item >= 0 || item == HeadItem.OTHER_YEAR) {
        return item;
      }
      // 总计 of a vertical 上年总计 is no column of the report.
      if (HeadItem.isCompared(words)) {
        return HeadItem.OTHER_YEAR;
      }
      if (!isOver(pieces.get(from))) {
        break;
      }
    }
    return columns.item(words(pieces));
  }

  private static String words(List<Cell> pieces) {
    return pieces.stream().map(Cell::text).collect(Collectors.joining());
  }

  /** Whether words are of a label over several columns; one sign may be of any label. */
  private boolean isOver(Cell piece) {
    int item = columns.item(piece);
    boolean known = !HeadItem.isUnknown(item);
    boolean broken = piece.text().length() > 1 && columns.pieces().isPieceOfForm(piece);
    return item < 0 && (known || broken);
  }
}
