package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.form.SectionForm;
import gpr.report.Section;
import java.util.List;

/** Every section of the form is there. */
final class MissingSection implements ReportRule {
  @Override
  public String id() {
    return "missing-section";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    List<Section> sections = subject.report().sections();
    int lineBefore = 0;
    for (SectionForm section : subject.index().form().sections()) {
      int line = lineOf(section.number(), sections);
      if (line == 0) {
        Message message = Message.of("finding.missing-section", section.numeral(), section.title());
        findings.add(
            Finding.of(this, message, Place.ofLine(lineBefore), List.of())
                .withCause(cause(section.number())));
      } else {
        lineBefore = line;
      }
    }
  }

  /** What a section and its table share: without its heading, neither is found. */
  static String cause(int section) {
    return "section " + section;
  }

  private static int lineOf(int number, List<Section> sections) {
    for (Section section : sections) {
      if (section.number() == number) {
        return section.line();
      }
    }
    return 0;
  }
}
