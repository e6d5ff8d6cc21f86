/**
 * The statutory forms as data: sections, tables, rows, columns, cells and the sums that must hold.
 */
package gpr.form;
