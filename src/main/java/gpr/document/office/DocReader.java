package gpr.document.office;

import gpr.UnreadableReportException;
import gpr.document.DocumentLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads a .doc, as {@link DocxReader} reads a .docx. */
final class DocReader {
  /** Tables in tables: deeper ones were made to be. */
  private static final int MOST_LEVELS = 16;

  /** Stands where a drawing is anchored ([MS-DOC] 2.4.1). */
  private static final char DRAWING = 0x08;

  private final DocParagraph paragraphs;
  private final Range boxes;

  /** The text of all boxes is one story; it is told at the first drawing, and only there. */
  private boolean areBoxesRead;

  private DocReader(HWPFDocument document) {
    this.paragraphs = new DocParagraph(new DocLists(document));
    this.boxes = document.getMainTextboxRange();
  }

  static void read(HWPFDocument document, DocumentLines lines)
      throws IOException, UnreadableReportException {
    BlockWriter writer = new BlockWriter(lines);
    new DocReader(document).read(document.getRange(), 0, writer::write);
  }

  /**
   * Reads a range block by block.
   *
   * @param level how many tables are around it
   */
  private void read(Range range, int level, DocxBody.Taker taker)
      throws IOException, UnreadableReportException {
    if (level > MOST_LEVELS) {
      throw new IOException("nested too deep");
    }
    int count = range.numParagraphs();
    int at = 0;
    while (at < count) {
      Paragraph paragraph = range.getParagraph(at);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        Table table = range.getTable(paragraph);
        taker.take(new Block.Table(rows(table, level + 1)));
        at += Math.max(1, table.numParagraphs());
      } else {
        Optional<Block.Paragraph> read = paragraphs.read(paragraph);
        if (read.isPresent()) {
          taker.take(read.get());
        }
        if (!areBoxesRead && paragraph.text().indexOf(DRAWING) >= 0) {
          areBoxesRead = true;
          read(boxes, 0, taker);
        }
        at++;
      }
    }
  }

  private List<Block.Row> rows(Table table, int level)
      throws IOException, UnreadableReportException {
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      List<Block.Cell> cells = new ArrayList<>();
      for (int c = 0; c < row.numCells(); c++) {
        cells.add(cell(row.getCell(c), level));
      }
      if (!cells.isEmpty()) {
        rows.add(new Block.Row(cells));
      }
    }
    return rows;
  }

  private Block.Cell cell(TableCell cell, int level) throws IOException, UnreadableReportException {
    List<Block> blocks = new ArrayList<>();
    // Read even where it is not shown, since its paragraphs are counted.
    read(cell, level, blocks::add);
    boolean isContinued =
        cell.isMerged() && !cell.isFirstMerged()
            || cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    return new Block.Cell(cell.getLeftEdge(), isContinued ? List.of() : blocks);
  }
}
