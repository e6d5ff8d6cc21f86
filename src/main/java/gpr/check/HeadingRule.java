package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.form.SectionForm;
import gpr.report.Section;
import gpr.table.LabelText;
import java.util.List;

/** Each heading has its own numeral and words, in the form's order. */
final class HeadingRule implements ReportRule {
  /** What Markdown and page marks put before a heading. */
  private static final String MARKS = "#*_> \t\u00A0\u3000\uFEFF";

  @Override
  public String id() {
    return "heading";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    int highest = 0;
    for (Section section : subject.report().sections()) {
      SectionForm form = form(subject, section.number());
      if (section.number() <= highest) {
        add("finding.heading.order", section, form, findings);
      } else if (!hasOwnNumeral(section, form)) {
        add("finding.heading.numeral", section, form, findings);
      } else if (!hasOwnWords(section, form)) {
        add("finding.heading.words", section, form, findings);
      }
      highest = Math.max(highest, section.number());
    }
  }

  private static SectionForm form(Subject subject, int number) {
    List<SectionForm> forms = subject.index().form().sections();
    for (SectionForm form : forms) {
      if (form.number() == number) {
        return form;
      }
    }
    throw new IllegalArgumentException("no section " + number);
  }

  private static boolean hasOwnNumeral(Section section, SectionForm form) {
    String heading = section.heading();
    int at = 0;
    while (at < heading.length() && MARKS.indexOf(heading.charAt(at)) >= 0) {
      at++;
    }
    return heading.startsWith(form.numeral(), at);
  }

  /** Spaces, width and punctuation are the converter's, not the office's. */
  private static boolean hasOwnWords(Section section, SectionForm form) {
    return section.title().equals(form.title())
        || LabelText.of(section.title()).full().equals(LabelText.of(form.title()).full());
  }

  private void add(String key, Section section, SectionForm form, Findings findings) {
    Message message = Message.of(key, section.heading(), form.numeral(), form.title());
    findings.add(Finding.of(this, message, Place.ofLine(section.line()), List.of()));
  }
}
