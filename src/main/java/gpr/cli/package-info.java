/** The program: arguments, files, threads, progress, exit codes. */
@NullMarked
package gpr.cli;

import org.jspecify.annotations.NullMarked;
