package gpr.generator;

import gpr.form.FormCell;

/**
 * A cell as it stands on paper. A cell that spans rows or columns is the same object at each place
 * that it covers, so cells are told apart by identity.
 */
public final class PrintedCell {
  /** What a cell is there for. */
  public enum Kind {
    /** A title over a block of rows, or the note in the corner of a table. */
    CAPTION,
    /** Names a column or several. */
    HEAD,
    /** Names several rows. */
    GROUP,
    /** Names one row. */
    LABEL,
    /** A number, or what stands for it. */
    VALUE,
    /** An empty place that no form has. */
    STRAY,
    /** The number of the page that ends in a table; it is alone in its row. */
    PAGE
  }

  private final Kind kind;
  private final String text;
  private final FormCell cell;

  private PrintedCell(Kind kind, String text, FormCell cell) {
    this.kind = kind;
    this.text = text;
    this.cell = cell;
  }

  /** A cell with words. Its paragraphs are parted by line feeds. */
  public static PrintedCell words(Kind kind, String text) {
    return new PrintedCell(kind, text, null);
  }

  /** A cell with the number of that cell of the form; an empty text where nothing is printed. */
  public static PrintedCell value(FormCell cell, String text) {
    return new PrintedCell(Kind.VALUE, text, cell);
  }

  /** An empty place. */
  public static PrintedCell stray() {
    return words(Kind.STRAY, "");
  }

  /** What it is there for. */
  public Kind kind() {
    return kind;
  }

  /** Whether it holds a number, or the place of one. */
  public boolean isValue() {
    return kind == Kind.VALUE;
  }

  /** What is printed in it; paragraphs are parted by line feeds. */
  public String text() {
    return text;
  }

  /** What is printed in it, its paragraphs run together. */
  public String line() {
    return text.indexOf('\n') < 0 ? text : text.replace("\n", "");
  }

  /** The form's cell whose number it holds; null where it holds none. */
  public FormCell cell() {
    return cell;
  }

  /** Another cell of that kind and place with that text. */
  public PrintedCell with(String newText) {
    return new PrintedCell(kind, newText, cell);
  }

  @Override
  public String toString() {
    return kind + " " + text;
  }
}
