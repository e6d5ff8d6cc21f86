package gpr.table;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.Form;
import gpr.form.FormTable;
import gpr.form.Forms;
import gpr.form.PrintedRow;
import gpr.layout.CellReader;
import gpr.layout.LayoutReader;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a hostile table is looked at no longer than its bounds say: steps are counted, no time. */
class BoundsTest {
  private static final Form FORM = Forms.latest();

  /** The table of section 三: 25 rows of seven numbers. */
  private static final int REQUESTS = 1;

  private final FormRows rows = new FormRows(FORM);

  private InstanceReader reader(String text, Effort effort) {
    SourceText source = SourceText.of(text);
    LayoutReader.Content content =
        LayoutReader.read(source, 1, source.lineCount() + 1, true, new CellReader());
    LineBuilder builder = new LineBuilder(rows.book());
    builder.add(content.rows(), rows.section(REQUESTS));
    return new InstanceReader(
        rows, REQUESTS, builder.lines(), new Surroundings("", 2024, 0), effort);
  }

  /** Rows of numbers, of which every third has its label and none has all of its numbers. */
  private String doubtful(int count) {
    FormTable table = FORM.tables().get(REQUESTS);
    List<PrintedRow> printed = table.rows();
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < count; row++) {
      text.append(row % 3 == 0 ? printed.get(row % printed.size()).labels().get(0) : "");
      for (int column = 0; column < 5; column++) {
        text.append("  ").append((row * 7 + column * 3) % 11);
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static long told(TableReading reading) {
    return reading.verdicts().stream().filter(each -> each.status() != CellStatus.MISSING).count();
  }

  @Test
  void aTableThatIsAsPrintedIsNotSearched() {
    StringBuilder text = new StringBuilder();
    for (PrintedRow row : FORM.tables().get(REQUESTS).rows()) {
      text.append(row.labels().get(0)).append("\t0\t0\t0\t0\t0\t0\t0\n");
    }
    Effort effort = new Effort();

    assertThat(told(reader(text.toString(), effort).read())).isEqualTo(175);
    assertThat(effort.moves()).isZero();
  }

  @Test
  void fewDoubtfulRowsAreSearchedToTheEnd() {
    Effort effort = new Effort();

    reader(doubtful(15), effort).read();
    assertThat(effort.moves()).isBetween(1, Effort.MOST_MOVES - 1);
  }

  /** All that a table may have: many moves, and fewer than the bound. */
  @Test
  void manyDoubtfulRowsAreLeftOpen() {
    Effort effort = new Effort();

    assertThat(told(reader(doubtful(InstanceReader.MOST_LINES), effort).read())).isZero();
    assertThat(effort.moves()).isBetween(100_000, Effort.MOST_MOVES - 1);
  }

  @Test
  void aSearchEndsAtTheBoundAndLeavesTheTableOpen() {
    Effort effort = new Effort(20_000);

    assertThat(told(reader(doubtful(InstanceReader.MOST_LINES), effort).read())).isZero();
    assertThat(effort.moves()).isEqualTo(20_000);
  }

  @Test
  void moreLinesThanATableHasAreNotSearched() {
    for (int count : List.of(InstanceReader.MOST_LINES + 1, 5_000)) {
      Effort effort = new Effort();

      assertThat(told(reader(doubtful(count), effort).read())).isZero();
      assertThat(effort.moves()).isZero();
    }
  }

  @Test
  void aLineIsPlacedInNoMoreWaysThanTheBoundSays() {
    Slots form = Slots.form(rows.columns(rows.first(REQUESTS)));
    for (int numbers = 1; numbers < 40; numbers++) {
      InstanceReader reader = reader("（一）予以公开" + "  1".repeat(numbers) + "\n", new Effort());
      List<Line> lines = reader.read().lines();
      BlockHeads heads =
          new BlockHeads(
              rows, rows.first(REQUESTS), rows.end(REQUESTS), lines, new Surroundings("", 2024, 0));
      int block = rows.row(rows.first(REQUESTS)).block();
      Placer placer =
          new Placer(
              rows,
              rows.first(REQUESTS),
              form,
              new ArrayList<>(List.of("", "", "", "", "", "", "")),
              heads.shape(block, form.count()),
              0);

      assertThat(placer.place(lines.get(lines.size() - 1)))
          .hasSizeLessThanOrEqualTo(Placer.MOST_WAYS);
    }
  }
}
