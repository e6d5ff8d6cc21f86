package gpr.table;

/**
 * What a reading of a table assumes that the text does not say. One closed list: it is the
 * catalogue of what a table may have suffered, the calibration of the search, and the words of the
 * diagnostics. The points of a reading are added up; the cheapest reading wins by {@link #MARGIN}.
 */
public enum Reason {
  /** The label has words before or after the form's own: 1.属于国家秘密的. */
  LABEL_EXTENDED("label-extended", 1, false),
  /** A character or two of the label are others: 2.重复由请. */
  LABEL_MISREAD("label-misread", 3, false),
  /**
   * The label is a piece of the form's, or lacks words within, and no other label has what is
   * there.
   */
  LABEL_PIECE("label-piece", 2, false),
  /** The label is broken over lines before and after its numbers (pdftotext -raw, PDFBox). */
  LABEL_BROKEN("label-broken", 1, false),
  /** Labels stand first and their numbers after them (pdftotext without options). */
  LABELS_APART("labels-apart", 0, false),
  /** The row has no label; its place among the others tells which it is. */
  LABEL_LOST("label-lost", 4, true),
  /** The row's words are no label of the form; some of them are this row's. */
  LABEL_ALIKE("label-alike", 4, true),
  /** The row's words are no label of the form. */
  LABEL_UNKNOWN("label-unknown", 6, true),
  /** The row's label is another row's. */
  LABEL_CONTRADICTS("label-contradicts", 16, true),
  /** The row's label names a row of the form, but only a piece of it or misread: another's. */
  LABEL_DOUBTED("label-doubted", 10, true),
  /** None of the table's rows has a label. */
  LABELS_LOST("labels-lost", 6, true),
  /** From here on the labels stand a row off: text of merged cells. */
  LABELS_SHIFTED("labels-shifted", 14, true),
  /** The first number stands where the label was. */
  LABEL_IS_NUMBER("label-is-number", 1, true),
  /** Words stand where a number is expected. */
  WORDS("words", 1, false),
  /** The place of a blank cell is known by the grid. */
  BLANK("blank", 0, false),
  /** A blank where the table's rows have none: a number may be lost. */
  BLANK_UNUSUAL("blank-unusual", 2, false),
  /** Cells at the row's end were left out, as they were empty. */
  BLANKS_TRIMMED("blanks-trimmed", 4, false),
  /** The numbers' places on the line tell their columns (pdftotext -layout). */
  BLANKS_BY_RULER("blanks-by-ruler", 1, false),
  /** As before, but only the numbers of other rows with blanks show where the columns stand. */
  BLANKS_BY_NUMBERS("blanks-by-numbers", 5, true),
  /** Blanks were left out, and the sums tell which. */
  BLANKS_DROPPED("blanks-dropped", 5, true),
  /** The numbers stand some cells beside the other rows' numbers. */
  SHIFTED("shifted", 3, true),
  /** No row of this shape shows where in the grid the numbers begin. */
  PLACES_UNSHOWN("places-unshown", 1, true),
  /** A number is gone and the others moved up. */
  NUMBER_LOST("number-lost", 7, true),
  /** A number is no cell's: a page number, a note. */
  NUMBER_ADDED("number-added", 5, true),
  /** The same number again, as it covers several cells of the grid. */
  NUMBER_REPEATED("number-repeated", 1, false),
  /** Two pieces are one number: 12⏎3. */
  DIGITS_JOINED("digits-joined", 5, true),
  /** Of several pieces one is the number: 0⏎24, a page number. */
  ONE_OF_PIECES("one-of-pieces", 5, true),
  /** The pieces of a number are there, and it cannot be told how they go together. */
  PIECES_UNREADABLE("pieces-unreadable", 9, false),
  /** O or 〇 alone in a column of numbers. */
  LETTER_FOR_ZERO("letter-for-zero", 0, true),
  /** A stroke or a letter like it at a number's edge, for 1: {@code |6}, {@code 2l}. */
  STROKE_FOR_ONE("stroke-for-one", 6, true),
  /** The text ends within the row or the number. */
  CUT("cut", 1, false),
  /** The numbers of one row stand on two lines. */
  ROW_BROKEN("row-broken", 3, true),
  /** The numbers of several rows stand on one line. */
  ROWS_JOINED("rows-joined", 3, true),
  /** Rows stand in another order than the form's, each with its own label. */
  ROWS_EXCHANGED("rows-exchanged", 3, false),
  /** The row is known, the columns of its numbers are not. */
  COLUMNS_UNKNOWN("columns-unknown", 14, true),
  /** The last number is the sum of the others, though the total is gone. */
  SUM_UNEXPECTED("sum-unexpected", 6, true),
  /** The sum of the row's own cells fails. */
  ROW_SUM_FAILS("row-sum-fails", 6, false),
  /** The sum of the row's own cells cannot be worked out. */
  ROW_SUM_OPEN("row-sum-open", 3, false),
  /** A sum over the rows of a column fails. */
  COLUMN_SUM_FAILS("column-sum-fails", 4, false),
  /** A sum over the rows of a column cannot be worked out. */
  COLUMN_SUM_OPEN("column-sum-open", 1, false),
  /** A row of the form is not in the text. */
  ROW_LOST("row-lost", 5, false),
  /** A row of the form has its label and no number. */
  ROW_WITHOUT_NUMBERS("row-without-numbers", 2, false),
  /** A row of numbers is none of the form. */
  ROW_ADDED("row-added", 8, false),
  /** A row stands there again. */
  ROW_REPEATED("row-repeated", 2, false),
  /** The head has the columns in another order. */
  COLUMNS_REORDERED("columns-reordered", 3, false),
  /** No head says where the total stands; the sums show it elsewhere than in the form. */
  TOTAL_ELSEWHERE("total-elsewhere", 3, true),
  /** The head lacks a column. */
  COLUMN_LACKING("column-lacking", 2, false),
  /** Every row lacks one number: its column is blank, or it is gone. */
  COLUMN_BLANK("column-blank", 8, true),
  /** A column is gone, though the head does not lack it. */
  COLUMN_LOST("column-lost", 8, true),
  /** A column is none of the form: 小计, 同比, 上年. */
  COLUMN_ADDED("column-added", 3, false),
  /** A column is none of the form, and no head says so. */
  COLUMN_ADDED_UNSAID("column-added-unsaid", 9, true),
  /** The row has no label, and no head stands over it. */
  HEAD_LOST("head-lost", 1, true),
  /** What the head says of the columns is not followed. */
  HEAD_IGNORED("head-ignored", 12, true),
  /** The table is another one: last year's, an annex's. */
  OTHER_TABLE("other-table", 12, false),
  /** The text has no such table. */
  TABLE_LOST("table-lost", 0, false),
  /** There are more ways to read the table than are weighed. */
  UNDECIDED("undecided", 0, false);

  /** The system property that names a reason whose price is nothing: what each of them earns. */
  private static final String WITHOUT = "gpr.table.without";

  /** A reading must be cheaper than every other by so many points to be believed. */
  public static final int MARGIN = 4;

  private final String id;
  private final int points;
  private final boolean inferring;
  private final boolean isOff;

  Reason(String id, int points, boolean inferring) {
    this.id = id;
    this.isOff = name().equals(System.getProperty(WITHOUT));
    this.points = isOff ? 0 : points;
    this.inferring = inferring;
  }

  /** The name in JSON, e.g. {@code label-lost}. */
  public String id() {
    return id;
  }

  /** What it costs a reading to assume it. */
  int points() {
    return points;
  }

  /** Whether it costs nothing in this run, whatever it is assumed for. */
  boolean isOff() {
    return isOff;
  }

  /** Whether a number that is known with its help only is inferred rather than read. */
  public boolean isInferring() {
    return inferring;
  }
}
