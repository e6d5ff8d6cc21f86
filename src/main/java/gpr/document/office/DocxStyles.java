package gpr.document.office;

import gpr.UnreadableReportException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The styles of a .docx, as far as they say what is shown and how it is numbered. */
final class DocxStyles {
  /** Styles stand on others, a few deep; one that stands on itself is broken. */
  private static final int MOST_ANCESTORS = 16;

  /**
   * What a style says itself; null where it says nothing.
   *
   * @param parent the style that it stands on
   * @param isHidden whether its text is hidden or struck out
   * @param list the number of its list
   * @param level the level in it
   * @param isContents whether its paragraphs are lines of a table of contents
   */
  private record Style(
      @Nullable String parent,
      @Nullable Boolean isHidden,
      @Nullable String list,
      @Nullable Integer level,
      boolean isContents) {}

  private final Map<String, Style> styles = new HashMap<>();

  /** What is to be done at the children of the root. */
  Xml.Element reader(Xml xml) {
    return name -> {
      if (name.equals("style")) {
        read(xml);
      }
    };
  }

  private void read(Xml xml) throws IOException, UnreadableReportException {
    String id = xml.attribute("styleId").orElse("");
    StyleParts parts = new StyleParts();
    xml.each(
        name -> {
          switch (name) {
            case "name" ->
                parts.isContents = xml.value().toLowerCase(Locale.ROOT).startsWith("toc ");
            case "basedOn" -> parts.parent = xml.value();
            case "rPr" -> parts.isHidden = hidden(xml);
            case "pPr" -> readNumbering(xml, parts);
            default -> {}
          }
        });
    styles.put(
        id, new Style(parts.parent, parts.isHidden, parts.list, parts.level, parts.isContents));
  }

  private static final class StyleParts {
    private @Nullable String parent;
    private @Nullable Boolean isHidden;
    private @Nullable String list;
    private @Nullable Integer level;
    private boolean isContents;
  }

  private static void readNumbering(Xml xml, StyleParts parts)
      throws IOException, UnreadableReportException {
    xml.each(
        name -> {
          if (name.equals("numPr")) {
            xml.each(
                inner -> {
                  if (inner.equals("numId")) {
                    parts.list = xml.value();
                  } else if (inner.equals("ilvl")) {
                    parts.level = xml.number("val", 0);
                  }
                });
          }
        });
  }

  /** Whether run properties hide the run; null where they do not say. */
  private static @Nullable Boolean hidden(Xml xml) throws IOException, UnreadableReportException {
    Boolean[] hidden = new Boolean[1];
    xml.each(
        name -> {
          if (hides(name)) {
            hidden[0] = xml.isOn() || Boolean.TRUE.equals(hidden[0]);
          }
        });
    return hidden[0];
  }

  /** Whether a property of runs takes their text out of the document. */
  static boolean hides(String property) {
    return switch (property) {
      case "vanish", "strike", "dstrike" -> true;
      default -> false;
    };
  }

  /** Whether text of that style is hidden, unless it says otherwise itself. */
  boolean isHidden(String id) {
    return inherited(id, Style::isHidden).orElse(false);
  }

  /** The number of the list that paragraphs of that style are in. */
  Optional<String> list(String id) {
    return inherited(id, Style::list);
  }

  /** The level in that list, where the style says it. */
  Optional<Integer> level(String id) {
    return inherited(id, Style::level);
  }

  /** Whether paragraphs of that style are lines of a table of contents. */
  boolean isContents(String id) {
    Style style = styles.get(id);
    return style != null && style.isContents();
  }

  private <T> Optional<T> inherited(String id, Function<Style, @Nullable T> property) {
    Style style = styles.get(id);
    for (int i = 0; i < MOST_ANCESTORS && style != null; i++) {
      T value = property.apply(style);
      if (value != null) {
        return Optional.of(value);
      }
      style = styles.get(style.parent());
    }
    return Optional.empty();
  }
}
