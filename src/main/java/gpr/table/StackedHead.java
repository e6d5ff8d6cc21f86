package gpr.table;

import gpr.layout.Cell;
import java.util.List;

/**
 * The labels under 法人或其他组织 of a head whose narrow columns break them over lines, each piece below
 * the one before it, {@code 社会⏎公益⏎组织} beside {@code 科研⏎机构}: prints of LibreOffice, whose lines
 * pdftotext sets by characters.
 */
final class StackedHead {
  private final HeadItems columns;

  StackedHead(HeadItems columns) {
    this.columns = columns;
  }

  /**
   * The columns under 法人或其他组织 from left to right; none where their labels are not whole, each once
   * and nothing else, however one tells what stands under what.
   */
  List<Integer> spannedFromLeft(List<Line> head) {
    return Rests.Places.either(places -> spannedFromLeft(head, places));
  }

  private List<Integer> spannedFromLeft(List<Line> head, Rests.Places places) {
    List<Cell> pieces =
        head.stream().flatMap(line -> line.labels().stream()).filter(this::isPiece).toList();
    List<StackedLabel> labels = StackedLabel.of(pieces, places, columns.spanned().size());
    if (head.stream().anyMatch(line -> line.width() > 0)
        || labels.size() != columns.spanned().size()) {
      return List.of();
    }
    List<Integer> items = labels.stream().map(label -> columns.item(label.words())).toList();
    return columns.areSpanned(items) ? items : List.of();
  }

  /** Whether words are the label of a column under the span, or a piece of one. */
  private boolean isPiece(Cell label) {
    int item = columns.item(label);
    return columns.isSpanned(item)
        || HeadItem.isUnknown(item) && !columns.pieces().isPieceOfCaption(label);
  }
}
