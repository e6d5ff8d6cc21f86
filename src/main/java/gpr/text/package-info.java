/** Bytes to lines: encodings, line ends and the forms of spaces and digits. */
package gpr.text;
