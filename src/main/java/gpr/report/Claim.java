package gpr.report;

import gpr.form.FormCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A number that the prose states of a cell, or of the sum of several.
 *
 * @param readings what the words can mean, the likeliest first; each is the cells that are added up
 * @param value the number, in the cells' unit, as finely as it is written: 3.5万 is 3.5E+4
 * @param line the line of the quote, from 1
 * @param column the place of the quote on its line, in characters from 1
 * @param quote the words
 */
public record Claim(
    List<List<FormCell>> readings, BigDecimal value, int line, int column, String quote) {
  public Claim {
    List<List<FormCell>> copies = new ArrayList<>(readings.size());
    for (List<FormCell> reading : readings) {
      copies.add(List.copyOf(reading));
    }
    readings = List.copyOf(copies);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a claim speaks of something");
    }
  }

  /** The cells of the likeliest reading. */
  public List<FormCell> cells() {
    return readings.get(0);
  }

  /**
   * Whether a sum of cells bears the number out. What is written in round numbers (3.5万件) claims no
   * more than they say, so the finer number is rounded to the coarser.
   */
  public boolean isBorneOutBy(BigDecimal sum) {
    int scale = Math.min(sum.scale(), value.scale());
    return sum.setScale(scale, RoundingMode.HALF_UP)
            .compareTo(value.setScale(scale, RoundingMode.HALF_UP))
        == 0;
  }
}
