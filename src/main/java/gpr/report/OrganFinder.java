package gpr.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds who reports where the title does not say: in the signature, below the title, in page data,
 * in the sentence that brings the report, in the first sentence of the prose.
 */
final class OrganFinder {
  /** Labels in a table of page data before the organ's name. */
  private static final String[] ORGAN_LABELS = {
    "发布机构", "发布单位", "公开单位", "公开主体", "制作单位", "发文机关", "发文机构", "编制单位", "责任单位", "信息来源", "主办单位", "来源",
    "单位"
  };

  /** What the first sentence of the prose says of the organ. */
  private static final String[] FIRST_VERBS = {
    "认真", "深入", "严格", "坚持", "全面", "切实", "持续", "紧紧", "围绕", "按照", "以习近平", "高度", "积极", "扎实", "贯彻",
    "落实", "在"
  };

  /** What leads to the organ's name in a sentence that brings the report. */
  private static final String[] BRINGS = {
    "现公布", "现将", "现发布", "现公开", "现向社会公布", "现就", "本报告由", "特编制", "编制了", "编制"
  };

  /** The name ends before one of these there. */
  private static final String[] AFTER_NAME = {
    "按照", "根据", "依据", "编制", "负责", "汇总", "关于", "政府信息公开", "信息公开"
  };

  /** 2024年度， before the organ's name. */
  private static final int LONGEST_DATE = 8;

  private OrganFinder() {}

  static @Nullable String ofText(
      Preamble preamble, @Nullable TitlePlace place, Optional<Closing> closing) {
    if (closing.isPresent() && closing.get().signatory() != null) {
      return closing.get().signatory();
    }
    String below = place == null ? null : below(preamble, place.last() + 1);
    String page = below != null ? below : ofPage(preamble);
    return page != null ? page : ofOpening(preamble);
  }

  /** The organ on the line below a title, or below the year there. */
  private static @Nullable String below(Preamble preamble, int index) {
    boolean yearFirst = !preamble.yearBelow(index - 1).isEmpty();
    return preamble.organAt(yearFirst ? index + 1 : index);
  }

  /** The organ in the sentence that brings the report: 现公布云山县教育局2024年…, 本报告由…编制. */
  private static @Nullable String ofOpening(Preamble preamble) {
    for (Paragraph paragraph : preamble.lines()) {
      TidyLine line = TidyLine.of(paragraph.text());
      for (String brings : BRINGS) {
        int at = line.plain().indexOf(brings);
        String organ = at < 0 ? null : organFrom(line, at + brings.length());
        if (organ != null) {
          return organ;
        }
      }
    }
    return null;
  }

  /**
   * The organ's name that begins there and ends where a year or a verb begins; null if none does.
   */
  private static @Nullable String organFrom(TidyLine line, int from) {
    String plain = line.plain();
    int to = Math.min(plain.length(), from + Preamble.LONGEST_LINE);
    for (int i = from; i < to; i++) {
      to = ProseNumbers.year(plain, i, plain.length()) > 0 ? i : to;
    }
    for (String after : AFTER_NAME) {
      int at = plain.indexOf(after, from);
      to = at >= 0 ? Math.min(at, to) : to;
    }
    String name = plain.substring(from, Math.max(from, to));
    boolean whole = OrganNames.isOrgan(name) && OrganNames.namesPlace(name);
    return whole ? line.text().substring(from, to) : null;
  }

  /** The organ in a row of page data: 发布机构：…. */
  private static @Nullable String ofPage(Preamble preamble) {
    for (String label : ORGAN_LABELS) {
      for (int i = 0; i < preamble.size(); i++) {
        String text = preamble.get(i).text();
        if (text.length() <= Preamble.LONGEST_LINE && text.contains(label)) {
          boolean alone = text.length() - label.length() <= 1;
          String organ = alone ? preamble.organAt(i + 1) : valueAfter(text, label, preamble, i);
          if (organ != null) {
            return organ;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable String valueAfter(
      String text, String label, Preamble preamble, int index) {
    int from = text.indexOf(label) + label.length();
    while (from < text.length() && isLabelEnd(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && !isLabelEnd(text.charAt(to))) {
      to++;
    }
    TidyLine value = preamble.tidy(index, from, to);
    return from > text.indexOf(label) + label.length() && OrganNames.isOrgan(value.plain())
        ? value.text()
        : null;
  }

  private static boolean isLabelEnd(char c) {
    return c <= ' ' || c == '：' || c == ':' || c == '|' || c == '\u3000' || c == '\u00A0';
  }

  /** The organ that the first sentence of the prose begins with: 2024年，云山县教育局认真…. */
  static @Nullable String ofProse(List<Paragraph> firstSection) {
    if (firstSection.isEmpty()) {
      return null;
    }
    TidyLine line = TidyLine.of(Preamble.start(firstSection.get(0).text()));
    String plain = line.plain();
    int year = ProseNumbers.year(plain, 0, plain.length());
    int comma = plain.indexOf('，');
    int from = year > 0 && comma >= 0 && comma <= LONGEST_DATE ? comma + 1 : 0;
    int to = Integer.MAX_VALUE;
    for (String verb : FIRST_VERBS) {
      int at = plain.indexOf(verb, from);
      to = at >= 0 ? Math.min(at, to) : to;
    }
    if (to == Integer.MAX_VALUE) {
      return null;
    }
    String name = plain.substring(from, to);
    // 县教育局 is no name that tells one organ from the others.
    boolean whole = OrganNames.isOrgan(name) && OrganNames.namesPlace(name);
    return whole ? line.text().substring(from, to) : null;
  }
}
