package gpr.layout;

import java.util.Objects;

/** Lines of which the rows are known already, as they are seen on a page. */
final class ReadyRows implements Family {
  private final Sheet sheet;
  private final VisibleText visible;

  ReadyRows(Sheet sheet, VisibleText visible) {
    this.sheet = sheet;
    this.visible = visible;
  }

  @Override
  public boolean takes(int number, Line line) {
    return visible.rowAt(number) != null;
  }

  @Override
  public void read(int number, Line line) {
    sheet.mark(number);
    sheet.add(Objects.requireNonNull(visible.rowAt(number)));
  }
}
