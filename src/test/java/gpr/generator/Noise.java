package gpr.generator;

import java.nio.charset.StandardCharsets;

/** What changes the looks of a report and none of its figures. */
public interface Noise {
  /** The name that recipes have for it. */
  String name();

  /** Whether it changes nothing in the texts of that converter. */
  boolean suits(Renderer renderer);

  /** The report as the organ might have printed it too. */
  default PrintedReport onPaper(PrintedReport report, Chance chance) {
    return report.mapCells(cell -> onCell(cell, chance));
  }

  /** The cell as the organ might have printed it too. */
  default PrintedCell onCell(PrintedCell cell, Chance chance) {
    return cell;
  }

  /** The text as another pass might have left it. */
  default String onText(String text, PrintedReport report, Renderer renderer, Chance chance) {
    return text;
  }

  /** The bytes of the text. */
  default byte[] encode(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
