/**
 * Whose report it is: the organ without its place, its division by the national codes (GB/T 2260),
 * and what kind of organ it is. Knows names, not reports' tables.
 */
@NullMarked
package gpr.organ;

import org.jspecify.annotations.NullMarked;
