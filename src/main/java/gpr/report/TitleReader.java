package gpr.report;

import gpr.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a report's title, organ and year among the lines before its first section. A converter may
 * have broken the title anywhere; a web page repeats it, in a table of page data or with the site's
 * name after it.
 */
final class TitleReader {
  /** A title is broken into no more lines. */
  private static final int MOST_LINES = 4;

  /** No line of a title is longer. */
  private static final int LONGEST_LINE = 120;

  /** Lines of a title have no more than one empty line between them. */
  private static final int WIDEST_GAP = 2;

  /** Labels in a table of page data before the organ's name. */
  private static final String[] ORGAN_LABELS = {
    "发布机构", "发布单位", "公开单位", "公开主体", "制作单位", "发文机关", "发文机构", "编制单位", "责任单位", "信息来源", "主办单位", "来源",
    "单位"
  };

  /** A title names its year or its organ, on a line of its own or in page data. */
  private static final int LEAST_WEIGHT = 2;

  /** So much surer is a line of its own than a row of page data. */
  private static final int OWN_LINE = 3;

  /** How the first sentence of a report begins. */
  private static final String[] FIRST_WORDS = {"根据", "依据", "按照", "为了", "为贯彻", "现公布", "现将"};

  private static final Pattern ANNOUNCED =
      Pattern.compile("现将([^，。；：,;:]{6,60}?报告)(?=进行|予以|公布|公开|公示|如下|报告如下)");

  /** What the first sentence of the prose says of the organ. */
  private static final String[] FIRST_VERBS = {
    "认真", "深入", "严格", "坚持", "全面", "切实", "持续", "紧紧", "围绕", "按照", "以习近平", "高度", "积极", "扎实", "贯彻",
    "落实", "在"
  };

  /** On a cover the organ's name stands over the title with so many lines between them. */
  private static final int WIDEST_COVER_GAP = 15;

  /** What leads to the organ's name in a sentence that brings the report. */
  private static final String[] BRINGS = {
    "现公布", "现将", "现发布", "现公开", "现向社会公布", "现就", "本报告由", "特编制", "编制了", "编制"
  };

  /** The name ends before one of these there. */
  private static final String[] AFTER_NAME = {
    "按照", "根据", "依据", "编制", "负责", "汇总", "关于", "政府信息公开", "信息公开"
  };

  /** A line with a year alone, each character spaced, is no longer. */
  private static final int LONGEST_YEAR_LINE = 24;

  /** 2024年度， before the organ's name. */
  private static final int LONGEST_DATE = 8;

  private TitleReader() {}

  /**
   * Reads what a report says of itself.
   *
   * @param written the lines before the first section, with what a web page has around them
   * @param firstSection the prose of the first section
   * @param closing the closing lines of the report
   * @param fileName the name that the text was given, a path or not; the last resort
   */
  static Title read(
      List<Paragraph> written,
      List<Paragraph> firstSection,
      Optional<Closing> closing,
      String fileName) {
    List<Paragraph> preamble = common(written);
    TidyLines lines = new TidyLines(written);
    Place place = find(preamble, lines);
    TitleWords words = place == null ? TitleWords.NONE : place.words();
    String organization = words.organization();
    if (organization == null) {
      organization = organizationOfText(preamble, lines, place, closing);
    }
    if (organization == null) {
      organization = organizationOfProse(firstSection);
    }
    Integer year = words.year();
    if (year == null) {
      year = yearOfText(preamble, firstSection, closing);
    }
    boolean fromFileName = false;
    if (organization == null || year == null) {
      TitleWords name = TitleWords.ofFileName(fileName);
      fromFileName =
          organization == null && name.organization() != null
              || year == null && name.year() != null;
      organization = organization == null ? name.organization() : organization;
      year = year == null ? name.year() : year;
    }
    Optional<StatedYear> stated = place == null ? Optional.empty() : place.statedYear(preamble);
    return new Title(
        words.title(),
        organization,
        year,
        place == null ? 0 : preamble.get(place.first()).line(),
        place == null ? 0 : preamble.get(place.first()).column() + place.offset(),
        stated,
        fromFileName);
  }

  /** The same lines in common characters: a title is found by them and given as it is written. */
  private static List<Paragraph> common(List<Paragraph> written) {
    List<Paragraph> common = new ArrayList<>(written.size());
    for (Paragraph paragraph : written) {
      String text = Folding.common(paragraph.text());
      boolean same = text.equals(paragraph.text());
      common.add(same ? paragraph : new Paragraph(text, paragraph.line(), paragraph.column()));
    }
    return common;
  }

