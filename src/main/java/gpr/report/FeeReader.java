package gpr.report;

import java.util.*;

final class FeeReader {
  static ProcessingFee read(List<Paragraph> p) {
    return ProcessingFee.NOT_STATED;
  }
}
