package gpr.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the closing lines at the end of a report's last section: an organ alone on a line, a date
 * alone on a line, or both on one. A web page may go on after them.
 */
final class ClosingReader {
  /** A closing line holds a name and a date, so it is short. */
  private static final int LONGEST = 70;

  private static final String[] SEALS = {"(盖章)", "(公章)", "(章)", "(印章)", "(印)"};

  /** What a form that is filled in puts before the date. */
  private static final String[] DATE_LABELS = {
    "报告日期", "填报日期", "填表日期", "编制日期", "公开日期", "落款日期", "签发日期", "成文日期", "填报时间", "报告时间", "日期", "时间"
  };

  /** What it puts before the organ's name. */
  private static final String[] ORGAN_LABELS = {
    "填报单位", "报告单位", "编制单位", "公开单位", "落款单位", "单位名称", "报告机关", "填报机关", "单位"
  };

  private static final String[] FOOTERS = {
    "主办", "承办", "版权", "网站标识码", "网站地图", "备案", "分享", "上一篇", "下一篇", "扫一扫", "打印", "【打印", "关闭", "【关闭",
    "附件", "相关链接", "责任编辑"
  };

  private ClosingReader() {}

  /**
   * The closing lines among these paragraphs; empty if none close a report.
   *
   * @param lastSection the prose of the report's last section, with all that follows it
   */
  static Optional<Closing> read(List<Paragraph> lastSection) {
    return readLines(lastSection.stream().map(ClosingReader::withoutBrackets).toList());
  }

  /** （2025年1月20日）: a line that is all in brackets, without them. */
  private static Paragraph withoutBrackets(Paragraph paragraph) {
    String text = paragraph.text();
    int last = text.length() - 1;
    boolean wrapped =
        last > 0
            && last < LONGEST
            && ProseText.plain(text.charAt(0)) == '('
            && ProseText.plain(text.charAt(last)) == ')'
            && ProseText.plain(text.charAt(1)) != ')'
            && closes(text) == last;
    return wrapped
        ? new Paragraph(text.substring(1, last), paragraph.line(), paragraph.column() + 1)
        : paragraph;
  }

  /** Where the first bracket closes. */
  private static int closes(String text) {
    int i = 1;
    while (i < text.length() && ProseText.plain(text.charAt(i)) != ')') {
      i++;
    }
    return i;
  }

  private static Optional<Closing> readLines(List<Paragraph> lastSection) {
    int footer = footerStart(lastSection);
    for (int i = 0; i < lastSection.size(); i++) {
      if (mayEndInDate(lastSection.get(i).text())) {
        Closing closing = readDated(lastSection, i);
        // A page may have a date of its own, but none with an organ's name over it.
        if (closing != null && (i < footer || closing.signatory() != null)) {
          return Optional.of(closing);
        }
      }
    }
    return readUndated(lastSection.subList(0, footer));
  }

  /** Where the web page around the report goes on. */
  private static int footerStart(List<Paragraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      for (String start : FOOTERS) {
        if (paragraphs.get(i).text().startsWith(start)) {
          return i;
        }
      }
    }
    return paragraphs.size();
  }

  /** Quickly told for the many lines that do not. */
  private static boolean mayEndInDate(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    int last = text.length() - 1;
    while (last > 0 && (text.charAt(last) == '*' || text.charAt(last) == '|')) {
      last--;
    }
    char end = last < 0 ? ' ' : ProseText.plain(text.charAt(last));
    return end == '日' || end == '号' || end == ' ' || end == ')' || ProseNumbers.isDigit(end);
  }

  /** The closing whose date is in that paragraph; null if the paragraph does not end in a date. */
  private static @Nullable Closing readDated(List<Paragraph> paragraphs, int index) {
    Paragraph paragraph = paragraphs.get(index);
    TidyLine line = TidyLine.of(paragraph.text());
    int at = dateStart(line.plain());
    if (at < 0) {
      return null;
    }
    ProseNumbers.Date date =
        Objects.requireNonNull(ProseNumbers.date(line.plain(), at, line.plain().length()));
    int offset = line.originalIndex(at);
    int column = paragraph.column() + offset;
    String written = line.text().substring(at);
    TidyLine before = withoutLabels(TidyLine.of(line.text().substring(0, at)));
    if (!before.plain().isEmpty()) {
      return signs(before.plain(), true)
          ? new Closing(before.text(), date.value(), written, paragraph.line(), column)
          : null;
    }
    String over = organAt(paragraphs, index - 1, true);
    String organ = over != null ? over : organAt(paragraphs, index + 1, false);
    return new Closing(organ, date.value(), written, paragraph.line(), column);
  }

  /** A name without its seal and what a form that is filled in puts around it: 填报单位：…. */
  private static TidyLine withoutLabels(TidyLine line) {
    TidyLine name = withoutSeal(withoutEnd(line));
    for (String label : DATE_LABELS) {
      if (name.plain().endsWith(label)) {
        name = withoutEnd(TidyLine.of(cut(name, 0, name.plain().length() - label.length())));
        break;
      }
    }
    for (String label : ORGAN_LABELS) {
      if (name.plain().startsWith(label + ":")) {
        return TidyLine.of(cut(name, label.length() + 1, name.plain().length()));
      }
    }
    return name;
  }

  private static String cut(TidyLine line, int from, int to) {
    return line.text().substring(from, to);
  }

  /** 报告日期： without its colon. */
  private static TidyLine withoutEnd(TidyLine line) {
    return line.plain().endsWith(":") ? TidyLine.of(cut(line, 0, line.plain().length() - 1)) : line;
  }

  /** Where the date begins with which a line ends; -1 if it ends in none. */
  private static int dateStart(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      ProseNumbers.Date date = ProseNumbers.date(plain, i, plain.length());
      if (date != null) {
        return date.end() == plain.length() ? i : -1;
      }
    }
    return -1;
  }

  private static TidyLine withoutSeal(TidyLine line) {
    for (String seal : SEALS) {
      int at = line.plain().indexOf(seal);
      if (at >= 0) {
        String rest = line.text().substring(0, at) + line.text().substring(at + seal.length());
        return TidyLine.of(rest);
      }
    }
    return line;
  }

  /**
   * The organ that is named alone in that paragraph; null if there is none.
   *
   * @param dated whether a date stands below it
   */
  private static @Nullable String organAt(List<Paragraph> paragraphs, int index, boolean dated) {
    if (index < 0
        || index >= paragraphs.size()
        || paragraphs.get(index).text().length() > LONGEST) {
      return null;
    }
    TidyLine line = withoutLabels(TidyLine.of(paragraphs.get(index).text()));
    return signs(line.plain(), dated) ? line.text() : null;
  }

  /** Whether a name signs a report: an organ's, or with a date a township's, 青川县凤凰镇. */
  private static boolean signs(String name, boolean dated) {
    boolean township = dated && (name.endsWith("镇") || name.endsWith("乡"));
    return OrganNames.isOrgan(name) || township && OrganNames.isOrganOrPlace(name);
  }

  /** An organ alone on a line after which no more prose comes. */
  private static Optional<Closing> readUndated(List<Paragraph> paragraphs) {
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      String organ = organAt(paragraphs, i, false);
      if (organ != null) {
        Paragraph paragraph = paragraphs.get(i);
        return Optional.of(new Closing(organ, null, null, paragraph.line(), paragraph.column()));
      }
      if (paragraphs.get(i).text().indexOf('。') >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
