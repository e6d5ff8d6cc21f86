package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.report.CellLabels;
import gpr.report.ProcessingFee;
import gpr.report.Section;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What section 六 says of the fees for handling requests fits together: 发出收费通知的件数和总金额以及实际收取的总金额
 * (政府信息公开信息处理费管理办法, 国办函〔2020〕109号). What is not stated is not compared.
 */
final class FeeConsistency implements ReportRule {
  private static final int FEES = 6;
  private static final String OVERDUE = "requests.disposed.otherHandling.feeOverdue.total";

  @Override
  public String id() {
    return "fee-consistency";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    ProcessingFee fee = subject.report().processingFee();
    Place place = place(subject);
    List<Finding> found = new ArrayList<>();
    BigDecimal collected = fee.amountCollected();
    BigDecimal notified = fee.amountNotified();
    if (collected != null && notified != null && collected.compareTo(notified) > 0) {
      Message message =
          Message.of("finding.fee-consistency.collected", plain(collected), plain(notified));
      found.add(Finding.of(this, message, place, List.of(), notified, collected));
    }
    boolean noNotice = fee.notices() != null && fee.notices().signum() == 0;
    BigDecimal amount = notified == null ? collected : notified;
    if (noNotice && isPositive(amount)) {
      boolean paid = notified == null;
      String key =
          paid ? "finding.fee-consistency.noNoticePaid" : "finding.fee-consistency.noNotice";
      Message message = Message.of(key, plain(Objects.requireNonNull(amount)));
      found.add(Finding.of(this, message, place, List.of(), BigDecimal.ZERO, amount));
    }
    if (noNotice) {
      addOverdue(subject, place, found);
    }
    found.forEach(findings::add);
  }

  /** 申请人逾期未按收费通知要求缴纳费用: nobody is late with a fee that was not asked for. */
  private void addOverdue(Subject subject, Place place, List<Finding> found) {
    Optional<CellValue> told =
        subject.index().form().cell(OVERDUE).map(cell -> subject.report().cell(cell));
    if (told.isPresent() && isPositive(told.get().value())) {
      CellValue overdue = told.get();
      Message message =
          Message.of(
              "finding.fee-consistency.overdue",
              CellLabels.cell(overdue.cell()),
              plain(overdue.number()));
      found.add(
          Finding.of(this, message, place, List.of(overdue), BigDecimal.ZERO, overdue.number()));
    }
  }

  private static boolean isPositive(@Nullable BigDecimal number) {
    return number != null && number.signum() > 0;
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private static Place place(Subject subject) {
    for (Section section : subject.report().sections()) {
      if (section.number() == FEES) {
        return Place.ofLine(section.line());
      }
    }
    return Place.NONE;
  }
}
