package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The ways that are proposed to give the cells of a line to the places of a row. */
final class Proposals {
  /** So many are looked at for one line: a hostile one could have thousands. */
  static final int MOST = 120;

  /** Numbers across blank cells may be two rows' whose second label is a number itself. */
  static final int ACROSS_BLANKS = 5;

  private final int places;
  private final List<Proposal> all = new ArrayList<>();

  /**
   * One way.
   *
   * @param cells the cell at each place; null where it cannot be told
   * @param cost what is assumed
   * @param guessed whether one of several numbers was left out, and any of them may have been
   */
  record Proposal(Cell[] cells, Cost cost, boolean guessed) {
    /** The same with the digits of each cell that is in pieces as one number. */
    Proposal joined() {
      Cell[] whole = Arrays.stream(cells).map(Pieces::whole).toArray(Cell[]::new);
      return new Proposal(whole, cost.and(Reason.DIGITS_JOINED, ALL_JOINED), guessed);
    }
  }

  /** Where many cells are in pieces and the row adds up with all joined, nothing else is likely. */
  private static final int ALL_JOINED = 0;

  Proposals(int places) {
    this.places = places;
  }

  int places() {
    return places;
  }

  List<Proposal> all() {
    return all;
  }

  /** A cell for each place. */
  void add(List<Cell> cells, Cost cost) {
    add(cells.toArray(new Cell[0]), cost);
  }

  void add(Cell[] cells, Cost cost) {
    add(cells, cost, false);
  }

  private void add(Cell[] cells, Cost cost, boolean guessed) {
    if (cells.length != places) {
      throw new IllegalArgumentException(cells.length + " cells for " + places + " places");
    }
    if (all.size() < MOST) {
      all.add(new Proposal(exact(cells), cost, guessed));
    }
  }

  /** A number before 余件, 多件 is a round one: 260 余件 may be 263. */
  private static Cell[] exact(Cell[] cells) {
    Cell[] exact = cells.clone();
    for (int i = 0; i + 1 < cells.length; i++) {
      boolean both = cells[i] != null && cells[i + 1] != null;
      if (both && cells[i].kind() == CellKind.NUMBER && says(MORE, cells[i + 1])) {
        exact[i] = cells[i].unreadable();
      }
    }
    return exact;
  }

  private static final Pattern MORE = Pattern.compile("^[余多几]");

  /** The cells are the row's, but which is which cannot be told. */
  void addUnknown() {
    add(new Cell[places], Cost.of(Reason.COLUMNS_UNKNOWN));
  }

  /** One number of the row is gone, any of them. */
  void addLost(List<Cell> cells, Cost cost, int points) {
    for (int lost = 0; lost < places; lost++) {
      add(around(lost, cells), cost.and(Reason.NUMBER_LOST, points));
    }
  }

  /**
   * Blank cells of the row left nothing, any of them; or where one is missing, its number is gone.
   */
  void addFewer(List<Cell> cells, Cost cost) {
    int missing = places - cells.size();
    if (missing == 1) {
      addLost(cells, cost, Reason.NUMBER_LOST.points());
    }
    Cost dropped = cost.and(Reason.BLANKS_DROPPED, Reason.BLANKS_DROPPED.points() + missing - 1);
    if (choices(missing) <= MOST_CHOICES) {
      addDropped(cells, new Cell[places], 0, 0, dropped);
    } else {
      add(new Cell[places], dropped);
    }
  }

  /** All ways to leave out some of seven columns; of fifteen they are too many. */
  private static final int MOST_CHOICES = 40;

  private int choices(int missing) {
    long choices = 1;
    for (int i = 0; i < missing && choices <= MOST_CHOICES; i++) {
      choices = choices * (places - i) / (i + 1);
    }
    return (int) Math.min(choices, MOST_CHOICES + 1);
  }

  private void addDropped(List<Cell> cells, Cell[] placed, int place, int next, Cost cost) {
    if (place == places) {
      add(placed.clone(), cost);
      return;
    }
    if (next < cells.size()) {
      placed[place] = cells.get(next);
      addDropped(cells, placed, place + 1, next + 1, cost);
    }
    if (places - place > cells.size() - next) {
      placed[place] = blankBeside(cells.get(0));
      addDropped(cells, placed, place + 1, next, cost);
    }
  }

  /** One of the cells is none of the row's, any of them; or two of them are one. */
  void addSurplus(List<Cell> cells, Cost cost) {
    for (int added = 0; added < cells.size(); added++) {
      List<Cell> others = new ArrayList<>(cells);
      Cell gone = others.remove(added);
      if (isVague(gone)) {
        continue;
      }
      Cost without = cost.and(surplus(gone)).and(saysNothing(gone, others));
      add(others.toArray(new Cell[0]), without, gone.kind() == CellKind.NUMBER);
    }
    for (int i = 0; i + 1 < cells.size(); i++) {
      if (Digits.canJoin(cells.get(i), cells.get(i + 1))) {
        List<Cell> joined = new ArrayList<>(cells);
        joined.set(i, Digits.join(joined.get(i), joined.remove(i + 1)));
        add(joined, cost.and(Reason.DIGITS_JOINED));
      }
    }
  }

