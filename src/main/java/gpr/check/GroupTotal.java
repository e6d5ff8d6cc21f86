package gpr.check;

import gpr.Severity;

/**
 * What a parent reports is the sum of what its children report. Checked where the groups are:
 * {@link GroupSums}.
 */
final class GroupTotal implements Rule {
  static final String ID = "group-total";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
