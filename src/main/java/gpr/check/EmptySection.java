package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.report.Paragraph;
import gpr.report.Section;
import java.util.List;
import java.util.Set;

/** Sections 一 and 五, which have no table, say something. */
final class EmptySection implements ReportRule {
  private static final Set<Integer> SECTIONS_OF_PROSE = Set.of(1, 5);

  /** Words that say that there is nothing to say. */
  private static final Set<String> NOTHING = Set.of("", "无", "暂无", "没有", "略", "/");

  @Override
  public String id() {
    return "empty-section";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Section section : subject.report().sections()) {
      if (SECTIONS_OF_PROSE.contains(section.number()) && saysNothing(section.paragraphs())) {
        Message message = Message.of("finding.empty-section", section.heading());
        findings.add(Finding.of(this, message, Place.ofLine(section.line()), List.of()));
      }
    }
  }

  private static boolean saysNothing(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      if (!NOTHING.contains(withoutStop(paragraph.text()))) {
        return false;
      }
    }
    return true;
  }

  private static String withoutStop(String text) {
    String words = text.strip();
    return words.endsWith("。") || words.endsWith(".")
        ? words.substring(0, words.length() - 1).strip()
        : words;
  }
}
