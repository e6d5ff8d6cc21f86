package gpr.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Finds the labels of a form in words that are not theirs to the letter: with other words around
 * them, broken into pieces, with a character misread.
 */
final class InexactLabels {

  /** Pieces shorter than this are in too many words to tell a label by. */
  private static final int SHORTEST_PIECE = 3;

  /** Two characters behind an ordinal are in few labels: 3.要求. */
  private static final int SHORTEST_BEHIND_ORDINAL = 2;

  /** The narrowest column of labels seen has lines of six characters. */
  private static final int SHORTEST_BEGINNING = 6;

  /** A label may have one character misread in four. */
  private static final int CHARACTERS_FOR_A_MISREAD = 4;

  private record Entry(String ordinal, String body, String full, LabelBook.Match match) {}

  /** Words of head and rows that no label is, a few hundred; more are other text. */
  private static final int MOST_KEPT = 4096;

  /** Longer words are prose that stands where a label could. */
  private static final int LONGEST_KEPT = 48;

  private final List<Entry> entries = new ArrayList<>();

  /** Words that have been looked for before: each is compared with every label of the form. */
  private final Map<Words, LabelBook.Match> kept = new ConcurrentHashMap<>();

  /** All words of a row's labels, and those of the last. */
  private record Words(LabelText joined, LabelText last) {}

  void add(LabelText text, String body, LabelBook.Match match) {
    entries.add(new Entry(text.ordinal(), body, text.full(), match));
  }

  /** The label of the form that these words are but for a piece, a character or words around it. */
  LabelBook.Match find(LabelText joined, LabelText last) {
    if (joined.full().length() > LONGEST_KEPT) {
      return compare(joined, last);
    }
    Words words = new Words(joined, last);
    LabelBook.Match known = kept.get(words);
    if (known == null) {
      known = compare(joined, last);
      if (kept.size() < MOST_KEPT) {
        kept.put(words, known);
      }
    }
    return known;
  }

