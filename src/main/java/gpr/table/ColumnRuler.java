package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

  /** What has been learnt by either count; null until it is asked for. */
  private @Nullable Counts known;

  /** The places by signs and by the columns of a terminal. */
  private record Counts(RuledPlaces characters, RuledPlaces widths) {}

  ColumnRuler(int columns) {
    this.columns = columns;
  }

  /** Learns from the numbers of a row. */
  void learn(List<Cell> filled) {
    if (!filled.isEmpty()) {
      rows.add(filled);
      known = null;
    }
  }

  /** Learns from a label in the table's head, which stands over some column. */
  void learnHead(Cell label) {
    head.add(label);
    known = null;
  }

  /** 法律服务机构 and 社会公益组织 have six characters; longer labels span columns. */
  private static final int LONGEST_LABEL = 6;

  /**
   * Learns from a line of the table's head.
   *
   * @param broken whether some labels may be broken over lines: each piece stands over its column
   *     then; else the line must name them all
   */
  void learnHead(Cells labels, LabelBook book, boolean broken) {
    List<Cell> over = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      LabelText words = book.normalise(labels.get(i).text());
      boolean column =
          broken
              ? words.full().length() <= LONGEST_LABEL
              : book.exact(words).kind() == LabelBook.Kind.HEAD;
      if (column && !isOfSpan(labels, i, book)) {
        over.add(labels.get(i));
      }
    }
    // Where one space parts them all, from the rows' labels on, they have no places: PDFBox.
    if (broken || over.size() == columns && OneSpace.isAnyWider(labels)) {
      over.forEach(this::learnHead);
    }
  }

  /** Whether a label stands over several columns; one with an editor's space is two: 行政诉 讼. */
  private static boolean isOfSpan(Cells labels, int at, LabelBook book) {
    String text = labels.get(at).text();
    return book.isSpan(text)
        || at > 0 && book.isSpan(labels.get(at - 1).text() + text)
        || at + 1 < labels.size() && book.isSpan(text + labels.get(at + 1).text());
  }

  private Counts counts() {
    Counts counts = known;
    if (counts == null) {
      counts =
          new Counts(
              new RuledPlaces(columns, rows, head, true),
              new RuledPlaces(columns, rows, head, false));
      known = counts;
    }
    return counts;
  }

  /** Whether the columns are known by full rows or by labels, or by edges that numbers share. */
  boolean isSure() {
    return !head.isEmpty() || areShown();
  }

  /** Whether the numbers show every column: in a full row, or by an edge that several share. */
  private boolean areShown() {
    return hasFullRow() || counts().characters().shareEdges() || counts().widths().shareEdges();
  }

  private boolean hasFullRow() {
    return rows.stream().anyMatch(row -> row.size() == columns);
  }

  /** The column of each of these cells, if their places leave no doubt. */
  Optional<Cell[]> place(List<Cell> cells) {
    RuledPlaces characters = counts().characters();
    RuledPlaces widths = counts().widths();
    int fewer = Math.min(characters.edges(), widths.edges());
    int more = Math.max(characters.edges(), widths.edges());
    boolean labelsAlone = !head.isEmpty() && !hasFullRow();
    if (fewer == more || labelsAlone && fewer * TWICE > more) {
      return placeEitherWay(cells);
    }
    // That count is the converter's own in which the numbers share fewer edges.
    return (characters.edges() < widths.edges() ? characters : widths).place(cells);
  }

  /**
   * Numbers that share half of their edges in one count and none in the other stand by that one.
   */
  private static final int TWICE = 2;

  /**
   * Few numbers share edges in both counts: then both must agree, or one must fit to the letter.
   */
  private Optional<Cell[]> placeEitherWay(List<Cell> cells) {
    Optional<Cell[]> characters = counts().characters().place(cells);
    Optional<Cell[]> widths = counts().widths().place(cells);
    // One number below labels stands under one of them by chance, if the other count has it nearer
    // to another.
    boolean alone = rows.size() == 1 && rows.get(0).size() == 1;
    if (alone && counts().characters().nearest(cells) != counts().widths().nearest(cells)) {
      return Optional.empty();
    }
    if (characters.isEmpty() || widths.isEmpty()) {
      return widths.or(() -> characters);
    }
    if (Arrays.equals(characters.get(), widths.get())) {
      return widths;
    }
    boolean exact = counts().characters().isExact(characters.get(), cells);
    boolean exactToo = counts().widths().isExact(widths.get(), cells);
    if (exact == exactToo) {
      return Optional.empty();
    }
    // Labels that the numbers widen are exact by chance: where they share more edges is nearer.
    int more = counts().characters().edges() - counts().widths().edges();
    boolean byChance =
        exact
            ? more > 0 && counts().widths().areUnder(widths.get(), cells)
            : more < 0 && counts().characters().areUnder(characters.get(), cells);
    return byChance ? Optional.empty() : exact ? characters : widths;
  }

  /** How well the numbers of a row stand under those of a full row. */
  enum Fit {
    /** No row has a number in each column, nor do all rows together show them. */
    UNTOLD,
    /** Some number stands a little beside its column, or reaches into the next. */
    BESIDE,
    /** Each has an edge or its middle where its column has it. */
    EXACT
  }

  /** How well numbers stand in the places given to them, by the converter's own count. */
  Fit fit(Cell[] placed, List<Cell> cells) {
    if (!areShown()) {
      return Fit.UNTOLD;
    }
    RuledPlaces characters = counts().characters();
    RuledPlaces widths = counts().widths();
    boolean byThem = characters.areUnder(placed, cells) || widths.edges() < characters.edges();
    boolean byWidths = widths.areUnder(placed, cells) || characters.edges() < widths.edges();
    return byThem && byWidths ? Fit.EXACT : Fit.BESIDE;
  }
}
