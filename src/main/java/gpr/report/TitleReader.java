package gpr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the title before the sections, broken over lines as it may be, and whose report of which
 * year it is. A web page around the report may have its title several times, with the site's name
 * or a label.
 */
final class TitleReader {
  private static final String REPORT = "报告";
  private static final String OPEN = "公开";
  private static final int SHORTEST = 8;
  private static final int LONGEST = 70;

  /** A title is broken into so many lines at the most. */
  private static final int MOST_LINES = 3;

  /** Between the lines of one title stands at most one empty line. */
  private static final int MOST_LINES_APART = 2;

  /** The words of the form after the organ's name. */
  private static final String[] FORM_WORDS = {
    "政府信息与政务公开", "政府信息和政务公开", "政务和政府信息公开", "政府信息主动公开", "政府信息公开", "政务信息公开", "政务公开", "信息公开", "政府信息"
  };

  private static final String[] PAGE_LABELS = {"发布机构", "发文机关", "信息来源", "公开机构", "单位"};

  private TitleReader() {}

  /**
   * Finds out title, organ and year.
   *
   * @param preamble the lines before the first section
   * @param firstSection the first section's prose, which may name the year
   * @param closing the closing lines, which name the organ and the year after
   * @param fileName the last resort
   */
  static Title read(
      List<Paragraph> preamble,
      List<Paragraph> firstSection,
      Optional<Closing> closing,
      String fileName) {
    Found found = find(preamble);
    String name = found == null ? null : organization(found.words());
    Integer year = found == null ? null : yearIn(found.words());
    boolean yearInTitle = year != null;
    String organization = name != null ? name : organizationElsewhere(preamble, closing);
    if (year == null) {
      year = yearElsewhere(preamble, firstSection, closing);
    }
    String base = baseName(fileName);
    boolean fromFile = false;
    if (organization == null) {
      organization = organization(base);
      fromFile = organization != null;
    }
    if (year == null) {
      year = yearIn(base);
      fromFile |= year != null;
    }
    return new Title(
        found == null ? null : found.words(),
        organization,
        year,
        found == null ? 0 : found.line(),
        found == null ? 0 : found.column(),
        yearInTitle,
        fromFile);
  }

  private record Found(String words, int line, int column, int score) {}

  private static Found find(List<Paragraph> preamble) {
    List<String> lines = new ArrayList<>(preamble.size());
    for (Paragraph paragraph : preamble) {
      String text = paragraph.text();
      boolean row = text.indexOf('\t') >= 0;
      boolean prose = text.length() > 2 * LONGEST && text.indexOf('@') < 0;
      lines.add(row || prose ? "" : CompactText.of(clean(text)));
    }
    Found best = null;
    for (int i = 0; i < lines.size(); i++) {
      StringBuilder words = new StringBuilder();
      for (int j = i; j < lines.size() && j < i + MOST_LINES; j++) {
        if (lines.get(j).isEmpty() || j > i && !isNear(preamble, j)) {
          break;
        }
        words.append(lines.get(j));
        if (isTitle(words)) {
          int score = score(words.toString(), j - i, lines, i);
          if (best == null || score > best.score()) {
            Paragraph line = preamble.get(i);
            best = new Found(words.toString(), line.line(), line.column(), score);
          }
        }
      }
    }
    return best == null ? null : withYearBelow(best, preamble, lines);
  }

  /** {@code （2024年度）} or {@code 2024年} may stand on the line below. */
  private static Found withYearBelow(Found found, List<Paragraph> preamble, List<String> lines) {
    if (yearIn(found.words()) != null) {
      return found;
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      String below = lines.get(i + 1);
      boolean year =
          preamble.get(i).line() >= found.line()
              && found.words().endsWith(lines.get(i))
              && isNear(preamble, i + 1)
              && below.length() <= 9
              && yearIn(below) != null;
      if (year) {
        return new Found(found.words() + below, found.line(), found.column(), found.score());
      }
    }
    return found;
  }

  private static boolean isNear(List<Paragraph> preamble, int at) {
    return preamble.get(at).line() - preamble.get(at - 1).line() <= MOST_LINES_APART;
  }

