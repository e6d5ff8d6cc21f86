package gpr.table;

import gpr.Layout;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.layout.Row;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds the tables of one form from the rows of a text. Immutable, so one serves many threads.
 */
public final class TableReader {
  private final Form form;
  private final FormRows formRows;

  /** A reader of tables in that form. */
  public TableReader(Form form) {
    this.form = form;
    this.formRows = new FormRows(form);
  }

  /** The normalised bodies of the form's labels. */
  Set<String> labels() {
    return formRows.book().labels();
  }

  /** The form that it reads. */
  public Form form() {
    return form;
  }

  /**
   * The rows of a section of the text.
   *
   * @param number the section's number; 0 before the first
   * @param rows its rows of cells
   * @param captions the lines between them that are no rows
   * @param cutLine its last line, if the text ends there without a line end; else 0
   */
  @SuppressWarnings("exports") // report alone makes it, of the rows that layout gave
  public record SectionRows(int number, List<Row> rows, List<Caption> captions, int cutLine) {}

  /**
   * A line that is no row of a table; it may say whose table stands below.
   *
   * @param line its number, from 1
   * @param text its words
   */
  public record Caption(int line, String text) {}

  /**
   * What is known of the report whose tables they are.
   *
   * @param year its year; null where it is not known
   * @param organization the name of its organ, as its title has it; null where it is not known
   */
  public record Subject(@Nullable Integer year, @Nullable String organization) {
    /** A report of which nothing is known. */
    static final Subject UNKNOWN = new Subject(null, null);
  }

  /**
   * What the tables say.
   *
   * @param form the form that they are in
   * @param cells every cell of the form, in its order
   * @param layout the layout that most of them came in; CELL_PER_LINE where none came
   * @param conflicts cells that the text has twice with different numbers
   * @param unplaced lines of rows of numbers whose place in the form cannot be told
   * @param matchedRows how many rows of the form the text has
   */
  public record Tables(
      Form form,
      List<CellValue> cells,
      Layout layout,
      List<Conflict> conflicts,
      List<Unplaced> unplaced,
      int matchedRows) {}

  /**
   * A cell that the text has twice.
   *
   * @param cell the cell
   * @param first what stands first
   * @param second what stands second
   * @param line the line of the second
   */
  public record Conflict(FormCell cell, String first, String second, int line) {}

  /**
   * Numbers whose cell cannot be told.
   *
   * @param line their line
   * @param raw their text
   * @param cells the cells that they may be of; empty where the row cannot be told either
   */
  public record Unplaced(int line, String raw, List<FormCell> cells) {}

  /**
   * Rebuilds the tables.
   *
   * @param sections the rows of each section, in the text's order
   * @param subject whose tables are to be read, where the text has another's too
   */
  public Tables read(List<SectionRows> sections, Subject subject) {
    return new FormReader(form, formRows).read(sections, subject);
  }
}
