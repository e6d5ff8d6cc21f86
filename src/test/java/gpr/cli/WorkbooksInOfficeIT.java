package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The workbooks are opened by LibreOffice and saved again: each sheet, cell, kind, value and note
 * is what it was, a third program says. Without LibreOffice nothing is run.
 */
@Tag("tools")
class WorkbooksInOfficeIT {
  /**
   * A formula, an escape of the format itself and spaces that a cell could lose, as a file name.
   */
  private static final String ODD_NAME = " =1+1 _x0041_  'two' <&>.txt";

  private static final List<String> KINDS = List.of("parse", "check");

  @TempDir static Path folder;

  @BeforeAll
  static void openAndSave() throws Exception {
    assumeTrue(isInstalled("soffice"), "LibreOffice is not installed");
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.copy(Path.of("samples/totals-2022.txt"), reports.resolve(ODD_NAME));
    Files.writeString(reports.resolve("empty.txt"), "");
    List<String> office =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.resolve("saved").toString()));
    for (String kind : KINDS) {
      Path written = folder.resolve(kind + ".xlsx");
      // 2: one of the inputs is empty.
      assertThat(
              new TestConsole()
                  .run(kind, "-q", "-f", "xlsx", "-o", "" + written, "samples", reports.toString()))
          .isEqualTo(2);
      office.add(written.toString());
    }
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(office).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(path -> new File(path, program).canExecute());
  }

  @Test
  void everyCellOfTheReportsIsWhatItWas() throws IOException {
    Map<String, String> written = cells(folder.resolve("parse.xlsx"));
    assertThat(differences(written, cells(folder.resolve("saved/parse.xlsx")))).isEmpty();
    assertThat(written)
        .containsEntry("0 报告", "")
        .containsEntry("5 未读!A2", "STRING " + folder.resolve("reports/empty.txt"))
        .containsValue("STRING " + folder.resolve("reports").resolve(ODD_NAME))
        .containsValue("NUMERIC 2022.0")
        .containsValue("NUMERIC 0.35")
        .containsValue("DATE 2025-01-09");
    assertThat(written).hasSizeGreaterThan(5000);
  }

  @Test
  void everyCellOfTheFindingsIsWhatItWas() throws IOException {
    Map<String, String> written = cells(folder.resolve("check.xlsx"));
    assertThat(differences(written, cells(folder.resolve("saved/check.xlsx")))).isEmpty();
    assertThat(written)
        .containsEntry("0 问题", "")
        .containsValue("STRING row-total")
        .containsValue("NUMERIC 12.0");
    assertThat(written).hasSizeGreaterThan(200);
  }

  private static List<String> differences(Map<String, String> one, Map<String, String> other) {
    return Stream.concat(one.keySet().stream(), other.keySet().stream())
        .distinct()
        .filter(cell -> !Objects.equals(one.get(cell), other.get(cell)))
        .map(cell -> "%s: <%s> is now <%s>".formatted(cell, one.get(cell), other.get(cell)))
        .toList();
  }

  /** Sheets by number and name, and what each of their cells holds: its kind, then its value. */
  private static Map<String, String> cells(Path file) throws IOException {
    Map<String, String> cells = new TreeMap<>();
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        String name = workbook.getSheetIndex(sheet) + " " + sheet.getSheetName();
        cells.put(name, "");
        for (Row row : sheet) {
          for (Cell cell : row) {
            String value = value(cell);
            if (cell.getCellComment() != null) {
              value += " NOTE " + cell.getCellComment().getString();
            }
            if (!value.isEmpty()) {
              cells.put(name + "!" + cell.getAddress(), value);
            }
          }
        }
      }
    }
    return cells;
  }

  private static String value(Cell cell) {
    return switch (cell.getCellType()) {
      case BLANK -> "";
      case STRING -> "STRING " + cell.getStringCellValue();
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? "DATE " + cell.getLocalDateTimeCellValue().toLocalDate()
              : "NUMERIC " + cell.getNumericCellValue();
      default -> cell.getCellType() + " " + cell;
    };
  }
}
