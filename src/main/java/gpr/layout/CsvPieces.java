package gpr.layout;

import gpr.text.Ordinal;

/** Records of a few words that go on with the label of the record above: 合法权 below 4.保护第三方. */
final class CsvPieces {
  /** Fewer rows without numbers are the captions and groups of the form. */
  private static final int FEWEST = 12;

  private static final int LONGEST = 8;

  /** Fewer fields are no row of a table that has its numbers beside each other. */
  private static final int FEWEST_FIELDS = 3;

  private CsvPieces() {}

  /** Whether rows are followed by such records throughout: more than one for two. */
  static boolean areMany(CsvRecords records, CellReader cellReader) {
    int pieces = 0;
    int full = 0;
    for (int i = 0; i < records.size(); i++) {
      if (records.get(i).size() >= FEWEST_FIELDS && records.isRow(i)) {
        boolean piece = isPiece(records, i, cellReader);
        pieces += piece ? 1 : 0;
        full += piece ? 0 : 1;
      }
    }
    return pieces >= FEWEST && 2 * pieces > full;
  }

  /** Whether a record has a few words that begin no row, and no number. */
  private static boolean isPiece(CsvRecords records, int index, CellReader cellReader) {
    boolean any = false;
    for (CsvRecords.Field field : records.get(index)) {
      String text = field.text().strip();
      boolean words =
          text.length() <= LONGEST
              && Ordinal.at(text, 0).isEmpty()
              && !cellReader.read(text, 1, 1, 0, 0).isFilled();
      if (!text.isEmpty() && !words) {
        return false;
      }
      any |= words && !text.isEmpty();
    }
    return any;
  }
}
