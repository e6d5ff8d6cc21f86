package gpr.check;

/** For each applicant of section 三 the outcomes （一） to （六） add up to （七）总计. */
final class OutcomeTotal extends SumRule {
  @Override
  public String id() {
    return "outcome-total";
  }
}
