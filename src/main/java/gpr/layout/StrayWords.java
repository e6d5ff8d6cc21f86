package gpr.layout;

import java.util.regex.Pattern;

/**
 * Words beside a number, one space away, that make it no number of the form: a unit of something
 * else, {@code 12 公里}, a power that stands alone, {@code 12 百件}, or that it is not exact, {@code 12
 * 余}, {@code 约 12}. No label of a form begins or ends so, and none is so short.
 */
final class StrayWords {
  private static final String UNIT =
      "[%％‰]|元/.{1,2}|百分点|个百分点|(?:平方|立方)?(?:公里|千米|厘米|毫米|米)|平米|公顷|亩|吨|公斤|千克|斤|升"
          + "|小时|分钟|秒|分|刻|天|日|周|旬|月|个月|季度?|年|户|家|名|位|页|张|本|册|卷|篇|幅|台|辆|套|批|类|种|处|所|座|栋|间|场|届|期|步|道"
          + "|部门|单位|机构|企业|单|票|封|通|站|点|岁|倍|成|折|度|字|词|行|村|镇|乡|县|区|市|组|队|班|人民币|美元|港元|角|角整";

  private static final String COUNTED = "(?:件次?|个|条|次|项|份|宗|起|人次?|元)?";

  private static final String NOT_EXACT = "(?:以[上下内]|左右|[多余几来])" + COUNTED;

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:[百千万亿]?(?:"
              + UNIT
              + ")|[十百千]"
              + COUNTED
              + "|[十百千万亿][余多几]"
              + COUNTED
              + "|"
              + NOT_EXACT
              + ")");

  /** What stands behind a number that has its unit: 12件 左右, 3.5万元 以上. */
  private static final Pattern BEHIND_UNIT = Pattern.compile(NOT_EXACT + "|人民币|不等");

  /** 万元左右, 余万元: no label of a form begins with money. */
  private static final Pattern MONEY = Pattern.compile("[余多]?[十百千]?[万亿]?[余多]?元.*");

  /** Words before a number that is not exact, or not this cell's. */
  static final String BEFORE_NUMBER = "大?约|近|逾|超过?|不到|不足|至少|最多|将近|接近|其中[:：]?|[上去]年|累计|达到?";

  private static final Pattern BEFORE = Pattern.compile(BEFORE_NUMBER);

  /** 12 、15 and 12 至15: which of the two is meant is not said. */
  private static final Pattern ANOTHER = Pattern.compile("[、~～至或→×][0-9０-９].*");

  /** 3 或 8: the word between the two, and what it leaves when it is read with the first. */
  private static final Pattern BETWEEN = Pattern.compile("[至到或→]");

  private static final Pattern ENDS_BETWEEN = Pattern.compile("[0-9０-９].*[至到或→]");

  private static final Pattern BEGUN_THOUSAND = Pattern.compile("[0-9０-９]{1,3}[,，.．]");

  private static final Pattern THOUSAND = Pattern.compile("[0-9０-９]{3}");

  private static final Pattern REST_OF_THOUSAND = Pattern.compile("[,，.．][0-9０-９]{3}");

  /** 2024 年 is a year and no count of them. */
  private static final int LONGEST_COUNT_OF_YEARS = 2;

  /** The unit of a column, behind its name. */
  private static final Pattern UNIT_OF_COLUMN = Pattern.compile("[（(]?单位[:：]?[百千万亿]{0,2}元[）)]?");

  /** 3 或 8, 12 至 15 in a cell of its own. */
  private static final Pattern ONE_OF_TWO =
      Pattern.compile("[0-9０-９,，.．]+[\\s\\h]*[、~～至到或→][\\s\\h]*[0-9０-９,，.．]+");

  private StrayWords() {}

  /** Whether a text is two numbers of which nobody says which one is meant. */
  static boolean areOneOfTwo(String text) {
    return ONE_OF_TWO.matcher(text).matches();
  }

  /** Whether a number and the words beside it are together no number of the form. */
  static boolean spoil(Cell before, Cell cell) {
    if (cell.from() - before.to() != 1) {
      return false;
    }
    if (isThousand(before, cell)) {
      return true;
    }
    if (cell.kind() == CellKind.NUMBER) {
      return before.isLabel() && BEFORE.matcher(before.text()).matches()
          || before.kind() == CellKind.OTHER && ENDS_BETWEEN.matcher(before.text()).matches();
    }
    return before.kind() == CellKind.NUMBER
        && !isYear(before, cell)
        && (ANOTHER.matcher(cell.text()).matches()
            || BETWEEN.matcher(cell.text()).matches()
            || (before.unit().isEmpty() ? BEHIND : BEHIND_UNIT).matcher(cell.text()).matches());
  }

  /** Whether words are a unit of money with more than the unit: 万元左右. */
  static boolean beginWithMoney(String words) {
    return words.indexOf('元') >= 0 && MONEY.matcher(words).matches();
  }

  /** Whether words are the rest of a unit of money that a space has broken: 3.5万 元, 120元 整. */
  static boolean endMoney(Cell number, String words) {
    return number.unit().endsWith("元")
        ? words.equals("整") || words.equals("正")
        : number.unit().endsWith("万") && (words.equals("元") || words.equals("元整"));
  }

  /**
   * Whether a space stands beside the sign that parts a number's thousands, 342, 687: or what OCR
   * left of two numbers.
   */
  private static boolean isThousand(Cell before, Cell cell) {
    boolean ordinal = before.isLabel() && before.from() == 0;
    return !ordinal
            && BEGUN_THOUSAND.matcher(before.text()).matches()
            && THOUSAND.matcher(cell.text()).matches()
        || before.kind() == CellKind.NUMBER && REST_OF_THOUSAND.matcher(cell.text()).matches();
  }

  private static boolean isYear(Cell number, Cell words) {
    return words.text().equals("年") && number.text().length() > LONGEST_COUNT_OF_YEARS;
  }

  /** Whether words behind a column's name are its unit: 本年收费金额 单位:元. */
  static boolean areUnitOfColumn(String words) {
    return words.indexOf('元') >= 0 && UNIT_OF_COLUMN.matcher(words).matches();
  }
}
