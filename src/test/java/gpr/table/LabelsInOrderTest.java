package gpr.table;

import static gpr.table.TextTables.FORM;
import static gpr.table.TextTables.read;
import static gpr.table.TextTables.requests;
import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.FormTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PyMuPDF, sorted: a label of two lines stands below its row's numbers, one of a line above. */
class LabelsInOrderTest {
  private static final List<String> HEAD =
      List.of("申请人情况", "自然人", "法人或其他组织", "总计", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");

  /** Each row has its place in the table as its first number, so that no two are the same. */
  private static String text(int total) {
    FormTable table = FORM.table("requests");
    List<String> lines = new ArrayList<>(HEAD);
    for (int row = 0; row < table.rows().size(); row++) {
      String label = table.rows().get(row).labels().get(0);
      List<String> numbers = List.of("" + row, "0", "2", "0", "1", "0", "" + (row + total));
      boolean below = label.length() > 10;
      List<String> words =
          below ? List.of(label.substring(0, 9), label.substring(9)) : List.of(label);
      lines.addAll(below ? numbers : words);
      lines.addAll(below ? words : numbers);
    }
    return String.join("\n", lines);
  }

  @Test
  void theFirstLabelHasTheFirstNumbers() {
    TableReader.Tables tables = read(FORM, 3, text(3));
    assertThat(requests(tables, "received")).isEqualTo("0 0 2 0 1 0 3");
    assertThat(requests(tables, "carriedOver")).isEqualTo("1 0 2 0 1 0 4");
    assertThat(requests(tables, "disposed.disclosed")).isEqualTo("2 0 2 0 1 0 5");
    assertThat(requests(tables, "carriedForward")).isEqualTo("24 0 2 0 1 0 27");
  }

  @Test
  void numbersThatDoNotAddUpAreNoRows() {
    TableReader.Tables tables = read(FORM, 3, text(4));
    assertThat(requests(tables, "received")).isEqualTo(". . . . . . .");
    assertThat(requests(tables, "carriedOver")).isEqualTo(". . . . . . .");
  }
}
