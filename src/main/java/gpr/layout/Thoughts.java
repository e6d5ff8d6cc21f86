package gpr.layout;

import gpr.text.SourceText;
import java.nio.CharBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a reasoning model writes before its answer, {@code <think>…</think>}: tables that it tries
 * and numbers that it mentions are no part of the report. Where the prompt has the first tag, the
 * answer lacks it.
 */
final class Thoughts {
  private static final Pattern BEGIN = Pattern.compile("(?i)<think(?:ing)?>");
  private static final Pattern END = Pattern.compile("(?i)</think(?:ing)?>");

  private Thoughts() {}

  /** The text without them; null where it has none, or nothing else. */
  static @Nullable Seen without(SourceText source) {
    if (!source.has('<')) {
      return null;
    }
    CharBuffer text = CharBuffer.wrap(source.characters(), 0, source.length());
    Matcher begin = BEGIN.matcher(text);
    Matcher end = END.matcher(text);
    SeenPieces seen = new SeenPieces();
    int answer = 0;
    while (end.find()) {
      boolean begun = begin.region(answer, end.start()).find();
      append(source, answer, begun ? begin.start() : answer, seen);
      answer = end.end();
    }
    if (answer == 0) {
      return null;
    }
    append(source, answer, source.length(), seen);
    Seen others = seen.take();
    return others.text().isBlank() ? null : others;
  }

  private static void append(SourceText source, int from, int to, SeenPieces seen) {
    for (int i = from; i < to; i++) {
      seen.append(source.characters()[i], i);
    }
  }
}
