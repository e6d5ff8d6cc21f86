package gpr.report;

/** Knows what the name of an organ looks like. */
final class OrganNames {
  /** The last words of the names of those that have to publish a report. */
  private static final String[] ENDINGS = {
    "局", "厅", "委员会", "委", "办公室", "办", "政府", "办事处", "管委会", "研究院", "法院", "检察院", "医院", "学院", "院", "中心",
    "支队", "总队", "大队", "队", "处", "所", "站", "公司", "集团", "大学", "学校", "中学", "小学", "幼儿园", "部", "协会",
    "联合会", "总会", "学会", "银行", "支行", "分行", "海关", "馆", "社", "署", "街道", "开发区", "高新区", "新区", "示范区", "园区",
    "总工会", "共青团", "妇联", "残联", "工商联", "会", "联社", "报社", "电视台", "台", "室", "组", "庭", "厂", "园", "服务区",
    "度假区"
  };

  /** A place alone, whose people's government is meant: 云山镇. */
  private static final String PLACES = "省市区县镇乡旗州盟";

  /** What may stand where a name does and is none. */
  private static final String[] NO_NAMES = {
    "无", "附件", "特此", "联系", "地址", "电话", "首页", "上一篇", "下一篇", "分享", "主办", "承办", "版权", "备案", "网站", "打印",
    "关闭", "扫一扫", "当前", "来源", "返回", "关于", "相关", "没有", "本"
  };

  private static final int SHORTEST = 3;
  private static final int LONGEST = 45;

  private OrganNames() {}

  /** Whether a plain line is an organ's name and nothing else. */
  static boolean isOrgan(CharSequence name) {
    return isName(name) && endsLikeOrgan(name);
  }

  /** Whether a plain line is a place's or an organ's name. */
  static boolean isOrganOrPlace(CharSequence name) {
    return isName(name)
        && (endsLikeOrgan(name) || PLACES.indexOf(name.charAt(name.length() - 1)) >= 0);
  }

  /** Whether a name says where its organ is: 云山县教育局, but not 县教育局. */
  static boolean namesPlace(CharSequence name) {
    for (int i = 1; i < name.length(); i++) {
      if (PLACES.indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(CharSequence name) {
    int length = name.length();
    if (length < SHORTEST || length > LONGEST) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!mayBeInName(name.charAt(i))) {
        return false;
      }
    }
    for (String start : NO_NAMES) {
      if (startsWith(name, start)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBeInName(char c) {
    boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || ProseNumbers.isDigit(c);
    boolean sign = c == '(' || c == ')' || c == '、' || c == '·' || c == '“' || c == '”';
    return letter || sign || Character.isIdeographic(c);
  }

  /** Whether the last characters are those of an organ's name. */
  static boolean endsLikeOrgan(CharSequence name) {
    int end = name.length();
    if (end > 0 && name.charAt(end - 1) == ')') {
      // 云山县教育局（云山县体育局): the name before the bracket counts.
      int open = end - 1;
      while (open > 0 && name.charAt(open) != '(') {
        open--;
      }
      end = open == 0 ? end : open;
    }
    for (String ending : ENDINGS) {
      if (end > ending.length() && matchesAt(name, end - ending.length(), ending)) {
        return true;
      }
    }
    return false;
  }

  static boolean startsWith(CharSequence text, String start) {
    return text.length() >= start.length() && matchesAt(text, 0, start);
  }

  static boolean matchesAt(CharSequence text, int at, String part) {
    if (at < 0 || at + part.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (text.charAt(at + i) != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the organ speaks for a whole place: a government, and those that act as one. */
  static boolean isGovernment(String organization) {
    return organization != null
        && (organization.endsWith("政府")
            || organization.endsWith("管委会")
            || organization.endsWith("管理委员会")
            || organization.endsWith("办事处")
            || organization.endsWith("街道"));
  }

  /**
   * Whether a short name may stand for that organ: 市科委 for 云海市科学技术委员会. Its characters are then
   * those of the full name, in its order, some left out.
   */
  static boolean mayStandFor(CharSequence shortName, int from, int to, String organization) {
    if (organization == null) {
      return false;
    }
    int at = 0;
    for (int i = from; i < to; i++) {
      at = organization.indexOf(shortName.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether words that end in an organ's name are among the characters. */
  static boolean containsOrgan(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      switch (text.charAt(i)) {
        case '局', '厅', '委', '府', '院', '镇', '乡', '队', '校':
          return true;
        case '部':
          if (i + 1 < to && text.charAt(i + 1) == '门') {
            return true;
          }
          break;
        case '馆':
          if (i + 1 == to) {
            return true;
          }
          break;
        case '办':
          if (i + 1 == to || text.charAt(i + 1) == '公') {
            return true;
          }
          break;
        case '中':
          if (i + 1 < to && text.charAt(i + 1) == '心') {
            return true;
          }
          break;
        case '街':
          if (i + 1 < to && text.charAt(i + 1) == '道') {
            return true;
          }
          break;
        case '单':
          if (i + 1 < to && text.charAt(i + 1) == '位') {
            return true;
          }
          break;
        default:
          break;
      }
    }
    return false;
  }
}
