package gpr.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The year that the prose of a report without a title says it is about. Other years are named there
 * too, so a year counts by the place where it stands, and of two that stand alike none does.
 */
final class ProseYear {
  /** How surely a year is the report's by its place. */
  private enum Weight {
    /** 现将我办2022年度政府信息公开情况报告如下. */
    NAMED,
    /** Where a sentence begins, 2022年，我局…, and in 今年（2022年）. */
    OPENING,
    /** The same before what is planned: 2023年，我局将…. */
    PLANNED,
    /** 2022年以来 and 2022年3月, where a sentence begins; 我局2022年…; 截至2022年12月31日. */
    BESIDE
  }

  private static final Pattern NAMED =
      Pattern.compile("年度?(?:政府|政务)信息公开[^。;!?]{0,12}(?:报告|公布|公告|汇报|公开)如下");

  private static final Pattern THIS_YEAR = Pattern.compile("(?:今年|本年度?|一年来|过去一年)\\($");

  /** What makes a year the time of one event, or another thing's. */
  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile("年(?:[底末初前后]|之[前后]|修订|版|印发|发布|同期|比|[上下]半年)");

  private static final Pattern SINCE_OR_MONTH =
      Pattern.compile("年(?:度?以来|度?起|(?!1月1日)\\d{1,2}月|[一二三四五六七八九十]{1,2}月)");

  private static final Pattern UNTIL = Pattern.compile("截[至止]到?$");

  private static final Pattern SELF =
      Pattern.compile("(?:[我本](?:[局委办厅院镇乡县区市街处所站队馆园校社会部]|机关|单位|部门|中心|街道))$");

  private static final String BEFORE_SENTENCE =
      "。;!? *_#>|" + ProseText.BREAK + ProseText.HEADING_END;

  /** What is planned for the coming year. */
  private static final Pattern PLANNED = Pattern.compile("[^现]将|计划|打算");

  /** No pattern looks at more characters before or behind a year. */
  private static final int NEAR = 40;

  private final Map<Weight, Set<Integer>> years = new EnumMap<>(Weight.class);

  private ProseYear() {}

  /** The years that the lines before the first section and its prose name. */
  static ProseYear of(List<Paragraph> preamble, List<Paragraph> firstSection) {
    ProseYear prose = new ProseYear();
    prose.read(preamble, true);
    prose.read(firstSection, false);
    return prose;
  }

  /** The year that sentences are about; null where they name none, or several. */
  @Nullable Integer told() {
    Weight best = best();
    return best == null || best == Weight.BESIDE ? null : only(best);
  }

  /** The one year that is named beside other things, where no sentence is about one. */
  @Nullable Integer mentioned() {
    return best() == Weight.BESIDE ? only(Weight.BESIDE) : null;
  }

  private @Nullable Weight best() {
    for (Weight weight : Weight.values()) {
      if (!years(weight).isEmpty()) {
        return weight;
      }
    }
    return null;
  }

  private Set<Integer> years(Weight weight) {
    return years.getOrDefault(weight, Set.of());
  }

  private @Nullable Integer only(Weight weight) {
    List<Integer> all = new ArrayList<>(years(weight));
    return all.size() == 1 ? all.get(0) : null;
  }

  private void read(List<Paragraph> paragraphs, boolean onlyNamed) {
    if (paragraphs.isEmpty()) {
      return;
    }
    String plain = ProseText.of(paragraphs).toString();
    int at = plain.indexOf('年');
    while (at >= 0) {
      int from = at - ProseNumbers.YEAR_DIGITS;
      int year = from < 0 ? 0 : ProseNumbers.year(plain, from, plain.length());
      Weight weight = year == 0 ? null : weight(plain, from, at);
      if (weight != null && (weight == Weight.NAMED || !onlyNamed)) {
        years.computeIfAbsent(weight, none -> new TreeSet<>()).add(year);
      }
      at = plain.indexOf('年', at + 1);
    }
  }

  private static @Nullable Weight weight(String plain, int from, int to) {
    String before = plain.substring(Math.max(0, from - NEAR), from);
    String behind = plain.substring(to, Math.min(plain.length(), to + NEAR));
    if (begins(NAMED, behind)) {
      return Weight.NAMED;
    }
    if (THIS_YEAR.matcher(before).find()) {
      return Weight.OPENING;
    }
    boolean until = UNTIL.matcher(before).find();
    if (begins(OF_SOMETHING_ELSE, behind) && !until) {
      return null;
    }
    boolean opens = before.isEmpty() || BEFORE_SENTENCE.indexOf(last(before)) >= 0;
    if (opens && !begins(SINCE_OR_MONTH, behind)) {
      return isPlanned(behind) ? Weight.PLANNED : Weight.OPENING;
    }
    boolean beside = opens || until || last(before) == '，' || SELF.matcher(before).find();
    return beside ? Weight.BESIDE : null;
  }

  private static boolean begins(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.lookingAt();
  }

  private static char last(String text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private static boolean isPlanned(String behind) {
    int stop = behind.indexOf('。');
    return PLANNED.matcher(stop < 0 ? behind : behind.substring(0, stop)).find();
  }
}
