package gpr.generator;

import gpr.document.Packages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a report on paper as the documents that offices keep. */
final class Documents {
  private Documents() {}

  // ---- Word -------------------------------------------------------------------------------------

  /** As Word writes it: spans as {@code gridSpan} and {@code vMerge}. */
  static byte[] docx(PrintedReport report) {
    StringBuilder body = new StringBuilder();
    report.titleLines().forEach(line -> body.append(paragraph(line)));
    report.preamble().forEach(line -> body.append(paragraph(line)));
    for (PrintedSection section : report.sections()) {
      body.append(paragraph(section.heading()));
      section.prose().forEach(line -> body.append(paragraph(line)));
      if (section.table() != null) {
        body.append(table(section.table())).append(paragraph(""));
      }
    }
    signature(report).forEach(line -> body.append(paragraph(line)));
    return Packages.docx(body.toString());
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  private static String table(PrintedTable table) {
    StringBuilder out = new StringBuilder("<w:tbl><w:tblGrid>");
    out.append("<w:gridCol/>".repeat(table.width())).append("</w:tblGrid>");
    for (int row = 0; row < table.rows().size(); row++) {
      out.append("<w:tr>");
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        if (table.beginsInRow(row, column)) {
          out.append(cell(table, row, column));
        }
      }
      out.append("</w:tr>");
    }
    return out.append("</w:tbl>").toString();
  }

  private static String cell(PrintedTable table, int row, int column) {
    boolean begins = table.beginsInColumn(row, column);
    String merge = begins && table.rowSpan(row, column) > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
    String span = "<w:gridSpan w:val=\"" + table.columnSpan(row, column) + "\"/>";
    StringBuilder out = new StringBuilder("<w:tc><w:tcPr>" + span);
    out.append(begins ? merge : "<w:vMerge/>").append("</w:tcPr>");
    String words = begins ? table.rows().get(row).get(column).text() : "";
    for (String line : words.split("\n", -1)) {
      out.append(paragraph(line));
    }
    return out.append("</w:tc>").toString();
  }

  private static List<String> signature(PrintedReport report) {
    return report.signatory() == null
        ? List.of()
        : List.of(report.signatory(), TextRenderer.date(report.signedOn()));
  }

  // ---- Excel ------------------------------------------------------------------------------------

  /** As a workbook of today. */
  static byte[] xlsx(PrintedReport report) {
    return workbook(report, new XSSFWorkbook());
  }

  /** As a workbook of before 2007. */
  static byte[] xls(PrintedReport report) {
    return workbook(report, new HSSFWorkbook());
  }

  private static byte[] workbook(PrintedReport report, Workbook workbook) {
    try (workbook;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet();
      List<String> lines = new ArrayList<>(report.titleLines());
      lines.addAll(report.preamble());
      for (PrintedSection section : report.sections()) {
        lines.add(section.heading());
        lines.addAll(section.prose());
        lines.forEach(line -> nextRow(sheet).createCell(0).setCellValue(line));
        lines.clear();
        if (section.table() != null) {
          write(section.table(), sheet);
          nextRow(sheet);
        }
      }
      signature(report).forEach(line -> nextRow(sheet).createCell(0).setCellValue(line));
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row nextRow(Sheet sheet) {
    return sheet.createRow(sheet.getLastRowNum() + 1);
  }

  private static void write(PrintedTable table, Sheet sheet) {
    CellStyle framed = sheet.getWorkbook().createCellStyle();
    framed.setBorderBottom(BorderStyle.THIN);
    framed.setBorderTop(BorderStyle.THIN);
    framed.setBorderLeft(BorderStyle.THIN);
    framed.setBorderRight(BorderStyle.THIN);
    int top = sheet.getLastRowNum() + 1;
    for (int row = 0; row < table.rows().size(); row++) {
      Row written = nextRow(sheet);
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        Cell cell = written.createCell(column);
        cell.setCellStyle(framed);
        if (table.begins(row, column)) {
          fill(cell, table.rows().get(row).get(column));
          merge(table, row, column, top, sheet);
        }
      }
    }
  }

  private static void fill(Cell cell, PrintedCell printed) {
    if (printed.isValue() && printed.text().matches("0|[1-9][0-9]{0,8}")) {
      cell.setCellValue(Integer.parseInt(printed.text()));
    } else {
      cell.setCellValue(printed.text());
    }
  }

  private static void merge(PrintedTable table, int row, int column, int top, Sheet sheet) {
    int last = row + table.rowSpan(row, column) - 1;
    int end = column + table.columnSpan(row, column) - 1;
    if (last > row || end > column) {
      sheet.addMergedRegion(new CellRangeAddress(top + row, top + last, column, end));
    }
  }
}
