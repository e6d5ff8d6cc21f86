package gpr.output;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.check.Assessment;
import gpr.check.Checker;
import gpr.check.ReportBuilder;
import gpr.output.WorstFirst.Rank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worst report comes first, whether it waits in memory or in a file. */
class WorstFirstTest {
  /** All in memory, some of it in a file, and all in a file. */
  @ParameterizedTest
  @ValueSource(ints = {1000, 14, 5, 0})
  void linesComeWorstFirstFromMemoryAndFromAFile(int mostInMemory) throws IOException {
    try (WorstFirst waiting = new WorstFirst(mostInMemory)) {
      add(waiting, new Rank(0, 0, 9), "infos");
      add(waiting, new Rank(0, 2, 0), "warnings");
      add(waiting, new Rank(1, 0, 0), "error");
      add(waiting, Rank.UNREAD, "unread");
      add(waiting, new Rank(1, 0, 0), "error as bad, but later");
      add(waiting, new Rank(1, 1, 0), "error and warning");
      add(waiting, new Rank(10, 0, 0), "");
      assertThat(lines(waiting))
          .containsExactly(
              "unread",
              "",
              "error and warning",
              "error",
              "error as bad, but later",
              "warnings",
              "infos");
    }
  }

  @Test
  void rankCountsWhatFollowsFromAFindingWithIt() {
    Assessment assessment =
        new Checker()
            .assess(
                ReportBuilder.zeros()
                    .set("requests.received", "7", "1", "0", "0", "0", "0", "9")
                    .set("requests.disposed.disclosed", "7", "1", "0", "0", "0", "0", "8")
                    .set("requests.disposed.total", "7", "1", "0", "0", "0", "0", "8")
                    .section(5, "无")
                    .build());
    // The balance of the totals fails with the total of the row.
    assertThat(assessment.findings()).hasSize(3);
    assertThat(Rank.of(assessment)).isEqualTo(new Rank(1, 1, 0));
  }

  private static void add(WorstFirst waiting, Rank rank, String line) throws IOException {
    waiting.add(rank, line.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> lines(WorstFirst waiting) throws IOException {
    List<String> lines = new ArrayList<>();
    waiting.each(bytes -> lines.add(new String(bytes, StandardCharsets.UTF_8)));
    return lines;
  }
}
