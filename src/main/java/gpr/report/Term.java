package gpr.report;

/**
 * A word of prose-words.tsv.
 *
 * @param word what it does
 * @param cells the cells that it speaks of, as {@link CellNames} reads them; empty if of none
 */
record Term(Word word, String cells) {
  /** A term that speaks of no cells. */
  static Term of(Word word) {
    return new Term(word, "");
  }
}
