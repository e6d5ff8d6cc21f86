package gpr.report;

import gpr.layout.CellReader;
import gpr.layout.LayoutReader;
import gpr.layout.VisibleText;
import gpr.table.TableReader.Caption;
import gpr.table.TableReader.SectionRows;
import gpr.text.Signs;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one report, parted into what stands before the sections, prose, and rows of tables.
 */
final class Document {
  /** The sections that have a table. */
  private static final int FIRST_TABLE = 2;

  private static final int LAST_TABLE = 4;
  private static final int LAST_SECTION = 6;

  /** A heading that names the unit of its table: 二、主动公开政府信息情况（单位：万元）. */
  private static final String UNIT = "单位";

  private final CellReader cellReader;
  private final List<Paragraph> preamble;
  private final List<Section> sections = new ArrayList<>();
  private final List<SectionRows> rows = new ArrayList<>();

  private final Optional<Closing> closing;

  private final VisibleText visible;

  private Document(VisibleText visible, TextPart part, CellReader cellReader) {
    this.visible = visible;
    this.cellReader = cellReader;
    SourceText text = visible.seen();
    List<Heading> headings = part.headings();
    int firstHeading = headings.isEmpty() ? part.to() : headings.get(0).line();
    preamble = paragraphs(text, part.from(), firstHeading, new BitSet());
    boolean allPlain = headings.isEmpty();
    if (allPlain || headings.get(0).number() > FIRST_TABLE) {
      readRows(text, 0, part.from(), firstHeading, true);
    }
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      boolean last = i + 1 == headings.size();
      int to = last ? part.to() : headings.get(i + 1).line();
      boolean plain = mayHaveTable(heading.number(), headings);
      BitSet tableLines = readRows(text, heading.number(), heading.line() + 1, to, plain);
      sections.add(
          new Section(
              heading.number(),
              heading.title(),
              heading.words(),
              heading.line(),
              prose(text, heading, to, tableLines)));
    }
    closing = readClosing();
  }

  static Document of(VisibleText text, TextPart part, CellReader cellReader) {
    return new Document(text, part, cellReader);
  }

  /** Who signed, below the last section of the text, or below 六 where tables are annexed to it. */
  private Optional<Closing> readClosing() {
    return sections.isEmpty()
        ? Optional.empty()
        : ClosingReader.read(sections.get(sections.size() - 1).paragraphs())
            .or(() -> ClosingReader.read(paragraphsOf(LAST_SECTION)));
  }

  /** A table stands in its section, or in the first one if its own heading is lost. */
  private static boolean mayHaveTable(int number, List<Heading> headings) {
    boolean inFirst = headings.stream().noneMatch(heading -> heading.number() == FIRST_TABLE);
    return number <= LAST_TABLE && (number >= FIRST_TABLE || inFirst);
  }

  private BitSet readRows(SourceText text, int number, int from, int to, boolean plain) {
    LayoutReader.Content content = LayoutReader.read(visible, from, to, plain, cellReader);
    boolean cut = to == text.lineCount() + 1 && text.isUnfinished();
    List<Caption> captions = new ArrayList<>();
    for (Paragraph paragraph : paragraphs(text, from, to, content.tableLines())) {
      captions.add(new Caption(paragraph.line(), paragraph.text()));
    }
    if (number > 0 && text.line(from - 1).contains(UNIT)) {
      captions.add(0, new Caption(from - 1, text.line(from - 1).strip()));
    }
    rows.add(new SectionRows(number, content.rows(), captions, cut ? text.lineCount() : 0));
    return content.tableLines();
  }

  /** A section's prose; its first words may stand on the line of the heading. */
  private static List<Paragraph> prose(
      SourceText text, Heading heading, int to, BitSet tableLines) {
    List<Paragraph> prose = paragraphs(text, heading.line() + 1, to, tableLines);
    String line = text.line(heading.line());
    int rest = heading.rest() == Heading.NO_REST ? line.length() : heading.rest();
    while (rest < line.length() && (Signs.isSpace(line.charAt(rest)) || line.charAt(rest) == '*')) {
      rest++;
    }
    if (rest < line.length()) {
      prose.add(0, new Paragraph(line.substring(rest).strip(), heading.line(), rest + 1));
    }
    return prose;
  }

  private static List<Paragraph> paragraphs(SourceText text, int from, int to, BitSet tableLines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int line = from; line < to; line++) {
      if (!tableLines.get(line)) {
        Optional<Paragraph> paragraph = Prose.paragraph(text, line);
        if (paragraph.isPresent()) {
          paragraphs.add(paragraph.get());
        }
      }
    }
    return paragraphs;
  }

  /** The lines before the first section. */
  /** The sentences of the preamble; a title and what a page has around it are none. */
  List<Paragraph> preface() {
    return preamble.stream().filter(paragraph -> paragraph.text().indexOf('。') >= 0).toList();
  }

  List<Paragraph> preamble() {
    return preamble;
  }

  /** The prose of the first section that was found; empty where none was. */
  List<Paragraph> firstSection() {
    return sections.isEmpty() ? List.of() : sections.get(0).paragraphs();
  }

  /** The prose of section 六 without the closing lines; empty where it was not found. */
  List<Paragraph> lastSection() {
    return paragraphsOf(LAST_SECTION).stream().filter(paragraph -> !isClosing(paragraph)).toList();
  }

  private List<Paragraph> paragraphsOf(int number) {
    return sections.stream()
        .filter(section -> section.number() == number)
        .findFirst()
        .map(Section::paragraphs)
        .orElse(List.of());
  }

  /** Whether a paragraph is who signed, or when: a sentence before it may lack its full stop. */
  private boolean isClosing(Paragraph paragraph) {
    if (closing.isEmpty()) {
      return false;
    }
    String words = paragraph.text().strip();
    return words.equals(closing.get().signatory()) || words.equals(closing.get().dateText());
  }

  /** Who signed and when: the closing lines of the last section that was found. */
  Optional<Closing> closing() {
    return closing;
  }

  /** The sections found, in the order of the text. */
  List<Section> sections() {
    return sections;
  }

  /** The rows of cells, section by section. */
  List<SectionRows> rows() {
    return rows;
  }
}
