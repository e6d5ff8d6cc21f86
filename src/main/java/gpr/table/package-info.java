/** Labels to rows, numbers to columns: every cell of a form with its value, status and place. */
@NullMarked
package gpr.table;

import org.jspecify.annotations.NullMarked;
