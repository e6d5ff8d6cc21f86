package gpr.report;

import java.util.*;

final class TitleReader {
  static Title read(List<Paragraph> p, List<Paragraph> f, Optional<Closing> c, String n) {
    return new Title(null, null, null, 0, 0, false);
  }
}
