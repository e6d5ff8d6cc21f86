package gpr.report;

import org.jspecify.annotations.Nullable;

/**
 * A title taken apart.
 *
 * @param title the title without what a page puts after it; null where there is none
 * @param organization the organ in it: what is left without the year and the words that every such
 *     title has; null where it names none
 * @param year the year in it; null where it names none
 * @param yearAt where the year begins in the title; -1 where it names none
 */
record TitleWords(
    @Nullable String title, @Nullable String organization, @Nullable Integer year, int yearAt) {
  /** No title. */
  static final TitleWords NONE = new TitleWords(null, null, null, -1);

  /** What every title says after the organ's name; longer ones first. */
  private static final String[] SUBJECTS = {
    "党务政务信息公开",
    "党务政务公开",
    "政府信息与政务公开",
    "政府信息和政务公开",
    "政务信息公开",
    "政府信息公开",
    "信息与政务公开",
    "信息公开",
    "政务公开",
    "政府公开信息"
  };

  private static final String[] FORMS = {"报告", "年报"};

  /** What a title may say after its last word: it is of the letter that brings the report. */
  private static final String[] LETTERS = {
    "的公告", "的通告", "的公示", "的通知", "的函", "的报告", "公告", "全文", "的情况"
  };

  /** What an organ does with its report, after its name. */
  private static final String[] NAME_ENDS = {
    "关于发布", "关于公布", "关于公开", "关于报送", "关于呈报", "关于上报", "关于印发", "关于编制", "关于", "部门", "年度", "的", "-", "—",
    "·", " "
  };

  /** What a letter does with the report, before the organ's name: 关于报送云山县教育局2024年…的函. */
  private static final String[] DEEDS = {"报送", "呈报", "上报", "印发", "公布", "发布", "公开", "编制"};

  /** What a web page puts before or after the title. */
  private static final String TAIL = "@{}-_—|–·<[(/";

  /** Signs that no title has. */
  private static final String NO_TITLE = "。，;！!?》《>“”,";

  private static final String[] LABELS = {"信息名称", "文件名称", "公开名称", "公开标题", "标题", "题名", "名称"};

  /** Words that begin what is only the rest of an organ's name. */
  private static final String[] RESTS = {
    "人民政府", "政府", "委员会", "办公室", "管理局", "管理委员会", "管委会", "办事处", "街道办事处", "和", "与", "及"
  };

  private static final String PLACES = "省市区县旗州盟镇乡街国";
  private static final int SHORT_NAME = 6;

  /** What may stand in brackets after a title is short: （2024年度）, （公开版）. */
  private static final int LONGEST_NOTE = 9;

  /** Whether no title has that sign. */
  static boolean isForbidden(char c) {
    return NO_TITLE.indexOf(ProseText.plain(c)) >= 0;
  }

  /** The title in that tidy text; {@link #NONE} if it is none. */
  static TitleWords of(String text) {
    String plain = plain(text);
    int end = end(plain);
    if (end < 0) {
      return NONE;
    }
    for (int i = 0; i < end; i++) {
      if (NO_TITLE.indexOf(plain.charAt(i)) >= 0) {
        return NONE;
      }
    }
    int start = 0;
    for (String label : LABELS) {
      if (plain.startsWith(label)) {
        start = label.length();
        break;
      }
    }
    return of(text.substring(start, end), plain.substring(start, end));
  }

  private static TitleWords of(String text, String plain) {
    int subject = subject(plain);
    if (subject < 0) {
      return NONE;
    }
    int yearAt = yearAt(plain, 0, plain.length());
    Integer year = yearAt < 0 ? null : ProseNumbers.year(plain, yearAt, plain.length());
    String organization = organization(text.substring(0, subject), plain.substring(0, subject));
    if (organization != null && organization.startsWith("我")) {
      // 现将我办2022年度政府信息公开情况报告如下 is a sentence, whatever of it stands alone.
      return NONE;
    }
    return new TitleWords(text, organization, year, yearAt);
  }

  static String plain(String text) {
    char[] plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = ProseText.plain(plain[i]);
    }
    return new String(plain);
  }

  /** The place after the title's last word, or after a note in brackets; -1 if it is no title. */
  private static int end(String plain) {
    for (String form : FORMS) {
      int at = plain.indexOf(form);
      while (at >= 0) {
        int end = at + form.length();
        if (end == plain.length()) {
          return end;
        }
        if (plain.charAt(end) == '(') {
          int close = plain.indexOf(')', end);
          return close + 1 == plain.length() && close - end <= LONGEST_NOTE ? close + 1 : end;
        }
        if (isLetter(plain, end)) {
          return plain.length();
        }
        if (isYearAlone(plain, end)) {
          return plain.length();
        }
        if (TAIL.indexOf(plain.charAt(end)) >= 0) {
          return end;
        }
        at = plain.indexOf(form, end);
      }
    }
    return -1;
  }

  /** Whether …的公告 is all that comes. */
  private static boolean isLetter(String plain, int from) {
    for (String letter : LETTERS) {
      if (plain.substring(from).equals(letter)) {
        return true;
      }
    }
    return false;
  }

  /** Whether 2024年度 is all that comes. */
  private static boolean isYearAlone(String plain, int from) {
    int year = ProseNumbers.year(plain, from, plain.length());
    if (year == 0) {
      return false;
    }
    String rest = plain.substring(ProseNumbers.yearEnd(from));
    return rest.equals("年度") || rest.equals("年");
  }

  private static int subject(String plain) {
    int first = -1;
    for (String subject : SUBJECTS) {
      int at = plain.indexOf(subject);
      if (at >= 0 && (first < 0 || at < first)) {
        first = at;
      }
    }
    // 云山县人民政府信息公开…: the government's own name runs into the words after it.
    boolean overlaps = first >= 2 && plain.startsWith("人民政府", first - 2);
    return overlaps ? first + 2 : first;
  }

  static int yearAt(String plain, int from, int to) {
    for (int i = from; i < to; i++) {
      if (ProseNumbers.year(plain, i, to) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** What is left of the words before the subject without the year. */
  private static @Nullable String organization(String text, String plain) {
    String name = text;
    int yearAt = yearAt(plain, 0, plain.length());
    if (yearAt >= 0) {
      int from = yearAt;
      int to = ProseNumbers.yearEnd(yearAt);
      to = afterSchoolYear(plain, to);
      to += startsAt(plain, to, "年度") ? 2 : startsAt(plain, to, "年") ? 1 : 0;
      boolean inBrackets = from > 0 && plain.charAt(from - 1) == '(' && startsAt(plain, to, ")");
      from -= inBrackets ? 1 : 0;
      to += inBrackets ? 1 : 0;
      String before = text.substring(0, from);
      String after = text.substring(to);
      name = plain.substring(0, from).equals("关于") ? after : before + after;
    }
    name = without(name);
    return name.isEmpty() ? null : name;
  }

  /**
   * The place after 2023-2024学 where a school names two years; the same place where it does not.
   */
  private static int afterSchoolYear(String plain, int at) {
    int to = at;
    boolean dash = to < plain.length() && "-—–~至/".indexOf(plain.charAt(to)) >= 0;
    if (dash && ProseNumbers.year(plain, to + 1, plain.length()) > 0) {
      to = ProseNumbers.yearEnd(to + 1);
    }
    return startsAt(plain, to, "学年") ? to + 1 : to;
  }

  private static boolean startsAt(String text, int at, String part) {
    return text.startsWith(part, at);
  }

  private static String without(String words) {
    String name = words;
    if (name.startsWith("关于")) {
      name = name.substring(2);
      for (String deed : DEEDS) {
        if (name.startsWith(deed)) {
          name = name.substring(deed.length());
          break;
        }
      }
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String end : NAME_ENDS) {
        if (name.endsWith(end)) {
          name = name.substring(0, name.length() - end.length());
          changed = true;
        }
      }
    }
    return name;
  }

  /** How surely these are the words of a title, the whole of it. */
  int weight() {
    int weight = year == null ? 0 : 4;
    if (organization == null) {
      return weight;
    }
    String name = plain(organization);
    if (!OrganNames.isOrganOrPlace(name)) {
      return weight + 1;
    }
    return weight + (isRest(name) ? 2 : 4);
  }

  /** Whether a name is likely to be the rest of one whose beginning stands a line above. */
  private static boolean isRest(String name) {
    for (String rest : RESTS) {
      if (name.startsWith(rest)) {
        return true;
      }
    }
    if (name.length() > SHORT_NAME) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (PLACES.indexOf(name.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
