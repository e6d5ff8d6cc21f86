package gpr.report;

import gpr.form.FormCell;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number that the prose states of a cell, or of the sum of several.
 *
 * @param readings what the words can mean, the likeliest first; each is the cells that are added up
 * @param value the number, in the cells' unit
 * @param line the line of the quote, from 1
 * @param column the place of the quote on its line, in characters from 1
 * @param quote the words
 */
public record Claim(
    List<List<FormCell>> readings, BigDecimal value, int line, int column, String quote) {
  public Claim {
    readings = readings.stream().map(List::copyOf).toList();
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a claim speaks of something");
    }
  }

  /** The cells of the likeliest reading. */
  public List<FormCell> cells() {
    return readings.get(0);
  }
}
