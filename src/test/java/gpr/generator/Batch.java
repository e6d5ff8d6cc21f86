package gpr.generator;

import gpr.form.Forms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A batch to try things on: 300 reports, of ten offices in ten districts over three years. The
 * districts are there, so that their codes are; the offices are not, and every figure is drawn.
 * Some reports have an error, and two have lost a row.
 */
public final class Batch {
  private static final List<String> DISTRICTS =
      List.of(
          "北京市东城区", "北京市西城区", "北京市朝阳区", "长沙市岳麓区", "长沙市长沙县", "杭州市上城区", "成都市武侯区", "广州市天河区", "西安市长安区",
          "昆明市呈贡区");

  private static final List<String> OFFICES =
      List.of("风筝局", "灯谜局", "茶艺局", "龙舟局", "棋牌局", "剪纸局", "皮影局", "糖画局", "舞狮局", "年画局");

  private static final int FIRST_YEAR = 2022;
  private static final int YEARS = 3;

  /** How often a printed total is wrong. */
  private static final int ONE_WRONG_IN = 13;

  private static final String WRONG = "requests.disposed.total.total";

  /** Converters that lose nothing: what is not known of the batch is what was taken from it. */
  private static final List<String> CONVERTERS =
      List.of("tika-docx", "spreadsheet", "pandoc-pipes");

  private Batch() {}

  /** Writes the batch into the folder of the first argument. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  /** Writes the batch into a folder: a folder a year, a file a report. */
  public static void write(Path folder) throws IOException {
    for (int district = 0; district < DISTRICTS.size(); district++) {
      for (int office = 0; office < OFFICES.size(); office++) {
        write(folder, district, office);
      }
    }
  }

  private static void write(Path folder, int district, int office) throws IOException {
    int number = district * OFFICES.size() + office;
    Chance chance = new Chance(number);
    Figures figures = Figures.random(Forms.latest(), chance.fork());
    for (int i = 0; i < YEARS; i++) {
      int year = FIRST_YEAR + i;
      String name = name(DISTRICTS.get(district), OFFICES.get(office), i);
      PrintStyle style = new PrintStyle(Blanks.ZERO, false, false);
      PrintedReport paper = ReportPrinter.print(figures, name, year, style, chance.fork());
      paper = signed(damaged(paper, number * YEARS + i), year);
      Renderer renderer = Renderers.of(CONVERTERS.get(number % CONVERTERS.size()));
      Path file = folder.resolve(year + "/" + plainName(district, office) + ".txt");
      Files.createDirectories(file.getParent());
      Files.writeString(file, renderer.render(paper, chance.fork()), StandardCharsets.UTF_8);
      figures = figures.following(chance.fork());
    }
  }

  private static String plainName(int district, int office) {
    return DISTRICTS.get(district) + OFFICES.get(office);
  }

  /** Offices call themselves now with their city and now without, where that can be told. */
  private static String name(String district, String office, int year) {
    boolean isShort = year == 1 && (district.endsWith("西城区") || district.endsWith("岳麓区"));
    return (isShort ? district.substring(3) : district) + office;
  }

  private static PrintedReport signed(PrintedReport paper, int year) {
    return new PrintedReport(
        paper.form(),
        paper.organ(),
        year,
        paper.titleLines(),
        paper.preamble(),
        paper.sections(),
        paper.organ(),
        LocalDate.of(year + 1, 1, 20));
  }

  private static PrintedReport damaged(PrintedReport paper, int number) {
    return switch (number) {
      case 40 -> without(paper, "carriedForward");
      case 172 -> without(paper, "disposed.refused.thirdPartyRights");
      default -> number % ONE_WRONG_IN == 7 ? wrong(paper) : paper;
    };
  }

  private static PrintedReport wrong(PrintedReport paper) {
    return paper.mapCells(
        cell ->
            cell.isValue() && cell.cell().path().equals(WRONG)
                ? cell.with(String.valueOf(Integer.parseInt(cell.text()) + 3))
                : cell);
  }

  private static PrintedReport without(PrintedReport paper, String row) {
    return paper.mapTables(
        table -> {
          List<List<PrintedCell>> rows = new ArrayList<>(table.rows());
          rows.removeIf(
              places ->
                  places.stream()
                      .anyMatch(cell -> cell.isValue() && cell.cell().row().equals(row)));
          return new PrintedTable(table.name(), rows);
        });
  }
}
