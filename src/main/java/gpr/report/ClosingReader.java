package gpr.report;

import java.util.*;

final class ClosingReader {
  static Optional<Closing> read(List<Paragraph> p) {
    return Optional.empty();
  }
}
