package gpr.output;

import gpr.Message;
import gpr.Severity;
import gpr.UnreadInput;
import gpr.check.Assessment;
import gpr.check.Finding;
import gpr.check.Tally;
import gpr.output.TextGrid.Field;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Findings counted by rule, by organ and by year, in tables that fit the terminal. */
public final class FindingStatistics implements FindingWriter {
  /** So many organs are listed: those with the most findings. */
  private static final int MOST_ORGANS = 20;

  /** What is counted of an organ, or of a year. */
  private static final class Count {
    private final String name;
    private long reports;
    private long clean;
    private final long[] findings = new long[Severity.values().length];

    Count(String name) {
      this.name = name;
    }

    void add(Assessment assessment) {
      reports++;
      clean += assessment.findings().isEmpty() ? 1 : 0;
      for (Finding finding : assessment.findings()) {
        if (finding.root() == null) {
          findings[finding.severity().ordinal()]++;
        }
      }
    }

    List<Field> fields() {
      return LongStream.concat(LongStream.of(reports, clean), LongStream.of(findings))
          .mapToObj(number -> Field.of(String.valueOf(number)))
          .toList();
    }
  }

  private final OutputStream to;
  private final Locale locale;
  private final int width;
  private final Map<String, Long> byRule = new TreeMap<>();
  private final Map<String, Count> byOrgan = new LinkedHashMap<>();
  private final Map<String, Count> byYear = new TreeMap<>();

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
  public void write(Assessment assessment) {
    for (Finding finding : assessment.findings()) {
      if (finding.root() == null) {
        byRule.merge(finding.rule().id() + "\t" + finding.severity().id(), 1L, Long::sum);
      }
    }
    String unknown = text("unknown");
    String organ = assessment.organ().identity();
    String name = assessment.organization() == null ? unknown : assessment.organization();
    byOrgan
        .computeIfAbsent(organ == null ? unknown : organ, key -> new Count(name))
        .add(assessment);
    String year = assessment.year() == null ? unknown : assessment.year().toString();
    byYear.computeIfAbsent(year, Count::new).add(assessment);
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
    if (byRule.isEmpty()) {
      lines.add(text("none"));
    } else {
      lines.addAll(rules());
    }
    List<Count> organs = new ArrayList<>(byOrgan.values());
    organs.sort(
        Comparator.<Count>comparingLong(count -> -count.findings[0])
            .thenComparingLong(count -> -count.findings[1])
            .thenComparingLong(count -> -count.findings[2]));
    lines.add("");
    lines.addAll(counts("organ", organs.subList(0, Math.min(MOST_ORGANS, organs.size()))));
    if (organs.size() > MOST_ORGANS) {
      lines.add(Message.of("statistics.more", organs.size() - MOST_ORGANS).in(locale));
    }
    lines.add("");
    lines.addAll(counts("year", List.copyOf(byYear.values())));
    lines.add("");
    lines.add(FindingText.summary(tally, locale));
    to.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private List<String> rules() {
    TextGrid grid = new TextGrid(text("rule"), List.of("", text("findings")));
    byRule.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(
            entry -> {
              String[] rule = entry.getKey().split("\t");
              grid.add(
                  rule[0], List.of(Field.of(rule[1]), Field.of(String.valueOf(entry.getValue()))));
            });
    return grid.drawn(width);
  }

  private List<String> counts(String key, List<Count> counts) {
    List<String> heads =
        List.of(text("reports"), text("clean"), text("error"), text("warning"), text("info"));
    TextGrid grid = new TextGrid(text(key), heads);
    counts.forEach(count -> grid.add(PlainText.line(count.name), count.fields()));
    return grid.drawn(width);
  }
}
