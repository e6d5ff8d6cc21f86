package gpr.layout;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads an HTML table onto its full grid, row by row. */
final class HtmlTable {
  private final Element table;
  private final MarkupText markup;
  private final SeenLines lines;
  private final SpanGrid grid = new SpanGrid();

  HtmlTable(Element table, MarkupText markup, SeenLines lines) {
    this.table = table;
    this.markup = markup;
    this.lines = lines;
  }

  /** Adds what is seen of the table: its caption and its rows. */
  void add() {
    for (Element element : table.select("tr, caption")) {
      if (element.closest("table") != table || isWithinUnseen(element)) {
        continue;
      }
      if (element.normalName().equals("caption")) {
        pieces(element).forEach(lines::addLine);
      } else {
        addRow(element);
      }
    }
    grid.rows().forEach(lines::addRow);
    addStray();
  }

  /** Adds text of the table that is in none of its cells: the text goes on where no tag ends it. */
  private void addStray() {
    for (Element part : table.select("table, tbody, thead, tfoot, tr")) {
      for (TextNode text : part.textNodes()) {
        if (part.closest("table") == table && !text.isBlank()) {
          lines.append(markup.of(text));
          lines.endLine();
        }
      }
    }
  }

  private boolean isWithinUnseen(Element element) {
    for (Element up = element; up != null && up != table; up = up.parent()) {
      if (Elements.isUnseen(up)) {
        return true;
      }
    }
    return false;
  }

  private void addRow(Element row) {
    for (Element cell : row.children()) {
      boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
      if (isCell && !Elements.isUnseen(cell)) {
        grid.add(seen(cell), span(cell, "colspan"), span(cell, "rowspan"));
      }
    }
    grid.endRow(place(row));
  }

  private static int span(Element cell, String name) {
    String digits = cell.attr(name).strip();
    int span = 0;
    for (int i = 0; i < Math.min(digits.length(), 4); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      span = span * 10 + digit;
    }
    return Math.max(1, span);
  }

  private static int place(Element element) {
    return element.sourceRange().isTracked() ? element.sourceRange().endPos() : 0;
  }

  private SeenCell seen(Element cell) {
    List<Seen> pieces = pieces(cell);
    String mark = pieces.isEmpty() ? cell.select("sup, sub").text() : "";
    return new SeenCell(pieces, mark, place(cell), SeenCell.Cover.NONE);
  }

  /** The lines of a cell: parted by {@code <br>}, paragraphs and other blocks. */
  private List<Seen> pieces(Element cell) {
    SeenPieces pieces = new SeenPieces();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              pieces.flow(markup.of(text));
            } else if (node instanceof Element element && element != cell) {
              if (Elements.isUnseen(element) || Elements.isMark(element)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              endPiece(element);
              if (Elements.isField(element)) {
                pieces.flow(markup.valueOf(element));
              }
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element != cell) {
              endPiece(element);
            }
            return FilterResult.CONTINUE;
          }

          private void endPiece(Element element) {
            if (Elements.isBlock(element) || element.normalName().equals("br")) {
              pieces.end();
            }
          }
        },
        cell);
    return pieces.all();
  }
}
