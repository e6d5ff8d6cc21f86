package gpr.layout;

import gpr.Layout;
import gpr.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Reads the HTML of a text with jsoup: of a whole page, or of tables and tags inside Markdown and
 * other text. In a page line ends are spaces, as HTML has it. Elsewhere they end lines as they do
 * in the text around the tags, but for those within one closed paragraph or cell.
 */
final class HtmlText implements NodeFilter {
  /** Stands for a sign of less that begins no tag, so that jsoup takes it for text. */
  private static final char NO_TAG = '‹';

  /** {@code <title/>}, which Tika's {@code --xml} writes where a document has no title. */
  private static final Pattern EMPTY_TAG =
      Pattern.compile(
          "(?i)<(?:title|script|style|textarea|iframe|noscript|template|select|button|svg|object|xmp"
              + "|del|s|strike)(?:\\s[^<>]*)?/>");

  /**
   * What PDFBox puts around a page of a PDF, whose lines it leaves as they are, and what Tika says
   * of a PDF, which it reads by PDFBox.
   */
  private static final String LINES_OF_PDFBOX =
      "div[style=page-break-before:always; page-break-after:always], meta[name=pdf:PDFVersion]";

  private static final List<String> CLOSING = List.of("</tr", "</table");

  private final SourceText source;
  private final SeenLines lines;
  private final MarkupText markup;
  private final boolean page;

  /** Whether line ends are kept within paragraphs, too. */
  private final boolean lineByLine;

  /** Whether the line ends within an element are spaces. */
  private final Map<Element, Boolean> flowing = new HashMap<>();

  private HtmlText(SourceText source, CellReader cellReader, boolean page, boolean lineByLine) {
    this.source = source;
    this.page = page;
    this.lineByLine = lineByLine;
    this.lines = new SeenLines(source, cellReader, Layout.HTML, CLOSING);
    this.markup = new MarkupText(source);
  }

  /** What a reader sees of that text, which has tags. */
  static VisibleText read(SourceText source, CellReader cellReader) {
    String text = withoutFalseTags(source);
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
    HidingClasses.markIn(document);
    boolean lineByLine = document.selectFirst(LINES_OF_PDFBOX) != null;
    HtmlText reader = new HtmlText(source, cellReader, HtmlPage.is(text), lineByLine);
    NodeTraversor.filter(reader, document);
    return reader.lines.visibleText();
  }

  private static String withoutFalseTags(SourceText source) {
    char[] chars = java.util.Arrays.copyOf(source.characters(), source.length());
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == '<' && !Tags.beginsAt(chars, i, chars.length)) {
        chars[i] = NO_TAG;
      }
    }
    return withoutEmptyTags(new String(chars));
  }

  /** XHTML may close at once what HTML then leaves open to the end of the page. */
  private static String withoutEmptyTags(String text) {
    Matcher tag = EMPTY_TAG.matcher(text);
    return tag.find() ? tag.replaceAll(found -> " ".repeat(found.group().length())) : text;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addText(text);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (Elements.isUnseen(element) || Elements.isMark(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Elements.isBlock(element)) {
      lines.endLine();
    }
    if (element.normalName().equals("br")) {
      addBreak(element);
    }
    if (element.normalName().equals("table") && !Elements.isFrame(element)) {
      new HtmlTable(element, markup, lines).add();
      return FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && Elements.isBlock(element)) {
      lines.endLine();
    }
    return FilterResult.CONTINUE;
  }

  /** In a row of pipes or tabs the tag is left to those who read its cells. */
  private void addBreak(Element element) {
    int at = element.sourceRange().startPos();
    if (!page && lines.isRow(at)) {
      lines.append("<br>", at);
    } else {
      lines.endLine();
    }
  }

  private void addText(TextNode node) {
    Seen seen = markup.of(node);
    if (isFlowing(node)) {
      lines.flow(seen);
    } else {
      lines.append(seen);
    }
  }

  private boolean isFlowing(TextNode node) {
    if (lineByLine) {
      return false;
    }
    for (Node up = node.parent(); up instanceof Element element; up = element.parent()) {
      if (Elements.isPreformatted(element)) {
        return false;
      }
      if (!page && Elements.isBlock(element)) {
        return Elements.isParagraph(element) && flowing.computeIfAbsent(element, this::isWhole);
      }
    }
    return page;
  }

  /** Whether an element is closed and has no empty line: Markdown goes on after one. */
  private boolean isWhole(Element element) {
    if (!element.endSourceRange().isTracked() || element.endSourceRange().isImplicit()) {
      return false;
    }
    int first = source.lineAt(element.sourceRange().startPos());
    int last = source.lineAt(element.endSourceRange().startPos());
    for (int line = first; line <= last; line++) {
      if (source.textStart(line) == source.end(line)) {
        return false;
      }
    }
    return true;
  }
}
