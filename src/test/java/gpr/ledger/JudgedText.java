package gpr.ledger;

import gpr.UnreadableReportException;
import gpr.form.FormCell;
import gpr.generator.ExpectedCell;
import gpr.generator.ReaderUnderTest;
import gpr.generator.Reading;
import gpr.report.Report;
import gpr.report.ReportReader;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text of which every looked-at cell is judged.
 *
 * @param kind what kind of text it is
 * @param name the text's name
 * @param cells its cells
 */
record JudgedText(String kind, String name, List<JudgedCell> cells) {
  private static final ReportReader READER = ReaderUnderTest.reader();

  /** A generated report. */
  static JudgedText of(String kind, Reading reading) {
    Map<String, Truth> truths = new LinkedHashMap<>();
    for (FormCell cell : reading.made().form().cells()) {
      ExpectedCell expected = reading.made().cell(cell);
      truths.put(cell.path(), Truth.of(expected.value()));
    }
    String name = reading.made().recipe().toString();
    List<JudgedCell> cells = judge(kind, name, truths, reading.reports());
    boolean isUnseeable =
        cells.stream().anyMatch(cell -> isAnotherNumber(cell.verdict()))
            && reading.isTextOfAnotherReport();
    return new JudgedText(kind, name, isUnseeable ? unseeable(cells) : cells);
  }

  /** A text with gold: cells that gold leaves out are not looked at. */
  static JudgedText of(String kind, String name, byte[] bytes, Map<String, Truth> truths) {
    List<Report> reports;
    try {
      reports = List.of(READER.readAll(name, bytes).get(0));
    } catch (UnreadableReportException e) {
      reports = List.of();
    }
    return new JudgedText(kind, name, judge(kind, name, truths, reports));
  }

  private static List<JudgedCell> judge(
      String kind, String name, Map<String, Truth> truths, List<Report> reports) {
    List<JudgedCell> cells = new ArrayList<>();
    truths.forEach((path, truth) -> cells.add(judge(kind, name, path, truth, reports)));
    for (Report report : reports) {
      for (CellValue cell : report.cells()) {
        String path = cell.cell().path();
        if (cell.value() != null && !truths.containsKey(path) && isWhole(truths)) {
          cells.add(judged(kind, name, path, Truth.NONE, cell));
        }
      }
    }
    return cells;
  }

  /** Gold of a few cells says nothing of the others. */
  private static boolean isWhole(Map<String, Truth> truths) {
    return truths.size() >= 198;
  }

  /** Of several reports in a text none may give another number. */
  private static JudgedCell judge(
      String kind, String name, String path, Truth truth, List<Report> reports) {
    JudgedCell worst = null;
    for (Report report : reports) {
      CellValue value = report.form().cell(path).map(report::cell).orElse(null);
      if (value == null) {
        continue;
      }
      JudgedCell cell = judged(kind, name, path, truth, value);
      if (worst == null || worst.value().isEmpty() || isAnotherNumber(cell.verdict())) {
        worst = cell;
      }
    }
    if (worst != null) {
      return worst;
    }
    String status = reports.isEmpty() ? "no-report" : "no-cell";
    return new JudgedCell(kind, name, path, truth.toString(), "", status, Verdict.of(truth, null));
  }

  private static JudgedCell judged(
      String kind, String name, String path, Truth truth, CellValue cell) {
    BigDecimal value = cell.value();
    return new JudgedCell(
        kind,
        name,
        path,
        truth.toString(),
        value == null ? "" : value.toPlainString(),
        cell.status().id(),
        Verdict.of(truth, value));
  }

  private static boolean isAnotherNumber(Verdict verdict) {
    return verdict == Verdict.WRONG || verdict == Verdict.INVENTED;
  }

  private static List<JudgedCell> unseeable(List<JudgedCell> cells) {
    List<JudgedCell> all = new ArrayList<>();
    for (JudgedCell cell : cells) {
      all.add(
          isAnotherNumber(cell.verdict())
              ? new JudgedCell(
                  cell.kind(),
                  cell.text(),
                  cell.path(),
                  cell.truth(),
                  cell.value(),
                  cell.status(),
                  Verdict.UNSEEABLE)
              : cell);
    }
    return all;
  }
}
