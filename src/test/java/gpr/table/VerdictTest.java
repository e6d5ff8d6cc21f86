package gpr.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
  @Test
  void aCellThatNoReadingSpeaksOfIsMissing() {
    Verdict verdict = Verdict.of(List.of(), true);

    assertThat(verdict.status()).isEqualTo(CellStatus.MISSING);
    assertThat(verdict.value()).isEqualTo(Value.OPEN);
  }
}
