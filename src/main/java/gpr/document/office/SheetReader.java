package gpr.document.office;

import gpr.UnreadableReportException;
import gpr.document.CellText;
import gpr.document.DocumentLines;
import gpr.document.GridTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook sheet by sheet: what is displayed, as it is displayed; what is hidden is left
 * out. A row in which cells are framed, or several have words, is the row of a table; words alone
 * in their row are a paragraph.
 */
final class SheetReader {
  /** Cells that are looked at; a form has 500. */
  private static final int MOST_CELLS = 2_000_000;

  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final DocumentLines lines;
  private int cells;

  private SheetReader(DocumentLines lines) {
    this.lines = lines;
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  static void read(Workbook workbook, DocumentLines lines) throws UnreadableReportException {
    SheetReader reader = new SheetReader(lines);
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        reader.read(workbook.getSheetAt(i));
      }
    }
  }

  private record Placed(int column, String text) {}

  /**
   * What a row shows.
   *
   * @param number which row that is seen it is
   * @param cells its cells with words or a frame
   * @param isFramed whether one has a frame
   */
  private record Shown(int number, List<Placed> cells, boolean isFramed) {
    long words() {
      return cells.stream().filter(cell -> !cell.text().isEmpty()).count();
    }

    /** Certainly a table's. */
    boolean isTable() {
      return isFramed || words() > 1;
    }

    String text() {
      return cells.stream()
          .map(Placed::text)
          .filter(text -> !text.isEmpty())
          .findFirst()
          .orElse("");
    }
  }

  private void read(Sheet sheet) throws UnreadableReportException {
    List<Shown> rows = new ArrayList<>();
    MergedCells merged = new MergedCells(sheet);
    int hidden = 0;
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        hidden++;
      } else {
        Shown shown = shown(row, row.getRowNum() - hidden, merged);
        if (!shown.cells().isEmpty()) {
          rows.add(shown);
        }
      }
    }
    write(rows);
  }

  private Shown shown(Row row, int number, MergedCells merged) throws UnreadableReportException {
    List<Placed> placed = new ArrayList<>();
    boolean isFramed = false;
    for (Cell cell : row) {
      cells++;
      if (cells > MOST_CELLS) {
        throw DocumentLines.tooLarge();
      }
      int column = cell.getColumnIndex();
      if (row.getSheet().isColumnHidden(column) || !merged.isShownAt(row.getRowNum(), column)) {
        continue;
      }
      String text = shown(merged.first(cell)).strip();
      boolean hasFrame = hasFrame(cell.getCellStyle());
      isFramed |= hasFrame;
      if (hasFrame || !text.isEmpty()) {
        placed.add(new Placed(column, text));
      }
    }
    return new Shown(number, placed, isFramed);
  }

  /**
   * What a cell displays. Programs that write a workbook (openpyxl, EPPlus, SheetJS) store no value
   * of a formula; Excel works it out when it opens it, gpr does not: the formula itself is given,
   * so that nobody takes it for 0.
   */
  private String shown(@Nullable Cell cell) {
    if (cell instanceof XSSFCell own
        && own.getCellType() == CellType.FORMULA
        && (own.getRawValue() == null || own.getRawValue().isEmpty())) {
      return "=" + own.getCellFormula();
    }
    return formatter.formatCellValue(cell);
  }

  private static boolean hasFrame(CellStyle style) {
    return style != null
        && (style.getBorderLeft() != BorderStyle.NONE
            || style.getBorderRight() != BorderStyle.NONE
            || style.getBorderTop() != BorderStyle.NONE
            || style.getBorderBottom() != BorderStyle.NONE);
  }

  private void write(List<Shown> rows) throws UnreadableReportException {
    GridTable table = new GridTable(0);
    for (int i = 0; i < rows.size(); i++) {
      Shown row = rows.get(i);
      if (row.isTable()) {
        if (i > 0 && row.number() > rows.get(i - 1).number() + 1) {
          end(table);
          table = new GridTable(0);
        }
        table.row();
        for (Placed cell : row.cells()) {
          table.cell(cell.column(), text(cell.text()));
        }
      } else {
        end(table);
        table = new GridTable(0);
        lines.paragraph(row.text());
      }
    }
    end(table);
  }

  private void end(GridTable table) throws UnreadableReportException {
    table.writeTo(lines);
    lines.endTable();
  }

  private static String text(String words) {
    CellText text = new CellText();
    words.lines().forEach(text::add);
    return text.toString();
  }
}