  /** The tidy lines of a preamble; several titles are tried with each. */
  private static final class TidyLines {
    private final List<Paragraph> paragraphs;
    private final TidyLine[] known;

    TidyLines(List<Paragraph> paragraphs) {
      this.paragraphs = paragraphs;
      this.known = new TidyLine[paragraphs.size()];
    }

    TidyLine get(int index) {
      if (known[index] == null) {
        known[index] = TidyLine.of(paragraphs.get(index).text());
      }
      return known[index];
    }

    /** A part of a line. */
    TidyLine get(int index, int from, int to) {
      String text = paragraphs.get(index).text();
      return from == 0 && to == text.length() ? get(index) : TidyLine.of(text.substring(from, to));
    }
  }

  /**
   * Lines that may be the title.
   *
   * @param words what they say
   * @param first the index of the first of them
   * @param last the index of the last of them
   * @param offset where the title begins in it
   * @param weight how surely they are the title
   */
  private record Place(TitleWords words, int first, int last, int offset, int weight) {
    /** The year that the title says, and where; empty where it says none. */
    Optional<StatedYear> statedYear(List<Paragraph> preamble) {
      int rest = words.yearAt();
      int index = first;
      int start = offset;
      TidyLine line = TidyLine.of(preamble.get(index).text().substring(start));
      while (rest >= line.text().length() && index + 1 < preamble.size()) {
        rest -= line.text().length();
        index++;
        start = 0;
        line = TidyLine.of(preamble.get(index).text());
      }
      Paragraph paragraph = preamble.get(index);
      int column = paragraph.column() + start + line.originalIndex(Math.max(rest, 0));
      return Optional.ofNullable(words.year())
          .map(year -> new StatedYear(StatedYear.Kind.TITLE, year, paragraph.line(), column));
    }
  }

  /** The likeliest title; of those alike the last, for a page's own words come first. */
  private static @Nullable Place find(List<Paragraph> preamble, TidyLines tidy) {
    Place best = null;
    for (int i = 0; i < preamble.size(); i++) {
      if (!endsTitle(preamble, i)) {
        continue;
      }
      for (int lines = 1; lines <= MOST_LINES; lines++) {
        Place place = place(preamble, tidy, i, lines);
        if (place == null) {
          break;
        }
        if (place.weight() >= LEAST_WEIGHT && (best == null || place.weight() >= best.weight())) {
          best = place;
        }
      }
    }
    return best == null ? announced(preamble, tidy) : best;
  }

  /**
   * The title that a sentence announces, where no line has it alone: 现将北坡镇2022年政府信息公开工作年度报告予以公布;
   * null if none does.
   */
  private static @Nullable Place announced(List<Paragraph> preamble, TidyLines tidy) {
    for (int i = 0; i < preamble.size(); i++) {
      Matcher announced = ANNOUNCED.matcher(preamble.get(i).text());
      if (announced.find()) {
        int from = announced.start(1);
        TitleWords words = TitleWords.of(tidy.get(i, from, announced.end(1)).text());
        if (words.weight() > LEAST_WEIGHT) {
          return new Place(words, i, i, from, words.weight());
        }
      }
    }
    return null;
  }

  /** Whether a title may end in that line: quickly told for the many that are none. */
  private static boolean endsTitle(List<Paragraph> preamble, int index) {
    String text = preamble.get(index).text();
    // A page's width may break a title before its last character.
    boolean brokenBefore =
        index > 0 && text.equals("告") && preamble.get(index - 1).text().endsWith("报");
    int last = text.indexOf('报');
    return brokenBefore
        || last >= 0 && last < LONGEST_LINE && !isSentence(text) && fieldEnd(text) <= LONGEST_LINE;
  }

