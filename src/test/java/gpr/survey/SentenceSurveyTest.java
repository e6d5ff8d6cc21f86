package gpr.survey;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.generator.Renderer;
import gpr.generator.Renderers;
import gpr.generator.Seeds;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What docs/checking.md counts of sentences, for the texts of two converters; of one in the fast
 * lane.
 */
@Tag("property")
class SentenceSurveyTest {
  private static final List<String> CONVERTERS = List.of("tika-docx", "pdftotext-layout");

  /** The aim of the survey: so many of a hundred numbers that are stated. */
  private static final double LEAST_UNDERSTOOD = 95;

  @Test
  void noSentenceMisleadsAndNearlyEveryNumberIsUnderstood() {
    List<Renderer> renderers =
        CONVERTERS.stream().limit(Seeds.count(1, 2)).map(Renderers::of).toList();
    SentenceSurvey survey = SentenceSurvey.of(renderers);
    assertThat(survey.falseClaims()).as(survey.misread().toString()).isZero();
    assertThat(survey.falseAccusations()).as(survey.misread().toString()).isZero();
    assertThat(survey.understoodPercent())
        .as(survey.misread().toString())
        .isGreaterThan(LEAST_UNDERSTOOD);
  }

  @Test
  void halfOfManyShapesAreMadeToMislead() {
    List<Sentence> all = Sentence.all();
    Set<String> texts = all.stream().map(Sentence::text).collect(Collectors.toSet());
    assertThat(texts).hasSameSizeAs(all).hasSizeGreaterThan(300);
    assertThat(all.stream().filter(each -> each.trap().isPresent()).count())
        .isGreaterThan(all.size() / 2);
  }
}
