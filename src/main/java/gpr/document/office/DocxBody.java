package gpr.document.office;

import gpr.UnreadableReportException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the body of a .docx block by block. */
final class DocxBody {
  /** Where the blocks go. */
  @FunctionalInterface
  interface Taker {
    void take(Block block) throws IOException, UnreadableReportException;
  }

  private final Xml xml;
  private final DocxParagraph paragraph;

  DocxBody(Xml xml, DocxStyles styles, DocxNumbering numbering) {
    this.xml = xml;
    this.paragraph = new DocxParagraph(xml, styles, numbering);
  }

  /** What is to be done at the children of the root. */
  Xml.Element reader(Taker taker) {
    return name -> {
      if (name.equals("body")) {
        xml.each(block -> readBlock(block, taker));
      }
    };
  }

  private void readBlock(String name, Taker taker) throws IOException, UnreadableReportException {
    switch (name) {
      case "p" -> readParagraph(taker);
      case "tbl" -> taker.take(readTable());
      case "sdt" -> readControl(inner -> readBlock(inner, taker));
      // What was deleted or moved away has names of its own, and is passed over.
      case "customXml", "smartTag", "ins", "moveTo", "mc:AlternateContent", "mc:Fallback" ->
          xml.each(inner -> readBlock(inner, taker));
      default -> {}
    }
  }

  /** A content control; its prompt is no content, and a table of contents is none of the text. */
  private void readControl(Xml.Element content) throws IOException, UnreadableReportException {
    boolean[] isPassedOver = {false};
    xml.each(
        name -> {
          if (name.equals("sdtPr")) {
            xml.each(property -> isPassedOver[0] |= isPassedOver(property));
          } else if (name.equals("sdtContent") && !isPassedOver[0]) {
            xml.each(content);
          }
        });
  }

  private boolean isPassedOver(String property) throws IOException, UnreadableReportException {
    boolean[] isContents = {false};
    if (property.equals("docPartObj")) {
      xml.each(
          name ->
              isContents[0] |=
                  name.equals("docPartGallery") && xml.value().equals("Table of Contents"));
    }
    return isContents[0] || property.equals("showingPlcHdr") && xml.isOn();
  }

  private void readParagraph(Taker taker) throws IOException, UnreadableReportException {
    List<Block> boxes = new ArrayList<>();
    Optional<Block.Paragraph> read = paragraph.read(name -> readBlock(name, boxes::add));
    if (read.isPresent()) {
      taker.take(read.get());
    }
    for (Block box : boxes) {
      taker.take(box);
    }
  }

  private Block.Table readTable() throws IOException, UnreadableReportException {
    List<Integer> edges = new ArrayList<>(List.of(0));
    List<Block.Row> rows = new ArrayList<>();
    xml.each(name -> readRows(name, edges, rows));
    return new Block.Table(rows);
  }

  private void readRows(String name, List<Integer> edges, List<Block.Row> rows)
      throws IOException, UnreadableReportException {
    switch (name) {
      case "tblGrid" ->
          xml.each(
              column -> {
                if (column.equals("gridCol")) {
                  edges.add(edges.get(edges.size() - 1) + Math.max(0, xml.number("w", 0)));
                }
              });
      case "tr" -> readRow(edges).ifPresent(rows::add);
      case "sdt" -> readControl(inner -> readRows(inner, edges, rows));
      case "customXml", "ins", "moveTo" -> xml.each(inner -> readRows(inner, edges, rows));
      default -> {}
    }
  }

  /** Where a row is read to. */
  private static final class RowParts {
    private final List<Block.Cell> cells = new ArrayList<>();
    private final Edges edges;
    private int column;
    private boolean isHidden;

    RowParts(Edges edges) {
      this.edges = edges;
    }
  }

  /** Where the columns of the grid begin; as wide as a usual one where the table does not say. */
  private record Edges(List<Integer> known) {
    private static final int USUAL_WIDTH = 1000;
    private static final int MOST_COLUMNS = 1 << 14;

    int of(int column) {
      int last = known.size() - 1;
      boolean isKnown = known.get(last) > 0 && isRising();
      if (!isKnown) {
        return Math.min(column, MOST_COLUMNS) * USUAL_WIDTH;
      }
      return column <= last
          ? known.get(column)
          : known.get(last) + Math.min(column - last, MOST_COLUMNS) * USUAL_WIDTH;
    }

    /** Columns without a width would all be one. */
    private boolean isRising() {
      for (int i = 1; i < known.size(); i++) {
        if (known.get(i) <= known.get(i - 1)) {
          return false;
        }
      }
      return true;
    }
  }

  private Optional<Block.Row> readRow(List<Integer> edges)
      throws IOException, UnreadableReportException {
    RowParts row = new RowParts(new Edges(edges));
    xml.each(name -> readCells(name, row));
    return row.isHidden || row.cells.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Row(row.cells));
  }

  private void readCells(String name, RowParts row) throws IOException, UnreadableReportException {
    switch (name) {
      case "trPr" ->
          xml.each(
              property -> {
                switch (property) {
                  case "gridBefore" -> row.column += Math.max(0, xml.number("val", 0));
                  case "del" -> row.isHidden = true;
                  case "hidden" -> row.isHidden |= xml.isOn();
                  default -> {}
                }
              });
      case "tc" -> readCell(row);
      case "sdt" -> readControl(inner -> readCells(inner, row));
      case "customXml", "ins", "moveTo" -> xml.each(inner -> readCells(inner, row));
      default -> {}
    }
  }

  private static final class CellParts {
    private int span = 1;
    private boolean isContinued;
    private final List<Block> blocks = new ArrayList<>();
  }

  private void readCell(RowParts row) throws IOException, UnreadableReportException {
    CellParts cell = new CellParts();
    xml.each(
        name -> {
          if (name.equals("tcPr")) {
            xml.each(property -> readProperty(property, cell));
          } else {
            readBlock(name, cell.blocks::add);
          }
        });
    row.cells.add(
        new Block.Cell(row.edges.of(row.column), cell.isContinued ? List.of() : cell.blocks));
    row.column += cell.span;
  }

  private void readProperty(String name, CellParts cell) {
    switch (name) {
      case "gridSpan" -> cell.span = Math.max(1, xml.number("val", 1));
      // Word shows nothing of what a continued cell holds.
      case "vMerge", "hMerge" -> cell.isContinued |= !xml.value().equals("restart");
      case "cellDel" -> cell.isContinued = true;
      default -> {}
    }
  }
}
