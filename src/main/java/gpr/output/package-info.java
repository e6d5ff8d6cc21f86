/** Reports as JSON and CSV, written as they come, and the schemas of what is written. */
@NullMarked
package gpr.output;

import org.jspecify.annotations.NullMarked;
