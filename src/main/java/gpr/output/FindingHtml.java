package gpr.output;

import gpr.UnreadInput;
import gpr.check.Assessment;
import gpr.check.Tally;
import gpr.output.page.FindingPage;
import gpr.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Writes findings as one HTML page that needs nothing else, the worst report first. What waits for
 * its place lies in a temporary file, so the page's reports are nothing of memory.
 *
 * <p>The page's own package is not for users: templates become public classes there.
 */
public final class FindingHtml implements FindingWriter {
  private final FindingWriter page;

  /**
   * @param to where the page goes, in UTF-8
   * @param version the version of gpr, as the page's foot has it
   * @param locale the language of the page: Chinese, or else English
   */
  public FindingHtml(OutputStream to, String version, Locale locale) {
    this.page = new FindingPage(to, version, locale);
  }

  @Override
  public void begin() throws IOException {
    page.begin();
  }

  /** The report is drawn with its tables and its prose. */
  @Override
  public void write(Report report, Assessment assessment) throws IOException {
    page.write(report, assessment);
  }

  /** Nothing is drawn but the findings. */
  @Override
  public void write(Assessment assessment) throws IOException {
    page.write(assessment);
  }

  @Override
  public void unread(UnreadInput input) throws IOException {
    page.unread(input);
  }

  @Override
  public void end(Tally tally) throws IOException {
    page.end(tally);
  }
}
