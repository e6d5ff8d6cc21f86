/**
 * The statutory forms as data: sections, tables, rows, columns, cells and the sums that must hold.
 */
@NullMarked
package gpr.form;

import org.jspecify.annotations.NullMarked;
