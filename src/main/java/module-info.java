/**
 * The reader of 政府信息公开工作年度报告, for other programs: {@link gpr.report.ReportReader} gives a {@link
 * gpr.report.Report}, {@link gpr.check.Checker} says which of its sums do not hold, {@link
 * gpr.output} writes both.
 *
 * <p>The rooms that find lines, rows and numbers are not for users, and neither is the program. Of
 * {@code gpr.table} users need what a report is made of, {@link gpr.table.CellValue}, {@link
 * gpr.table.CellStatus} and {@link gpr.table.Reason}, and nothing else.
 *
 * <p>{@code bin/gpr} puts gpr on the class path, where none of this is asked.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module gpr {
  exports gpr;
  exports gpr.form;
  exports gpr.report;
  exports gpr.organ;
  exports gpr.check;
  exports gpr.output;
  exports gpr.table;

  requires com.fasterxml.jackson.core;
  requires gg.jte.runtime;
  requires info.picocli;
  requires me.tongfei.progressbar;
  requires org.apache.commons.csv;
  requires org.dhatim.fastexcel;
  requires org.jsoup;
  requires org.tomlj;

  // Plots on the page of findings: there are none without these.
  requires static org.apache.xmlgraphics.batik.svggen;
  requires static org.jfree.jfreechart;

  // Documents: whoever reads them adds these.
  requires static java.desktop;
  requires static org.apache.pdfbox;
  requires static org.apache.poi.ooxml;
  requires static org.apache.poi.scratchpad;

  // Read by compilers only, that of whoever requires gpr among them.
  requires static java.compiler;
  requires static transitive org.jspecify;
}
