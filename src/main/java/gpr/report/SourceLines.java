package gpr.report;

import gpr.text.SourceText;
import java.util.Optional;

/** The lines that a report was read from, for who wants to see what stands at a place. */
public final class SourceLines {
  /** Of a report that was not read from a text, or whose text was not kept. */
  public static final SourceLines NONE = new SourceLines(SourceText.of(""));

  private final SourceText text;

  SourceLines(SourceText text) {
    this.text = text;
  }

  /**
   * That line, without its line end; empty where there is none.
   *
   * @param number the line, from 1
   */
  public Optional<String> line(int number) {
    return number < 1 || number > text.lineCount()
        ? Optional.empty()
        : Optional.of(text.line(number));
  }

  /** Whether the lines are the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SourceLines lines && whole().equals(lines.whole());
  }

  @Override
  public int hashCode() {
    return whole().hashCode();
  }

  private String whole() {
    return text.substring(0, text.length());
  }

  @Override
  public String toString() {
    return text.lineCount() + " lines";
  }
}
