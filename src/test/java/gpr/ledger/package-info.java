/**
 * The ledger by which a change of reading is judged, cell by cell: texts whose every figure is
 * known ({@link gpr.ledger.Texts}) are read, each cell gets a {@link gpr.ledger.Verdict}, the
 * verdicts are dumped, and two dumps are compared. {@code mvn -q -P tables test-compile
 * exec:exec@tables -Dtables=help} says how.
 */
package gpr.ledger;
