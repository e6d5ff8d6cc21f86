package gpr.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines between two rules that cross a whole box, with rules among them that cross some of its
 * columns only: beside these a cell goes on that reaches over several rows (reStructuredText, box
 * drawings of OCR).
 */
final class CrossedBand {
  private final List<GridLine> lines;
  private final GridColumns columns;
  private final CellReader cellReader;
  private final List<GridLine> rows = new ArrayList<>();

  /** The cells that no rule has ended yet, from left to right. */
  private final List<OpenCell> open = new ArrayList<>();

  /** Cells of the open row, which rules have ended or not. */
  private List<OpenCell> row = new ArrayList<>();

  CrossedBand(List<GridLine> lines, GridColumns columns, CellReader cellReader) {
    this.lines = List.copyOf(lines);
    this.columns = columns;
    this.cellReader = cellReader;
  }

  /**
   * A cell between two borders.
   *
   * @param from the border to its left
   * @param to the border to its right
   * @param texts what stands in it, line by line
   */
  private record OpenCell(int from, int to, int width, List<Cell> texts) {}

  /** A row before the texts of its cells are put together, as some go on beside rows below. */
  private record OpenRow(GridLine first, List<OpenCell> cells, List<OpenCell> begun) {}

  /** Its rows. */
  List<GridLine> rows() {
    List<OpenRow> found = new ArrayList<>();
    List<OpenCell> begun = new ArrayList<>();
    GridLine first = lines.get(0);
    for (GridLine line : lines) {
      if (line.cells().isEmpty()) {
        found.add(new OpenRow(first, List.copyOf(row), List.copyOf(begun)));
        cross(line);
        row = new ArrayList<>(open);
        begun.clear();
        first = line;
      } else {
        add(line, begun);
      }
    }
    found.add(new OpenRow(first, List.copyOf(row), List.copyOf(begun)));
    for (OpenRow each : found) {
      addRow(each);
    }
    return rows;
  }

  /** Ends the cells that a rule crosses; in the others it may have a line of their words. */
  private void cross(GridLine line) {
    for (OpenCell cell : List.copyOf(open)) {
      if (isRuled(line.number(), cell)) {
        open.remove(cell);
      } else {
        cell.texts().add(columns.cell(line.number(), cell.from(), cell.to()));
      }
    }
  }

  private boolean isRuled(int number, OpenCell cell) {
    for (int border = cell.from(); border < cell.to(); border++) {
      if (columns.isRuled(number, border, border + 1)) {
        return true;
      }
    }
    return false;
  }

  private void add(GridLine line, List<OpenCell> begun) {
    int from = 0;
    for (int i = 0; i < line.size(); i++) {
      int to = from + line.spans().get(i);
      OpenCell cell = openCell(from, to);
      if (cell == null) {
        cell = new OpenCell(from, to, line.widths().get(i), new ArrayList<>());
        open.add(cell);
        row.add(cell);
        begun.add(cell);
      }
      cell.texts().add(line.cells().get(i));
      from = to;
    }
  }

  private @Nullable OpenCell openCell(int from, int to) {
    for (OpenCell cell : open) {
      if (cell.from() == from && cell.to() == to) {
        return cell;
      }
    }
    return null;
  }

  private void addRow(OpenRow each) {
    List<OpenCell> cells = new ArrayList<>(each.cells());
    if (each.begun().isEmpty()) {
      return;
    }
    cells.sort(Comparator.comparingInt(OpenCell::from));
    List<Cell> read = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    List<Integer> spans = new ArrayList<>();
    for (OpenCell cell : cells) {
      boolean begins = each.begun().contains(cell);
      read.add(
          begins
              ? GridBand.joined(cell.texts(), cell.width(), cellReader)
              : CellReader.blank(each.first().number(), 1));
      widths.add(cell.width());
      spans.add(cell.to() - cell.from());
    }
    rows.add(new GridLine(each.first().number(), each.first().page(), read, widths, spans));
  }
}
