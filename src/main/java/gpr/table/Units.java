package gpr.table;

import gpr.form.FormCell;
import gpr.text.Signs;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts numbers to the unit of their cell: 元, 万元 and 亿元 of money, 万 and 亿 of counts. */
final class Units {
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  private Units() {}

  /**
   * The number in the unit of the cell; null where the unit does not fit it: 12万元 as a count, 26次
   * as money.
   *
   * @param unit the unit after the number; empty where there is none
   * @param headUnit the unit that the column's head names; empty where it names none
   */
  static @Nullable BigDecimal convert(
      FormCell cell, BigDecimal value, String unit, String headUnit) {
    boolean money = cell.kind() == FormCell.Kind.AMOUNT;
    if (!money) {
      return count(value, unit);
    }
    String own = unit.isEmpty() ? headUnit : unit;
    if (own.isEmpty() || own.equals(cell.unit())) {
      return value;
    }
    BigDecimal yuan = yuan(own);
    return yuan == null ? null : plain(value.multiply(yuan).divide(yuan(cell.unit())));
  }

  private static @Nullable BigDecimal count(BigDecimal value, String unit) {
    if (unit.endsWith("元")) {
      return null;
    }
    return unit.startsWith("万")
        ? plain(value.multiply(WAN))
        : unit.startsWith("亿") ? plain(value.multiply(YI)) : value;
  }

  private static @Nullable BigDecimal yuan(String unit) {
    return switch (unit) {
      case "元" -> BigDecimal.ONE;
      case "千元" -> BigDecimal.valueOf(1_000);
      case "百万元" -> BigDecimal.valueOf(1_000_000);
      case "千万元" -> BigDecimal.valueOf(10_000_000);
      case "万元", "万" -> WAN;
      case "亿元", "亿" -> YI;
      default -> null;
    };
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * The unit of money that words name, e.g. 万元 of 采购总金额（万元）; empty where they name none. What is no
   * unit of money, 美元 or 卜元 for a misread 万元, is given as it is: no number can be in it.
   */
  static String named(String words) {
    if (words.indexOf('元') < 0) {
      return "";
    }
    String bare = SPACE.matcher(words).replaceAll("").replace('萬', '万').replace('億', '亿');
    int yuan = bare.indexOf('元');
    int from = Math.max(0, yuan - 1);
    from -=
        from > 0 && bare.charAt(from) == '万' && "十百千".indexOf(bare.charAt(from - 1)) >= 0 ? 1 : 0;
    String own = bare.substring(from, yuan + 1);
    return yuan == 0 || !Signs.isIdeograph(own.charAt(0)) || OF_YUAN.indexOf(own.charAt(0)) >= 0
        ? "元"
        : own;
  }

  /** Whether words say nothing but a unit of money: 单位元, 人民币万元, 元整. */
  static boolean isUnit(String words) {
    return UNIT.matcher(words).matches();
  }

  private static final Pattern SPACE = Pattern.compile("[\\s\u3000]");

  private static final Pattern UNIT = Pattern.compile("(单位)?(人民币)?[十百千]?[万亿]?元[整正]?");

  /** Words that end right before the unit: 单位元, 人民币元, 金额为元. */
  private static final String OF_YUAN = "位币为额是以按计";
}
