package gpr.output;

import gpr.Message;
import gpr.check.Groups;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Groups as CSV: a parent and a child a line, under the header {@code parent,child} (or 上级机关,下级机关)
 * or without.
 */
public final class GroupsCsv {
  private static final CSVFormat RULES =
      CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true).get();

  /** What may head the two columns. */
  private static final Set<String> HEADERS = Set.of("parent,child", "上级机关,下级机关", "上级,下级");

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int FIELDS = 2;

  private GroupsCsv() {}

  /**
   * Reads groups.
   *
   * @param path the file, as it was named
   * @param in its bytes, in UTF-8
   * @throws IOException if they cannot be read
   * @throws GroupsException if a line is no parent and child, or none is there
   */
  public static Groups read(String path, InputStream in) throws IOException, GroupsException {
    Map<String, List<String>> children = new LinkedHashMap<>();
    Reader text =
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    try (CSVParser lines = RULES.parse(text)) {
      for (CSVRecord line : lines) {
        add(line, (int) lines.getCurrentLineNumber(), children);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (children.isEmpty()) {
      throw new GroupsException(Message.of("groups.none"), 0);
    }
    for (String parent : children.keySet()) {
      if (isBelowItself(parent, children)) {
        throw new GroupsException(Message.of("groups.circle", parent), 0);
      }
    }
    return new Groups(path, children);
  }

  /** 甲 has 乙 as a child, and 乙 has 甲: neither can be the sum of the other. */
  private static boolean isBelowItself(String parent, Map<String, List<String>> children) {
    Set<String> below = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(parent));
    while (!next.isEmpty()) {
      for (String child : children.getOrDefault(next.remove(), List.of())) {
        if (child.equals(parent)) {
          return true;
        }
        if (below.add(child)) {
          next.add(child);
        }
      }
    }
    return false;
  }

  private static void add(CSVRecord line, int number, Map<String, List<String>> children)
      throws GroupsException {
    if (line.size() != FIELDS || line.get(0).isBlank() || line.get(1).isBlank()) {
      throw new GroupsException(Message.of("groups.line"), number);
    }
    String parent = line.get(0).replace(BYTE_ORDER_MARK, "").strip();
    String child = line.get(1).strip();
    if (line.getRecordNumber() == 1 && HEADERS.contains(parent + "," + child)) {
      return;
    }
    if (parent.equals(child)) {
      throw new GroupsException(Message.of("groups.self", parent), number);
    }
    List<String> known = children.computeIfAbsent(parent, name -> new ArrayList<>());
    if (known.contains(child)) {
      throw new GroupsException(Message.of("groups.twice", child, parent), number);
    }
    known.add(child);
  }
}
