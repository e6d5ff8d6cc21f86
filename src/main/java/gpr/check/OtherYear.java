package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.report.Paragraph;
import gpr.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Section 一 tells of the report's year, not of an earlier one: last year's text taken over begins
 * its sentences with last year. A sentence about an earlier year beside those of the report's own
 * year is a comparison.
 */
final class OtherYear implements ReportRule {
  private static final int SUMMARY = 1;

  /** 2023年，我局…; 2023年度我市…; 截至2023年12月31日，…. A law that is in force since 2019 is none. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:^|[。；;])\\s*(?:[（(]?[一二三四五六\\d]+[）)、.．]\\s*)?(?:在|截至|截止)?\\s*(20\\d\\d)\\s*年"
              + "(?=度?[，,]|度?[我本全][局县市区镇乡厅委办院校街机单]|12月31日[，,止])");

  /** 二〇二三年, with any of the rounds that are used as its nought. */
  private static final Pattern NUMERALS =
      Pattern.compile("二[〇○零OＯo0][〇○零OＯo0一二三四五六七八九]{2}(?=\\s*年)");

  private static final String DIGITS = "〇一二三四五六七八九";

  /** What a sentence says that compares an earlier year with the report's: 今年收到245件. */
  private static final Pattern THIS_YEAR = Pattern.compile("[今本]年");

  private static final String SENTENCE_ENDS = "。；;";

  /** Where a line ends, a sentence may go on. */
  private static final String ENDS = "。；;：:！!？?";

  @Override
  public String id() {
    return "other-year";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Integer year = subject.report().year();
    if (year == null) {
      return;
    }
    for (Section section : subject.report().sections()) {
      if (section.number() == SUMMARY) {
        check(section, year, findings);
      }
    }
  }

  private void check(Section section, int year, Findings findings) {
    List<Finding> others = new ArrayList<>();
    boolean isSentenceOver = true;
    for (Paragraph paragraph : section.paragraphs()) {
      String text = withDigits(paragraph.text());
      Matcher beginning = BEGINNING.matcher(text);
      while (beginning.find()) {
        if (beginning.start() == 0 && !isSentenceOver && beginning.group().charAt(0) != '。') {
          continue;
        }
        int said = Integer.parseInt(beginning.group(1));
        if (said == year) {
          return;
        }
        if (said < year && !isCompared(text, beginning.end())) {
          Message message = Message.of("finding.other-year", said, year);
          Place place = new Place(paragraph.line(), paragraph.column());
          others.add(Finding.of(this, message, place, List.of()).withCause(id()));
        }
      }
      isSentenceOver = endsSentence(paragraph.text());
    }
    others.forEach(findings::add);
  }

  /** Whether a sentence that goes on there speaks of the report's year as well. */
  private static boolean isCompared(String text, int from) {
    int end = from;
    while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return THIS_YEAR.matcher(text).region(from, end).find();
  }

  /** The same text with years in digits, each character in its place. */
  private static String withDigits(String text) {
    Matcher numerals = NUMERALS.matcher(text);
    return numerals.replaceAll(
        year ->
            year.group()
                .chars()
                .mapToObj(c -> String.valueOf(Math.max(0, DIGITS.indexOf(c))))
                .collect(Collectors.joining()));
  }

  private static boolean endsSentence(String line) {
    return line.isEmpty() || ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
