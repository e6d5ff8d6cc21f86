package gpr.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of examples, each a block of lines below its name.
 *
 * @param head the lines before the first example
 * @param blocks the lines of each example, that with its name first
 */
public record SpecFile(List<String> head, List<List<String>> blocks) {
  /** What stands before an example's name. */
  public static final String NAME = "=== ";

  /** The file's examples. */
  public static SpecFile read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(NAME)) {
        starts.add(i);
      }
    }
    List<List<String>> blocks = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      blocks.add(lines.subList(starts.get(i), end));
    }
    return new SpecFile(lines.subList(0, starts.isEmpty() ? lines.size() : starts.get(0)), blocks);
  }
}
