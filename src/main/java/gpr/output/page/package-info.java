/** What was found as one page for a browser: the batch at a glance, and each report drawn. */
@NullMarked
package gpr.output.page;

import org.jspecify.annotations.NullMarked;
