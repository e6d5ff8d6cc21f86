package gpr.table;

import gpr.layout.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The labels under 法人或其他组织 of a head whose narrow columns break them over lines, each piece below
 * the one before it, {@code 社会⏎公益⏎组织} beside {@code 科研⏎机构}: prints of LibreOffice, whose lines
 * pdftotext sets by characters.
 */
final class StackedHead {
  /**
   * What stands one below the other.
   *
   * @param words the pieces from above
   * @param from where the first of them begins
   * @param to where the last of them ends
   */
  private record Stack(String words, int from, int to) {
    boolean overlaps(Cell piece, Rests.Places places) {
      return places.from(piece) < to && from < places.to(piece);
    }

    Stack over(Cell piece, Rests.Places places) {
      int left = Math.min(from, places.from(piece));
      return new Stack(words + piece.text(), left, Math.max(to, places.to(piece)));
    }
  }

  /** 社会公益组织, with what an office may add to it. */
  private static final int LONGEST_LABEL = 24;

  private final HeadItems columns;

  StackedHead(HeadItems columns) {
    this.columns = columns;
  }

  /**
   * The columns under 法人或其他组织 from left to right; none where their labels are not whole, each once
   * and nothing else, however one tells what stands under what.
   */
  List<Integer> spannedFromLeft(List<Line> head) {
    List<Integer> told = List.of();
    for (Rests.Places places : Rests.Places.values()) {
      List<Integer> own = spannedFromLeft(head, places);
      if (!own.isEmpty() && !told.isEmpty() && !own.equals(told)) {
        return List.of();
      }
      told = own.isEmpty() ? told : own;
    }
    return told;
  }

  private List<Integer> spannedFromLeft(List<Line> head, Rests.Places places) {
    List<Stack> stacks = new ArrayList<>();
    for (Line line : head) {
      for (Cell label : line.labels()) {
        if (line.width() > 0 || isPiece(label) && !add(label, places, stacks)) {
          return List.of();
        }
      }
    }
    List<Integer> items =
        stacks.stream()
            .sorted(Comparator.comparingInt(Stack::from))
            .map(stack -> columns.item(stack.words()))
            .toList();
    return columns.areSpanned(items) && items.size() == columns.spanned().size()
        ? items
        : List.of();
  }

  /** Whether words are the label of a column under the span, or a piece of one. */
  private boolean isPiece(Cell label) {
    int item = columns.item(label);
    return columns.isSpanned(item)
        || HeadItem.isUnknown(item) && !columns.pieces().isPieceOfCaption(label);
  }

  /**
   * Adds a piece below those that it stands under; false where these are several labels', or more
   * than there are columns, or longer than any: no head has such lines.
   */
  private boolean add(Cell piece, Rests.Places places, List<Stack> stacks) {
    List<Stack> above = stacks.stream().filter(stack -> stack.overlaps(piece, places)).toList();
    if (above.isEmpty()) {
      stacks.add(new Stack(piece.text(), places.from(piece), places.to(piece)));
    } else if (above.size() == 1) {
      stacks.set(stacks.indexOf(above.get(0)), above.get(0).over(piece, places));
    }
    boolean fits = above.isEmpty() || above.get(0).words().length() <= LONGEST_LABEL;
    return above.size() < 2 && fits && stacks.size() <= columns.spanned().size();
  }
}
