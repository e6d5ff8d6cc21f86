package gpr.output;

import gpr.Layout;
import gpr.Message;
import gpr.Severity;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import gpr.report.Claim;
import gpr.report.Diagnostic;
import gpr.report.Paragraph;
import gpr.report.ProcessingFee;
import gpr.report.Report;
import gpr.report.Section;
import gpr.report.Source;
import gpr.table.CellStatus;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reports put together by hand, for what is written of them. */
final class SampleReports {
  private SampleReports() {}

  /**
   * A report in which cell number i holds i, an amount 4068.208, and one cell is of each other
   * status.
   */
  static Report full(String template) {
    Form form = Forms.of(template);
    List<CellValue> cells = new ArrayList<>();
    for (FormCell cell : form.cells()) {
      int i = cell.index();
      cells.add(
          switch (i) {
            case 1 -> new CellValue(cell, null, CellStatus.BLANK, "", 11, 5);
            case 2 -> new CellValue(cell, null, CellStatus.NOT_APPLICABLE, "/", 12, 5);
            case 3 -> new CellValue(cell, null, CellStatus.UNREADABLE, "若干\"件\"", 13, 5);
            case 4 -> CellValue.missing(cell);
            case 5 -> new CellValue(cell, BigDecimal.valueOf(5), CellStatus.INFERRED, "5", 15, 5);
            default -> new CellValue(cell, number(cell), CellStatus.READ, i + "件", i + 10, 5);
          });
    }
    FormCell received = form.cell("requests.received.total").orElseThrow();
    FormCell carriedOver = form.cell("requests.carriedOver.total").orElseThrow();
    return new Report(
        new Source("a/b.txt", 2, "UTF-8", Layout.TAB_SEPARATED, 240),
        form,
        "云溪市档案局2024年政府信息公开工作年度报告",
        "云溪市档案局",
        2024,
        "云溪市档案局",
        LocalDate.of(2025, 1, 9),
        List.of(),
        List.of(
            new Section(
                1,
                "总体情况",
                "一、总体情况",
                4,
                List.of(new Paragraph("收到“申请”\t9件。", 5, 1), new Paragraph("完。", 6, 3))),
            new Section(5, "存在的主要问题及改进情况", "五、存在的主要问题及改进情况", 200, List.of())),
        cells,
        new ProcessingFee(new BigDecimal("0"), null, new BigDecimal("12.50")),
        List.of(
            new Claim(List.of(List.of(received)), BigDecimal.valueOf(9), 5, 1, "收到“申请”\t9件"),
            new Claim(
                List.of(List.of(received, carriedOver), List.of(received)),
                BigDecimal.valueOf(10),
                6,
                1,
                "共10件")),
        List.of(),
        List.of(
            Diagnostic.of(
                "missing-row",
                Severity.ERROR,
                Message.of("unreadable.empty"),
                0,
                List.of(received, carriedOver)),
            Diagnostic.of(
                "heading", Severity.WARNING, Message.of("unreadable.empty"), 7, List.of())));
  }

  private static BigDecimal number(FormCell cell) {
    return cell.kind() == FormCell.Kind.AMOUNT
        ? new BigDecimal("4068.208")
        : BigDecimal.valueOf(cell.index());
  }

  /** A report of which next to nothing is known. */
  static Report bare() {
    return bare(null, null, null);
  }

  /** Such a report that has no more than its title, organ and year; each may be null. */
  static Report bare(String title, String organization, Integer year) {
    Form form = Forms.latest();
    return new Report(
        new Source("x.txt", 0, "GB18030", null, 1),
        form,
        title,
        organization,
        year,
        null,
        null,
        List.of(),
        List.of(),
        form.cells().stream().map(CellValue::missing).toList(),
        ProcessingFee.NOT_STATED,
        List.of(),
        List.of(),
        List.of());
  }

  /** The same report with other cells. */
  static Report with(Report report, List<CellValue> cells) {
    return new Report(
        report.source(),
        report.form(),
        report.title(),
        report.organization(),
        report.year(),
        report.signatory(),
        report.signedOn(),
        report.preface(),
        report.sections(),
        cells,
        report.processingFee(),
        report.claims(),
        report.statedYears(),
        report.diagnostics());
  }
}