  /** Whether a line that is no page data has a sign before the title's last word that none has. */
  private static boolean isSentence(String text) {
    int end = Math.max(text.lastIndexOf("报告"), text.lastIndexOf("年报"));
    int first = firstOf(text.indexOf("报告"), text.indexOf("年报"));
    boolean sign = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (isFieldEnd(c)) {
        return false;
      }
      sign |= i < first && TitleWords.isForbidden(c);
    }
    return sign;
  }

  private static int firstOf(int one, int other) {
    return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
  }

  private static boolean isFieldEnd(char c) {
    return c == '\t' || c == '：' || c == ':' || c == ']' || c == '】';
  }

  /** So many lines, up to that one, as a title; null if they belong to no title. */
  private static @Nullable Place place(
      List<Paragraph> preamble, TidyLines tidy, int last, int lines) {
    int first = last - lines + 1;
    if (first < 0) {
      return null;
    }
    for (int i = first; i < last; i++) {
      if (!mayGoOn(preamble, i)) {
        return null;
      }
    }
    String ending = preamble.get(last).text();
    int end = fieldEnd(ending);
    int offset = lines == 1 ? fieldStart(ending.substring(0, end)) : 0;
    String joined = "";
    for (int i = first; i <= last; i++) {
      String text = preamble.get(i).text();
      int from = i == first ? offset : 0;
      int to = i == last ? end : text.length();
      joined = TidyLine.join(joined, tidy.get(i, from, to).text());
    }
    joined = TidyLine.join(joined, yearBelow(preamble, tidy, last));
    TitleWords words = TitleWords.of(joined);
    int weight = words.weight() + (offset == 0 ? OWN_LINE : 0) - lines;
    boolean noName =
        lines > 1
            && words.organization() != null
            && !OrganNames.isOrganOrPlace(ProseText.plain(words.organization()));
    boolean isTitle =
        words != TitleWords.NONE
            && !noName
            && (words.weight() > 0 || isBareTitle(preamble, tidy, last));
    return new Place(words, first, last, offset, isTitle ? weight : 0);
  }

  /**
   * Whether a line that names neither organ nor year is more than an entry of a menu: the report's
   * text or its organ's name follows.
   */
  private static boolean isBareTitle(List<Paragraph> preamble, TidyLines tidy, int index) {
    return index + 1 == preamble.size()
        || preamble.get(index + 1).text().indexOf('。') >= 0
        || organAt(preamble, tidy, index + 1) != null;
  }

  /** Whether a title may go on from that line to the next. */
  private static boolean mayGoOn(List<Paragraph> preamble, int index) {
    Paragraph paragraph = preamble.get(index);
    String text = paragraph.text();
    int gap = preamble.get(index + 1).line() - paragraph.line();
    boolean cover = index == 0 && OrganNames.isOrgan(TidyLine.of(start(text)).plain());
    if (text.length() > LONGEST_LINE || gap > (cover ? WIDEST_COVER_GAP : WIDEST_GAP)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '：', ':', '\t', '|', '。', '，', '；', '>', '》', '/', '！', '？', '【', '[':
          return false;
        default:
          break;
      }
    }
    return !text.contains("报告");
  }

  /**
   * Where the title begins in a row of page data: 名称：…报告, 字体：[大 中 小]…报告; 0 on a line of its own.
   */
  private static int fieldStart(String text) {
    int title = Math.max(text.lastIndexOf("报告"), text.lastIndexOf("年报"));
    for (int i = title; i >= 0; i--) {
      char c = text.charAt(i);
      if (isFieldEnd(c)) {
        int start = i + 1;
        while (start < title && text.charAt(start) <= ' ') {
          start++;
        }
        return start;
      }
    }
    return 0;
  }

  /**
   * Where something else begins after a title on the same line: page data (…报告 发布日期：2024-01-16), or
   * the first sentence, where a converter lost the line end.
   */
  private static int fieldEnd(String text) {
    int title = text.indexOf("报告");
    while (title >= 0 && title < LONGEST_LINE) {
      int end = title + 2;
      boolean goesOn = end < text.length() && text.charAt(end) <= ' ';
      if (goesOn && (text.indexOf('：', end) > 0 || text.indexOf(':', end) > 0)) {
        return end;
      }
      if (startsSentence(text, end)) {
        return end;
      }
      title = text.indexOf("报告", end);
    }
    return text.length();
  }

  private static boolean startsSentence(String text, int at) {
    for (String start : FIRST_WORDS) {
      if (text.startsWith(start, at)) {
        return true;
      }
    }
    return false;
  }

  /** A year alone on the line below the title: （2024年度）. */
  private static String yearBelow(List<Paragraph> preamble, TidyLines tidy, int last) {
    if (last + 1 >= preamble.size()
        || preamble.get(last + 1).text().length() > LONGEST_YEAR_LINE
        || preamble.get(last + 1).line() - preamble.get(last).line() > WIDEST_GAP) {
      return "";
    }
    TidyLine below = tidy.get(last + 1);
    String plain = below.plain();
    boolean inBrackets = plain.startsWith("(") && plain.endsWith(")");
    int from = inBrackets ? 1 : 0;
    int to = plain.length() - from;
    boolean year =
        to > from
            && ProseNumbers.year(plain, from, to) > 0
            && (plain.substring(ProseNumbers.yearEnd(from), to).equals("年度")
                || plain.substring(ProseNumbers.yearEnd(from), to).equals("年"));
    return year ? below.text() : "";
  }

  private static @Nullable String organizationOfText(
      List<Paragraph> preamble, TidyLines tidy, @Nullable Place place, Optional<Closing> closing) {
    if (closing.isPresent() && closing.get().signatory() != null) {
      return closing.get().signatory();
    }
    String below = place == null ? null : organBelow(preamble, tidy, place.last() + 1);
    String page = below != null ? below : organizationOfPage(preamble, tidy);
    return page != null ? page : organizationOfOpening(preamble);
  }

  /** The organ on the line below a title, or below the year there. */
  private static @Nullable String organBelow(List<Paragraph> preamble, TidyLines tidy, int index) {
    boolean yearFirst = !yearBelow(preamble, tidy, index - 1).isEmpty();
    return organAt(preamble, tidy, yearFirst ? index + 1 : index);
  }

  /** The organ in the sentence that brings the report: 现公布云山县教育局2024年…, 本报告由…编制. */
  private static @Nullable String organizationOfOpening(List<Paragraph> preamble) {
    for (Paragraph paragraph : preamble) {
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
    int to = Math.min(plain.length(), from + LONGEST_LINE);
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

  /** The organ that is named alone on a line; null if none is. */
  private static @Nullable String organAt(List<Paragraph> preamble, TidyLines tidy, int index) {
    if (index >= preamble.size() || preamble.get(index).text().length() > LONGEST_LINE) {
      return null;
    }
    TidyLine line = tidy.get(index);
    return OrganNames.isOrgan(line.plain()) ? line.text() : null;
  }

  /** The organ in a row of page data: 发布机构：…. */
  private static @Nullable String organizationOfPage(List<Paragraph> preamble, TidyLines tidy) {
    for (String label : ORGAN_LABELS) {
      for (int i = 0; i < preamble.size(); i++) {
        String text = preamble.get(i).text();
        if (text.length() <= LONGEST_LINE && text.contains(label)) {
          boolean alone = text.length() - label.length() <= 1;
          String organ = alone ? organAt(preamble, tidy, i + 1) : valueAfter(text, label, tidy, i);
          if (organ != null) {
            return organ;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable String valueAfter(String text, String label, TidyLines tidy, int index) {
    int from = text.indexOf(label) + label.length();
    while (from < text.length() && isLabelEnd(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && !isLabelEnd(text.charAt(to))) {
      to++;
    }
    TidyLine value = tidy.get(index, from, to);
    return from > text.indexOf(label) + label.length() && OrganNames.isOrgan(value.plain())
        ? value.text()
        : null;
  }

  private static boolean isLabelEnd(char c) {
    return c <= ' ' || c == '：' || c == ':' || c == '|' || c == '\u3000' || c == '\u00A0';
  }

  /** The organ that the first sentence of the prose begins with: 2024年，云山县教育局认真…. */
  private static @Nullable String organizationOfProse(List<Paragraph> firstSection) {
    if (firstSection.isEmpty()) {
      return null;
    }
    TidyLine line = TidyLine.of(start(firstSection.get(0).text()));
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

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_LINE));
  }

  private static @Nullable Integer yearOfText(
      List<Paragraph> preamble, List<Paragraph> firstSection, Optional<Closing> closing) {
    StatedYear period = YearStatements.period(preamble);
    if (period != null) {
      return period.year();
    }
    if (closing.isPresent() && closing.get().signedOn() != null) {
      return closing.get().signedOn().getYear() - 1;
    }
    for (Paragraph paragraph : firstSection) {
      String plain = TidyLine.of(start(paragraph.text())).plain();
      int year = ProseNumbers.year(plain, 0, plain.length());
      if (year > 0 && plain.startsWith("年", ProseNumbers.yearEnd(0))) {
        return year;
      }
    }
    return null;
  }
}
