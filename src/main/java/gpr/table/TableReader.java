package gpr.table;

import gpr.Layout;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rebuilds the tables of one form from the rows of a text. Immutable, so one serves many threads.
 */
public final class TableReader {
  private static final BigDecimal YUAN_PER_WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YUAN_PER_YI = BigDecimal.valueOf(100_000_000);

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

  /** Rebuilds the tables. */
  public Tables read(List<SectionRows> sections, Integer year) {
    if (!"old".equals(System.getProperty("gpr.table"))) {
      return new FormReader(form, formRows).read(sections, year).tables();
    }
    RowAssembler assembler = new RowAssembler(formRows);
    int cutLine = 0;
    for (SectionRows section : sections) {
      assembler.add(section.rows(), section.number());
      cutLine = section.cutLine();
    }
    List<TextRow> rows = assembler.rows();
    RowMatcher.Matching matching = RowMatcher.match(formRows, rows);
    TextRow[] textRows = new TextRow[formRows.count()];
    for (int row = 0; row < textRows.length; row++) {
      textRows[row] = matching.textOf()[row] < 0 ? null : rows.get(matching.textOf()[row]);
    }
    Placement[] placements = new ColumnPlacer(formRows, textRows, rows).place();
    if (cutLine > 0) {
      new CutRow(formRows, textRows, placements).drop(cutLine);
    }
    Result result = new Result(textRows, placements, matching);
    result.addRepeated(rows, matching.repeated());
    for (int index : matching.unplaced()) {
      result.addUnplaced(rows.get(index), List.of());
    }
    return result.tables();
  }

  /** What has been read so far. */
  private final class Result {
    private final CellValue[] values = new CellValue[form.cells().size()];
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final int[] cellsOfLayout = new int[Layout.values().length];
    private final TextRow[] textRows;
    private int matchedRows;

    Result(TextRow[] textRows, Placement[] placements, RowMatcher.Matching matching) {
      this.textRows = textRows;
      for (int row = 0; row < textRows.length; row++) {
        if (textRows[row] == null) {
          addMissing(row);
          continue;
        }
        matchedRows++;
        cellsOfLayout[textRows[row].layout().ordinal()] += Math.max(1, textRows[row].filled());
        Placement placement = placements[row];
        boolean inferred = matching.inferred()[row] || placement.inferred();
        Cell[] placed = placement.cells();
        for (int column = 0; column < placed.length; column++) {
          FormCell cell = formRows.cell(row, column);
          values[cell.index()] = value(cell, placed[column], inferred);
        }
        if (lacksCell(placement)) {
          addUnplaced(textRows[row], formRows.row(row).cells());
        }
      }
    }

    private void addMissing(int row) {
      for (int column = 0; column < formRows.columns(row); column++) {
        FormCell cell = formRows.cell(row, column);
        values[cell.index()] = CellValue.missing(cell);
      }
    }

    private static boolean lacksCell(Placement placement) {
      for (Cell cell : placement.cells()) {
        if (cell == null) {
          return true;
        }
      }
      return false;
    }

    private void addUnplaced(TextRow row, List<FormCell> cells) {
      StringBuilder raw = new StringBuilder();
      for (Cell cell : row.filledValues()) {
        raw.append(raw.length() == 0 ? "" : " ").append(cell.text());
      }
      List<FormCell> open = new ArrayList<>();
      for (FormCell cell : cells) {
        if (values[cell.index()].status() == CellStatus.MISSING) {
          open.add(cell);
        }
      }
      unplaced.add(
          new Unplaced(
              row.filledValues().isEmpty() ? row.line() : row.filledValues().get(0).line(),
              raw.toString(),
              open));
    }

    /**
     * A row that the text gives a second time must say the same; it may fill what the first lacks.
     */
    private void addRepeated(List<TextRow> rows, List<Integer> repeated) {
      for (int index : repeated) {
        TextRow row = rows.get(index);
        int formRow = row.match().row();
        if (row.filled() != formRows.columns(formRow) || row.says(textRows[formRow])) {
          continue;
        }
        List<Cell> filled = row.filledValues();
        for (int column = 0; column < filled.size(); column++) {
          compare(formRows.cell(formRow, column), filled.get(column));
        }
      }
    }

    private void compare(FormCell cell, Cell second) {
      CellValue first = values[cell.index()];
      CellValue again = value(cell, second, false);
      if (!again.status().hasValue()) {
        return;
      }
      if (first.status() == CellStatus.MISSING || first.status() == CellStatus.BLANK) {
        values[cell.index()] = again;
      } else if (first.value() == null || first.value().compareTo(again.value()) != 0) {
        boolean inOrder = first.line() <= again.line();
        addConflict(cell, inOrder ? first : again, inOrder ? again : first);
      }
    }

    private void addConflict(FormCell cell, CellValue first, CellValue second) {
      conflicts.add(new Conflict(cell, first.raw(), second.raw(), second.line()));
      values[cell.index()] =
          new CellValue(
              cell, null, CellStatus.UNREADABLE, first.raw(), first.line(), first.column());
    }

    Tables tables() {
      int most = 0;
      for (int i = 1; i < cellsOfLayout.length; i++) {
        most = cellsOfLayout[i] > cellsOfLayout[most] ? i : most;
      }
      return new Tables(
          form,
          List.of(values),
          Layout.values()[most],
          List.copyOf(conflicts),
          List.copyOf(unplaced),
          matchedRows);
    }
  }

  private static CellValue value(FormCell cell, Cell there, boolean inferred) {
    if (there == null) {
      return CellValue.missing(cell);
    }
    CellStatus status =
        switch (there.kind()) {
          case NUMBER -> inferred ? CellStatus.INFERRED : CellStatus.READ;
          case BLANK, GAP -> CellStatus.BLANK;
          case NOT_APPLICABLE -> CellStatus.NOT_APPLICABLE;
          case LABEL, PARTS, OTHER -> CellStatus.UNREADABLE;
        };
    BigDecimal value = there.kind() == CellKind.NUMBER ? inUnit(cell, there) : null;
    if (value != null && cell.kind() != FormCell.Kind.AMOUNT && value.scale() > 0) {
      boolean whole = value.stripTrailingZeros().scale() <= 0;
      if (!whole) {
        return new CellValue(
            cell, null, CellStatus.UNREADABLE, there.text(), there.line(), there.column());
      }
      value = value.setScale(0);
    }
    return new CellValue(cell, value, status, there.text(), there.line(), there.column());
  }

  /**
   * Sums of money are converted to the unit of their cell; other units say no more than the form.
   */
  private static BigDecimal inUnit(FormCell cell, Cell there) {
    if (there.unit().isEmpty()) {
      return there.value();
    }
    boolean money = cell.kind() == FormCell.Kind.AMOUNT;
    if (!money || there.unit().equals(cell.unit())) {
      boolean power = there.unit().equals("万") || there.unit().equals("亿");
      return power && !money ? plain(there.value().multiply(yuan(there.unit()))) : there.value();
    }
    BigDecimal amount = there.value().multiply(yuan(there.unit()));
    return plain(amount.divide(yuan(cell.unit())));
  }

  private static BigDecimal yuan(String unit) {
    return switch (unit) {
      case "万元", "万" -> YUAN_PER_WAN;
      case "亿元", "亿" -> YUAN_PER_YI;
      default -> BigDecimal.ONE;
    };
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
