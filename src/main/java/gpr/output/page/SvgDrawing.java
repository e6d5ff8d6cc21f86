package gpr.output.page;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.apache.batik.svggen.SVGSyntax;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A plot as an SVG element that can stand in a page beside others. */
final class SvgDrawing {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int WIDTH = 560;
  private static final int HEIGHT = 320;

  private SvgDrawing() {}

  /**
   * The plot's SVG, the same on every machine.
   *
   * @param id what the ids within it begin with, so that no two on a page are the same
   * @param words what it shows, for who does not see it
   */
  static String of(JFreeChart chart, String id, String words) {
    try {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .getDOMImplementation()
              .createDocument(SVG, "svg", null);
      SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
      context.setComment("");
      context.setPrecision(1);
      context.setIDGenerator(
          new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
              return id + "-" + super.generateID(prefix);
            }
          });
      MeasuredGraphics graphics = new MeasuredGraphics(context);
      graphics.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
      chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
      Element root = graphics.getRoot();
      withoutSharedIds(root);
      root.setAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
      root.setAttribute("role", "img");
      root.setAttribute("aria-label", words);
      return text(root);
    } catch (ParserConfigurationException | TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One id is the library's own, the same in every drawing; nothing refers to it. */
  private static void withoutSharedIds(Element root) {
    NodeList definitions = root.getElementsByTagName(SVGSyntax.SVG_DEFS_TAG);
    for (int i = 0; i < definitions.getLength(); i++) {
      Element each = (Element) definitions.item(i);
      if (each.getAttribute("id").equals(SVGSyntax.ID_PREFIX_GENERIC_DEFS)) {
        each.removeAttribute("id");
      }
    }
  }

  private static String text(Element root) throws TransformerException {
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter text = new StringWriter();
    transformer.transform(new DOMSource(root), new StreamResult(text));
    return text.toString();
  }

  /** Measures every font as {@link FixedFont} does. */
  private static final class MeasuredGraphics extends SVGGraphics2D {
    MeasuredGraphics(SVGGeneratorContext context) {
      super(context, false);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
      return FixedFont.metrics(font);
    }
  }
}
