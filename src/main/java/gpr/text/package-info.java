/** Bytes to lines: encodings, line ends and the forms of spaces and digits. */
@NullMarked
package gpr.text;

import org.jspecify.annotations.NullMarked;
