package gpr.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tables of a page by the lines that are drawn. */
final class RuledTables {
  /** Lines of one border are drawn piece by piece, some side by side. */
  private static final double SAME_LINE = 1.5;

  /** Pieces of one line end this close to each other. */
  private static final double SAME_PIECE = 2.5;

  /** Lines that end this close to another touch it. */
  private static final double TOUCH = 3;

  /** Two lines as close are a double border; no row and no column is so narrow. */
  private static final double DOUBLE = 4;

  /** Lines that reach further than the outermost border leave the border out. */
  private static final double OPEN_SIDE = 10;

  /** Beyond so many lines, a page is a drawing. */
  private static final int MOST_LINES = 2_000;

  private static final int MOST_BOXES = 50_000;

  private RuledTables() {}

  /** The tables of a page, from top to bottom. */
  static List<RuledTable> of(PageMarks page) {
    List<Rule> along = joined(page.along());
    List<Rule> down = joined(page.down());
    List<RuledTable> tables = new ArrayList<>();
    if (along.size() > MOST_LINES || down.size() > MOST_LINES) {
      return tables;
    }
    int[] groups = groups(along, down);
    for (int group = 0; group < groups.length; group++) {
      if (groups[group] == group) {
        add(members(along, groups, 0, group), members(down, groups, along.size(), group), tables);
      }
    }
    tables.sort(Comparator.comparingDouble(RuledTable::top));
    return tables;
  }

  private static void add(List<Rule> along, List<Rule> down, List<RuledTable> tables) {
    if (along.size() < 2 || down.isEmpty()) {
      return;
    }
    double[] ys = edges(along.stream().map(Rule::at).toList());
    List<Double> places = new ArrayList<>(down.stream().map(Rule::at).toList());
    double left = along.stream().mapToDouble(Rule::from).min().orElse(0);
    double right = along.stream().mapToDouble(Rule::to).max().orElse(0);
    double first = places.stream().mapToDouble(place -> place).min().orElse(0);
    double last = places.stream().mapToDouble(place -> place).max().orElse(0);
    if (left < first - OPEN_SIDE) {
      places.add(left);
    }
    if (right > last + OPEN_SIDE) {
      places.add(right);
    }
    double[] xs = edges(places);
    if (xs.length < 2 || ys.length < 2 || (long) xs.length * ys.length > MOST_BOXES) {
      return;
    }
    RuledTable table = new RuledTable(xs, ys, along, down);
    if (table.isTable()) {
      tables.add(table);
    }
  }

  /** The pieces of each line as one. */
  private static List<Rule> joined(List<Rule> pieces) {
    List<Rule> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Rule::at));
    List<Rule> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(begin).at() > SAME_LINE) {
        joinPieces(new ArrayList<>(sorted.subList(begin, i)), lines);
        begin = i;
      }
    }
    return lines;
  }

  private static void joinPieces(List<Rule> pieces, List<Rule> lines) {
    pieces.sort(Comparator.comparingDouble(Rule::from));
    Rule line = null;
    for (Rule piece : pieces) {
      if (line != null && piece.from() <= line.to() + SAME_PIECE) {
        line = new Rule(line.at(), line.from(), Math.max(line.to(), piece.to()));
      } else {
        if (line != null) {
          lines.add(line);
        }
        line = piece;
      }
    }
    if (line != null) {
      lines.add(line);
    }
  }

  /** For each line, those along before those down, the first of those that it touches. */
  private static int[] groups(List<Rule> along, List<Rule> down) {
    int[] groups = new int[along.size() + down.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i;
    }
    for (int i = 0; i < along.size(); i++) {
      for (int j = 0; j < down.size(); j++) {
        Rule one = along.get(i);
        Rule other = down.get(j);
        if (one.covers(other.at(), TOUCH) && other.covers(one.at(), TOUCH)) {
          int first = first(groups, i);
          int second = first(groups, along.size() + j);
          groups[Math.max(first, second)] = Math.min(first, second);
        }
      }
    }
    for (int i = 0; i < groups.length; i++) {
      groups[i] = first(groups, i);
    }
    return groups;
  }

  private static int first(int[] groups, int member) {
    int first = member;
    while (groups[first] != first) {
      first = groups[first];
    }
    return first;
  }

  private static List<Rule> members(List<Rule> lines, int[] groups, int offset, int group) {
    List<Rule> members = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (groups[offset + i] == group) {
        members.add(lines.get(i));
      }
    }
    return members;
  }

  private static double[] edges(List<Double> places) {
    List<Double> edges = new ArrayList<>();
    for (double place : places.stream().sorted().toList()) {
      if (edges.isEmpty() || place - edges.get(edges.size() - 1) > DOUBLE) {
        edges.add(place);
      }
    }
    return edges.stream().mapToDouble(edge -> edge).toArray();
  }
}
