package gpr.output.page;

import gpr.check.Finding;
import gpr.check.SuspectCell;
import gpr.report.Source;
import gpr.table.CellValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The lines of a report's text that a finding or a cell is about. */
final class TextLines {
  /** More lines help nobody to find a number; of the cells of a column these come first. */
  private static final int MOST_LINES = 12;

  /** So many characters of a line are shown before its place, and after it. */
  private static final int MARGIN = 60;

  private static final String ELLIPSIS = "…";

  private final Source source;

  TextLines(Source source) {
    this.source = source;
  }

  /** Those of a finding: of suspects first, then of its total, then of the other cells. */
  List<TextLine> of(Finding finding) {
    Map<Integer, Optional<CellValue>> places = new LinkedHashMap<>();
    if (finding.suspect() != null) {
      finding.suspect().cells().stream()
          .map(SuspectCell::printed)
          .forEach(cell -> places.putIfAbsent(cell.line(), Optional.of(cell)));
    }
    List<CellValue> cells = finding.cells();
    for (int i = cells.size() - 1; i >= 0; i--) {
      places.putIfAbsent(cells.get(i).line(), Optional.of(cells.get(i)));
    }
    if (finding.line() > 0) {
      places.putIfAbsent(finding.line(), Optional.empty());
    }
    places.remove(0);
    Map<Integer, TextLine> lines = new TreeMap<>();
    for (Map.Entry<Integer, Optional<CellValue>> place : places.entrySet()) {
      if (lines.size() < MOST_LINES) {
        int line = place.getKey();
        int column = place.getValue().map(CellValue::column).orElse(finding.column());
        String raw = place.getValue().map(CellValue::raw).orElse("");
        line(line, column, raw).ifPresent(text -> lines.put(line, text));
      }
    }
    return new ArrayList<>(lines.values());
  }

  /** That of a cell; empty where it has no place, or the text is not kept. */
  Optional<TextLine> of(CellValue cell) {
    return line(cell.line(), cell.column(), cell.raw() == null ? "" : cell.raw());
  }

  private Optional<TextLine> line(int line, int column, String raw) {
    return source.text().line(line).map(text -> cut(line, text, Math.max(0, column - 1), raw));
  }

  /** A text of two lines in a cell is marked as far as the first. */
  private static TextLine cut(int line, String text, int at, String raw) {
    int from = text.startsWith(raw, at) ? at : Math.min(at, text.length());
    int to = text.startsWith(raw, at) ? at + raw.length() : from;
    int first = from > MARGIN ? from - MARGIN : 0;
    int last = Math.min(text.length(), to + MARGIN);
    return new TextLine(
        line,
        (first > 0 ? ELLIPSIS : "") + text.substring(first, from),
        text.substring(from, to),
        text.substring(to, last) + (last < text.length() ? ELLIPSIS : ""));
  }
}
