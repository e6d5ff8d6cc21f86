package gpr.ledger;

import java.util.List;

/**
 * One cell of one text, judged: a line of a dump.
 *
 * @param kind what kind of text it is: damages, samples, a folder
 * @param text the text's name; a generated report's recipe
 * @param path the cell
 * @param truth what the report prints, as in a gold file
 * @param value what was read; empty where nothing was
 * @param status the status of what was read; {@code no-report} where the text was refused
 * @param verdict the verdict
 */
record JudgedCell(
    String kind,
    String text,
    String path,
    String truth,
    String value,
    String status,
    Verdict verdict) {
  private static final int FIELDS = 7;

  static JudgedCell parse(String line) {
    String[] fields = line.split("\t", FIELDS);
    return new JudgedCell(
        fields[0],
        fields[1],
        fields[2],
        fields[3],
        fields[4],
        fields[5],
        Verdict.valueOf(fields[6]));
  }

  /** The cell as a line of a dump, without its end. */
  @Override
  public String toString() {
    return String.join("\t", List.of(kind, text, path, truth, value, status, verdict.name()));
  }
}
