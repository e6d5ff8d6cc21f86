package gpr.layout;

import gpr.text.SourceText;
import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The characters that a text node shows, each with its place in the source. */
final class MarkupText {
  /** The longest entity's name in HTML, {@code &CounterClockwiseContourIntegral;}. */
  private static final int LONGEST_ENTITY = 33;

  private final SourceText source;

  MarkupText(SourceText source) {
    this.source = source;
  }

  /** What is seen of a text node, its entities decoded. */
  Seen of(TextNode node) {
    Range range = node.sourceRange();
    String whole = node.getWholeText();
    int from = range.isTracked() ? range.startPos() : 0;
    int to = range.isTracked() ? Math.min(range.endPos(), source.length()) : 0;
    Seen seen = decode(from, to);
    return seen.text().length() == whole.length() ? seen : near(whole, from, to);
  }

  /** What stands in a field of a form. */
  Seen valueOf(Element field) {
    String value = field.attr("value");
    int at = field.sourceRange().isTracked() ? field.sourceRange().startPos() : 0;
    int[] origins = new int[value.length()];
    Arrays.fill(origins, at);
    return new Seen(value, origins);
  }

  private Seen decode(int from, int to) {
    char[] chars = source.characters();
    StringBuilder text = new StringBuilder(to - from);
    int[] origins = new int[2 * (to - from)];
    int at = from;
    while (at < to) {
      int end = chars[at] == '&' ? entityEnd(chars, at, to) : at + 1;
      int before = text.length();
      if (end == at + 1) {
        text.append(chars[at]);
      } else {
        text.append(Parser.unescapeEntities(sub(at, end), false));
      }
      Arrays.fill(origins, before, text.length(), at);
      at = end;
    }
    return new Seen(text.toString(), Arrays.copyOf(origins, text.length()));
  }

  private String sub(int from, int to) {
    return source.substring(from, to);
  }

  /** Where the entity ends that begins there; the next place if none does. */
  private static int entityEnd(char[] chars, int ampersand, int to) {
    int at = ampersand + 1;
    int most = Math.min(to, ampersand + LONGEST_ENTITY);
    while (at < most
        && (chars[at] == '#' || Character.isLetterOrDigit(chars[at]) && chars[at] < 128)) {
      at++;
    }
    if (at == ampersand + 1) {
      return at;
    }
    return at < to && chars[at] == ';' ? at + 1 : at;
  }

  /** Where jsoup decodes otherwise, the places are as near as they can be told. */
  private static Seen near(String whole, int from, int to) {
    int[] origins = new int[whole.length()];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = Math.max(from, Math.min(from + i, to - 1));
    }
    return new Seen(whole, origins);
  }
}
