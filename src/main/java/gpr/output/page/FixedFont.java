package gpr.output.page;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/**
 * A font whose measures are the same on every machine, whatever fonts it has, and on one that has
 * none: a Chinese character is as wide as it is high, any other half so. The browser has the real
 * one.
 */
final class FixedFont extends Font {
  private static final long serialVersionUID = 1L;

  /** Most fonts stand so far above the line, as a part of their size. */
  private static final float ASCENT = 0.9f;

  /** And so far below it. */
  private static final float DESCENT = 0.25f;

  private static final float WIDE = 1f;
  private static final float NARROW = 0.56f;

  /** From here on characters are as wide as they are high. */
  private static final int FIRST_WIDE = 0x2E80;

  FixedFont(int size) {
    super(Font.SANS_SERIF, Font.PLAIN, size);
  }

  private float width(String text) {
    float ems = 0;
    for (int i = 0; i < text.length(); i++) {
      ems += text.charAt(i) < FIRST_WIDE ? NARROW : WIDE;
    }
    return ems * getSize2D();
  }

  @Override
  public String getFamily(Locale locale) {
    return getName();
  }

  @Override
  public Font deriveFont(float size) {
    return new FixedFont(Math.round(size));
  }

  @Override
  public Font deriveFont(AffineTransform transform) {
    return this;
  }

  @Override
  public LineMetrics getLineMetrics(String text, FontRenderContext context) {
    return new FixedLine(text.length(), getSize2D());
  }

  @Override
  public Rectangle2D getStringBounds(String text, FontRenderContext context) {
    return bounds(text);
  }

  private Rectangle2D bounds(String text) {
    float size = getSize2D();
    return new Rectangle2D.Float(0, -ASCENT * size, width(text), (ASCENT + DESCENT) * size);
  }

  /** The same measures, as drawings ask for them. */
  static FontMetrics metrics(Font font) {
    return new Measures(font instanceof FixedFont fixed ? fixed : new FixedFont(font.getSize()));
  }

  private static final class Measures extends FontMetrics {
    private static final long serialVersionUID = 1L;

    private final FixedFont fixed;

    Measures(FixedFont fixed) {
      super(fixed);
      this.fixed = fixed;
    }

    @Override
    public int getAscent() {
      return Math.round(ASCENT * fixed.getSize2D());
    }

    @Override
    public int getDescent() {
      return Math.round(DESCENT * fixed.getSize2D());
    }

    @Override
    public int getLeading() {
      return 0;
    }

    @Override
    public int stringWidth(String text) {
      return Math.round(fixed.width(text));
    }

    @Override
    public int charWidth(char c) {
      return stringWidth(String.valueOf(c));
    }

    @Override
    public int charsWidth(char[] characters, int from, int length) {
      return stringWidth(new String(characters, from, length));
    }

    @Override
    public LineMetrics getLineMetrics(String text, Graphics context) {
      return new FixedLine(text.length(), fixed.getSize2D());
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics context) {
      return fixed.bounds(text);
    }
  }

  private static final class FixedLine extends LineMetrics {
    private final int characters;
    private final float size;

    FixedLine(int characters, float size) {
      this.characters = characters;
      this.size = size;
    }

    @Override
    public int getNumChars() {
      return characters;
    }

    @Override
    public float getAscent() {
      return ASCENT * size;
    }

    @Override
    public float getDescent() {
      return DESCENT * size;
    }

    @Override
    public float getLeading() {
      return 0;
    }

    @Override
    public float getHeight() {
      return (ASCENT + DESCENT) * size;
    }

    @Override
    public int getBaselineIndex() {
      return Font.ROMAN_BASELINE;
    }

    @Override
    public float[] getBaselineOffsets() {
      return new float[3];
    }

    @Override
    public float getStrikethroughOffset() {
      return -ASCENT * size / 3;
    }

    @Override
    public float getStrikethroughThickness() {
      return 1;
    }

    @Override
    public float getUnderlineOffset() {
      return DESCENT * size / 2;
    }

    @Override
    public float getUnderlineThickness() {
      return 1;
    }
  }
}
