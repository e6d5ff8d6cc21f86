package gpr.check;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the catalogue. */
class RulesTest {
  static List<Rule> rules() {
    return Rules.all();
  }

  @Test
  void idsAreUniqueAndNeverChange() {
    assertThat(Rules.all())
        .extracting(Rule::id)
        .containsExactly(
            "row-total",
            "outcome-total",
            "balance",
            "dispute-total",
            "blank-not-zero",
            "carry-over",
            "group-total",
            "negative-value",
            "table-conflict",
            "unreadable-value",
            "unplaced-value",
            "missing-section",
            "missing-table",
            "missing-row",
            "narrative-mismatch",
            "stock",
            "fee-consistency",
            "other-organ",
            "other-year",
            "year-mismatch",
            "signing-date",
            "copied",
            "placeholder",
            "duplicate-report",
            "unknown-report",
            "template-year",
            "empty-section",
            "blank-value",
            "heading",
            "unused-baseline",
            "jump",
            "renamed-organ",
            "inferred-value");
  }

  /** Results name the place: tools/rules writes the page. */
  @Test
  void eachHasItsPlaceOnThePage() throws IOException {
    assertThat(
            Files.readAllLines(Path.of("docs/rules.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3)))
        .containsExactlyElementsOf(Rules.all().stream().map(Rule::id).toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isDocumentedInBothLanguages(Rule rule) {
    for (Message text : List.of(rule.summary(), rule.why(), rule.formula(), rule.remedy())) {
      assertThat(text.english()).isNotBlank();
      assertThat(text.in(Locale.CHINESE)).isNotBlank();
    }
    assertThat(rule.summary().english()).endsWith(".");
    assertThat(rule.summary().in(Locale.CHINESE))
        .endsWith("。")
        .isNotEqualTo(rule.summary().english());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void failingExampleBreaksItAndPassingExampleBreaksNothing(Rule rule) {
    assertThat(RuleExample.findings(rule.failingExample()))
        .extracting(finding -> finding.rule().id())
        .contains(rule.id());
    assertThat(RuleExample.findings(rule.passingExample()))
        .extracting(finding -> finding.message().english())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findingsAreSaidInBothLanguages(Rule rule) {
    for (Finding finding : RuleExample.findings(rule.failingExample())) {
      assertThat(finding.message().english()).isNotBlank().doesNotContain("{");
      assertThat(finding.message().in(Locale.CHINESE))
          .isNotBlank()
          .doesNotContain("{")
          .isNotEqualTo(finding.message().english());
    }
  }

  @Test
  void isFoundById() {
    assertThat(Rules.find("balance")).containsInstanceOf(Balance.class);
    assertThat(Rules.find("Balance")).isEmpty();
  }
}
