/** How converters write a table: tabs, one cell a line, pipes, runs of spaces. */
@NullMarked
package gpr.layout;

import org.jspecify.annotations.NullMarked;
