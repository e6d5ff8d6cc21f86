package gpr.generator;

import java.util.List;

/**
 * What loses something of a report, or puts it in another place. The figures of the undamaged
 * report stay the truth: whatever is read afterwards is the true value or none.
 */
public interface Damage {
  /** The name that recipes have for it. */
  String name();

  /** Whom it befalls, and what becomes of a table. */
  Befalling befalling();

  /** Whether it can befall the texts of that converter. */
  default boolean suits(Renderer renderer) {
    return befalling().suiting().test(renderer);
  }

  /** The report with a table damaged; the larger a table, the likelier it is. */
  default PrintedReport onPaper(PrintedReport report, Renderer renderer, Chance chance) {
    int section = chance.pick(sections());
    return report.mapSections(
        each ->
            each.number() == section && each.table() != null && Places.hasValues(each.table())
                ? each.withTable(onTableOf(report.year(), each.table(), renderer, chance))
                : each);
  }

  /** The sections whose table it befalls, the likelier the more often. */
  default List<Integer> sections() {
    return befalling().change().sections();
  }

  /** The table of a report of that year, damaged. */
  default PrintedTable onTableOf(int year, PrintedTable table, Renderer renderer, Chance chance) {
    return onTable(table, renderer, chance);
  }

  /** The table, damaged. */
  default PrintedTable onTable(PrintedTable table, Renderer renderer, Chance chance) {
    return befalling().change().of(table, renderer, chance);
  }

  /** The text with something lost, before it is encoded. */
  default String onText(String text, Renderer renderer, Chance chance) {
    return text;
  }

  /** The bytes with something lost. */
  default byte[] onBytes(byte[] bytes, Chance chance) {
    return bytes;
  }
}
