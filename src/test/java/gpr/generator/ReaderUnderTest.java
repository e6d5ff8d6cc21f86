package gpr.generator;

import gpr.report.ReportReader;

/**
 * The one place that says which reader generated reports are read with. While a room is rebuilt
 * beside the old one, the new reader has a name here, and {@code -Dgpr.reader=NAME} runs every
 * property and the ledger with it.
 */
public final class ReaderUnderTest {
  private ReaderUnderTest() {}

  /**
   * The reader of the system property {@code gpr.reader}; the product's own where it is not set.
   */
  public static ReportReader reader() {
    String name = System.getProperty("gpr.reader", "");
    return switch (name) {
      case "" -> new ReportReader();
      default -> throw new IllegalArgumentException("gpr.reader: no reader " + name);
    };
  }
}
