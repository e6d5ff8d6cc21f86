package gpr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the places where a report says which year it is about. */
final class YearStatements {
  private static final String[] PERIOD = {"期限", "时限", "起止时间"};

  /** After 统计期限 the year follows within so many characters. */
  private static final int FAR = 24;

  private YearStatements() {}

  static List<StatedYear> read(Title title, List<Paragraph> preamble, Optional<Closing> closing) {
    List<StatedYear> stated = new ArrayList<>();
    if (title.yearInTitle()) {
      stated.add(new StatedYear(StatedYear.Kind.TITLE, title.year(), title.line(), title.column()));
    }
    period(preamble).ifPresent(stated::add);
    closing
        .filter(end -> end.signedOn() != null)
        .ifPresent(
            end ->
                stated.add(
                    new StatedYear(
                        StatedYear.Kind.CLOSING,
                        end.signedOn().getYear(),
                        end.line(),
                        end.column())));
    return stated;
  }

  /** The year that 统计期限 begins with; the sentence may go on in the next line. */
  static Optional<StatedYear> period(List<Paragraph> preamble) {
    for (int i = 0; i < preamble.size(); i++) {
      String words = CompactText.of(preamble.get(i).text());
      int keyword = -1;
      for (String period : PERIOD) {
        keyword = Math.max(keyword, words.indexOf(period));
      }
      if (keyword < 0) {
        continue;
      }
      if (i + 1 < preamble.size()) {
        words += CompactText.of(preamble.get(i + 1).text());
      }
      Optional<YearWords.Found> year = YearWords.find(words, keyword);
      if (year.isPresent() && year.get().from() - keyword <= FAR) {
        Paragraph line = preamble.get(i);
        return Optional.of(
            new StatedYear(StatedYear.Kind.PERIOD, year.get().year(), line.line(), line.column()));
      }
    }
    return Optional.empty();
  }
}
