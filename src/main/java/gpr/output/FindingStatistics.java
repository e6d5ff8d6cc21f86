package gpr.output;

import gpr.Message;
import gpr.UnreadInput;
import gpr.check.Assessment;
import gpr.check.Tally;
import gpr.output.FindingCounts.Count;
import gpr.output.TextGrid.Field;
import gpr.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** Findings counted by rule, by organ and by year, in tables that fit the terminal. */
public final class FindingStatistics implements FindingWriter {
  /** So many organs are listed: those with the most findings. */
  private static final int MOST_ORGANS = 20;

  private final OutputStream to;
  private final Locale locale;
  private final int width;
  private final FindingCounts counts = new FindingCounts();

  /**
   * @param to where the tables go, in UTF-8
   * @param locale the language of their heads
   * @param width the columns of the terminal
   */
  public FindingStatistics(OutputStream to, Locale locale, int width) {
    this.to = to;
    this.locale = locale;
    this.width = width;
  }

  @Override
  public void begin() {
    // All is counted first.
  }

  @Override
  public void write(Report report, Assessment assessment) {
    counts.addReport(assessment);
  }

  @Override
  public void write(Assessment assessment) {
    counts.addFindings(assessment);
  }

  @Override
  public void unread(UnreadInput input) {
    // Standard error says it line by line; the summary counts it.
  }

  private String text(String key) {
    return Message.of("statistics." + key).in(locale);
  }

  @Override
  public void end(Tally tally) throws IOException {
    List<String> lines = new ArrayList<>();
    if (counts.rules().isEmpty()) {
      lines.add(text("none"));
    } else {
      lines.addAll(rules());
    }
    List<Count> organs = counts.organs();
    lines.add("");
    lines.addAll(counts("organ", organs.subList(0, Math.min(MOST_ORGANS, organs.size()))));
    if (organs.size() > MOST_ORGANS) {
      lines.add(Message.of("statistics.more", organs.size() - MOST_ORGANS).in(locale));
    }
    lines.add("");
    lines.addAll(counts("year", counts.years()));
    lines.add("");
    lines.add(FindingText.summary(tally, locale));
    to.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private List<String> rules() {
    TextGrid grid = new TextGrid(text("rule"), List.of("", text("findings")));
    for (FindingCounts.RuleCount count : counts.rules()) {
      grid.add(
          count.rule().id(),
          List.of(Field.of(count.severity().id()), Field.of(String.valueOf(count.findings()))));
    }
    return grid.drawn(width);
  }

  private List<String> counts(String key, List<Count> each) {
    List<String> heads =
        List.of(text("reports"), text("clean"), text("error"), text("warning"), text("info"));
    TextGrid grid = new TextGrid(text(key), heads);
    for (Count count : each) {
      String name = count.name() == null ? text("unknown") : count.name();
      grid.add(PlainText.line(name), fields(count));
    }
    return grid.drawn(width);
  }

  private static List<Field> fields(Count count) {
    WorstFirst.Rank rank = count.rank();
    return LongStream.of(
            count.reports(), count.clean(), rank.errors(), rank.warnings(), rank.infos())
        .mapToObj(number -> Field.of(String.valueOf(number)))
        .toList();
  }
}
