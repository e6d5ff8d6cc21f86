package gpr.document.office;

import gpr.UnreadableReportException;
import gpr.document.DocumentLines;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * The merged cells of a sheet: one that is merged shows its words once, in its first place seen.
 */
final class MergedCells {
  /** Places that merged cells cover; a form has some hundred. */
  private static final int MOST_PLACES = 1_000_000;

  private record Place(int row, int column) {}

  private final Sheet sheet;
  private final Map<Place, CellRangeAddress> regions = new HashMap<>();

  MergedCells(Sheet sheet) throws UnreadableReportException {
    this.sheet = sheet;
    int lastRow = sheet.getLastRowNum();
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      for (int row = region.getFirstRow(); row <= Math.min(lastRow, region.getLastRow()); row++) {
        Row cells = sheet.getRow(row);
        int lastColumn = cells == null ? -1 : cells.getLastCellNum();
        for (int column = region.getFirstColumn();
            column <= Math.min(lastColumn, region.getLastColumn());
            column++) {
          regions.put(new Place(row, column), region);
        }
        if (regions.size() > MOST_PLACES) {
          throw DocumentLines.tooLarge();
        }
      }
    }
  }

  /** Whether the cell there is not merged, or is the first that is seen of those that are. */
  boolean isShownAt(int row, int column) {
    CellRangeAddress region = regions.get(new Place(row, column));
    return region == null || row == firstRow(region) && column == firstColumn(region);
  }

  private int firstRow(CellRangeAddress region) {
    for (int row = region.getFirstRow(); row < region.getLastRow(); row++) {
      Row cells = sheet.getRow(row);
      if (cells == null || !cells.getZeroHeight()) {
        return row;
      }
    }
    return region.getLastRow();
  }

  private int firstColumn(CellRangeAddress region) {
    int column = region.getFirstColumn();
    while (column < region.getLastColumn() && sheet.isColumnHidden(column)) {
      column++;
    }
    return column;
  }

  /** The cell whose words are shown at that one. */
  @Nullable Cell first(Cell cell) {
    CellRangeAddress region = regions.get(new Place(cell.getRowIndex(), cell.getColumnIndex()));
    if (region == null) {
      return cell;
    }
    Row row = sheet.getRow(region.getFirstRow());
    return row == null ? null : row.getCell(region.getFirstColumn());
  }
}
