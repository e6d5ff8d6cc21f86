package gpr;

/** How much a diagnostic or finding weighs. */
public enum Severity {
  /**
   * The statute or the form says that it must be otherwise, or the tables contradict themselves.
   */
  ERROR("error"),
  /** It should be otherwise; the report can be used as it is. */
  WARNING("warning"),
  /** Something that a careful reader wants to know. */
  INFO("info");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  /** The name in every output. */
  public String id() {
    return id;
  }
}
