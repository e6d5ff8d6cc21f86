package gpr.layout;

import gpr.text.Signs;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the lines of a text into rows of cells, whatever the layout; layouts may change from line
 * to line. A cell-per-line row and a tab-separated row are the same row after this. What the text's
 * conventions are is learnt first; then each line is read by the family of converters that takes
 * it.
 */
public final class LayoutReader {
  /** Signs that no prose has: where none is, a section without tables has no rows. */
  private static final int MARKS = Signs.TAB | Signs.TAG | Signs.PIPE;

  private LayoutReader() {}

  /** Whether the lines have a tab, a pipe or a tag at all: most sections of prose have none. */
  private static boolean hasMarks(SourceText text, int from, int to) {
    char[] chars = text.characters();
    int end = from < to ? text.end(to - 1) : 0;
    for (int i = from < to ? text.start(from) : 0; i < end; i++) {
      if ((Signs.marks(chars[i]) & MARKS) != 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the lines from {@code from} up to, but not with, {@code to} hold.
   *
   * @param rows the rows of cells
   * @param tableLines the numbers of the lines that the rows were read from
   */
  public record Content(List<Row> rows, BitSet tableLines) {}

  /** Reads the rows of some lines of a text that has no tags. */
  public static Content read(
      SourceText text, int from, int to, boolean plain, CellReader cellReader) {
    return read(VisibleText.asWritten(text), from, to, plain, cellReader);
  }

  /**
   * Reads the rows of some lines.
   *
   * @param from the first line that is seen, from 1
   * @param to the line after the last
   * @param plain whether lines without tabs and pipes may be rows too; in sections of prose they
   *     are not
   * @param cellReader reads the cells; the same one for many texts is fastest
   */
  public static Content read(
      VisibleText visible, int from, int to, boolean plain, CellReader cellReader) {
    SourceText text = visible.seen();
    if (!plain && visible.isAsWritten() && !hasMarks(text, from, to)) {
      return new Content(List.of(), new BitSet());
    }
    Sheet sheet = new Sheet(text, from, to, plain, cellReader);
    List<Family> families = families(sheet, visible);
    Family open = families.get(0);
    for (int number = from; number < to; number++) {
      Line line = sheet.line(number);
      if (line.formFeed()) {
        sheet.turnPage();
      }
      if (visible.isFurniture(number)) {
        sheet.mark(number);
        continue;
      }
      Family next = familyOf(families, number, line);
      if (next != open && next != null) {
        open.close();
        open = next;
      }
      if (next != null) {
        next.read(number, line);
      }
    }
    open.close();
    return sheet.content();
  }

  /**
   * Those that may take a line of the text, in the order in which lines are offered to them: most
   * begin with a sign that few texts have.
   */
  private static List<Family> families(Sheet sheet, VisibleText visible) {
    List<Family> families = new ArrayList<>();
    if (!visible.isAsWritten()) {
      families.add(new ReadyRows(sheet, visible));
    }
    addMarkup(families, sheet, visible.seen());
    if (sheet.isPlain() && sheet.conventions().indent() > 0) {
      families.add(new IndentedCells(sheet));
    }
    if (sheet.hasRules()) {
      families.add(new DashedRows(sheet, visible));
    }
    if (sheet.conventions().parted()) {
      families.add(new PartedCells(sheet));
    }
    if (sheet.conventions().rowsOpened()) {
      families.add(new OpenedRows(sheet));
    }
    if (sheet.hasRules()) {
      families.add(new GridRows(sheet));
    }
    if (sheet.hasPipes()) {
      families.add(new PipeRows(sheet));
    }
    if (visible.seen().has('\t')) {
      families.add(new TikaCells(sheet));
      families.add(new TabRows(sheet));
    }
    families.add(new PlainRows(sheet));
    return families;
  }

  private static void addMarkup(List<Family> families, Sheet sheet, SourceText text) {
    if (text.has('\\') || text.has('$')) {
      families.add(new LatexRows(sheet));
      families.add(new ContextRows(sheet));
    }
    if (text.has('.')) {
      families.add(new TroffRows(sheet));
    }
    if (text.has('@')) {
      families.add(new TexinfoRows(sheet));
    }
    if (text.has('{')) {
      families.add(new WikiRows(sheet));
    }
    if (text.has('|') || text.has('[')) {
      families.add(new AsciiDocRows(sheet));
    }
  }

  /** The first family that takes the line; null where it is of no table. */
  private static @Nullable Family familyOf(List<Family> families, int number, Line line) {
    for (int i = 0; i < families.size(); i++) {
      if (families.get(i).takes(number, line)) {
        return families.get(i);
      }
    }
    return null;
  }
}
