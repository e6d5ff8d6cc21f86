package gpr.output;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.check.ReportBuilder;
import gpr.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code gpr show} draws of a report. */
class ReportDrawingTest {
  private static Report report() {
    return ReportBuilder.zeros()
        .path("a/b.txt")
        .organization("北京市西城区灯谜局")
        .year(2023)
        .signed(2024)
        .set("requests.received", "~7", "1", "0", "0", "0", "2", "10")
        .set("requests.carriedOver", "blank")
        .set("requests.disposed.refused.stateSecret", "3", "1", "0", "0", "0", "0", "4")
        .set("requests.disposed.refused.inquiryMatter.total", "约2")
        .set("requests.disposed.unavailable.notHeld", "missing")
        .set("disputes.reconsideration.upheld", "/")
        .build();
  }

  private static List<String> drawn(Report report, Locale locale, int width, boolean inColour)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ReportDrawing(locale, width, inColour).write(report, bytes);
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> words(Report report, Locale locale, int width) throws IOException {
    return drawn(report, locale, width, false).stream()
        .map(line -> line.replaceAll(" +", " ").trim())
        .toList();
  }

  @Test
  void reportIsNamed() throws IOException {
    assertThat(words(report(), Locale.ROOT, 120).subList(0, 7))
        .containsExactly(
            "北京市西城区灯谜局2023年政府信息公开工作年度报告",
            "Organ 北京市西城区灯谜局, department",
            "Division 北京市西城区 (110102), county",
            "Year 2023 · 2021",
            "Signed ? 2024-01-09",
            "Sections 1 2 3 4 5 6",
            "File a/b.txt");
  }

  @Test
  void cellsHaveTheirNumbersAndSigns() throws IOException {
    assertThat(words(report(), Locale.ROOT, 120))
        .contains(
            "一、本年新收政府信息公开申请数量 │ 7~ │ 1 │ 0 │ 0 │ 0 │ 2 │ 10",
            "二、上年结转政府信息公开申请数量 │ _ │ _ │ _ │ _ │ _ │ _ │ _",
            "1.属于国家秘密 │ 3 │ 1 │ 0 │ 0 │ 0 │ 0 │ 4",
            "8.属于行政查询事项 │ 0 │ 0 │ 0 │ 0 │ 0 │ 0 │ !",
            "1.本机关不掌握相关政府信息 │ ? │ ? │ ? │ ? │ ? │ ? │ ?",
            "行政复议 │ / │ 0 │ 0 │ 0 │ 0");
  }

  /** A sum of which a part has no number is no number. */
  @Test
  void groupsHaveTheirSums() throws IOException {
    assertThat(words(report(), Locale.ROOT, 120))
        .contains(
            "不予公开 Σ │ 3 │ 1 │ 0 │ 0 │ 0 │ 0 │",
            "无法提供 Σ │ │ │ │ │ │ │",
            "不予处理 Σ │ 0 │ 0 │ 0 │ 0 │ 0 │ 0 │ 0");
  }

  @Test
  void signsAreExplained() throws IOException {
    List<String> lines = words(report(), Locale.ROOT, 120);
    assertThat(lines.subList(lines.size() - 6, lines.size()))
        .containsExactly(
            "~ inferred: A number whose row or column was settled by position or by the sums",
            "_ blank: The cell is empty",
            "/ not-applicable: A dash or the like",
            "! unreadable: Text that is not a number",
            "? missing: The text has no such cell",
            "");
    assertThat(words(ReportBuilder.zeros().build(), Locale.ROOT, 120))
        .noneMatch(line -> line.contains("inferred"));
  }

  @Test
  void blocksOfTheFirstTableHaveTheirHeads() throws IOException {
    assertThat(words(ReportBuilder.zeros("2019").build(), Locale.ROOT, 120))
        .containsSubsequence(
            "规章 │ 0 │ 0 │ 0", "行政许可 │ 0 │ 0 │ 0", "行政事业性收费 │ 0 │ 0", "政府集中采购 │ 0 │ 0");
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 160})
  void noLineIsWiderThanTheTerminal(int width) throws IOException {
    assertThat(drawn(report(), Locale.CHINESE, width, false))
        .allMatch(line -> TextWidth.of(line) <= width);
  }

  @Test
  void coloursStandAroundDoubtfulCells() throws IOException {
    List<String> lines = drawn(report(), Locale.ROOT, 120, true);
    assertThat(lines.get(0)).startsWith("\u001B[1m").endsWith("\u001B[0m");
    assertThat(lines).anyMatch(line -> line.matches(".*│ \u001B\\[33m +7~\u001B\\[0m │.*"));
    assertThat(lines).anyMatch(line -> line.matches(".*│ \u001B\\[31m +!\u001B\\[0m.*"));
    assertThat(drawn(report(), Locale.ROOT, 120, false)).noneMatch(line -> line.contains("\u001B"));
  }

  @Test
  void controlCharactersOfTheTextReachNoTerminal() throws IOException {
    Report evil = ReportBuilder.zeros().organization("甲\u001B[2J局").path("x\u0007.txt").build();
    assertThat(drawn(evil, Locale.ROOT, 120, false))
        .noneMatch(line -> line.contains("\u001B") || line.contains("\u0007"));
  }
}
