package gpr.output.page;

import java.util.List;

/**
 * A table as the form prints it, and what was found of it.
 *
 * @param title its title
 * @param rows its rows, heads among them; none where the text has no such table
 * @param findings what is about its cells
 */
record DrawnTable(String title, List<DrawnRow> rows, List<DrawnFinding> findings) {
  DrawnTable {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }
}
