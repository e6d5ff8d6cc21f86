package gpr.check;

import gpr.Severity;
import gpr.table.CellValue;
import java.util.List;

/** Of every number in a table it can be told which row and column it stands in. */
final class UnplacedValue extends DiagnosedRule {
  static final String ID = "unplaced-value";

  UnplacedValue() {
    super(ID, Severity.ERROR);
  }

  /** What broke the lines of a table broke them all. */
  @Override
  String causeOf(List<CellValue> cells) {
    return cells.isEmpty() ? ID : ID + " " + cells.get(0).cell().table();
  }
}
