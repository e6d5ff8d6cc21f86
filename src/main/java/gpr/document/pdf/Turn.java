package gpr.document.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * In which direction the text of a page runs. A broad table is often printed sideways, with or
 * without the page's own mark that it is to be turned; the text tells, whatever the mark says.
 */
enum Turn {
  RIGHT {
    @Override
    Point2D upright(Point2D point, PDRectangle box) {
      return new Point2D.Double(
          point.getX() - box.getLowerLeftX(), box.getUpperRightY() - point.getY());
    }
  },
  UP {
    @Override
    Point2D upright(Point2D point, PDRectangle box) {
      return new Point2D.Double(
          point.getY() - box.getLowerLeftY(), point.getX() - box.getLowerLeftX());
    }
  },
  LEFT {
    @Override
    Point2D upright(Point2D point, PDRectangle box) {
      return new Point2D.Double(
          box.getUpperRightX() - point.getX(), point.getY() - box.getLowerLeftY());
    }
  },
  DOWN {
    @Override
    Point2D upright(Point2D point, PDRectangle box) {
      return new Point2D.Double(
          box.getUpperRightY() - point.getY(), box.getUpperRightX() - point.getX());
    }
  };

  /** A point of the page as it is when the text is upright, from the upper left corner. */
  abstract Point2D upright(Point2D point, PDRectangle box);

  Rectangle2D upright(Rectangle2D shape, PDRectangle box) {
    Rectangle2D upright = new Rectangle2D.Double();
    upright.setFrameFromDiagonal(
        upright(new Point2D.Double(shape.getMinX(), shape.getMinY()), box),
        upright(new Point2D.Double(shape.getMaxX(), shape.getMaxY()), box));
    return upright;
  }

  double height(PDRectangle box) {
    return this == RIGHT || this == LEFT ? box.getHeight() : box.getWidth();
  }

  /** The direction in which signs follow each other by these steps. */
  static Turn of(double right, double up) {
    if (Math.abs(right) >= Math.abs(up)) {
      return right >= 0 ? RIGHT : LEFT;
    }
    return up > 0 ? UP : DOWN;
  }

  /** The direction of most signs. */
  static Turn ofMost(List<Turn> turns) {
    int[] counts = new int[values().length];
    turns.forEach(turn -> counts[turn.ordinal()]++);
    Turn most = RIGHT;
    for (Turn turn : values()) {
      if (counts[turn.ordinal()] > counts[most.ordinal()]) {
        most = turn;
      }
    }
    return most;
  }
}
