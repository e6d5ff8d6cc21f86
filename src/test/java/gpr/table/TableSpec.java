package gpr.table;

import gpr.form.Form;
import gpr.form.FormTable;
import gpr.form.Forms;
import gpr.form.PrintedRow;
import gpr.layout.CellReader;
import gpr.layout.LayoutReader;
import gpr.layout.SpecFile;
import gpr.layout.VisibleText;
import gpr.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A file of examples: the text of a section in, the cells of its table out.
 *
 * @param head the lines before the first example
 * @param examples the examples, in their order
 */
record TableSpec(List<String> head, List<Example> examples) {
  private static final String READS = "reads: ";
  private static final String TEXT = "--- text";
  private static final String CELLS = "--- cells";

  /** The text breaks off in its last line. */
  private static final String CUT = " cut";

  /** What a row says that is not there: nothing worth a line. */
  private static final Set<Reason> ABSENT =
      EnumSet.of(Reason.TABLE_LOST, Reason.UNDECIDED, Reason.ROW_LOST, Reason.OTHER_TABLE);

  /**
   * An example.
   *
   * @param name what it shows
   * @param reads the form, the section and whether the text is cut: {@code 2021 3 cut}
   * @param text the lines of the text
   * @param cells the rows that are read from it
   */
  record Example(String name, String reads, List<String> text, List<String> cells) {}

  static TableSpec read(Path file) throws IOException {
    SpecFile lines = SpecFile.read(file);
    return new TableSpec(
        lines.head(), lines.blocks().stream().map(block -> example(block, file)).toList());
  }

  private static Example example(List<String> lines, Path file) {
    int text = lines.indexOf(TEXT);
    int cells = lines.indexOf(CELLS);
    if (text != 2 || cells < text || !lines.get(1).startsWith(READS)) {
      throw new IllegalArgumentException(file + ": " + lines.get(0));
    }
    return new Example(
        lines.get(0).substring(SpecFile.NAME.length()),
        lines.get(1).substring(READS.length()),
        lines.subList(text + 1, cells),
        lines.subList(cells + 1, lines.size()).stream().filter(line -> !line.isEmpty()).toList());
  }

  TableSpec withCells(Function<Example, List<String>> cells) {
    return new TableSpec(
        head,
        examples.stream()
            .map(each -> new Example(each.name(), each.reads(), each.text(), cells.apply(each)))
            .toList());
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(head);
    for (Example example : examples) {
      lines.add(SpecFile.NAME + example.name());
      lines.add(READS + example.reads());
      lines.add(TEXT);
      lines.addAll(example.text());
      lines.add(CELLS);
      lines.addAll(example.cells());
      lines.add("");
    }
    Files.write(file, lines);
  }

  // ---- what is read of a text ------------------------------------------------------------------

  /** The tables of a section's text. */
  static TableReader.Tables tables(String reads, String text) {
    String[] parts = reads.split(" ");
    Form form = Forms.of(parts[0]);
    int section = Integer.parseInt(parts[1]);
    CellReader cells = new CellReader();
    SourceText source = SourceText.of(text + (reads.endsWith(CUT) ? "" : "\n"));
    VisibleText seen = VisibleText.of(source, cells);
    int lines = seen.seen().lineCount();
    LayoutReader.Content content = LayoutReader.read(seen, 1, lines + 1, true, cells);
    int cutLine = seen.seen().isUnfinished() ? lines : 0;
    return new TableReader(form)
        .read(
            List.of(new TableReader.SectionRows(section, content.rows(), List.of(), cutLine)),
            new TableReader.Subject(2024, "云溪市档案局"));
  }

  /** The rows of the form that the text has, a line each: the cells, then the reasons. */
  static List<String> shown(TableReader.Tables tables) {
    List<String> rows = new ArrayList<>();
    for (FormTable table : tables.form().tables()) {
      for (PrintedRow row : table.rows()) {
        List<CellValue> values =
            row.cells().stream().map(cell -> tables.cells().get(cell.index())).toList();
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        values.forEach(value -> reasons.addAll(value.reasons()));
        boolean there = values.stream().anyMatch(value -> value.status() != CellStatus.MISSING);
        if (there || !ABSENT.containsAll(reasons)) {
          rows.add(
              row.cells().get(0).table()
                  + "."
                  + row.cells().get(0).row()
                  + ": "
                  + values.stream().map(TableSpec::shown).collect(Collectors.joining(" "))
                  + reasons.stream().map(Reason::id).map(id -> " " + id).collect(joined()));
        }
      }
    }
    return rows;
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.collectingAndThen(
        Collectors.joining(), all -> all.isEmpty() ? "" : " ;" + all);
  }

  /**
   * A cell: the number, with ? where inferred; _ blank, / not applicable, ! unreadable, . missing.
   */
  static String shown(CellValue value) {
    return switch (value.status()) {
      case READ -> value.value().toPlainString();
      case INFERRED -> value.value().toPlainString() + "?";
      case BLANK -> "_";
      case NOT_APPLICABLE -> "/";
      case UNREADABLE -> "!";
      case MISSING -> ".";
    };
  }
}
