package gpr.output.page;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gpr.Severity;
import gpr.UnreadInput;
import gpr.check.Assessment;
import gpr.check.Tally;
import gpr.organ.Division;
import gpr.output.FindingCounts;
import gpr.output.FindingWriter;
import gpr.output.WorstFirst;
import gpr.output.page.Overview.Listed;
import gpr.output.page.Overview.Plot;
import gpr.output.page.Overview.Total;
import gpr.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Findings as one page that needs nothing else, the worst report first: the batch at a glance, then
 * each report drawn. Drawn reports wait in {@link WorstFirst}; of each only a line of the list is
 * kept.
 */
public final class FindingPage implements FindingWriter {
  private final OutputStream to;
  private final String version;
  private final Words words;
  private final WorstFirst waiting = new WorstFirst();
  private final FindingCounts counts = new FindingCounts();
  private final YearFigures figures = new YearFigures();
  private final List<Listed> listed = new ArrayList<>();
  private final List<UnreadInput> unread = new ArrayList<>();

  /**
   * @param to where the page goes, in UTF-8
   * @param version the version of gpr
   * @param locale the language of the page
   */
  public FindingPage(OutputStream to, String version, Locale locale) {
    this.to = to;
    this.version = version;
    this.words = new Words(locale);
  }

  @Override
  public void begin() {
    // The overview stands first and is known last.
  }

  @Override
  public void write(Report report, Assessment assessment) throws IOException {
    counts.addReport(assessment);
    figures.add(report);
    add(new ReportPage(nextId(), report, assessment, words).drawn(), assessment);
  }

  @Override
  public void write(Assessment assessment) throws IOException {
    counts.addFindings(assessment);
    add(ReportPage.ofFindings(nextId(), assessment, words), assessment);
  }

  private String nextId() {
    return "r" + (listed.size() + 1);
  }

  private void add(DrawnReport drawn, Assessment assessment) throws IOException {
    WorstFirst.Rank rank = WorstFirst.Rank.of(assessment);
    Division division = assessment.organ().division();
    listed.add(
        new Listed(
            drawn.id(),
            drawn.title(),
            division == null ? "" : division.fullName(),
            assessment.year() == null ? "" : assessment.year().toString(),
            rank,
            drawn.badges()));
    StringWriter text = new StringWriter();
    JtereportGenerated.render(
        new OwaspHtmlTemplateOutput(new PlainOutput(text)), null, words, drawn);
    waiting.add(rank, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void unread(UnreadInput input) {
    unread.add(input);
  }

  @Override
  public void end(Tally tally) throws IOException {
    List<Listed> worstFirst = new ArrayList<>(listed);
    worstFirst.sort(Comparator.comparing(Listed::rank, WorstFirst.Rank.WORST_FIRST));
    Overview overview =
        new Overview(
            version,
            totals(tally),
            tally.suppressed() == 0 ? "" : words.of("known", tally.suppressed()),
            counts,
            worstFirst.stream().filter(each -> !isClean(each)).toList(),
            worstFirst.stream().filter(FindingPage::isClean).toList(),
            unread,
            figures,
            plots());
    Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    try {
      JtepageGenerated.render(
          new OwaspHtmlTemplateOutput(new PlainOutput(writer)), null, words, overview, reports());
    } catch (UncheckedIOException e) {
      // Of what templates write to; that the reader went away is told from other failures by it.
      throw e.getCause();
    }
    writer.flush();
    waiting.close();
  }

  /** None where the library for them is not there, or a Java that has nothing to draw with. */
  private List<Plot> plots() {
    try {
      return Plots.of(figures, words);
    } catch (LinkageError e) {
      return List.of();
    }
  }

  private static boolean isClean(Listed report) {
    return report.rank().equals(new WorstFirst.Rank(0, 0, 0));
  }

  /** What is drawn goes through as it is. */
  private Content reports() {
    return output -> {
      try {
        waiting.each(lines -> output.writeContent(new String(lines, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private List<Total> totals(Tally tally) {
    List<Total> totals = new ArrayList<>();
    totals.add(total("reports", tally.reports(), ""));
    totals.add(total("clean", tally.clean(), "clean"));
    totals.add(total("errors", tally.findings(Severity.ERROR), "error"));
    totals.add(total("warnings", tally.findings(Severity.WARNING), "warning"));
    totals.add(total("infos", tally.findings(Severity.INFO), "info"));
    totals.add(total("held", tally.sums().held(), ""));
    totals.add(total("failed", tally.sums().failed(), "error"));
    totals.add(total("notAssessed", tally.sums().notAssessed(), "warning"));
    totals.add(total("unread", tally.unread(), "error"));
    return totals;
  }

  private Total total(String key, long number, String look) {
    return new Total(words.of("total." + key), String.valueOf(number), number == 0 ? "" : look);
  }
}
