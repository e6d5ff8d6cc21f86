package gpr.output;

import gpr.Message;
import gpr.Severity;
import gpr.UnreadInput;
import gpr.check.Assessment;
import gpr.check.Baseline;
import gpr.check.BaselineEntry;
import gpr.check.Checker;
import gpr.check.Chronicle;
import gpr.check.ReportBuilder;
import gpr.check.Rules;
import gpr.check.Tally;
import gpr.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is found of a handful of reports: every kind of finding, place, suspect and reason. */
final class SampleFindings {
  private final List<Assessment> assessments = new ArrayList<>();
  private final Tally tally = new Tally();
  private final List<UnreadInput> unread =
      List.of(
          new UnreadInput("空.txt", 0, Message.of("unreadable.empty")),
          new UnreadInput("坏 <1>.txt", 7, Message.of("unreadable.undecodable", "UTF-8")));

  SampleFindings() {
    Checker checker = new Checker();
    Baseline known =
        new Baseline(
            "known.json",
            List.of(
                new BaselineEntry("empty-section", null, 2024, List.of(), List.of(), null, null),
                new BaselineEntry("balance", "云溪市档案局", 2022, List.of(), List.of(), null, null)));
    Chronicle chronicle = new Chronicle();
    for (ReportBuilder builder : reports()) {
      Report report = builder.build();
      Assessment assessment = known.filter(chronicle.add(report, checker.assess(report)));
      assessments.add(assessment);
      tally.add(assessment);
    }
    Assessment unused = known.unused(Rules.all()).orElseThrow();
    assessments.add(unused);
    tally.addFindings(unused);
    unread.forEach(input -> tally.addUnread());
  }

  private static List<ReportBuilder> reports() {
    return List.of(
        ReportBuilder.zeros().path("clean.txt").year(2022),
        ReportBuilder.zeros()
            .path("年报/云溪 1%,:\"<&>.txt")
            .set("requests.received", "7", "1", "0", "0", "0", "1", "8")
            .set("requests.disposed.disclosed", "7", "1", "0", "0", "0", "1", "9")
            .set("requests.disposed.total", "7", "1", "0", "0", "0", "1", "9")
            .claim("30", "requests.received.total", "requests.carriedOver.total"),
        ReportBuilder.zeros()
            .path("../moved.txt")
            .organization("澜江区水务局")
            .set("requests.received", "2", "0", "0", "0", "0", "0", "2")
            .set("requests.disposed.disclosed", "1", "1", "0", "0", "0", "0", "2")
            .set("requests.disposed.total", "2", "0", "0", "0", "0", "0", "2")
            .set("disputes.litigationDirect", "1", "0", "0", "0", "3"),
        ReportBuilder.zeros("2019")
            .path("damaged.txt")
            .organization(null)
            .set("requests.received", "blank")
            .set("requests.carriedOver.total", "若\u0007干")
            .set("requests.disposed.refused", "missing")
            .set("disputes", "missing")
            .set("proactiveDisclosure.procurement.amount", "~251000.50")
            .diagnostic("unplaced-value", Severity.ERROR, 77, "requests.carriedForward")
            .section(4, null)
            .section(5, "无"));
  }

  /** What was found of each report, and of the baseline. */
  List<Assessment> assessments() {
    return List.copyOf(assessments);
  }

  /** Everything that a format writes of them. */
  void writeTo(FindingWriter writer) throws IOException {
    writer.begin();
    for (Assessment assessment : assessments) {
      writer.write(assessment);
    }
    for (UnreadInput input : unread) {
      writer.unread(input);
    }
    writer.end(tally);
  }
}
