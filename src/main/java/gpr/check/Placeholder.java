package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.report.Paragraph;
import gpr.report.Report;
import gpr.report.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Nothing is left of a template that was to be filled in. */
final class Placeholder implements ReportRule {
  /**
   * What templates have where a report has a name, a number or words: XX局 and ××年, 某某市, （此处填写…）, an
   * empty blank before its unit, 【单位名称】. A telephone number with crosses in it is none.
   */
  private static final Pattern LEFT =
      Pattern.compile(
          "(?:[XxＸｘ×*＊○]{2,}(?:省|市|县|区|旗|镇|乡|街道|厅|局|委|办|院|处|所|单位|部门|年|月|日|件|条|次|万元|元))+"
              + "|20[XxＸｘ×_]{2}"
              + "|(?<![A-Za-z0-9])[NＮ](?:件|条|次|项|篇|场|期|万元|元)"
              + "|某某(?:[省市县区镇乡厅]|局(?!长)|街道|单位|部门)"
              + "|[（(【\\[〔](?:单位|机关)(?:名称|全称)[）)】\\]〕]"
              + "|[（(【\\[〔][^（）()【】]{0,12}(?:此处|填写|填入|请输入|请补充|待补充|待填)[^（）()【】]{0,30}[）)】\\]〕]"
              + "|(?:此处|请在此|点击此处)(?:填写|填入|输入|补充)"
              + "|[_＿]{2,}\\s*(?:件|条|次|万元|元|年|月|日)");

  /** 某市民 and 某单位提出的意见 name nobody on purpose; a title, a heading and a signature name somebody. */
  private static final Pattern NOBODY = Pattern.compile("(?:某[省市县区镇乡厅局])+|某单位|某部门");

  /** All that is left of a template has one of these, and most paragraphs have none. */
  private static final String SIGNS = "XxＸｘ×*＊○_＿NＮ某称此填输补";

  /** What Markdown prints bold: **市**水务局 has no crosses in it. */
  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

  @Override
  public String id() {
    return "placeholder";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Report report = subject.report();
    Set<String> said = new HashSet<>();
    lookInName(report.title(), 1, said, findings);
    for (Paragraph paragraph : report.preface()) {
      look(paragraph, said, findings);
    }
    for (Section section : report.sections()) {
      lookInName(section.heading(), section.line(), said, findings);
      for (Paragraph paragraph : section.paragraphs()) {
        look(paragraph, said, findings);
      }
    }
    lookInName(report.signatory(), report.source().lines(), said, findings);
  }

  private static boolean mayBeLeft(String text) {
    for (int i = 0; i < SIGNS.length(); i++) {
      if (text.indexOf(SIGNS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void lookInName(@Nullable String name, int line, Set<String> said, Findings findings) {
    if (name != null && mayBeLeft(name)) {
      look(LEFT, name, new Place(line, 1), said, findings);
      look(NOBODY, name, new Place(line, 1), said, findings);
    }
  }

  private void look(Paragraph paragraph, Set<String> said, Findings findings) {
    if (mayBeLeft(paragraph.text())) {
      Place place = new Place(paragraph.line(), paragraph.column());
      look(LEFT, paragraph.text(), place, said, findings);
    }
  }

  /** The same left ten times is one that nobody looked for. */
  private void look(
      Pattern pattern, String written, Place place, Set<String> said, Findings findings) {
    String text = BOLD.matcher(written).replaceAll("$1");
    Matcher left = pattern.matcher(text);
    while (left.find()) {
      if (said.add(left.group())) {
        Message message = Message.of("finding.placeholder", left.group(), around(text, left));
        findings.add(Finding.of(this, message, place, List.of()).withCause(id()));
      }
    }
  }

  /** The words around it, so that a reader finds it. */
  private static String around(String text, Matcher left) {
    int from = Math.max(0, left.start() - 10);
    int to = Math.min(text.length(), left.end() + 10);
    return text.substring(from, to).replace('\n', ' ').strip();
  }
}
