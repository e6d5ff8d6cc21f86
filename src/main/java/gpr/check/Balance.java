package gpr.check;

/**
 * For each applicant of section 三: 本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和, as the form itself prints it.
 */
final class Balance extends SumRule {
  @Override
  public String id() {
    return "balance";
  }
}
