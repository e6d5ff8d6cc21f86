package gpr.layout;

import gpr.text.Ordinal;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of a line of text, between runs of spaces, and what converters do within them. */
final class PlainTokens {
  /** So many numbers after it tell that digits at a label's end are a number too. */
  private static final int NUMBERS_AFTER_GLUED = 2;

  private static final int THOUSAND = 3;

  private final Sheet sheet;
  private final char[] chars;
  private final Separators separators;
  private final TokenPairs pairs;

  PlainTokens(Sheet sheet) {
    this.sheet = sheet;
    this.separators = new Separators(sheet);
    this.pairs = new TokenPairs(sheet.cellReader());
    this.chars = sheet.chars();
  }

  /**
   * The cells of a line from that place on.
   *
   * @param first where its words begin
   */
  List<Cell> of(int number, int first) {
    int from = separators.bulletEnd(number, first);
    int start = sheet.start(number);
    int end = quoteEnd(from, sheet.end(number));
    List<Cell> cells = new ArrayList<>();
    boolean stray = StrayPipes.areIn(sheet, sheet.line(number));
    int column = 0;
    int i = end < sheet.end(number) ? from + 1 : from;
    while (i < end) {
      if (isGap(i, end, stray)) {
        // pdf-parse writes a tab behind some spaces, wherever they stand: it shows no column.
        column += chars[i] == '\t' ? 0 : Signs.width(chars[i]);
        i++;
        continue;
      }
      int cellStart = i;
      int cellColumn = column;
      while (i < end && !isGap(i, end, stray)) {
        for (int last = Markup.bookmarkEnd(chars, i, end); i <= last; i++) {
          column += Signs.width(chars[i]);
        }
      }
      int place = cellStart - start + 1;
      Cell cell = sheet.cellReader().read(chars, cellStart, i, number, place, cellColumn, column);
      addToken(cells, cell);
    }
    List<Cell> values = separators.without(cells);
    boolean wide = isWidelyParted(values);
    if (wide || isTight(values)) {
      nameNothing(values);
    }
    return wide ? TightCells.of(values) : values;
  }

  /** Whether one space parts all cells. */
  static boolean isTight(List<Cell> cells) {
    for (int i = 1; i < cells.size(); i++) {
      if (cells.get(i).from() - cells.get(i - 1).to() != 1) {
        return false;
      }
    }
    return cells.size() > 1;
  }

