package gpr.document.office;

import gpr.UnreadableReportException;
import gpr.document.CellText;
import gpr.document.DocumentLines;
import gpr.document.GridTable;
import java.util.List;

/** Writes blocks as canonical text. */
final class BlockWriter {
  /** Five points, in twentieths: no column of figures is so narrow, and no hand draws better. */
  private static final int TOLERANCE = 100;

  private final DocumentLines lines;

  BlockWriter(DocumentLines lines) {
    this.lines = lines;
  }

  void write(Block block) throws UnreadableReportException {
    if (block instanceof Block.Paragraph paragraph) {
      lines.paragraph(paragraph.text());
    } else if (block instanceof Block.Table table) {
      write(table.rows());
    }
  }

  private void write(List<Block.Row> rows) throws UnreadableReportException {
    // Frames around the whole text, as pages saved by a browser have: no table of figures.
    boolean isFrame = rows.stream().allMatch(row -> row.cells().size() < 2);
    GridTable grid = new GridTable(TOLERANCE);
    for (Block.Row row : rows) {
      if (isFrame || row.hasTable()) {
        grid.writeTo(lines);
        lines.endTable();
        grid = new GridTable(TOLERANCE);
        writeContent(row);
      } else {
        grid.row();
        for (Block.Cell cell : row.cells()) {
          grid.cell(cell.left(), text(cell));
        }
      }
    }
    grid.writeTo(lines);
    lines.endTable();
  }

  private static String text(Block.Cell cell) {
    CellText text = new CellText();
    for (Block block : cell.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph.text().lines().forEach(text::add);
      }
    }
    return text.toString();
  }

  private void writeContent(Block.Row row) throws UnreadableReportException {
    for (Block.Cell cell : row.cells()) {
      for (Block block : cell.blocks()) {
        write(block);
      }
    }
  }
}
