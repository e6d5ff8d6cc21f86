package gpr.document.office;

import gpr.UnreadableReportException;
import gpr.document.office.ListCounter.Level;
import gpr.document.office.ListCounter.NumberedList;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lists of a .docx ({@code numbering.xml}). */
final class DocxNumbering {
  private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
  private final Map<String, NumberedList> lists = new HashMap<>();

  /** The level that paragraphs of a style are in, by the definition and the style. */
  private final Map<String, Integer> levelsOfStyles = new HashMap<>();

  private final Map<String, String> definitionsOfStyles = new HashMap<>();
  private final Map<String, String> linkedStyles = new HashMap<>();

  /** What is to be done at the children of the root. */
  Xml.Element reader(Xml xml) {
    return name -> {
      if (name.equals("abstractNum")) {
        readDefinition(xml);
      } else if (name.equals("num")) {
        readList(xml);
      }
    };
  }

  private void readDefinition(Xml xml) throws IOException, UnreadableReportException {
    String id = xml.attribute("abstractNumId").orElse("");
    Map<Integer, Level> levels = new HashMap<>();
    xml.each(
        name -> {
          switch (name) {
            case "lvl" -> readLevel(xml, id, levels);
            case "styleLink" -> definitionsOfStyles.put(xml.value(), id);
            case "numStyleLink" -> linkedStyles.put(id, xml.value());
            default -> {}
          }
        });
    definitions.put(id, levels);
  }

  private void readLevel(Xml xml, String definition, Map<Integer, Level> levels)
      throws IOException, UnreadableReportException {
    int number = xml.number("ilvl", 0);
    LevelParts parts = new LevelParts();
    xml.each(name -> readPart(xml, name, parts, definition, number));
    levels.put(
        number,
        new Level(
            parts.start, NumberFormat.of(parts.format), parts.text, parts.isLegal, parts.restarts));
  }

  private static final class LevelParts {
    private int start = 1;
    private String format = "decimal";
    private String text = "";
    private boolean isLegal;
    private boolean restarts = true;
  }

  private void readPart(Xml xml, String name, LevelParts parts, String definition, int number)
      throws IOException, UnreadableReportException {
    switch (name) {
      case "start" -> parts.start = xml.number("val", 1);
      case "numFmt" -> parts.format = xml.value();
      case "lvlText" -> parts.text = parts.format.equals("bullet") ? "" : xml.value();
      case "isLgl" -> parts.isLegal = xml.isOn();
      case "lvlRestart" -> parts.restarts = xml.number("val", 1) != 0;
      case "pStyle" -> levelsOfStyles.put(definition + ":" + xml.value(), number);
      // A format of a later version stands beside one that all know.
      case "mc:AlternateContent", "mc:Fallback" ->
          xml.each(inner -> readPart(xml, inner, parts, definition, number));
      default -> {}
    }
  }

  private void readList(Xml xml) throws IOException, UnreadableReportException {
    String id = xml.attribute("numId").orElse("");
    String[] definition = {""};
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Level> own = new HashMap<>();
    xml.each(
        name -> {
          if (name.equals("abstractNumId")) {
            definition[0] = xml.value();
          } else if (name.equals("lvlOverride")) {
            int level = xml.number("ilvl", 0);
            xml.each(
                inner -> {
                  if (inner.equals("startOverride")) {
                    starts.put(level, xml.number("val", 1));
                  } else if (inner.equals("lvl")) {
                    readLevel(xml, "list " + id, own);
                  }
                });
          }
        });
    lists.put(id, new NumberedList(definition[0], id, own, starts));
  }

  /** The list of that number, with the levels of its definition. */
  Optional<NumberedList> list(String number) {
    NumberedList list = lists.get(number);
    if (list == null) {
      return Optional.empty();
    }
    String definition = list.shared();
    String style = linkedStyles.get(definition);
    if (style != null) {
      definition = definitionsOfStyles.getOrDefault(style, definition);
    }
    Map<Integer, Level> levels = new HashMap<>(definitions.getOrDefault(definition, Map.of()));
    levels.putAll(list.levels());
    return Optional.of(new NumberedList(definition, number, levels, list.starts()));
  }

  /** The level that the list gives to paragraphs of that style; the first where it does not say. */
  int levelOf(NumberedList list, String style) {
    return levelsOfStyles.getOrDefault(list.shared() + ":" + style, 0);
  }
}
