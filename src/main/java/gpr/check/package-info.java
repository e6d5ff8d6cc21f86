/** What must hold of a report, one class a rule; what was found; which cell is to blame. */
@NullMarked
package gpr.check;

import org.jspecify.annotations.NullMarked;
