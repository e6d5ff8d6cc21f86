/** The program: arguments, files, threads, progress, exit codes. */
package gpr.cli;
