package gpr.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads who signed the report and when from the lines that close it. */
final class ClosingReader {
  /** A web page's footer has so many lines after the signature at the most. */
  private static final int MOST_LINES_AFTER = 12;

  /** A closing line has a name and a date. */
  private static final int LONGEST = 60;

  private ClosingReader() {}

  /** The closing lines at the end of a section's prose; empty where it has none. */
  static Optional<Closing> read(List<Paragraph> section) {
    for (int i = section.size() - 1; i >= Math.max(0, section.size() - MOST_LINES_AFTER); i--) {
      String text = section.get(i).text();
      if (text.length() > 2 * LONGEST) {
        continue;
      }
      String words = CompactText.of(text);
      int date = dateIn(words);
      if (date >= 0) {
        return Optional.of(closing(section, i, words, date));
      }
    }
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Paragraph last = section.get(section.size() - 1);
    String words = CompactText.of(last.text());
    return section.size() > 1 && OrganName.is(words)
        ? Optional.of(new Closing(words, null, last.line(), last.column()))
        : Optional.empty();
  }

  private static boolean endsLikeDate(String words) {
    char last = words.charAt(words.length() - 1);
    return last == '日' || last == '号' || last >= '0' && last <= '9';
  }

  /**
   * Where the date begins that a line ends with; -1 if it ends with none, or has other words
   * before.
   */
  private static int dateIn(String words) {
    if (words.isEmpty() || words.length() > LONGEST || !endsLikeDate(words)) {
      return -1;
    }
    for (int from = 0; from < words.length(); from++) {
      if (YearWords.date(words, from).isPresent()) {
        return from == 0 || OrganName.is(withoutMarks(words.substring(0, from))) ? from : -1;
      }
    }
    return -1;
  }

  private static Closing closing(List<Paragraph> section, int at, String words, int date) {
    Paragraph line = section.get(at);
    LocalDate signedOn = YearWords.date(words, date).orElseThrow();
    String signatory = date > 0 ? withoutMarks(words.substring(0, date)) : null;
    if (signatory == null && at > 0) {
      String above = withoutMarks(CompactText.of(section.get(at - 1).text()));
      signatory = OrganName.is(above) ? above : null;
    }
    return new Closing(signatory, signedOn, line.line(), line.column());
  }

  private static String withoutMarks(String words) {
    int to = words.length();
    while (to > 0 && (words.charAt(to - 1) == '，' || words.charAt(to - 1) == '*')) {
      to--;
    }
    int from = 0;
    while (from < to && words.charAt(from) == '*') {
      from++;
    }
    return words.substring(from, to);
  }
}
