package gpr.check;

/** Numbers in sentences. */
final class Numbers {
  private Numbers() {}

  /** The last part of a message's key: whether what is said is more or less than it should be. */
  static String moreOrLess(int comparison) {
    return comparison > 0 ? "more" : "less";
  }
}
