package gpr.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The fees for handling requests that section 六 reports (政府信息公开信息处理费管理办法, 国办函〔2020〕109号).
 *
 * @param notices 发出收费通知的件数; null where not stated
 * @param amountNotified 总金额 of the notices, in yuan; null where not stated
 * @param amountCollected 实际收取的总金额, in yuan; null where not stated
 */
public record ProcessingFee(
    @Nullable BigDecimal notices,
    @Nullable BigDecimal amountNotified,
    @Nullable BigDecimal amountCollected) {
  /** Nothing is stated. */
  public static final ProcessingFee NOT_STATED = new ProcessingFee(null, null, null);
}
