package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.form.SectionForm;
import gpr.report.Section;
import gpr.table.LabelText;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each heading has its own numeral and words, in the form's order. */
final class HeadingRule implements ReportRule {
  private static final String NO_NUMERAL = "no numeral";

  private static final String BRACKETS = "（(〔[【";

  private static final String NUMERALS = "一二三四五六七八九十";

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
    @Nullable Section highest = null;
    for (Section section : subject.report().sections()) {
      SectionForm form = form(subject, section.number());
      if (highest != null && section.number() <= highest.number()) {
        findings.add(finding("finding.heading.order", section, form, highest.heading()));
        continue;
      }
      if (!hasOwnNumeral(section, form)) {
        String cause = numeralCause(section, form);
        String key =
            cause.equals(NO_NUMERAL) ? "finding.heading.noNumeral" : "finding.heading.numeral";
        findings.add(finding(key, section, form).withCause(cause));
      } else if (!hasOwnWords(section, form)) {
        findings.add(finding("finding.heading.words", section, form));
      }
      highest = section;
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

  /** 一、, but not （一） nor 1、; a Kangxi radical is a numeral as a PDF has it. */
  private static boolean hasOwnNumeral(Section section, SectionForm form) {
    String ordinal = LabelText.ordinalOf(section.heading());
    int at = section.heading().indexOf(ordinal);
    boolean isInBrackets = at > 0 && BRACKETS.indexOf(section.heading().charAt(at - 1)) >= 0;
    return !isInBrackets
        && Normalizer.normalize(ordinal, Normalizer.Form.NFKC).equals(form.numeral());
  }

  /**
   * What headings with the same fault share: numerals lost, in digits, or a number off. One section
   * that was put in, or one setting of the converter, makes the same of every heading.
   */
  private static String numeralCause(Section section, SectionForm form) {
    String ordinal = LabelText.ordinalOf(section.heading());
    if (ordinal.isEmpty()) {
      return NO_NUMERAL;
    }
    int chinese = NUMERALS.indexOf(ordinal) + 1;
    boolean isDigits = ordinal.chars().allMatch(Character::isDigit);
    int number = isDigits ? Integer.parseInt(ordinal) : chinese;
    return (isDigits ? "digits " : "numerals ") + (number - form.number());
  }

  /**
   * Spaces, width and punctuation are the converter's, not the office's; and who writes as the law
   * does is not wrong.
   */
  private static boolean hasOwnWords(Section section, SectionForm form) {
    if (form.lawful().contains(section.title())) {
      return true;
    }
    String words = LabelText.of(section.title()).full();
    return form.lawful().stream().anyMatch(lawful -> words.equals(LabelText.of(lawful).full()));
  }

  private Finding finding(String key, Section section, SectionForm form) {
    return finding(key, section, form, "");
  }

  private Finding finding(String key, Section section, SectionForm form, String other) {
    Message message = Message.of(key, section.heading(), form.numeral(), form.title(), other);
    return Finding.of(this, message, Place.ofLine(section.line()), List.of());
  }
}
