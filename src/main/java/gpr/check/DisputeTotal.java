package gpr.check;

/** In each group of section 四 the four results add up to 总计. */
final class DisputeTotal extends SumRule {
  @Override
  public String id() {
    return "dispute-total";
  }
}
