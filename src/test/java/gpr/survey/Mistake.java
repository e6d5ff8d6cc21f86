package gpr.survey;

import gpr.form.FormCell;
import gpr.generator.Chance;
import gpr.generator.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What goes wrong in several cells of section 三 at once. */
public enum Mistake {
  /** Two cells in different rows and columns, each by itself. */
  TWO_CELLS {
    @Override
    Map<FormCell, BigDecimal> draw(Table table, Chance chance) {
      FormCell one = chance.pick(chance.pick(table.rows()));
      FormCell other = chance.pick(chance.pick(table.rows()));
      if (one.row().equals(other.row()) || one.column().equals(other.column())) {
        return Map.of();
      }
      return Map.of(
          one, Defect.off(table.of(one), chance), other, Defect.off(table.of(other), chance));
    }
  },
  /** Three cells anywhere, each by itself: too many to be named. */
  THREE_CELLS {
    @Override
    Map<FormCell, BigDecimal> draw(Table table, Chance chance) {
      Map<FormCell, BigDecimal> wrong = new LinkedHashMap<>();
      for (int i = 0; i < 3; i++) {
        FormCell cell = chance.pick(chance.pick(table.rows()));
        table.put(cell, Defect.off(table.of(cell), chance), wrong);
      }
      return wrong.size() == 3 ? wrong : Map.of();
    }
  },
  /** Some of one applicant's stand under another. */
  MOVED {
    @Override
    Map<FormCell, BigDecimal> draw(Table table, Chance chance) {
      List<FormCell> row = chance.pick(table.rows());
      FormCell from = row.get(chance.below(row.size() - 1));
      FormCell to = row.get(chance.below(row.size() - 1));
      if (from.equals(to) || table.of(from).signum() == 0) {
        return Map.of();
      }
      BigDecimal moved = table.of(from).min(BigDecimal.valueOf(chance.between(1, 9)));
      return Map.of(from, table.of(from).subtract(moved), to, table.of(to).add(moved));
    }
  },
  /** Two rows stand in each other's place. */
  ROWS_EXCHANGED {
    @Override
    Map<FormCell, BigDecimal> draw(Table table, Chance chance) {
      List<FormCell> one = chance.pick(table.rows());
      List<FormCell> other = chance.pick(table.rows());
      // The sums do not tell one outcome from another, nor 一 from 二.
      if (table.role(one).equals(table.role(other))) {
        return Map.of();
      }
      return table.exchanged(one, other);
    }
  },
  /** The columns 其他 and 总计 stand in each other's place: of two applicants the sums do not tell. */
  COLUMNS_EXCHANGED {
    @Override
    Map<FormCell, BigDecimal> draw(Table table, Chance chance) {
      List<FormCell> ones = new ArrayList<>();
      List<FormCell> totals = new ArrayList<>();
      for (List<FormCell> row : table.rows()) {
        ones.add(row.get(row.size() - 2));
        totals.add(row.get(row.size() - 1));
      }
      return table.exchanged(ones, totals);
    }
  },
  /** Two neighbouring cells of a row stand in each other's place. */
  NEIGHBOURS_EXCHANGED {
    @Override
    Map<FormCell, BigDecimal> draw(Table table, Chance chance) {
      List<FormCell> row = chance.pick(table.rows());
      int at = chance.below(row.size() - 1);
      return table.exchanged(List.of(row.get(at)), List.of(row.get(at + 1)));
    }
  },
  /** A row one column off; what fell over the edge is lost, or stands at the other end. */
  ROW_SHIFTED {
    @Override
    Map<FormCell, BigDecimal> draw(Table table, Chance chance) {
      List<FormCell> row = chance.pick(table.rows());
      boolean isRight = chance.onceIn(2);
      boolean isLost = chance.onceIn(2);
      Map<FormCell, BigDecimal> wrong = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        int from = isRight ? i - 1 : i + 1;
        boolean isOver = from < 0 || from == row.size();
        BigDecimal there = table.of(row.get(Math.floorMod(from, row.size())));
        table.put(row.get(i), isOver && isLost ? BigDecimal.ZERO : there, wrong);
      }
      return wrong;
    }
  },
  /** The totals of two rows, or （七） of two columns, stand in each other's place. */
  TOTALS_EXCHANGED {
    @Override
    Map<FormCell, BigDecimal> draw(Table table, Chance chance) {
      if (chance.onceIn(2)) {
        List<FormCell> outcomes =
            table.rows().stream().filter(row -> table.role(row).equals("total")).toList().get(0);
        return table.exchanged(
            List.of(outcomes.get(chance.below(outcomes.size() - 1))),
            List.of(outcomes.get(chance.below(outcomes.size() - 1))));
      }
      List<FormCell> one = chance.pick(table.rows());
      List<FormCell> other = chance.pick(table.rows());
      return table.exchanged(
          List.of(one.get(one.size() - 1)), List.of(other.get(other.size() - 1)));
    }
  },
  /** （七） counts a group of outcomes twice. */
  GROUP_COUNTED_TWICE {
    @Override
    Map<FormCell, BigDecimal> draw(Table table, Chance chance) {
      String group =
          chance.pick(List.of("refused.", "unavailable.", "notProcessed.", "otherHandling."));
      List<FormCell> outcomes =
          table.rows().stream().filter(row -> table.role(row).equals("total")).toList().get(0);
      Map<FormCell, BigDecimal> wrong = new LinkedHashMap<>();
      for (int i = 0; i < outcomes.size(); i++) {
        BigDecimal twice = table.of(outcomes.get(i));
        for (List<FormCell> row : table.rows()) {
          if (row.get(0).row().contains(group)) {
            twice = twice.add(table.of(row.get(i)));
          }
        }
        table.put(outcomes.get(i), twice, wrong);
      }
      return wrong;
    }
  };

  /** The figures of section 三, row by row. */
  private record Table(Figures figures, List<List<FormCell>> rows) {
    static Table of(Figures figures) {
      Map<String, List<FormCell>> rows = new LinkedHashMap<>();
      for (FormCell cell : figures.form().table("requests").cells()) {
        rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
      }
      return new Table(figures, List.copyOf(rows.values()));
    }

    BigDecimal of(FormCell cell) {
      return figures.of(cell);
    }

    String role(List<FormCell> row) {
      return switch (row.get(0).row()) {
        case "received", "carriedOver" -> "in";
        case "disposed.total" -> "total";
        case "carriedForward" -> "left";
        default -> "outcome";
      };
    }

    Map<FormCell, BigDecimal> exchanged(List<FormCell> ones, List<FormCell> others) {
      Map<FormCell, BigDecimal> wrong = new LinkedHashMap<>();
      for (int i = 0; i < ones.size(); i++) {
        put(ones.get(i), of(others.get(i)), wrong);
        put(others.get(i), of(ones.get(i)), wrong);
      }
      return wrong;
    }

    void put(FormCell cell, BigDecimal number, Map<FormCell, BigDecimal> wrong) {
      if (number.compareTo(of(cell)) != 0) {
        wrong.put(cell, number);
      }
    }
  }

  /** So often a mistake is drawn before it is said that it cannot happen with these figures. */
  private static final int TRIES = 20;

  /** The cells that say something else than the figures; empty if it cannot happen with these. */
  public Map<FormCell, BigDecimal> wrongCells(Figures figures, Chance chance) {
    Table table = Table.of(figures);
    return Stream.generate(() -> draw(table, chance))
        .limit(TRIES)
        .filter(wrong -> wrong.size() > 1)
        .findFirst()
        .orElse(Map.of());
  }

  abstract Map<FormCell, BigDecimal> draw(Table table, Chance chance);
}
