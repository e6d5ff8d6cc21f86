package gpr.layout;

import gpr.Layout;
import gpr.text.Signs;
import java.util.List;

/** A row a line, its cells split by tabs: spreadsheets, table OCR, tabula. */
final class TabRows implements Family {
  private final Sheet sheet;

  TabRows(Sheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public boolean takes(int number, Line line) {
    return line.tabs() > 0
        && !sheet.conventions().tabsAreSpaces()
        && !LastRests.isSetIn(sheet, number, line);
  }

  @Override
  public void read(int number, Line line) {
    sheet.mark(number);
    if (line.rule()) {
      return;
    }
    List<Cell> cells =
        sheet.split(number, sheet.start(number), sheet.end(number), line.tabs() + 1, Signs.TAB);
    List<Cell> labels = TabCells.joined(cells, sheet.cellReader());
    sheet.add(Cells.of(TabCells.parted(labels, sheet.cellReader())), true, Layout.TAB_SEPARATED);
  }
}
