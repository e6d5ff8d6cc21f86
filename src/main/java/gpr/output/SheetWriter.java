package gpr.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet of a workbook, row by row; where it is full, a second one goes on. */
final class SheetWriter {
  /** A sheet's rows in Excel: 2^20. */
  private static final int MOST_ROWS = 1 << 20;

  /** Rows after which what is written leaves memory. */
  private static final int FLUSHED_ROWS = 500;

  /** Notes stay in memory until the sheet ends; what has more doubts than these shows by colour. */
  private static final int MOST_NOTES = 10_000;

  /** The longest text that a cell of Excel holds. */
  private static final int LONGEST_TEXT = 32_767;

  /**
   * Stands for a character (ECMA-376, ST_Xstring); where a text has it, its underscore is escaped.
   */
  private static final Pattern ESCAPE = Pattern.compile("_x\\p{XDigit}{4}_");

  private final Workbook workbook;
  private final String name;
  private final List<String> heads;
  private final int frozenColumns;
  private final boolean isFiltered;
  private Worksheet sheet;
  private int sheets;
  private int row;
  private int notes;

  /**
   * @param name the sheet's name
   * @param heads the heads of its columns
   * @param frozenColumns how many columns stay when one scrolls to the right
   * @param isFiltered whether the heads have filters
   */
  SheetWriter(
      Workbook workbook, String name, List<String> heads, int frozenColumns, boolean isFiltered) {
    this.workbook = workbook;
    this.name = name;
    this.heads = heads;
    this.frozenColumns = frozenColumns;
    this.isFiltered = isFiltered;
    begin();
  }

  private void begin() {
    sheets++;
    sheet = workbook.newWorksheet(sheets == 1 ? name : name + " (" + sheets + ")");
    sheet.freezePane(frozenColumns, 1);
    for (int column = 0; column < heads.size(); column++) {
      String head = heads.get(column);
      sheet.value(0, column, head);
      sheet
          .style(0, column)
          .bold()
          .fillColor(SheetRow.Look.HEAD.fill())
          .wrapText(true)
          .verticalAlignment("top")
          .set();
      sheet.width(column, width(head));
    }
    row = 1;
    notes = 0;
  }

  /** Characters of the usual digits, of which a Chinese one takes two. */
  private static double width(String head) {
    return Math.max(9, Math.min(30, 2 * head.length() + 2));
  }

  void add(SheetRow cells) throws IOException {
    if (row == MOST_ROWS) {
      end();
      begin();
    }
    for (int column = 0; column < cells.cells().size(); column++) {
      add(column, cells.cells().get(column));
    }
    row++;
    if (row % FLUSHED_ROWS == 0) {
      sheet.flush();
    }
  }

  private void add(int column, SheetRow.Cell cell) {
    if (cell.value() instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (cell.value() instanceof BigDecimal number) {
      sheet.value(row, column, number);
    } else if (cell.value() != null) {
      sheet.value(row, column, text((String) cell.value()));
    }
    if (cell.look().fill() != null) {
      sheet.style(row, column).fillColor(cell.look().fill()).set();
    }
    if (!cell.note().isEmpty() && notes < MOST_NOTES) {
      notes++;
      sheet.comment(row, column, text(cell.note()));
    }
  }

  private static String text(String text) {
    return ESCAPE.matcher(cut(PlainText.line(text))).replaceAll("_x005F$0");
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    boolean isWithinPair = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
    return text.substring(0, isWithinPair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
  }

  void end() throws IOException {
    if (isFiltered && row > 1) {
      sheet.setAutoFilter(0, 0, row - 1, heads.size() - 1);
    }
    sheet.finish();
  }
}
