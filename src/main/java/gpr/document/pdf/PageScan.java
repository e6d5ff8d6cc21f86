package gpr.document.pdf;

import gpr.text.Folding;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes through what draws a page and keeps its signs and its straight lines. */
final class PageScan extends PDFGraphicsStreamEngine {
  /** Thicker than any frame's line, thinner than any row. */
  private static final double THICKEST_RULE = 3;

  /** Shorter strokes are parts of signs and dots. */
  private static final double SHORTEST_RULE = 4;

  /** How far a stroke may be from level, over its whole length. */
  private static final double SLOPE = 1;

  /** The lightest grey that is still seen on paper. */
  private static final float WHITE = 0.98f;

  /** What a page may have at most: a form has 3,000 signs and 500 lines. */
  private static final int MOST_MARKS = 200_000;

  /** What may draw a page at most; a map has some hundred thousand. */
  private static final int MOST_OPERATORS = 2_000_000;

  /** Parts of drawings that are used; one that uses itself twice doubles at each turn. */
  private static final int MOST_FORMS = 5_000;

  private record Sign(String text, Point2D.Double at, double width, double size, Turn turn) {}

  private final PDRectangle box;
  private final List<Sign> signs = new ArrayList<>();
  private final List<Rectangle2D> rules = new ArrayList<>();

  /** The parts of the path that is drawn: each the points of one stroke after another. */
  private final List<List<Point2D>> path = new ArrayList<>();

  private int operators;
  private int forms;

  private PageScan(PDPage page) {
    super(page);
    this.box = page.getCropBox();
  }

  /** What is printed on a page. */
  static PageMarks scan(PDPage page) throws IOException {
    DrawingBounds.check(page);
    PageScan scan = new PageScan(page);
    scan.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      // What was filled into a form.
      if (annotation instanceof PDAnnotationWidget && !annotation.isHidden()) {
        scan.showAnnotation(annotation);
      }
    }
    return scan.marks();
  }

  private PageMarks marks() {
    Turn turn = Turn.ofMost(signs.stream().map(Sign::turn).toList());
    List<Glyph> glyphs = new ArrayList<>(signs.size());
    for (Sign sign : signs) {
      Point2D at = turn.upright(sign.at(), box);
      glyphs.add(new Glyph(sign.text(), at.getX(), at.getY(), sign.width(), sign.size()));
    }
    List<Rule> along = new ArrayList<>();
    List<Rule> down = new ArrayList<>();
    for (Rectangle2D rule : rules) {
      Rectangle2D upright = turn.upright(rule, box);
      if (upright.getWidth() >= upright.getHeight()) {
        along.add(new Rule(upright.getCenterY(), upright.getMinX(), upright.getMaxX()));
      } else {
        down.add(new Rule(upright.getCenterX(), upright.getMinY(), upright.getMaxY()));
      }
    }
    return new PageMarks(turn.height(box), glyphs, along, down);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > MOST_OPERATORS || signs.size() > MOST_MARKS || rules.size() > MOST_MARKS) {
      throw new TooMuch();
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    forms++;
    if (forms > MOST_FORMS) {
      throw new TooMuch();
    }
    DrawingBounds.check(form.getContentStream());
    super.showForm(form);
  }

  /** More than any page of a report; no {@link IOException}, which the library would pass over. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A font that has one shape for a character and its radical gives back the radical; nobody wrote
   * it.
   */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    String text = font.toUnicode(code);
    boolean isKnown = text != null && !text.isEmpty() && text.charAt(0) != 0;
    double width = displacement.getX() * matrix.getScalingFactorX();
    signs.add(
        new Sign(
            isKnown ? Folding.compatible(text) : "\uFFFD",
            new Point2D.Double(matrix.getTranslateX(), matrix.getTranslateY()),
            Math.abs(width),
            matrix.getScalingFactorY(),
            Turn.of(matrix.getScaleX(), matrix.getShearY())));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.add(new ArrayList<>(List.of(p0, p1, p2, p3, p0)));
  }

  @Override
  public void moveTo(float x, float y) {
    path.add(new ArrayList<>(List.of(new Point2D.Float(x, y))));
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.isEmpty()) {
      moveTo(x, y);
    } else {
      last().add(new Point2D.Float(x, y));
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    lineTo(x3, y3);
  }

  private List<Point2D> last() {
    return path.get(path.size() - 1);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.isEmpty() ? new Point2D.Float() : last().get(last().size() - 1);
  }

  @Override
  public void closePath() {
    if (!path.isEmpty()) {
      last().add(last().get(0));
    }
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    if (isSeen(getGraphicsState().getStrokingColor())) {
      strokes();
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    if (isSeen(getGraphicsState().getNonStrokingColor())) {
      fills();
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fills();
    if (isSeen(getGraphicsState().getStrokingColor())) {
      strokes();
    }
    endPath();
  }

  private void strokes() {
    for (List<Point2D> part : path) {
      for (int i = 1; i < part.size(); i++) {
        Rectangle2D stroke = new Rectangle2D.Double();
        stroke.setFrameFromDiagonal(part.get(i - 1), part.get(i));
        if (Math.min(stroke.getWidth(), stroke.getHeight()) <= SLOPE) {
          addRule(stroke);
        }
      }
    }
  }

  /** Frames are filled, too: thin rectangles, or shapes that are cut obliquely at the corners. */
  private void fills() {
    for (List<Point2D> part : path) {
      Rectangle2D shape = new Rectangle2D.Double(part.get(0).getX(), part.get(0).getY(), 0, 0);
      part.forEach(shape::add);
      addRule(shape);
    }
  }

  private void addRule(Rectangle2D shape) {
    double thickness = Math.min(shape.getWidth(), shape.getHeight());
    double length = Math.max(shape.getWidth(), shape.getHeight());
    if (thickness <= THICKEST_RULE && length >= SHORTEST_RULE) {
      rules.add(shape);
    }
  }

  private static boolean isSeen(PDColor color) {
    if (color == null || color.isPattern() || color.getComponents().length == 4) {
      return true;
    }
    for (float component : color.getComponents()) {
      if (component < WHITE) {
        return true;
      }
    }
    return color.getComponents().length == 0;
  }

  /** Some printers draw a line as a picture of one dot's height. */
  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    Rectangle2D shape =
        new Rectangle2D.Double(matrix.getTranslateX(), matrix.getTranslateY(), 0, 0);
    shape.add(
        matrix.getTranslateX() + matrix.getScaleX() + matrix.getShearX(),
        matrix.getTranslateY() + matrix.getScaleY() + matrix.getShearY());
    addRule(shape);
  }

  @Override
  public void clip(int windingRule) {
    // What is clipped is not looked at: frames and words are not.
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // A background.
  }
}