  /** Drops Markdown marks before a title and the style sheet that turndown leaves after one. */
  private static String clean(String text) {
    int from = 0;
    while (from < text.length() && "#*> ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int to = text.indexOf('@', from);
    to = to < 0 ? text.length() : to;
    while (to > from && "*# ".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isTitle(CharSequence text) {
    String words = text.toString();
    if (words.length() < SHORTEST || words.length() > LONGEST || !words.contains(OPEN)) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if ("。，；：:|\t？！《".indexOf(words.charAt(i)) >= 0) {
        return false;
      }
    }
    int end = words.lastIndexOf(REPORT) + REPORT.length();
    String rest = end < REPORT.length() ? "x" : words.substring(end);
    return rest.isEmpty() || rest.length() <= 10 && "（(".indexOf(rest.charAt(0)) >= 0;
  }

  /** A title has an organ and a year, and stands on as few lines as give both. */
  private static int score(String words, int moreLines, List<String> lines, int at) {
    String organization = organization(words);
    boolean organ = organization != null && OrganName.is(organization);
    boolean twice = moreLines > 0 && isTitle(lines.get(at));
    return (organ ? 4 : 0) + (yearIn(words) != null ? 3 : 0) - moreLines - (twice ? 8 : 0);
  }

  /** The words before those of the form, without the year; null if there are none. */
  private static String organization(String title) {
    String words = title;
    Optional<YearWords.Found> year = YearWords.find(words, 0);
    if (year.isPresent()) {
      words = words.substring(0, year.get().from()) + words.substring(year.get().to());
    }
    int end = -1;
    for (String form : FORM_WORDS) {
      int at = words.indexOf(form);
      end = at >= 0 && (end < 0 || at < end) ? at : end;
    }
    if (end < 0) {
      return null;
    }
    String name = words.substring(0, end);
    if (name.endsWith("人民")) {
      name += "政府";
    }
    name = trim(name);
    return name.isEmpty() ? null : name;
  }

  private static String trim(String name) {
    int from = name.startsWith("关于") ? 2 : 0;
    int to = name.length();
    while (to > from && "的（(_-—年度 ".indexOf(name.charAt(to - 1)) >= 0) {
      to--;
    }
    while (from < to && "_-—（(）) 0123456789.".indexOf(name.charAt(from)) >= 0) {
      from++;
    }
    String trimmed = name.substring(from, to);
    return trimmed.endsWith("关于") ? trimmed.substring(0, trimmed.length() - 2) : trimmed;
  }

  private static Integer yearIn(String words) {
    return YearWords.find(words, 0).map(YearWords.Found::year).orElse(null);
  }

  private static String organizationElsewhere(List<Paragraph> preamble, Optional<Closing> closing) {
    if (closing.isPresent() && closing.get().signatory() != null) {
      return closing.get().signatory();
    }
    for (Paragraph paragraph : preamble) {
      for (String label : PAGE_LABELS) {
        String organ = after(label, paragraph.text());
        if (organ != null) {
          return organ;
        }
      }
    }
    return null;
  }

  /** The organ after a label and a colon or tab. */
  private static String after(String label, String line) {
    int at = line.indexOf(label);
    int from = at + label.length();
    boolean begins = at == 0 || at > 0 && line.charAt(at - 1) == '\t';
    if (!begins || from >= line.length() || "：:\t ".indexOf(line.charAt(from)) < 0) {
      return null;
    }
    int to = line.indexOf('\t', from + 1);
    String organ = CompactText.of(line.substring(from + 1, to < 0 ? line.length() : to));
    return OrganName.is(organ) ? organ : null;
  }

  private static Integer yearElsewhere(
      List<Paragraph> preamble, List<Paragraph> firstSection, Optional<Closing> closing) {
    Optional<StatedYear> period = YearStatements.period(preamble);
    if (period.isPresent()) {
      return period.get().year();
    }
    if (closing.isPresent() && closing.get().signedOn() != null) {
      return closing.get().signedOn().getYear() - 1;
    }
    for (Paragraph paragraph : firstSection) {
      Integer year = yearIn(CompactText.of(paragraph.text()));
      if (year != null) {
        return year;
      }
    }
    return null;
  }

  private static String baseName(String fileName) {
    int slash = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    String name = fileName.substring(slash + 1);
    int dot = name.lastIndexOf('.');
    return CompactText.of(dot > 0 ? name.substring(0, dot) : name);
  }
}
