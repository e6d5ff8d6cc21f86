package gpr.output.page;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Where templates write to. Control characters, which no page may have, become the sign for what
 * cannot be shown (U+FFFD).
 */
final class PlainOutput implements TemplateOutput {
  private static final char UNSHOWN = '\uFFFD';

  private final Writer to;

  PlainOutput(Writer to) {
    this.to = to;
  }

  @Override
  public void writeContent(String text) {
    writeContent(text, 0, text.length());
  }

  @Override
  public void writeContent(String text, int from, int to) {
    try {
      int start = from;
      for (int i = from; i < to; i++) {
        if (isUnshown(text.charAt(i))) {
          this.to.write(text, start, i - start);
          this.to.write(UNSHOWN);
          start = i + 1;
        }
      }
      this.to.write(text, start, to - start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isUnshown(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t';
  }
}
