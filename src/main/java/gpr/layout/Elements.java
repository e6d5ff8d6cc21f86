package gpr.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the elements of a page are to somebody who reads it. */
final class Elements {
  /** Shown to nobody, or no part of what is read. */
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "select",
          "button",
          "svg",
          "annotation",
          "annotation-xml",
          "iframe",
          "object",
          "textarea",
          "rt",
          "rp",
          "del",
          "s",
          "strike",
          "xml",
          "colgroup");

  /** Among them a box of words, {@code <text>}: {@code pdftohtml -xml}. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "details",
          "table",
          "tbody",
          "td",
          "text",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "ul");

  /** Blocks whose text flows: a line end in them is a space. */
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "dd",
          "dt",
          "td",
          "th",
          "caption",
          "title",
          "figcaption");

  private static final Set<String> PREFORMATTED = Set.of("pre", "xmp", "listing", "plaintext");

  /** A formula said again for screen readers, beside the one that is seen: KaTeX, MathJax. */
  private static final Pattern SAID_AGAIN =
      Pattern.compile("katex-mathml|mjx-assistive-mml|mjx_assistive_mathml");

  /** Bootstrap's, Tailwind's and Drupal's names for what is hidden, or only read aloud. */
  private static final Pattern HIDDEN_CLASS =
      Pattern.compile(
          "(?:^|\\s)(?:hidden|d-none|hide|sr-only|(?:element|visually)-?hidden)(?:\\s|$)");

  /** Hidden, as large as nothing, clear as glass, put beside the page, or struck out. */
  private static final Pattern HIDING =
      Pattern.compile(
          "display:none|visibility:(?:hidden|collapse)|mso-hide:all|line-through"
              + "|opacity:0?\\.?0*(?:[;!]|$)|font-size:0(?:px|pt|em|%)?(?:[;!]|$)"
              + "|(?:left|right|top|text-indent):-\\d{3,}");

  /** A footnote's mark: {@code 1}, {@code [2]}, {@code 注1}, {@code ①}, {@code *}. */
  private static final Pattern MARK =
      Pattern.compile("[\\[（(〔【]?(注释?)?[0-9０-９①-⑳*＊※†‡]{1,3}[\\]）)〕】]?");

  /** Fields that show what is in them; a button, a tick or a hidden one does not. */
  private static final Set<String> SEEN_FIELDS = Set.of("", "text", "number", "tel");

  private Elements() {}

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isParagraph(Element element) {
    return PARAGRAPHS.contains(element.normalName());
  }

  static boolean isPreformatted(Element element) {
    return PREFORMATTED.contains(element.normalName());
  }

  /**
   * Whether nobody sees it, or what is seen does not count: hidden ({@code mso-hide} is Word's),
   * struck out, a script, a menu.
   */
  static boolean isUnseen(Element element) {
    if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    if (element.hasAttr("class") && (saysAgain(element) || isOnlyForReaders(element))) {
      return true;
    }
    boolean footer =
        element.normalName().equals("footer")
            && element.parent() != null
            && element.parent().normalName().equals("body");
    return footer || element.hasAttr("style") && hides(style(element));
  }

  /** Whether it is a field of a form whose text is seen, filled in. */
  static boolean isField(Element element) {
    return element.normalName().equals("input")
        && SEEN_FIELDS.contains(element.attr("type").toLowerCase(Locale.ROOT))
        && !element.attr("value").isBlank();
  }

  /** Whether words in a line have a class that every style sheet hides. */
  private static boolean isOnlyForReaders(Element element) {
    return !isBlock(element) && HIDDEN_CLASS.matcher(element.className()).find();
  }

  private static boolean saysAgain(Element element) {
    return SAID_AGAIN.matcher(element.className().toLowerCase(Locale.ROOT)).find();
  }

  /** Whether a style, lower case and without spaces, hides what it is of, or strikes it out. */
  static boolean hides(String style) {
    return HIDING.matcher(style).find();
  }

  /** Whether it is a footnote's mark, whose digits are part of no number. */
  static boolean isMark(Element element) {
    boolean raised =
        switch (element.normalName()) {
          case "sup", "sub" -> true;
          case "a", "span" ->
              element.className().toLowerCase(Locale.ROOT).contains("footnote")
                  || style(element).contains("vertical-align:super");
          default -> false;
        };
    return raised && MARK.matcher(element.text().strip()).matches();
  }

  private static String style(Element element) {
    String style = element.attr("style");
    return style.isEmpty() ? style : style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }

  /**
   * Whether a table only lays out a page: most of its cells are cells of tables within it. A form's
   * table may have a small one in a cell, or one of a single cell in each.
   */
  static boolean isFrame(Element table) {
    int own = 0;
    int within = 0;
    for (Element cell : table.select("td, th")) {
      Element nearest = cell.closest("table");
      if (nearest == table) {
        own++;
      } else if (nearest != null && hasCells(nearest)) {
        within++;
      }
    }
    return within > 0 && within >= own;
  }

  /** Whether a table has more than one cell; tables within tables are not counted through. */
  private static boolean hasCells(Element table) {
    return table.selectStream("td, th").limit(2).count() > 1;
  }
}
