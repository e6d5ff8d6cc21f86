package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseLineTest {
  @ParameterizedTest
  @CsvSource({
    "3, false",
    "- 2 -, false",
    "3 / 9, false",
    "2024-01-15, true",
    "2024/1/15, true",
    "![](media/image1.png), false",
    "![](media/image1.png)本机关认真落实, true",
    "云溪市档案局, true"
  })
  void aPageNumberIsNoProseAndADateIs(String line, boolean isProse) {
    SourceText text = SourceText.of(line);
    assertThat(Prose.paragraph(text, 1).isPresent()).isEqualTo(isProse);
  }
}