  /** Words that say a number or more of one, 其中 20件, 余件: no note beside the others. */
  static boolean isVague(Cell cell) {
    return says(VAGUE, cell);
  }

  private static boolean says(Pattern words, Cell cell) {
    return (cell.kind() == CellKind.OTHER || cell.isLabel()) && words.matcher(cell.text()).find();
  }

  private static final Pattern VAGUE = Pattern.compile("\\d|^[余多几约近]");

  private static Cost surplus(Cell gone) {
    boolean number = gone.kind() == CellKind.NUMBER || gone.kind() == CellKind.PARTS;
    if (number || gone.kind() == CellKind.NOT_APPLICABLE) {
      return Cost.of(Reason.NUMBER_ADDED);
    }
    boolean words = gone.isFilled() || gone.isLabel();
    return words ? Cost.NONE.and(Reason.NUMBER_ADDED, WORDS_ADDED) : Cost.of(Reason.SHIFTED);
  }

  /** A row of zeros adds up whatever was left out of it. */
  private static Cost saysNothing(Cell gone, List<Cell> others) {
    boolean zeros =
        others.stream().noneMatch(cell -> Signs.areDigits(cell.text()) && !isZero(cell));
    boolean number = gone.kind() == CellKind.NUMBER && !isZero(gone);
    return zeros && number && others.size() > 1
        ? Cost.NONE.and(Reason.NUMBER_ADDED, ALL_BUT_ZEROS)
        : Cost.NONE;
  }

  private static boolean isZero(Cell cell) {
    return cell.kind() == CellKind.NUMBER && cell.number().signum() == 0;
  }

  /** As much as to leave it open. */
  private static final int ALL_BUT_ZEROS = 4;

  /** Words beside the numbers are rather a note than a cell's. */
  private static final int WORDS_ADDED = 2;

  /** Two of as many numbers as places are one, and a blank of the row left nothing. */
  void addSplit(List<Cell> cells, Cost cost) {
    for (int i = 0; i + 1 < cells.size(); i++) {
      if (Digits.canJoin(cells.get(i), cells.get(i + 1))) {
        List<Cell> joined = new ArrayList<>(cells);
        joined.set(i, Digits.join(joined.get(i), joined.remove(i + 1)));
        addDropped(
            joined,
            new Cell[places],
            0,
            0,
            cost.and(Reason.DIGITS_JOINED).and(Reason.BLANKS_DROPPED, BLANK_OF_MANY));
      }
    }
  }

  /** The last of the cells and the number right of it are one. */
  void addLastJoined(Cell[] cells, Cell beside, Cost cost) {
    Cell last = cells[places - 1];
    if (Digits.canJoin(last, beside)) {
      Cell[] joined = cells.clone();
      joined[places - 1] = Digits.join(last, beside);
      add(joined, cost.and(Reason.DIGITS_JOINED));
    }
  }

  /** A blank that left nothing, where other rows have them too. */
  private static final int BLANK_OF_MANY = 2;

  private Cell[] around(int at, List<Cell> cells) {
    Cell[] placed = new Cell[places];
    for (int i = 0; i < places; i++) {
      placed[i] = i == at ? null : cells.get(i < at ? i : i - 1);
    }
    return placed;
  }

  /**
   * What begins the line below may go on with any of the row's numbers where nothing shows under
   * which it stands: {@code 89792 15 93703⏎51} of narrow columns.
   *
   * @param cells the last of them in two pieces
   */
  void addRests(List<Cell> cells, Cost cost) {
    Cell last = cells.get(cells.size() - 1);
    if (!Pieces.areDigits(last)) {
      return;
    }
    String beginning = last.parts().get(0);
    Cell whole = Digits.number(beginning, last);
    Cell rest = Digits.number(last.parts().get(1), last);
    for (int i = 0; i + 1 < cells.size(); i++) {
      if (Digits.canJoin(cells.get(i), rest)) {
        List<Cell> joined = new ArrayList<>(cells);
        joined.set(i, Digits.join(cells.get(i), rest));
        joined.set(cells.size() - 1, whole);
        add(joined, cost.and(Reason.DIGITS_JOINED));
      }
    }
  }

  /** A blank cell where the text has none. */
  static Cell blankBeside(Cell cell) {
    return new Cell(CellKind.BLANK, "", null, "", cell.line(), cell.column(), 0, 0);
  }

  /** The cells, and blanks for those that are left out at the end. */
  Cell[] padded(List<Cell> cells) {
    Cell[] placed = new Cell[places];
    Arrays.setAll(
        placed, i -> i < cells.size() ? cells.get(i) : blankBeside(cells.get(cells.size() - 1)));
    return placed;
  }

  /** Whether all cells say the same. */
  static boolean allSay(List<Cell> filled) {
    for (Cell cell : filled) {
      if (!cell.text().equals(filled.get(0).text())) {
        return false;
      }
    }
    return true;
  }

  /** The numbers of cells that are written out over several columns, once each. */
  static List<Cell> withoutRepeated(List<Cell> cells) {
    List<Cell> once = new ArrayList<>();
    for (Cell cell : cells) {
      if (once.isEmpty() || !once.get(once.size() - 1).text().equals(cell.text())) {
        once.add(cell);
      }
    }
    return once;
  }
}
