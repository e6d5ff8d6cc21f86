/** Labels to rows, numbers to columns: every cell of a form with its value, status and place. */
package gpr.table;
