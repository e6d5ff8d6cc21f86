package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.text.Signs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A row whose last two numbers have nothing between them, {@code 6 0 1 2 1 212}: pypdf. The total
 * that the others add up to parts them.
 */
final class GluedTotal {
  private GluedTotal() {}

  /** Proposes the row with both numbers, where one is lacking and the last two add up so. */
  static void part(List<Cell> numbers, Proposals proposals) {
    int last = numbers.size() - 1;
    boolean whole = numbers.stream().allMatch(cell -> cell.kind() == CellKind.NUMBER);
    if (!whole || last < 1 || last != proposals.places() - 2) {
      return;
    }
    Cell both = numbers.get(last);
    BigDecimal sum = BigDecimal.ZERO;
    for (Cell cell : numbers.subList(0, last)) {
      sum = sum.add(cell.number());
    }
    for (int end = 1; end < both.text().length() && Signs.areDigits(both.text()); end++) {
      Cell addend = Digits.number(both.text().substring(0, end), both);
      Cell total = Digits.number(both.text().substring(end), both);
      boolean plain = isPlain(addend) && isPlain(total);
      if (plain && sum.add(addend.number()).compareTo(total.number()) == 0) {
        List<Cell> parted = new ArrayList<>(numbers.subList(0, last));
        parted.add(addend);
        parted.add(total);
        proposals.add(parted, Cost.of(Reason.SHIFTED));
      }
    }
  }

  private static boolean isPlain(Cell cell) {
    return cell.text().length() == 1 || cell.text().charAt(0) != '0';
  }
}
