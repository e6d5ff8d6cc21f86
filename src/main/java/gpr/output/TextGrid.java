package gpr.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table for a terminal: labels at the left, numbers at the right, heads over them. */
final class TextGrid {
  /** Heads are broken into at most so many lines where the width allows. */
  private static final int HEAD_LINES = 3;

  private static final int NARROWEST_LABEL = 12;
  private static final String BAR = " │ ";

  /**
   * A field.
   *
   * @param text what stands there
   * @param paint what colours it, once it has its width
   */
  record Field(String text, UnaryOperator<String> paint) {
    static Field of(String text) {
      return new Field(text, UnaryOperator.identity());
    }
  }

  private record Line(String label, List<Field> fields) {}

  private final String corner;
  private final List<String> heads;
  private final List<Line> lines = new ArrayList<>();

  /**
   * @param corner what stands over the labels
   * @param heads what stands over the fields
   */
  TextGrid(String corner, List<String> heads) {
    this.corner = corner;
    this.heads = List.copyOf(heads);
  }

  void add(String label, List<Field> fields) {
    lines.add(new Line(label, List.copyOf(fields)));
  }

  /** The lines of the table, none wider than asked for where that can be. */
  List<String> drawn(int width) {
    int[] widths = new int[heads.size()];
    int used = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = fieldWidth(i);
      used += widths[i] + BAR.length();
    }
    int widest = TextWidth.of(corner);
    for (Line line : lines) {
      widest = Math.max(widest, TextWidth.of(line.label()));
    }
    int label = Math.max(NARROWEST_LABEL, Math.min(widest, width - used));
    List<String> drawn = new ArrayList<>(head(label, widths));
    drawn.add("─".repeat(label + 1) + rule(widths));
    lines.forEach(line -> drawn.addAll(row(line, label, widths)));
    return drawn;
  }

  private int fieldWidth(int column) {
    int head = TextWidth.of(heads.get(column));
    boolean isOneWord = head == heads.get(column).length();
    // Whole characters, which are two columns wide; words of letters are not broken.
    int width = isOneWord ? head : Math.max(4, (head + HEAD_LINES - 1) / HEAD_LINES + 1 & ~1);
    for (Line line : lines) {
      width = Math.max(width, TextWidth.of(line.fields().get(column).text()));
    }
    return width;
  }

  private List<String> head(int label, int[] widths) {
    List<List<String>> columns = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> wrapped = TextWidth.wrapped(heads.get(i), widths[i]);
      columns.add(wrapped);
      height = Math.max(height, wrapped.size());
    }
    List<String> drawn = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      StringBuilder text =
          new StringBuilder(TextWidth.padded(line == 0 ? corner : "", label, false));
      for (int i = 0; i < widths.length; i++) {
        String part = line < columns.get(i).size() ? columns.get(i).get(line) : "";
        text.append(BAR).append(TextWidth.padded(part, widths[i], true));
      }
      drawn.add(text.toString());
    }
    return drawn;
  }

  private static String rule(int[] widths) {
    StringBuilder rule = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      int behind = i == widths.length - 1 ? 0 : 1;
      rule.append('┼').append("─".repeat(1 + widths[i] + behind));
    }
    return rule.toString();
  }

  private static List<String> row(Line line, int label, int[] widths) {
    List<String> labels = TextWidth.wrapped(line.label(), label);
    List<String> drawn = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      StringBuilder text = new StringBuilder(TextWidth.padded(labels.get(i), label, false));
      boolean isLast = i == labels.size() - 1;
      List<Field> fields =
          isLast ? line.fields() : Collections.nCopies(widths.length, Field.of(""));
      for (int column = 0; column < widths.length; column++) {
        Field field = fields.get(column);
        String padded = TextWidth.padded(field.text(), widths[column], true);
        text.append(BAR).append(field.paint().apply(padded));
      }
      drawn.add(text.toString());
    }
    return drawn;
  }
}
