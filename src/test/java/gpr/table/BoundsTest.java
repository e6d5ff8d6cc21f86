package gpr.table;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.Form;
import gpr.form.FormTable;
import gpr.form.Forms;
import gpr.form.PrintedRow;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.CellReader;
import gpr.layout.Cells;
import gpr.layout.LayoutReader;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That a hostile table is looked at no longer than its bounds say: steps are counted, no time. */
class BoundsTest {
  private static final Form FORM = Forms.latest();

  /** The table of section 三: 25 rows of seven numbers. */
  private static final int REQUESTS = 1;

  private static final int DISCLOSURE = 0;
  private static final int DISPUTES = 2;

  private final FormRows rows = new FormRows(FORM);

  private InstanceReader reader(String text, Effort effort) {
    return reader(REQUESTS, text, effort);
  }

  private InstanceReader reader(int table, String text, Effort effort) {
    return new InstanceReader(
        rows, table, lines(table, text), new Surroundings(UnitsSaid.NONE, 2024, 0), effort);
  }

  private List<Line> lines(int table, String text) {
    SourceText source = SourceText.of(text);
    LayoutReader.Content content =
        LayoutReader.read(source, 1, source.lineCount() + 1, true, new CellReader());
    LineBuilder builder = new LineBuilder(rows.book(), rows.labels());
    builder.add(content.rows(), rows.section(table));
    return builder.lines();
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
  void noMorePlacesAreFollowedThanTheBoundSays() {
    Effort few = new Effort();
    reader(doubtful(2), few).read();
    assertThat(few.mostPlaces()).isBetween(1, Search.MOST_STATES - 1);

    Effort many = new Effort();
    reader(doubtful(40), many).read();
    assertThat(many.mostPlaces()).isEqualTo(Search.MOST_STATES);
  }

  /** Each block has a number more than columns, any of which may be the one too many. */
  @Test
  void noMoreExplanationsOfTheColumnsAreLookedAtThanTheBoundSays() {
    StringBuilder text = new StringBuilder();
    for (PrintedRow row : FORM.tables().get(DISCLOSURE).rows()) {
      String numbers = "  1".repeat(row.cells().size() + 1);
      text.append(row.labels().get(0)).append(numbers).append('\n');
    }

    assertThat(reader(DISCLOSURE, text.toString(), new Effort()).explanations())
        .hasSize(InstanceReader.MOST_EXPLANATIONS);
  }

  @Test
  void aLineIsPlacedInNoMoreWaysThanTheBoundSays() {
    assertThat(mostWays(REQUESTS, "（一）予以公开")).isEqualTo(Placer.MOST_WAYS);
    assertThat(mostWays(DISPUTES, "")).isEqualTo(Placer.MOST_WAYS_OF_GROUPS);
  }

  /** In how many ways a line of up to forty numbers is placed. */
  private int mostWays(int table, String label) {
    int most = 0;
    for (int numbers = 1; numbers < 40; numbers++) {
      List<Line> lines = lines(table, label + "  1".repeat(numbers) + "\n");
      most = Math.max(most, placer(table, lines).place(lines.get(0)).size());
    }
    return most;
  }

  private Placer placer(int table, List<Line> lines) {
    int first = rows.first(table);
    Slots form = Slots.form(rows.columns(first));
    BlockHeads heads =
        new BlockHeads(
            rows, first, rows.end(table), lines, new Surroundings(UnitsSaid.NONE, 2024, 0));
    List<String> units = Collections.nCopies(form.count(), "");
    BlockShape shape = heads.shape(rows.row(first).block(), form.count());
    return new Placer(rows, first, form, units, shape, 0);
  }

  /** A row of fifteen numbers in two pieces each could be read in a thousand million ways. */
  @Test
  void noMoreBrokenNumbersOfARowAreReadInEachOfTheirWaysThanTheBoundSays() {
    assertThat(isReadInPieces(Placer.MOST_IN_PIECES)).isTrue();
    assertThat(isReadInPieces(Placer.MOST_IN_PIECES + 1)).isFalse();
  }

  private boolean isReadInPieces(int broken) {
    Line line = lines(REQUESTS, "（一）予以公开\t1\t2\t3\t4\t5\t6\t21\n").get(0);
    List<Cell> cells = new ArrayList<>(line.grid());
    for (int i = 1; i <= broken; i++) {
      cells.set(i, Cell.parts(List.of("1", "2"), 1, i, 0, 0));
    }
    Cells grid = Cells.of(cells);
    Line row =
        new Line(
            line.shape(),
            line.labels(),
            grid.subList(1, 8),
            grid,
            1,
            line.layout(),
            line.section(),
            line.page(),
            line.match());
    return placer(REQUESTS, List.of(row)).place(row).stream()
        .anyMatch(way -> way.values().get(0).isNumber());
  }

  @Test
  void noMoreWaysAreProposedThanTheBoundSays() {
    Proposals proposals = new Proposals(7);
    for (int i = 0; i < 2 * Proposals.MOST; i++) {
      proposals.addUnknown();
    }

    assertThat(proposals.all()).hasSize(Proposals.MOST);
  }

  /** Three of seven may be left out in 35 ways; ten of fifteen are not tried one by one. */
  @Test
  void blanksThatMayBeAnywhereAreTriedWhereTheyAreFew() {
    List<Cell> cells = lines(REQUESTS, "（一）予以公开  1  2  3  4  5\n").get(0).values();
    Proposals few = new Proposals(7);
    few.addFewer(cells.subList(0, 4), Cost.NONE);
    Proposals many = new Proposals(15);
    many.addFewer(cells, Cost.NONE);

    assertThat(few.all()).hasSize(35);
    assertThat(many.all()).hasSize(1);
    assertThat(many.all().get(0).cells()).containsOnlyNulls();
  }

  /** The last of so many rows may stand first, and that of one more not. */
  @Test
  void noMoreRowsAreExchangedThanTheBoundSays() {
    assertThat(exchangedAtTheTop(ExchangedSteps.MOST_ROWS)).isEqualTo(ExchangedSteps.MOST_ROWS);
    assertThat(exchangedAtTheTop(ExchangedSteps.MOST_ROWS + 1)).isZero();
  }

  private int exchangedAtTheTop(int count) {
    List<PrintedRow> printed =
        new ArrayList<>(FORM.tables().get(REQUESTS).rows().subList(0, count));
    printed.add(0, printed.remove(count - 1));
    StringBuilder text = new StringBuilder();
    printed.forEach(row -> text.append(row.labels().get(0)).append("\t1\t2\t3\t4\t5\t6\t21\n"));
    return new ExchangedSteps(tableText(REQUESTS, text.toString())).from(0, 0).rows();
  }

  @Test
  void aRowWithoutSumStandsOnNoMoreLinesThanTheBoundSays() {
    TableText text = tableText(DISCLOSURE, "规章  1  2\n" + "3  4\n".repeat(30));

    assertThat(new SpreadSteps(text).mostBroken(0, 0)).isEqualTo(SpreadSteps.MOST_WITHOUT_SUM);
  }

  private TableText tableText(int table, String text) {
    List<Line> lines = lines(table, text);
    int first = rows.first(table);
    int end = rows.end(table);
    return new TableText(
        rows,
        lines,
        IntStream.range(0, lines.size()).boxed().toList(),
        new LabelCosts(rows, first, end, lines),
        Collections.nCopies(end - first, placer(table, lines)),
        first,
        end);
  }

  @Test
  void aLabelHasNoMorePiecesThanTheBoundSays() {
    Cell piece = new Cell(CellKind.LABEL, "企", null, "", 1, 1, 0, 2);
    List<Cell> most = Collections.nCopies(StackedLabel.MOST_PIECES, piece);
    List<Cell> more = Collections.nCopies(StackedLabel.MOST_PIECES + 1, piece);
    assertThat(StackedLabel.of(most, Rests.Places.TERMINAL, 1))
        .extracting(StackedLabel::words)
        .containsExactly("企".repeat(StackedLabel.MOST_PIECES));
    assertThat(StackedLabel.of(more, Rests.Places.TERMINAL, 1)).isEmpty();
  }

  @Test
  void noMoreWordsAboveAColumnArePutTogetherThanTheBoundSays() {
    assertThat(fromLeft(StackedLabel.MOST_PIECES - 1)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(fromLeft(StackedLabel.MOST_PIECES)).isEmpty();
  }

  /** The columns of a head with so many captions above its first label, each on a line. */
  private List<Integer> fromLeft(int captions) {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < captions; i++) {
      head.append(at(0, i % 2 == 0 ? "申请人情况" : "法人或其他组织")).append('\n');
    }
    List<String> labels = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
    labels.forEach(label -> head.append(at(labels.indexOf(label), label)).append('\n'));
    StringBuilder row = new StringBuilder("（一）予以公开");
    for (int column = 0; column < labels.size(); column++) {
      row.append(at(column, "1").substring(row.length()));
    }
    List<Line> numbers = lines(REQUESTS, row + "\n");
    HeadItems columns =
        new HeadItems(rows.headLabels(rows.first(REQUESTS)), 2024, TotalWords.OF_FORM);
    HeadRows below = new HeadRows(-1, 0, new BitSet(), 0, numbers);
    return new LabelsOverNumbers(columns, below).fromLeft(lines(REQUESTS, head.toString()));
  }

  private static String at(int column, String words) {
    return " ".repeat(30 + 20 * column) + words;
  }

  @Test
  void noMorePiecesOfAHeadArePutTogetherThanTheBoundSays() {
    HeadLabels labels = rows.headLabels(rows.first(REQUESTS));
    PiecesApart pieces = new PiecesApart(new HeadItems(labels, 2024, TotalWords.OF_FORM));
    List<Line> few = lines(REQUESTS, "商业\n科研\n企业\n机构\n");
    assertThat(pieces.together(few).get(0).labels())
        .extracting(Cell::text)
        .containsExactly("商业企业", "科研机构");
    int most = PiecesApart.MOST_PIECES * labels.labels().size();
    List<Line> many = lines(REQUESTS, "商业\n".repeat(most) + "企业\n");
    assertThat(pieces.together(many)).isSameAs(many);
  }
}