  /** A word for nothing, {@code NaN}, keeps the place of its cell, where no column shows it. */
  private void nameNothing(List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      int at = sheet.start(cell.line()) + cell.column() - 1;
      if (cell.kind() == CellKind.BLANK && !Signs.isSpace(chars[at])) {
        String word = new String(chars, at, cell.to() - cell.from());
        cells.set(i, cell.as(CellKind.NOT_APPLICABLE, word));
      }
    }
  }

  /** Whether one ideographic space parts all cells, so that they stand in no columns. */
  private boolean isWidelyParted(List<Cell> cells) {
    for (int i = 1; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      int gap = cell.from() - cells.get(i - 1).to();
      char before = chars[sheet.start(cell.line()) + cell.column() - 2];
      if (gap != 2 || before != '\u3000') {
        return false;
      }
    }
    return cells.size() > 1;
  }

  /**
   * Where the words of a line end that is quoted as a whole, before its closing quotation mark:
   * tabula writes prose with a comma so, and rows whose columns it has not found.
   */
  private int quoteEnd(int from, int end) {
    if (from >= end || chars[from] != '"') {
      return end;
    }
    int last = Signs.lastText(chars, from, end) - 1;
    if (last <= from || chars[last] != '"') {
      return end;
    }
    for (int i = from + 1; i < last; i++) {
      if (chars[i] == '"') {
        return end;
      }
    }
    return last;
  }

  /** Adds a cell, or what it is together with the one before it. */
  private void addToken(List<Cell> cells, Cell cell) {
    int last = cells.size() - 1;
    Optional<Cell> both = last < 0 ? Optional.empty() : pairs.together(cells.get(last), cell);
    if (both.isPresent()) {
      cells.set(last, both.get());
    } else {
      cells.add(cell);
    }
  }

  /** A space; but a NBSP between spaces is the blank cell of a text browser, not a gap. */
  private boolean isGap(int i, int end, boolean strayPipes) {
    char c = chars[i];
    if (!Signs.isSpace(c)) {
      return strayPipes && Signs.isPipe(c);
    }
    if (c != '\u00A0') {
      return !isWithinWord(i, end);
    }
    boolean spaceBefore = i == 0 || chars[i - 1] <= ' ';
    boolean spaceAfter = i + 1 >= end || chars[i + 1] <= ' ';
    return !(spaceBefore && spaceAfter);
  }

  /** Whether a mark without width, or hardly any, stands within one word or number. */
  private boolean isWithinWord(int i, int end) {
    boolean thin = isThin(chars[i]);
    if (!thin && !Signs.isUnseen(chars[i])) {
      return false;
    }
    boolean within =
        i > 0 && i + 1 < end && !Signs.isSpace(chars[i - 1]) && !Signs.isSpace(chars[i + 1]);
    return within && (!thin || partsThousands(i, end));
  }

  /** A space with which thousands are parted (SI brochure, 5.4.4), and hardly ever cells. */
  private static boolean isThin(char c) {
    return c == '\u2009' || c == '\u202F';
  }

  /** Whether a digit stands before it and three behind. */
  private boolean partsThousands(int i, int end) {
    int to = i + 1;
    while (to < end && Signs.isDigit(chars[to])) {
      to++;
    }
    return Signs.isDigit(chars[i - 1]) && to - i - 1 == THOUSAND;
  }

  /**
   * {@code …申请数量3001 53 0}: pypdf puts no space between a label and the first number. Where several
   * rows stand on one line (html-to-text), each has its label.
   */
  void partGlued(List<Cell> cells) {
    int numbers = 0;
    for (int i = cells.size() - 1; i >= 0; i--) {
      Cell cell = cells.get(i);
      if (cell.isFilled()) {
        numbers++;
      } else if (cell.isLabel()) {
        boolean begins = i > 0 && cells.get(i - 1).isFilled();
        int at = begins && !isMarked(cell) ? cell.text().length() : gluedDigits(cell.text());
        boolean thousand = numbers == 1 && isThousand(cell, cells.get(i + 1));
        if (at < cell.text().length() && thousand) {
          part(cells, i, at, true);
          joinThousand(cells, i + 1);
        } else if (at < cell.text().length() && (begins || numbers >= NUMBERS_AFTER_GLUED)) {
          part(cells, i, at, numbers >= NUMBERS_AFTER_GLUED);
        }
        numbers = 0;
      }
    }
  }

  private static void joinThousand(List<Cell> cells, int index) {
    Cell first = cells.get(index);
    Cell rest = cells.remove(index + 1);
    List<String> parts = List.of(first.text(), rest.text());
    cells.set(index, Cell.parts(parts, first.line(), first.column(), first.from(), rest.to()));
  }

  private static boolean isMarked(Cell label) {
    return Ordinal.at(label.text(), 0).filter(Ordinal::marked).isPresent();
  }

  /** Where digits begin that are glued to a label; its end where none are. */
  private static int gluedDigits(String text) {
    int at = text.length();
    while (at > 0 && Signs.isDigit(text.charAt(at - 1))) {
      at--;
    }
    boolean glued =
        at < text.length()
            && at > 1
            && Signs.mayEndWords(text.charAt(at - 1))
            && !isNumberAndNote(text)
            && !NumberWords.isAbout(text.substring(0, at));
    return glued ? NumberWords.aboutStart(text, at) : text.length();
  }

  /**
   * Parts a label from what is glued to it.
   *
   * @param whole whether that is one number; of few numbers beside each other it may be two
   */
  private void part(List<Cell> cells, int index, int at, boolean whole) {
    Cell label = cells.get(index);
    String text = label.text();
    int width = label.to() - (text.length() - at);
    Cell glued = piece(label, text.substring(at), label.column() + at, width, label.to());
    cells.set(index, piece(label, text.substring(0, at), label.column(), label.from(), width));
    cells.add(index + 1, whole ? glued : glued.unreadable());
  }

  /** {@code 行政强制88 283}: the digits behind a label and a thousand behind a space are one. */
  private static boolean isThousand(Cell label, Cell next) {
    return next.from() - label.to() == 1
        && next.text().length() == THOUSAND
        && next.text().chars().allMatch(c -> Signs.isDigit((char) c));
  }

  /** {@code 12注1} is a number with a note's mark, no label: an ordinal has a sign behind it. */
  private static boolean isNumberAndNote(String text) {
    int digits = 0;
    while (digits < text.length() && Signs.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > 0 && digits < text.length() && Signs.isIdeograph(text.charAt(digits));
  }

  private Cell piece(Cell cell, String text, int column, int from, int to) {
    return sheet.cellReader().read(text, cell.line(), column, from, to);
  }
}
