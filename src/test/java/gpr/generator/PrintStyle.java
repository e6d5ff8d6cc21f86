package gpr.generator;

import gpr.form.Form;

/**
 * How an organ prints the form, with nothing lost.
 *
 * @param blanks what stands for zero
 * @param headsBroken whether heads of two words are two paragraphs: 商业, 企业
 * @param wideDisclosure whether the first table has five places a row, the middle head over two
 *     (many reports of 2019 and 2020)
 */
public record PrintStyle(Blanks blanks, boolean headsBroken, boolean wideDisclosure) {
  /** A style drawn for that form. */
  public static PrintStyle random(Form form, Blanks blanks, Chance chance) {
    return new PrintStyle(
        blanks, chance.onceIn(3), form.template().equals("2019") && chance.onceIn(2));
  }
}
