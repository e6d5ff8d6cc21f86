package gpr.document.office;

import gpr.UnreadableReportException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks the elements of one part of a package, once, from the first to the last. It fetches
 * nothing, expands nothing and goes no deeper than any document does.
 */
final class Xml {
  /** Tables in tables in text boxes in content controls: some ten elements each. */
  private static final int MOST_DEPTH = 256;

  private static final String WORD = "w";

  /** The prefixes that the specification itself uses, for both its editions. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main", WORD,
          "http://purl.oclc.org/ooxml/wordprocessingml/main", WORD,
          "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc",
          "http://schemas.openxmlformats.org/officeDocument/2006/math", "m",
          "http://purl.oclc.org/ooxml/officeDocument/math", "m");

  /** What is to be done at an element; what it leaves of it is passed over. */
  @FunctionalInterface
  interface Element {
    void at(String name) throws IOException, UnreadableReportException;
  }

  private final XMLStreamReader reader;
  private int depth;

  private Xml(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** Walks the children of the root. */
  static void walk(InputStream in, java.util.function.Function<Xml, Element> walker)
      throws IOException, UnreadableReportException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // From Java 24 on the JDK counts to 200; how deep is too deep is said by those who read.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      Xml xml = new Xml(factory.createXMLStreamReader(in));
      while (xml.depth == 0) {
        xml.step();
      }
      xml.each(walker.apply(xml));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Goes through the children of the element that it stands at. */
  void each(Element element) throws IOException, UnreadableReportException {
    int inside = depth;
    if (inside > MOST_DEPTH) {
      throw new IOException("nested too deep");
    }
    while (depth >= inside) {
      if (step() == XMLStreamConstants.START_ELEMENT) {
        element.at(name());
        while (depth > inside) {
          step();
        }
      }
    }
  }

  /** All characters in the element that it stands at. */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    int inside = depth;
    while (depth >= inside) {
      int event = step();
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    return text.toString();
  }

  private int step() throws IOException {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        // The format has neither; who writes them tries to make a little much.
        throw new IOException("a document type in a part");
      }
      return event;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** {@code p} of the word processor, {@code mc:Choice} of another specification. */
  private String name() {
    String prefix = PREFIXES.getOrDefault(reader.getNamespaceURI(), "");
    return prefix.equals(WORD)
        ? reader.getLocalName()
        : prefix.isEmpty() ? "?" + reader.getLocalName() : prefix + ":" + reader.getLocalName();
  }

  /** The attribute of that name, whatever its namespace. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** The element's value, as most have it. */
  String value() {
    return attribute("val").orElse("");
  }

  /** The element's value as a number; what is none, or beyond reason, is otherwise. */
  int number(String attribute, int otherwise) {
    try {
      return attribute(attribute).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Whether a property that is on or off is on: named is on, unless it says otherwise. */
  boolean isOn() {
    return switch (value()) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }
}
