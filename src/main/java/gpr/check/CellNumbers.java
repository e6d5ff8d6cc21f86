package gpr.check;

import gpr.form.Form;
import gpr.report.Report;
import gpr.table.CellValue;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All numbers of a report in some two hundred bytes, since a run may have a million reports: each
 * cell's as its digits, and a mark after it.
 */
final class CellNumbers {
  private static final byte END = ' ';

  private final Form form;
  private final byte[] packed;

  private CellNumbers(Form form, byte[] packed) {
    this.form = form;
    this.packed = packed;
  }

  static CellNumbers of(Report report) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(2 * report.cells().size());
    for (CellValue cell : report.cells()) {
      packed.writeBytes(digits(cell));
      packed.write(END);
    }
    return new CellNumbers(report.form(), packed.toByteArray());
  }

  private static byte[] digits(CellValue cell) {
    BigDecimal value = cell.value();
    String digits = value == null ? "" : value.stripTrailingZeros().toPlainString();
    return digits.getBytes(StandardCharsets.US_ASCII);
  }

  /** The cells of a report that have other numbers; none where the forms are not the same. */
  List<CellValue> otherIn(Report report) {
    List<CellValue> others = new ArrayList<>();
    if (!report.form().equals(form)) {
      return others;
    }
    int at = 0;
    for (CellValue cell : report.cells()) {
      int end = at;
      while (packed[end] != END) {
        end++;
      }
      byte[] digits = digits(cell);
      if (!Arrays.equals(packed, at, end, digits, 0, digits.length)) {
        others.add(cell);
      }
      at = end + 1;
    }
    return others;
  }
}
