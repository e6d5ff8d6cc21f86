package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.form.FormCell;
import gpr.report.ProcessingFee;
import gpr.report.Section;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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
    if (isMore(fee.amountCollected(), fee.amountNotified())) {
      Message message =
          Message.of(
              "finding.fee-consistency.collected",
              plain(fee.amountCollected()),
              plain(fee.amountNotified()));
      found.add(
          Finding.of(this, message, place, List.of(), fee.amountNotified(), fee.amountCollected()));
    }
    boolean noNotice = fee.notices() != null && fee.notices().signum() == 0;
    if (noNotice && isPositive(fee.amountNotified())) {
      Message message = Message.of("finding.fee-consistency.noNotice", plain(fee.amountNotified()));
      found.add(Finding.of(this, message, place, List.of(), BigDecimal.ZERO, fee.amountNotified()));
    }
    if (noNotice) {
      addOverdue(subject, place, found);
    }
    found.forEach(findings::add);
  }

  /** 申请人逾期未按收费通知要求缴纳费用: nobody is late with a fee that was not asked for. */
  private void addOverdue(Subject subject, Place place, List<Finding> found) {
    FormCell cell = subject.index().form().cell(OVERDUE).orElse(null);
    CellValue overdue = cell == null ? null : subject.report().cell(cell);
    if (overdue != null && isPositive(overdue.value())) {
      Message message =
          Message.of("finding.fee-consistency.overdue", Labels.cell(cell), plain(overdue.value()));
      found.add(
          Finding.of(this, message, place, List.of(overdue), BigDecimal.ZERO, overdue.value()));
    }
  }

  private static boolean isMore(BigDecimal one, BigDecimal other) {
    return one != null && other != null && one.compareTo(other) > 0;
  }

  private static boolean isPositive(BigDecimal number) {
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
