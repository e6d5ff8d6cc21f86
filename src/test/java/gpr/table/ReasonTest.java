package gpr.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReasonTest {
  @Test
  void theDesignPageListsEachReasonWithItsPoints() throws IOException {
    String page = Files.readString(Path.of("docs/design.md"));
    for (Reason reason : Reason.values()) {
      String inferred = reason.isInferring() ? "yes" : "";
      assertThat(page)
          .contains("| `" + reason.id() + "` | " + reason.points() + " | " + inferred + " | ");
    }
  }

  @Test
  void eachReasonHasANameOfItsOwn() {
    assertThat(Arrays.stream(Reason.values()).map(Reason::id)).doesNotHaveDuplicates();
  }

  @Test
  void reasonsOfACostAreGivenInTheOrderOfTheList() {
    Cost cost = Cost.of(Reason.WORDS).and(Reason.LABEL_LOST).and(Cost.of(Reason.WORDS));
    assertThat(cost.points()).isEqualTo(6);
    assertThat(Cost.reasons(cost.reasons())).containsExactly(Reason.LABEL_LOST, Reason.WORDS);
    assertThat(cost.set()).containsExactly(Reason.LABEL_LOST, Reason.WORDS);
    assertThat(Cost.isInferring(cost.reasons())).isTrue();
  }
}