  /** Whether most of the characters of these words are in a label of that row. */
  boolean mayBePiece(String words, int row) {
    for (Entry entry : entries) {
      if (entry.match().isRow() && entry.match().row() == row) {
        long shared = words.chars().filter(c -> entry.full().indexOf(c) >= 0).count();
        if (2 * shared > words.length() || words.isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private LabelBook.Match compare(LabelText joined, LabelText last) {
    LabelBook.Match match = extended(joined.full());
    if (match.kind() == LabelBook.Kind.NONE) {
      match = extended(last.full());
    }
    if (match.kind() == LabelBook.Kind.NONE) {
      match = shortened(last);
    }
    if (match.kind() == LabelBook.Kind.NONE) {
      match = piece(last);
    }
    if (match.kind() == LabelBook.Kind.NONE && joined != last) {
      // A space may have made two of the piece: 5.要求行政机关确认或重新出 具.
      match = piece(joined);
    }
    if (match.kind() == LabelBook.Kind.NONE) {
      match = abridged(last.body());
    }
    if (match.kind() == LabelBook.Kind.NONE) {
      match = misread(last.body());
    }
    if (match.kind() == LabelBook.Kind.NONE && joined != last) {
      // A border may have taken a character from between the two: 2.其他法律行政法规禁 公开.
      match = abridged(joined.body());
    }
    return match;
  }

  /**
   * Words that end or begin with a whole label, the longest one winning; those that begin with one
   * row's and end with another's name neither: text of several rows (pandoc's simple tables).
   */
  private LabelBook.Match extended(String words) {
    Entry best = null;
    boolean several = false;
    for (Entry entry : entries) {
      boolean fits =
          entry.body().length() >= SHORTEST_PIECE
              && (words.endsWith(entry.body())
                  || words.endsWith(entry.full())
                  || words.startsWith(entry.body()));
      if (!fits) {
        continue;
      }
      several |= best != null && namesOther(best, entry) && !overlap(best, entry);
      if (best == null || entry.body().length() > best.body().length()) {
        best = entry;
      }
    }
    return best == null || several ? LabelBook.Match.NONE : with(best, LabelBook.EXTENDED);
  }

  private static boolean namesOther(Entry one, Entry other) {
    return one.match().kind() == LabelBook.Kind.ROW
        && other.match().kind() == LabelBook.Kind.ROW
        && one.match().row() != other.match().row();
  }

  /** Whether one label is part of the other, as 行政强制 might be of a longer one. */
  private static boolean overlap(Entry one, Entry other) {
    return one.full().contains(other.body()) || other.full().contains(one.body());
  }

  /**
   * The end of a label behind its own ordinal: offices leave out the first words, 8.行政查询事项. The end
   * of a broken label has no ordinal.
   */
  private LabelBook.Match shortened(LabelText words) {
    boolean numbered = !words.ordinal().isEmpty() && words.body().length() >= SHORTEST_END;
    LabelBook.Match match =
        numbered
            ? only(
                entry ->
                    entry.ordinal().equals(words.ordinal())
                        && entry.body().endsWith(words.body())
                        && entry.match().isRow())
            : LabelBook.Match.NONE;
    return match.isRow()
        ? new LabelBook.Match(match.kind(), match.row(), LabelBook.EXTENDED)
        : match;
  }

  /** Shorter ends of labels may be misread ordinals' too. */
  private static final int SHORTEST_END = 4;

  /**
   * A piece of a broken label, if no other label has it; 无正当理由 is in two, but only one begins with
   * it after its ordinal 4.
   */
  private LabelBook.Match piece(LabelText words) {
    LabelBook.Match inside =
        words.full().length() < SHORTEST_PIECE
            ? LabelBook.Match.NONE
            : only(entry -> hasPiece(entry, words));
    return inside.kind() != LabelBook.Kind.NONE ? inside : begun(words);
  }

  /**
   * Whether some label begins with these words behind its own ordinal: 2.其他 is rather the beginning
   * of 2.其他法律行政法规禁止公开 in a narrow column than another's 其他.
   */
  boolean hasBegun(LabelText words) {
    return entries.stream()
        .anyMatch(
            entry ->
                entry.ordinal().equals(words.ordinal()) && entry.full().startsWith(words.full()));
  }

  /** The only label that begins with these words behind its own ordinal: 3.要求. */
  LabelBook.Match begun(LabelText words) {
    boolean told = words.full().length() >= SHORTEST_BEHIND_ORDINAL && !LabelBook.isOther(words);
    return told && !words.ordinal().isEmpty()
        ? only(
            entry ->
                entry.full().startsWith(words.full()) && entry.ordinal().equals(words.ordinal()))
        : LabelBook.Match.NONE;
  }

  /** The words of a row's label. */
  String words(int row) {
    return entries.stream()
        .filter(entry -> entry.match().isRow() && entry.match().row() == row)
        .map(Entry::body)
        .findFirst()
        .orElse("");
  }

  /** Whether a row's label ends with these words, the rest standing before them. */
  boolean endsRow(LabelText words, int row) {
    return words.full().length() >= SHORTEST_BEHIND_ORDINAL
        && entries.stream()
            .anyMatch(
                entry ->
                    entry.match().isRow()
                        && entry.match().row() == row
                        && entry.full().endsWith(words.full()));
  }

  /** A remark's words behind another ordinal are no piece of the label: 3.其他情形. */
  private static boolean hasPiece(Entry entry, LabelText words) {
    boolean own = words.ordinal().isEmpty() || words.ordinal().equals(entry.ordinal());
    return (own ? entry.full() : entry.body()).contains(words.full());
  }

  /** A label of which words within are left out, if no other label has what is there: 保护第三方权益. */
  private LabelBook.Match abridged(String words) {
    LabelBook.Match match =
        words.length() < SHORTEST_ABRIDGED
            ? LabelBook.Match.NONE
            : only(entry -> AbridgedLabel.isOf(words, entry.body()));
    boolean half =
        match.isRow()
            && entries.stream()
                .filter(entry -> entry.match().row() == match.row())
                .anyMatch(
                    entry ->
                        2 * words.length() >= entry.body().length()
                            && AbridgedLabel.isOf(words, entry.body()));
    return half ? match : LabelBook.Match.NONE;
  }

  /** Of fewer characters two pieces may be in any label. */
  private static final int SHORTEST_ABRIDGED = 5;

  /**
   * Whether these words begin the label of one row and of no other: the rest is in the next line.
   */
  boolean beginsRow(LabelText words) {
    return words.full().length() >= SHORTEST_BEGINNING
        && only(entry -> entry.full().startsWith(words.full())).kind() == LabelBook.Kind.ROW;
  }

  private LabelBook.Match only(Predicate<Entry> fits) {
    Entry found = null;
    for (Entry entry : entries) {
      if (fits.test(entry)) {
        if (found != null && found.match().row() != entry.match().row()) {
          return LabelBook.Match.NONE;
        }
        found = entry;
      }
    }
    return found == null ? LabelBook.Match.NONE : with(found, LabelBook.PIECE);
  }

  /** A label with a character or two misread, if none other is as near. */
  private LabelBook.Match misread(String words) {
    int allowed = words.length() / CHARACTERS_FOR_A_MISREAD;
    if (allowed == 0) {
      return LabelBook.Match.NONE;
    }
    int nearest = allowed + 1;
    Entry found = null;
    boolean several = false;
    for (Entry entry : entries) {
      if (Math.abs(entry.body().length() - words.length()) > allowed) {
        continue;
      }
      int distance = EditDistance.between(words, entry.body(), allowed);
      if (distance < nearest) {
        nearest = distance;
        found = entry;
        several = false;
      } else if (distance == nearest && found != null) {
        several |= found.match().row() != entry.match().row();
      }
    }
    return found == null || several || nearest > allowed
        ? LabelBook.Match.NONE
        : with(found, LabelBook.MISREAD);
  }

  private static LabelBook.Match with(Entry entry, int weight) {
    return new LabelBook.Match(entry.match().kind(), entry.match().row(), weight);
  }
}
