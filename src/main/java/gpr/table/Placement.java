package gpr.table;

import gpr.layout.Cell;

/**
 * Which cell of the text stands in which column of a row.
 *
 * @param cells a cell for each column; null where the text has none
 * @param inferred whether the columns were settled by the sums or by the form of the text alone
 */
record Placement(Cell[] cells, boolean inferred) {}
