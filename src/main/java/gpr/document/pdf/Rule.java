package gpr.document.pdf;

/**
 * A line that is drawn along the page or down it; points.
 *
 * @param at where it lies across its direction
 * @param from where it begins
 * @param to where it ends, not before it begins
 */
record Rule(double at, double from, double to) {
  boolean covers(double place, double tolerance) {
    return from - tolerance <= place && place <= to + tolerance;
  }
}
