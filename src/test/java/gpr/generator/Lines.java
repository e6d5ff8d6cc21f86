package gpr.generator;

import java.util.function.UnaryOperator;

/** A text line by line. */
final class Lines {
  private Lines() {}

  /** The text with each line changed; the line ends stay. */
  static String map(String text, UnaryOperator<String> change) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      out.append(change.apply(text.substring(from, end))).append('\n');
      from = end + 1;
    }
    return out.append(change.apply(text.substring(from))).toString();
  }
}
