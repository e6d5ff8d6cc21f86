package gpr.output;

import gpr.report.Report;
import java.io.IOException;
import java.util.List;

/** The columns of a CSV and the rows that a report has in it. */
interface CsvTable {
  /** The columns, the same whatever is written. */
  List<CsvColumn> columns();

  /** Takes rows, a field for each column: text, number, date or null. */
  interface Rows {
    void add(Object... fields) throws IOException;
  }

  /** Gives the rows of a report. */
  void write(Report report, Rows rows) throws IOException;
}
