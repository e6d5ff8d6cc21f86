package gpr.report;

import java.util.HashSet;
import java.util.Set;

/** Names outcomes that only the list in which they stand tells from something else. */
final class ListedOutcomes {
  private static final String PARTLY_DISCLOSED = "disposed.partlyDisclosed";

  /** All groups of the form but the last. */
  private static final Set<String> OTHERS =
      Set.of(
          "disposed.disclosed",
          PARTLY_DISCLOSED,
          "disposed.refused.*",
          "disposed.unavailable.*",
          "disposed.notProcessed.*");

  private ListedOutcomes() {}

  static Sentence named(Sentence sentence) {
    return withOtherHandling(withDisclosed(sentence));
  }

  /** 公开17件、部分公开8件: beside the one outcome 公开 is the other, not what was published. */
  private static Sentence withDisclosed(Sentence sentence) {
    Sentence named = sentence;
    for (int i = 0; i < sentence.size(); i++) {
      int next = i + 3;
      boolean listed =
          sentence.word(i) == Word.SHOWN
              && sentence.endsWith(i, "公开")
              && sentence.token(i).length() == 2
              && sentence.word(i + 1) == Word.COUNT
              && sentence.word(i + 2) == Word.COMMA
              && sentence.word(next) == Word.OUTCOME
              && sentence.word(next + 1) == Word.COUNT
              && sentence.token(next).term().cells().equals(PARTLY_DISCLOSED);
      if (listed) {
        named = named.with(i, new Term(Word.OUTCOME, "disposed.disclosed"));
      }
    }
    return named;
  }

  /** 予以公开17件、…、不予处理5件、其他3件: after all other groups 其他 is the last. */
  private static Sentence withOtherHandling(Sentence sentence) {
    Sentence named = sentence;
    Set<String> counted = new HashSet<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      boolean isCounted = sentence.word(i + 1) == Word.COUNT;
      if (isCounted && sentence.word(i) == Word.OUTCOME) {
        counted.add(sentence.token(i).term().cells());
      }
      boolean last =
          isCounted
              && sentence.word(i) == Word.OTHER
              && sentence.word(i - 1) == Word.COMMA
              && counted.equals(OTHERS);
      if (last) {
        named = named.with(i, new Term(Word.OUTCOME, "disposed.otherHandling.*"));
      }
    }
    return named;
  }
}
