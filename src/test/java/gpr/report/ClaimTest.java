package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gpr.form.FormCell;
import gpr.form.Forms;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {
  private static final FormCell CELL = Forms.latest().cell("requests.received.total").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "30, 30, true",
    "30, 31, false",
    "0, 0, true",
    "3.5E+4, 35000, true",
    "3.5E+4, 35012, true",
    "3.5E+4, 34950, true",
    "3.5E+4, 35500, false",
    "35000, 35012, false",
    "3.5012, 3.5, true",
    "3.5, 3.5012, true",
    "3.6, 3.5012, false"
  })
  void roundNumberClaimsNoMoreThanItSays(String value, String sum, boolean borneOut) {
    Claim claim = new Claim(List.of(List.of(CELL)), new BigDecimal(value), 1, 1, "");
    assertThat(claim.isBorneOutBy(new BigDecimal(sum))).isEqualTo(borneOut);
  }

  @Test
  void claimSpeaksOfSomething() {
    assertThatThrownBy(() -> new Claim(List.of(), BigDecimal.ONE, 1, 1, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
