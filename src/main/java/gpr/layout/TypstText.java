package gpr.layout;

import gpr.Layout;
import gpr.text.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Typst as pandoc writes it: {@code #table(columns: 4, [规章], [0], …)}, with {@code
 * table.cell(colspan: 2)[x]}, and functions around words, {@code #strong[一、总体情况]}. Rows are what
 * fills the columns.
 */
final class TypstText {
  private static final String TABLE = "#table(";

  /** A function before words in brackets, with what else it is given: {@code #align(center)[}. */
  private static final Pattern FUNCTION =
      Pattern.compile("#([a-z][a-z.]*)(\\([^()\\[\\]]{0,120}\\))?\\[");

  /** A line in which nothing is said: what stands around a table, a heading's name. */
  private static final Pattern FRAME =
      Pattern.compile(
          "#?(figure|align|block|set|show|let|import|pagebreak|outline)\\b\\p{ASCII}*"
              + "|[\\s,()\\[\\]]+|, kind: table|<[^<>]*>");

  private static final Set<String> UNSEEN = Set.of("super", "footnote", "strike", "hide");

  private final SourceText source;
  private final String text;
  private final SeenLines lines;

  /** For each open bracket of a function outside of tables, whether its words are seen. */
  private final Deque<Boolean> brackets = new ArrayDeque<>();

  private int unseen;

  private TypstText(SourceText source, CellReader cellReader) {
    this.source = source;
    this.text = source.substring(0, source.length());
    this.lines = new SeenLines(source, cellReader, Layout.PIPE_SEPARATED, List.of(")"));
  }

  /** Whether a text has such a table. */
  static boolean isIn(SourceText source) {
    return source.has(TABLE);
  }

  /** What a reader sees of such a text. */
  static VisibleText read(SourceText source, CellReader cellReader) {
    return new TypstText(source, cellReader).visibleText();
  }

  private VisibleText visibleText() {
    int number = 1;
    int table = text.indexOf(TABLE);
    while (number <= source.lineCount()) {
      int start = source.start(number);
      int end = source.end(number);
      if (table >= 0 && table < end) {
        TypstTable rows = new TypstTable(text, table + TABLE.length());
        int behind = rows.read();
        rows.rows().forEach(lines::addRow);
        number = source.lineAt(Math.max(table, behind - 1)) + 1;
        table = text.indexOf(TABLE, behind);
        continue;
      }
      if (!FRAME.matcher(text.substring(start, end).strip()).matches()) {
        addLine(start, end);
      }
      number++;
    }
    return lines.visibleText();
  }

  private void addLine(int start, int end) {
    Matcher function = FUNCTION.matcher(text).region(start, end);
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '#' && function.region(at, end).lookingAt()) {
        boolean seen = !UNSEEN.contains(function.group(1));
        brackets.push(seen);
        unseen += seen ? 0 : 1;
        at = function.end();
      } else if (c == ']' && !brackets.isEmpty()) {
        unseen -= brackets.pop() ? 0 : 1;
        at++;
      } else {
        at += c == '\\' && at + 1 < end ? 1 : 0;
        if (unseen == 0) {
          lines.append(text.substring(at, at + 1), at);
        }
        at++;
      }
    }
    lines.endLine();
  }
}
