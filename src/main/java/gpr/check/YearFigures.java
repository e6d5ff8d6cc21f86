package gpr.check;

import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import gpr.organ.Organ;
import gpr.report.Report;
import gpr.table.CellStatus;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules over several reports need of one: a few numbers.
 *
 * @param path the file, as it was named
 * @param year the year that the report is about
 * @param carriedForward 结转下年度继续办理 in each column
 * @param carriedOver 上年结转 in each column
 * @param issued 本年制发件数 in each row that has such a column; empty in a form without
 * @param repealed 本年废止件数, likewise
 * @param inForce 现行有效件数, likewise
 * @param totals the totals of the report: what was received, dealt with, disputed
 * @param copies what tells a part of the report from last year's
 * @param all every number of the report
 * @param organization the organ's name; null where the text does not say
 */
record YearFigures(
    String path,
    int year,
    long[] carriedForward,
    long[] carriedOver,
    long[] issued,
    long[] repealed,
    long[] inForce,
    long[] totals,
    PartMarks copies,
    CellNumbers all,
    @Nullable String organization) {
  /** A cell without a number, or with one that no such cell can have. */
  static final long UNKNOWN = Long.MIN_VALUE;

  /** A blank cell: 0 unless the other year has a number. */
  static final long BLANK = Long.MIN_VALUE + 1;

  static final String CARRIED_FORWARD = "carriedForward";
  static final String CARRIED_OVER = "carriedOver";
  static final String ISSUED = "issued";
  static final String REPEALED = "repealed";
  static final String IN_FORCE = "inForce";

  /** Where the figures stand among the cells of each form. */
  static final class Places {
    private record OfForm(
        int[] carriedForward,
        int[] carriedOver,
        int[] issued,
        int[] repealed,
        int[] inForce,
        int[] totals) {}

    private final Map<Form, OfForm> byForm = new IdentityHashMap<>();

    Places() {
      for (Form form : Forms.all()) {
        byForm.put(
            form,
            new OfForm(
                cells(form, cell -> cell.row().equals(CARRIED_FORWARD)),
                cells(form, cell -> cell.row().equals(CARRIED_OVER)),
                cells(form, cell -> cell.column().equals(ISSUED)),
                cells(form, cell -> cell.column().equals(REPEALED)),
                cells(form, cell -> cell.column().equals(IN_FORCE)),
                cells(form, YearFigures::isTotal)));
      }
    }

    private static int[] cells(Form form, Predicate<FormCell> which) {
      return form.cells().stream().filter(which).mapToInt(FormCell::index).toArray();
    }

    /** The report's figures; its year must be known. */
    YearFigures figures(Report report, Organ organ) {
      OfForm places = Objects.requireNonNull(byForm.get(report.form()));
      return new YearFigures(
          report.source().path(),
          Objects.requireNonNull(report.year()),
          numbers(report, places.carriedForward()),
          numbers(report, places.carriedOver()),
          numbers(report, places.issued()),
          numbers(report, places.repealed()),
          numbers(report, places.inForce()),
          numbers(report, places.totals()),
          PartMarks.of(report),
          CellNumbers.of(report),
          organ.name());
    }
  }

  /** A total of a whole table or of a group of disputes: what an organ's year is known by. */
  static boolean isTotal(FormCell cell) {
    return cell.column().equals("total")
        && (cell.table().equals("disputes")
            || cell.row().equals("received")
            || cell.row().equals("disposed.total"));
  }

  /** The cells of a report's totals, in the order of {@link #totals}. */
  static List<CellValue> totalsOf(Report report) {
    return report.cells().stream().filter(cell -> isTotal(cell.cell())).toList();
  }

  /** The cells of a row in the form's order. */
  static List<CellValue> ofRow(Report report, String row) {
    List<CellValue> cells = new ArrayList<>();
    for (CellValue cell : report.cells()) {
      if (cell.cell().row().equals(row)) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** The cells of a column in the form's order; empty if the form has no such column. */
  static List<CellValue> ofColumn(Report report, String column) {
    List<CellValue> cells = new ArrayList<>();
    for (CellValue cell : report.cells()) {
      if (cell.cell().column().equals(column)) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static long[] numbers(Report report, int[] cells) {
    long[] numbers = new long[cells.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(report.cells().get(cells[i]));
    }
    return numbers;
  }

  private static long number(CellValue cell) {
    if (cell.value() != null) {
      long number = cell.value().longValue();
      boolean isExact = cell.value().compareTo(BigDecimal.valueOf(number)) == 0;
      return isExact ? number : UNKNOWN;
    }
    boolean isBlank =
        cell.status() == CellStatus.BLANK || cell.status() == CellStatus.NOT_APPLICABLE;
    return isBlank ? BLANK : UNKNOWN;
  }
}
