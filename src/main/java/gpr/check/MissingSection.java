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
    for (SectionForm section : subject.index().form().sections()) {
      if (lineOf(section.number(), sections) == 0) {
        int lineBefore = lineBefore(section.number(), sections);
        Message message = Message.of("finding.missing-section", section.numeral(), section.title());
        findings.add(
            Finding.of(this, message, Place.ofLine(lineBefore), List.of())
                .withCause(cause(section.number())));
      }
    }
  }

  /** The heading after which a section should stand; 0 where none of those before it is there. */
  static int lineBefore(int number, List<Section> sections) {
    int line = 0;
    for (int before = 1; before < number; before++) {
      line = Math.max(line, lineOf(before, sections));
    }
    return line;
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
