package gpr.check;

import gpr.Severity;

/** Of every number in a table it can be told which row and column it stands in. */
final class UnplacedValue extends DiagnosedRule {
  static final String ID = "unplaced-value";

  UnplacedValue() {
    super(ID, Severity.ERROR);
  }
}
