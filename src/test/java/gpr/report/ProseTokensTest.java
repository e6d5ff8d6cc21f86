package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTokensTest {
  @Test
  void everySignAndNumberMayBeginAWord() {
    WordList words = WordList.read();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      boolean number = ProseNumbers.isDigit(c) || gpr.text.Numerals.isNumeral(c);
      assertThat((words.beginnings(c) & WordList.NUMBER) != 0).as("number %s", c).isEqualTo(number);
      assertThat((words.beginnings(c) & WordList.SIGN) != 0)
          .as("sign %s", c)
          .isEqualTo(ProseTokens.sign(c) != null);
    }
  }

  @Test
  void wordsKeepTheirPlacesFarDownALongText() {
    int before = 1 << 24;
    Paragraph paragraph = new Paragraph("甲".repeat(before) + "收到3件。", 1, 1);
    ProseText text = ProseText.of(List.of(paragraph));
    ProseTokens tokens = new ProseTokens(WordList.read());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> tokens.read(text, before, before + "收到3件".length()));
    assertThat(tokens.word(0)).isEqualTo(Word.RECEIVED);
    assertThat(tokens.start(0)).isEqualTo(before);
    assertThat(tokens.end(0)).isEqualTo(before + 2);
    assertThat(tokens.value(1)).isEqualByComparingTo("3");
  }
}
