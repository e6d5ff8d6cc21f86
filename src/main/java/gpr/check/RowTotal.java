package gpr.check;

/** In each row of section 三 the six applicants add up to 总计. */
final class RowTotal extends SumRule {
  @Override
  public String id() {
    return "row-total";
  }
}
