package gpr.generator;

import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.form.Sum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The figures of one report.
 *
 * @param form the form that they are in
 * @param values the value of each cell, in the form's order; none is null and every sum of the form
 *     holds
 */
public record Figures(Form form, List<BigDecimal> values) {
  private static final String CARRIED_FORWARD = "carriedForward";
  private static final String CARRIED_OVER = "carriedOver";
  private static final String RECEIVED = "received";

  public Figures {
    values = List.copyOf(values);
    if (values.size() != form.cells().size()) {
      throw new IllegalArgumentException(values.size() + " values for " + form);
    }
  }

  /** The value of that cell. */
  public BigDecimal of(FormCell cell) {
    return values.get(cell.index());
  }

  /** Figures as organs have them: mostly zeros for an office, four digits a cell for a province. */
  public static Figures random(Form form, Chance chance) {
    return new Drawing(form, chance.pick(List.of(Organ.values())), chance).draw();
  }

  /**
   * Figures of the year after: what is carried over is what was carried forward, what is in force
   * is what was, more what was issued, less what was repealed.
   */
  public Figures following(Chance chance) {
    return new Drawing(form, chance.pick(List.of(Organ.values())), chance).drawAfter(this);
  }

  /** How busy an organ is. */
  private enum Organ {
    QUIET(0, 1),
    OFFICE(3, 12),
    DISTRICT(60, 5),
    CITY(900, 3),
    BUSY(60, 1),
    PROVINCE(6000, 2);

    private final int most;
    private final int onceIn;

    Organ(int most, int onceIn) {
      this.most = most;
      this.onceIn = onceIn;
    }

    int count(Chance chance) {
      return most > 0 && chance.onceIn(onceIn) ? chance.between(0, most) : 0;
    }
  }

  /** Fills the cells that are free, then those that the sums settle. */
  private static final class Drawing {
    private final Form form;
    private final Organ organ;
    private final Chance chance;
    private final BigDecimal[] values;

    Drawing(Form form, Organ organ, Chance chance) {
      this.form = form;
      this.organ = organ;
      this.chance = chance;
      this.values = new BigDecimal[form.cells().size()];
      Arrays.fill(values, BigDecimal.ZERO);
    }

    Figures draw() {
      form.table("proactiveDisclosure").cells().forEach(this::drawDisclosure);
      drawCounts(form.table("disputes"));
      drawCounts(form.table("requests"));
      settle("outcome-total");
      settleBalance();
      settle("row-total");
      settle("dispute-total");
      return new Figures(form, List.of(values));
    }

    Figures drawAfter(Figures before) {
      draw();
      for (FormCell cell : form.cells()) {
        if (cell.row().equals(CARRIED_OVER)) {
          carryOver(cell, before.of(same(cell, CARRIED_FORWARD, cell.column())));
        }
        if (cell.column().equals("inForce")) {
          settleStock(cell, before.of(cell));
        }
      }
      settle("outcome-total");
      settle("row-total");
      return new Figures(form, List.of(values));
    }

    /**
     * Takes that many requests over; where they are more than were handled, they were disclosed.
     */
    private void carryOver(FormCell over, BigDecimal count) {
      FormCell received = same(over, RECEIVED, over.column());
      BigDecimal all = values[over.index()].add(values[received.index()]);
      FormCell disclosed = same(over, "disposed.disclosed", over.column());
      BigDecimal more = count.subtract(all).max(BigDecimal.ZERO);
      values[disclosed.index()] = values[disclosed.index()].add(more);
      values[over.index()] = count;
      values[received.index()] = all.add(more).subtract(count);
    }

    private void settleStock(FormCell inForce, BigDecimal before) {
      FormCell repealed = same(inForce, inForce.row(), "repealed");
      BigDecimal most = before.add(values[same(inForce, inForce.row(), "issued").index()]);
      values[repealed.index()] = values[repealed.index()].min(most);
      values[inForce.index()] = most.subtract(values[repealed.index()]);
    }

    private FormCell same(FormCell cell, String row, String column) {
      return form.cell(cell.table() + "." + row + "." + column).orElseThrow();
    }

    private void drawDisclosure(FormCell cell) {
      values[cell.index()] =
          switch (cell.kind()) {
            case COUNT -> BigDecimal.valueOf(disclosureCount(cell));
            case CHANGE -> BigDecimal.valueOf(chance.onceIn(2) ? 0 : chance.between(-9, 12));
            case AMOUNT -> amount(cell);
          };
    }

    /** Decisions are counted in hundreds of thousands where rules are counted on one hand. */
    private int disclosureCount(FormCell cell) {
      int most = cell.column().equals("decisions") ? organ.most * organ.most : organ.most / 3;
      return most > 0 && !chance.onceIn(3) ? chance.between(0, Math.min(most, 999_999)) : 0;
    }

    private BigDecimal amount(FormCell cell) {
      if (organ == Organ.QUIET || chance.onceIn(3)) {
        return BigDecimal.ZERO;
      }
      BigDecimal amount = BigDecimal.valueOf(chance.between(1, 9_999_999), chance.between(0, 3));
      return cell.unit().equals("元") ? amount.setScale(0, RoundingMode.UP) : amount;
    }

    private void drawCounts(FormTable table) {
      for (FormCell cell : table.cells()) {
        values[cell.index()] = BigDecimal.valueOf(organ.count(chance));
      }
    }

    private void settle(String rule) {
      for (Sum sum : form.sums()) {
        if (sum.rule().equals(rule)) {
          values[sum.results().get(0).index()] = total(sum.addends());
        }
      }
    }

    /** 一 + 二 = （七） + 四: what was handled had to be received first, or carried over. */
    private void settleBalance() {
      for (Sum sum : form.sums()) {
        if (!sum.rule().equals("balance")) {
          continue;
        }
        List<FormCell> carriedForward = new ArrayList<>(sum.results());
        carriedForward.removeIf(cell -> !cell.row().equals(CARRIED_FORWARD));
        FormCell forward = carriedForward.get(0);
        values[forward.index()] = values[forward.index()].remainder(BigDecimal.valueOf(100));
        BigDecimal all = total(sum.results());
        BigDecimal over = values[cell(sum, CARRIED_OVER).index()].min(all);
        values[cell(sum, CARRIED_OVER).index()] = over;
        values[cell(sum, RECEIVED).index()] = all.subtract(over);
      }
    }

    private static FormCell cell(Sum sum, String row) {
      return sum.addends().stream()
          .filter(cell -> cell.row().equals(row))
          .findFirst()
          .orElseThrow();
    }

    private BigDecimal total(List<FormCell> cells) {
      BigDecimal total = BigDecimal.ZERO;
      for (FormCell cell : cells) {
        total = total.add(values[cell.index()]);
      }
      return total;
    }
  }
}
