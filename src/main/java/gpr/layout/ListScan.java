package gpr.layout;

import gpr.text.Signs;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a list of a program or of JSON (RFC 8259): strings in double or single quotes, numbers,
 * {@code None} and {@code null}, and lists of these. Python writes a row of a table as a list in
 * round brackets too, {@code ('行政许可', '12')}.
 */
final class ListScan {
  /** Deeper lists hold no tables. */
  static final int DEEPEST = 8;

  private static final String OPENING = "[(";
  private static final String CLOSING = "])";

  private final char[] chars;
  private final int length;
  private final Literals literals;
  private final List<List<Seen>> rows = new ArrayList<>();
  private int depth;

  ListScan(SourceText source) {
    this.chars = source.characters();
    this.length = source.length();
    this.literals = new Literals(source);
  }

  /**
   * Whether a list begins there whose first entry is a string, nothing, a number, or such a list.
   */
  boolean beginsAt(int place) {
    if (place >= length || OPENING.indexOf(chars[place]) < 0) {
      return false;
    }
    int first = place;
    int most = Math.min(length, place + DEEPEST * DEEPEST);
    while (first < most && (OPENING.indexOf(chars[first]) >= 0 || Literals.isSpace(chars[first]))) {
      first++;
    }
    return first < most
        && (Literals.isQuote(chars[first]) || literals.isNothing(first) || isNumber(first));
  }

  /**
   * Reads the list that begins there.
   *
   * @return where it ends, with the comma behind it; the same place where it does not
   */
  int read(int place) {
    rows.clear();
    literals.moveTo(place);
    depth = 0;
    if (!readList()) {
      rows.clear();
      return place;
    }
    return literals.endsLine() ? literals.at() : place;
  }

  /** The rows of the list that was read last: its innermost lists. */
  List<List<Seen>> rows() {
    return rows;
  }

  /** Reads from an opening bracket to the one that closes it. */
  private boolean readList() {
    if (++depth > DEEPEST) {
      return false;
    }
    char closing = CLOSING.charAt(OPENING.indexOf(chars[literals.at()]));
    literals.moveTo(literals.at() + 1);
    List<Seen> fields = new ArrayList<>();
    while (true) {
      literals.skipSpaces();
      if (literals.at() >= length) {
        return false;
      }
      char first = chars[literals.at()];
      if (first == closing) {
        literals.moveTo(literals.at() + 1);
        depth--;
        if (!fields.isEmpty()) {
          rows.add(fields);
        }
        return true;
      }
      if (OPENING.indexOf(first) >= 0) {
        if (!fields.isEmpty() || !readList()) {
          return false;
        }
      } else if (!readField(fields)) {
        return false;
      }
      if (!literals.takes(',') && !(literals.at() < length && chars[literals.at()] == closing)) {
        return false;
      }
    }
  }

  private boolean readField(List<Seen> fields) {
    Seen field = literals.read(",])");
    return field != null && fields.add(field);
  }

  /** Whether a number that is not alone in its list stands there; {@code [1]} is a note's mark. */
  private boolean isNumber(int place) {
    int end = place;
    while (end < length && Signs.isDigit(chars[end])) {
      end++;
    }
    return end > place && end < length && chars[end] == ',';
  }
}
