/** Reports as JSON and CSV, written as they come, and the schemas of what is written. */
package gpr.output;
