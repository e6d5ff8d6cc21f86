package gpr.layout;

import gpr.text.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a program prints of what OCR found: for each box its four corners, its words and how sure
 * they are, {@code [[[40.0, 34.0], …], ('规章', 0.98)]} (PaddleOCR), {@code ([[40, 34], …], '规章',
 * 0.98)} (EasyOCR, RapidOCR). What is seen are the words, a box a line.
 */
final class OcrBoxes {
  private static final String BEHIND_CORNERS = "]], ";

  /** Fewer are no page. */
  private static final int FEWEST = 5;

  private static final String CORNER = "\\[\\s*-?\\d[^\\[\\]]{0,60}\\]";

  private static final Pattern BOX =
      Pattern.compile(
          "\\[\\s*CORNER(?:\\s*,\\s*CORNER){3}\\s*\\]\\s*,\\s*[(\\[]?\\s*(['\"])(.*?)\\1\\s*,\\s*[\\d.]"
              .replace("CORNER", CORNER));

  private OcrBoxes() {}

  /** The words of such boxes, a line each; null if the text is none. */
  static @Nullable Seen in(SourceText source) {
    if (!source.has(BEHIND_CORNERS)) {
      return null;
    }
    SeenPieces words = new SeenPieces();
    int boxes = 0;
    Matcher box = BOX.matcher(source.substring(0, source.length()));
    while (box.find()) {
      for (int i = box.start(2); i < box.end(2); i++) {
        words.append(source.characters()[i], i);
      }
      words.append('\n', box.end(2));
      boxes++;
    }
    return boxes < FEWEST ? null : words.take();
  }
}
