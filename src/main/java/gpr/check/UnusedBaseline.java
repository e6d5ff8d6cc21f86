package gpr.check;

import gpr.Severity;

/** Every entry of the baseline still occurs. Checked where the baseline is: {@link Baseline}. */
final class UnusedBaseline implements Rule {
  static final String ID = "unused-baseline";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
