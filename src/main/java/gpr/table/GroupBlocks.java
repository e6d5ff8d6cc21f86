package gpr.table;

import gpr.layout.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups that the form prints side by side, one below the other, each with its name, a head of its
 * own and its numbers: 行政诉讼（未经复议直接起诉） above 行政复议.
 */
final class GroupBlocks {
  private final HeadLabels labels;
  private final List<Block> blocks = new ArrayList<>();

  /** The groups named since the last numbers, and the labels of columns. */
  private final List<Integer> named = new ArrayList<>();

  private List<Cell> columns = List.of();

  /**
   * The numbers of a group below its head.
   *
   * @param group whose they are; negative where none or several are named above them
   */
  private record Block(int group, List<Cell> columns, Line row) {}

  /**
   * @param lines the table's
   */
  GroupBlocks(HeadLabels labels, List<Line> lines) {
    this.labels = labels;
    lines.forEach(this::add);
  }

  private void add(Line line) {
    List<Integer> names =
        line.labels().stream().map(this::nameOf).filter(group -> group >= 0).toList();
    if (!names.isEmpty() && !columns.isEmpty()) {
      // A head that is printed again on the next page, where another group follows.
      named.clear();
    }
    named.addAll(names);
    List<Cell> own = line.labels().stream().filter(label -> column(label) >= 0).toList();
    columns = own.isEmpty() ? columns : own;
    if (line.hasNumbers() || line.values().size() >= labels.labels().size()) {
      // The numbers of all groups may stand below a head of which one name is left.
      boolean all = line.values().filled() >= labels.groups() * labels.labels().size();
      boolean one = named.stream().distinct().count() == 1;
      blocks.add(new Block(one && !all ? named.get(0) : -1, columns, line));
      named.clear();
      columns = List.of();
    }
  }

  /** The group whose name a label is, alone or behind that of the groups that it is one of. */
  private int nameOf(Cell label) {
    String words = labels.book().normalise(label.text()).full();
    int group = labels.groupWithin(words);
    if (group < 0) {
      return -1;
    }
    String rest = words.replace(labels.groupName(group), "");
    return rest.isEmpty() || labels.book().isSpan(rest) ? group : -1;
  }

  private int column(Cell label) {
    return label.isLabel() ? labels.item(label.text()) : HeadItem.UNKNOWN;
  }

  /**
   * Whether the groups that are named above numbers stand in another order than the form's; a head
   * that is printed twice (pandoc's zimwiki) names its group again.
   */
  boolean areExchanged() {
    List<Integer> order =
        blocks.stream().map(Block::group).filter(group -> group >= 0).distinct().toList();
    return IntStream.range(0, order.size()).anyMatch(i -> order.get(i) != i);
  }

  /** Every number; none where a group lacks its row, or a row the number of a column. */
  List<GroupNumbers.Told> told() {
    List<GroupNumbers.Told> told = new ArrayList<>();
    for (Block block : blocks) {
      List<Cell> numbers = numbers(block);
      if (block.group() < 0 || numbers.isEmpty()) {
        return List.of();
      }
      for (int i = 0; i < numbers.size(); i++) {
        Cell label = block.columns().get(i);
        told.add(new GroupNumbers.Told(block.group(), column(label), label, numbers.get(i)));
      }
    }
    return told;
  }

  /** A number for each column of a group, or a blank of the grid; none where it is not told. */
  private static List<Cell> numbers(Block block) {
    int count = block.columns().size();
    List<Cell> filled = block.row().values().filledOnes();
    boolean kept = block.row().width() == count && block.row().values().size() == count;
    return filled.size() == count
        ? filled
        : kept ? block.row().grid().subList(0, count) : List.of();
  }
}
