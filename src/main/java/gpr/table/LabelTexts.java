package gpr.table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Labels that have been normalised before: every report has the same hundred. Safe for many
 * threads; what it gives does not depend on what it has kept.
 */
final class LabelTexts {
  /** Forms have a hundred labels, converters break them in a few ways; more is other text. */
  private static final int MOST_KEPT = 4096;

  /** Longer texts are prose that stands where a label could. */
  private static final int LONGEST_KEPT = 48;

  private final Map<String, LabelText> kept = new ConcurrentHashMap<>();

  LabelText of(String text) {
    if (text.length() > LONGEST_KEPT) {
      return LabelText.of(text);
    }
    LabelText known = kept.get(text);
    if (known == null) {
      known = LabelText.of(text);
      if (kept.size() < MOST_KEPT) {
        kept.put(text, known);
      }
    }
    return known;
  }

  /** Whether a text is one of those that have been kept. */
  boolean isKept(String text) {
    return kept.containsKey(text);
  }
}
