package gpr.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A file of examples: text in, rows of cells out.
 *
 * @param head the lines before the first example
 * @param examples the examples, in their order
 */
record LayoutSpec(List<String> head, List<Example> examples) {
  private static final String COMMAND = "command: ";
  private static final String SOURCE = "source: ";
  private static final String TEXT = "--- text";
  private static final String ROWS = "--- rows";

  /**
   * An example.
   *
   * @param name what it shows
   * @param command the command that makes such a text
   * @param isReal whether its text is what that command wrote, not one made after its description
   * @param text the lines of the text
   * @param rows the rows that are read from it
   */
  record Example(
      String name, String command, boolean isReal, List<String> text, List<String> rows) {}

  static LayoutSpec read(Path file) throws IOException {
    SpecFile lines = SpecFile.read(file);
    return new LayoutSpec(
        lines.head(), lines.blocks().stream().map(block -> example(block, file)).toList());
  }

  private static Example example(List<String> lines, Path file) {
    int text = lines.indexOf(TEXT);
    int rows = lines.indexOf(ROWS);
    boolean whole =
        text == 3
            && rows > text
            && lines.get(1).startsWith(COMMAND)
            && lines.get(2).startsWith(SOURCE);
    if (!whole) {
      throw new IllegalArgumentException(file + ": " + lines.get(0));
    }
    List<String> found = lines.subList(rows + 1, lines.size());
    return new Example(
        lines.get(0).substring(SpecFile.NAME.length()),
        lines.get(1).substring(COMMAND.length()),
        lines.get(2).equals(SOURCE + "real"),
        lines.subList(text + 1, rows),
        found.stream().filter(line -> !line.isEmpty()).toList());
  }

  LayoutSpec withRows(Function<Example, List<String>> rows) {
    return new LayoutSpec(
        head,
        examples.stream()
            .map(
                each ->
                    new Example(
                        each.name(), each.command(), each.isReal(), each.text(), rows.apply(each)))
            .toList());
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(head);
    for (Example example : examples) {
      lines.add(SpecFile.NAME + example.name());
      lines.add(COMMAND + example.command());
      lines.add(SOURCE + (example.isReal() ? "real" : "made"));
      lines.add(TEXT);
      lines.addAll(example.text());
      lines.add(ROWS);
      lines.addAll(example.rows());
      lines.add("");
    }
    Files.write(file, lines);
  }
}
