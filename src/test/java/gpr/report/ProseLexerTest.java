package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gpr.text.Numerals;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseLexerTest {
  private static final ProseLexer LEXER = new ProseLexer("prose-words.tsv");

  private static final Reporter NOBODY = new Reporter(null, null);

  @Test
  void everySignAndNumberMayBeginAWord() {
    Lexicon words = Lexicon.read("prose-words.tsv");
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      boolean number = ProseNumbers.isDigit(c) || Numerals.isNumeral(c) || Numerals.isFormal(c);
      assertThat((words.beginnings(c) & Lexicon.NUMBER) != 0).as("number %s", c).isEqualTo(number);
      assertThat((words.beginnings(c) & Lexicon.SIGN) != 0)
          .as("sign %s", c)
          .isEqualTo(ProseLexer.sign(c) != null);
    }
  }

  @Test
  void wordsKeepTheirPlacesFarDownALongText() {
    int before = 1 << 24;
    Paragraph paragraph = new Paragraph("甲".repeat(before) + "收到3件。", 1, 1);
    ProseText text = ProseText.of(List.of(paragraph));
    List<Token> tokens =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> LEXER.read(text, before, before + "收到3件".length(), NOBODY));
    assertThat(tokens.get(0).word()).isEqualTo(Word.RECEIVED);
    assertThat(tokens.get(0).from()).isEqualTo(before);
    assertThat(tokens.get(0).to()).isEqualTo(before + 2);
    assertThat(tokens.get(1).value()).isEqualByComparingTo("3");
  }

  @ParameterizedTest
  @CsvSource({
    "收到30件, RECEIVED COUNT STOP",
    "收到30余件, RECEIVED NUMBER STOP",
    "收到30件次, RECEIVED NUMBER STOP",
    "收到30件以上, RECEIVED NUMBER STOP",
    "规章3部, DOCUMENT LOOSE_COUNT STOP",
    "办结率98%, COMPARING NUMBER STOP",
    "2024年度收到, YEAR RECEIVED STOP",
    "7月收到, OTHER_TIME RECEIVED STOP",
    "1-12月收到, FILLER RECEIVED STOP",
    "上年结转二十三件, CARRIED_OVER COUNT STOP",
    "统一收取3.5万元, UNKNOWN AMOUNT STOP"
  })
  void aWordIsTheLongestThatBeginsThere(String prose, String words) {
    ProseText text = ProseText.of(List.of(new Paragraph(prose, 1, 1)));
    assertThat(
            LEXER.read(text, 0, text.length(), NOBODY).stream()
                .map(token -> token.word().name())
                .collect(Collectors.joining(" ")))
        .isEqualTo(words);
  }
}
