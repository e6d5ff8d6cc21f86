package gpr.layout;

import gpr.Layout;
import gpr.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * DocTags, in which docling's models write a page, with its tables in OTSL: a tag before each cell,
 * {@code <otsl><fcel>规章<fcel>0<ecel><nl></otsl>}, and where each part stands, {@code <loc_50>}.
 */
final class DoctagsText {
  /** {@code <section_header_level_1>}, {@code </text>}, {@code <loc_50>}; no tag of HTML. */
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(doctag|otsl|[fel]cel|ucel|xcel|[cr]hed|srow|nl|loc|text|paragraph|title|caption"
              + "|section_header_level|page_header|page_footer|page_break|footnote|list_item"
              + "|(?:un)?ordered_list|picture|chart|formula|code|document_index|group|form"
              + "|key_value_region|checkbox_(?:un)?selected)(?:_\\d+)?>");

  private static final String TABLE = "<otsl>";
  private static final String END_OF_TABLE = "</otsl";

  /** Printed on every page. */
  private static final Set<String> UNSEEN = Set.of("page_header", "page_footer");

  private final SourceText source;
  private final SeenLines lines;
  private SpanGrid grid = new SpanGrid();

  /** The text of the open cell. */
  private SeenPieces cell = new SeenPieces();

  /** Whether a cell is open; then text is its own. */
  private boolean open;

  private int origin;
  private boolean unseen;

  private DoctagsText(SourceText source, CellReader cellReader) {
    this.source = source;
    this.lines = new SeenLines(source, cellReader, Layout.HTML, List.of(END_OF_TABLE));
  }

  /** Whether a text, which has tags, has a table of them. */
  static boolean isIn(SourceText source) {
    return source.has(TABLE);
  }

  /** What a reader sees of such a text. */
  static VisibleText read(SourceText source, CellReader cellReader) {
    return new DoctagsText(source, cellReader).visibleText();
  }

  private VisibleText visibleText() {
    Matcher tag = TAG.matcher(source.substring(0, source.length()));
    int at = 0;
    while (tag.find()) {
      addText(at, tag.start());
      at = tag.end();
      obey(tag.group(2), !tag.group(1).isEmpty(), at);
    }
    addText(at, source.length());
    endTable(at);
    return lines.visibleText();
  }

  private void addText(int from, int to) {
    char[] chars = source.characters();
    for (int i = from; i < to && !unseen; i++) {
      // No cell has an empty line: the table has lost its end.
      if (open && endsTwoLines(chars, i)) {
        endTable(i);
      }
      if (open) {
        cell.flow(chars[i], i);
      } else if (SourceText.isLineEnd(chars[i])) {
        lines.endLine();
      } else {
        lines.append(String.valueOf(chars[i]), i);
      }
    }
  }

  private static boolean endsTwoLines(char[] chars, int at) {
    int before = at - 1;
    while (before >= 0 && (chars[before] == '\r' || chars[before] == ' ')) {
      before--;
    }
    return before >= 0 && chars[at] == '\n' && chars[before] == '\n';
  }

  private void obey(String name, boolean ends, int at) {
    switch (name) {
      case "fcel", "ched", "rhed", "srow", "ecel" -> beginCell(at);
      case "lcel" -> addCovered(SeenCell.Cover.LEFT, at);
      case "ucel", "xcel" -> addCovered(SeenCell.Cover.ABOVE, at);
      case "nl" -> endRow(at);
      case "loc" -> {}
      default -> {
        endTable(at);
        lines.endLine();
        unseen = UNSEEN.contains(name) && !ends;
      }
    }
  }

  private void beginCell(int at) {
    endCell();
    cell = new SeenPieces();
    open = true;
    origin = at;
  }

  private void endCell() {
    if (open) {
      grid.add(new SeenCell(cell.all(), "", origin, SeenCell.Cover.NONE), 1, 1);
    }
    open = false;
  }

  private void addCovered(SeenCell.Cover cover, int at) {
    endCell();
    grid.add(SeenCell.covered(at, cover), 1, 1);
  }

  private void endRow(int at) {
    endCell();
    grid.endRow(at);
  }

  private void endTable(int at) {
    endRow(at);
    grid.rows().forEach(lines::addRow);
    grid = new SpanGrid();
  }
}
