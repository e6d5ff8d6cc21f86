package gpr.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gpr.Format;
import gpr.UnreadableReportException;
import gpr.document.DocumentReader;
import gpr.document.DocumentText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetReaderTest {
  private static List<String> lines(Format format, Consumer<Workbook> maker) {
    try (Workbook workbook = format == Format.XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      maker.accept(workbook);
      workbook.write(bytes);
      DocumentText read = DocumentReader.read(bytes.toByteArray(), Optional.empty());
      assertThat(read.format()).isEqualTo(format);
      return new String(read.text().characters()).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableReportException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void row(Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number value) {
        row.createCell(i).setCellValue(value.doubleValue());
      } else if (values[i] instanceof String value) {
        row.createCell(i).setCellValue(value);
      }
    }
  }

  private static CellStyle frame(Workbook workbook) {
    CellStyle frame = workbook.createCellStyle();
    frame.setBorderBottom(BorderStyle.THIN);
    return frame;
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"XLSX", "XLS"})
  void rowsAreLinesAndWordsAloneAreParagraphs(Format format) {
    assertThat(
            lines(
                format,
                workbook -> {
                  Sheet sheet = workbook.createSheet();
                  row(sheet, 0, "二、主动公开政府信息情况");
                  row(sheet, 1, "信息内容", "本年制发件数", "本年废止件数");
                  row(sheet, 2, "规章", 1, null);
                  row(sheet, 4, "全年公开\n12条。");
                }))
        .containsExactly("二、主动公开政府信息情况", "", "信息内容\t本年制发件数\t本年废止件数", "规章\t1\t", "", "全年公开", "12条。");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"XLSX", "XLS"})
  void mergedCellsAreOnTheGrid(Format format) {
    assertThat(
            lines(
                format,
                workbook -> {
                  Sheet sheet = workbook.createSheet();
                  row(sheet, 0, "三、办理结果", "（三）不予公开", "1.", 4);
                  row(sheet, 1, "旧值", "旧值", "2.", 5);
                  row(sheet, 2, "旧值", "（七）总计", "旧值", 9);
                  sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 0));
                  sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 1));
                  sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
                }))
        .as("what a merged cell hides is not shown")
        .containsExactly("三、办理结果\t（三）不予公开\t1.\t4", "\t\t2.\t5", "\t（七）总计\t\t9", "");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"XLSX", "XLS"})
  void whatIsDisplayedIsRead(Format format) {
    assertThat(
            lines(
                format,
                workbook -> {
                  Sheet sheet = workbook.createSheet();
                  row(sheet, 0, 1200, 0.35, 12);
                  CellStyle thousands = workbook.createCellStyle();
                  thousands.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
                  sheet.getRow(0).getCell(0).setCellStyle(thousands);
                  sheet.getRow(0).createCell(3).setCellFormula("A1+C1");
                  workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                }))
        .containsExactly("1,200\t0.35\t12\t1212", "");
  }

  @Test
  void aFormulaThatNobodyHasWorkedOutIsNotZero() {
    assertThat(
            lines(
                Format.XLSX,
                workbook -> {
                  Sheet sheet = workbook.createSheet();
                  row(sheet, 0, "（一）予以公开", 41, 22);
                  sheet.getRow(0).createCell(3).setCellFormula("SUM(B1:C1)");
                }))
        .containsExactly("（一）予以公开\t41\t22\t=SUM(B1:C1)", "");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"XLSX", "XLS"})
  void whatIsHiddenIsOut(Format format) {
    assertThat(
            lines(
                format,
                workbook -> {
                  Sheet sheet = workbook.createSheet();
                  row(sheet, 0, "规章", 7, 1);
                  row(sheet, 1, "去年", 7, 2);
                  row(sheet, 2, "合并", 7, 3);
                  sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
                  sheet.getRow(1).setZeroHeight(true);
                  sheet.setColumnHidden(1, true);
                  row(workbook.createSheet(), 0, "底稿", 9);
                  workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
                  row(workbook.createSheet(), 0, "附表", 4);
                }))
        .as("a merged cell whose first row is hidden shows its words in the next")
        .containsExactly("规章\t1", "去年\t3", "", "附表\t4", "");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"XLSX", "XLS"})
  void framedCellsAreCellsWithoutWords(Format format) {
    assertThat(
            lines(
                format,
                workbook -> {
                  Sheet sheet = workbook.createSheet();
                  row(sheet, 0, "规章", "", "");
                  row(sheet, 1, "", "", "");
                  CellStyle frame = frame(workbook);
                  for (Row row : sheet) {
                    row.forEach(cell -> cell.setCellStyle(frame));
                  }
                }))
        .containsExactly("规章\t\t", "\t\t", "");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"XLSX", "XLS"})
  void anEmptyWorkbookHasNoText(Format format) throws IOException {
    try (Workbook workbook = format == Format.XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.createSheet().addMergedRegion(new CellRangeAddress(0, 60_000, 0, 200));
      workbook.write(bytes);
      assertThatThrownBy(() -> DocumentReader.read(bytes.toByteArray(), Optional.empty()))
          .hasMessageContaining("no text");
    }
  }
}
