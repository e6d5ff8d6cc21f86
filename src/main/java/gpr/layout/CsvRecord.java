package gpr.layout;

import gpr.text.Signs;
import java.util.List;

/** What the values between the commas of a line look like. */
enum CsvRecord {
  /** A row of a table, with numbers or blanks. */
  ROW,
  /** Short words: a head, a label, or prose. */
  WORDS,
  /** Sentences. */
  PROSE,
  /** Numbers whose thousands commas part. */
  THOUSANDS;

  private static final int LONGEST_LABEL = 48;

  /** Between two commas of one number stand as many digits. */
  private static final int THOUSAND = 3;

  /** What the values of one record are; of a workbook, a line of prose has blanks beside it. */
  static CsvRecord of(List<String> values, CellReader cellReader) {
    int numbers = 0;
    int words = 0;
    if (values.stream().filter(value -> !value.isBlank()).count() < 2) {
      return values.size() > 2 ? ROW : WORDS;
    }
    boolean thousands = true;
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i).strip();
      Cell cell = cellReader.read(value, 1, 1, 0, 0);
      boolean parts = cell.kind() == CellKind.PARTS && value.indexOf('\n') < 0;
      if (isSentence(value)) {
        return PROSE;
      }
      boolean beside = isWithinNumber(values, i) || isWithinNumber(values, i + 1);
      if (beside && (parts || cell.isLabel() && endsInDigit(value))) {
        return THOUSANDS;
      }
      thousands &= i == 0 || cell.kind() == CellKind.NUMBER && isOfThousand(value);
      numbers += cell.isFilled() ? 1 : 0;
      words += cell.isLabel() ? 1 : 0;
    }
    if (words == 0 && thousands) {
      return THOUSANDS;
    }
    return numbers > 0 ? ROW : WORDS;
  }

  private static boolean isSentence(String value) {
    return value.indexOf('。') >= 0 || value.length() > LONGEST_LABEL;
  }

  /** Whether the comma before that value may part the thousands of one number. */
  private static boolean isWithinNumber(List<String> values, int at) {
    return at > 0
        && at < values.size()
        && !values.get(at - 1).isBlank()
        && endsInDigit(values.get(at - 1).strip())
        && isOfThousand(values.get(at).strip());
  }

  /** {@code 总计 1,234}: no label ends in a digit; 减1 is words in a cell. */
  private static boolean endsInDigit(String value) {
    return Signs.isDigit(value.charAt(value.length() - 1));
  }

  private static boolean isOfThousand(String value) {
    int digits = 0;
    while (digits < value.length() && Signs.isDigit(value.charAt(digits))) {
      digits++;
    }
    return digits == THOUSAND;
  }
}
