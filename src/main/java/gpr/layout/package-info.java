/** How converters write a table: tabs, one cell a line, pipes, runs of spaces. */
package gpr.layout;
