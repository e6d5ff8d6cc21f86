package gpr.report;

import gpr.Message;
import gpr.form.FormCell;
import gpr.form.FormTable;
import java.util.List;

/** Says which rows of a table a text does not have. */
public final class MissingRows {
  private MissingRows() {}

  /**
   * The missing rows in words.
   *
   * @param table their table
   * @param rows their cells, row by row in the order of the form; at least one
   */
  public static Message message(FormTable table, List<List<FormCell>> rows) {
    String key = rows.size() == 1 ? "finding.missing-row.one" : "finding.missing-row";
    return Message.of(key, table.title(), rows.size(), CellLabels.runs(rows));
  }
}
