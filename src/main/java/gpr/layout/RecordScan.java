package gpr.layout;

import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads records of a program or of JSON (RFC 8259), whose every value has its name beside it:
 * {@code {"项目": "规章", "本年制发件数": "0"}}, lists of these, and records within records.
 */
final class RecordScan {
  /** What stands in such a text. */
  sealed interface Value permits Plain, Items, Fields {}

  /** A string, a number, or nothing. */
  record Plain(Seen text) implements Value {}

  /** A list. */
  record Items(List<Value> values) implements Value {}

  /** A record: names, and the value of each. */
  record Fields(List<Seen> names, List<Value> values) implements Value {}

  private final char[] chars;
  private final int length;
  private final Literals literals;
  private int depth;

  RecordScan(SourceText source) {
    this(source, Literals.LONGEST_STRING);
  }

  /**
   * @param longest what is longer is no string
   */
  RecordScan(SourceText source, int longest) {
    this.chars = source.characters();
    this.length = source.length();
    this.literals = new Literals(source, longest);
  }

  /** Whether a record begins there, or a list whose first entry is one. */
  boolean beginsAt(int place) {
    int most = Math.min(length, place + ListScan.DEEPEST * ListScan.DEEPEST);
    int at = place;
    while (at < most && (chars[at] == '[' || at > place && Literals.isSpace(chars[at]))) {
      at++;
    }
    if (at >= most || chars[at] != '{') {
      return false;
    }
    at++;
    while (at < most && Literals.isSpace(chars[at])) {
      at++;
    }
    return at < most && Literals.isQuote(chars[at]);
  }

  /** What begins there and ends its line, but for a comma; null where it does not end so. */
  @Nullable Value read(int place) {
    literals.moveTo(place);
    depth = 0;
    Value value = readValue();
    return value != null && literals.endsLine() ? value : null;
  }

  /** Where what was read last ends, with what is behind it on its line. */
  int end() {
    return literals.at();
  }

  private @Nullable Value readValue() {
    literals.skipSpaces();
    if (literals.at() >= length) {
      return null;
    }
    char first = chars[literals.at()];
    if (first != '[' && first != '{') {
      Seen text = literals.read(",]}");
      return text == null ? null : new Plain(text);
    }
    if (depth == ListScan.DEEPEST) {
      return null;
    }
    depth++;
    literals.moveTo(literals.at() + 1);
    Value value = first == '[' ? readItems() : readFields();
    depth--;
    return value;
  }

  private @Nullable Value readItems() {
    List<Value> values = new ArrayList<>();
    while (!literals.takes(']')) {
      Value value = readValue();
      if (value == null || !isParted(']')) {
        return null;
      }
      values.add(value);
    }
    return new Items(values);
  }

  private @Nullable Value readFields() {
    List<Seen> names = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    while (!literals.takes('}')) {
      boolean named = literals.at() < length && Literals.isQuote(chars[literals.at()]);
      Seen name = named ? literals.read(":") : null;
      Value value = name != null && literals.takes(':') ? readValue() : null;
      if (name == null || value == null || !isParted('}')) {
        return null;
      }
      names.add(name);
      values.add(value);
    }
    return new Fields(names, values);
  }

  /** Whether a comma follows, or what closes the list or record. */
  private boolean isParted(char closing) {
    return literals.takes(',') || literals.at() < length && chars[literals.at()] == closing;
  }
}
