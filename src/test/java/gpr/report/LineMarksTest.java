package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.text.LineMarks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The marks around a line's words, converter by converter. */
class LineMarksTest {
  static Stream<List<String>> marks() {
    return Examples.of("marks.tsv");
  }

  @ParameterizedTest
  @MethodSource("marks")
  void areNoPartOfItsWords(List<String> example) {
    String line = example.get(1).replace('·', '\u200B');
    LineMarks.Words found = LineMarks.words(line);
    assertThat(line.substring(found.from(), found.to()))
        .as(example.get(0))
        .isEqualTo(example.get(2));
  }

  @ParameterizedTest
  @CsvSource({
    "一一、、总总体体情情况况, 12, 一、总体情况",
    "一一、、总体情况, 4, 一、总体情况",
    "云云山山县县教教育育局局2024年报告, 12, 云山县教育局2024年报告",
    "欣欣向荣街道, 0, 欣欣向荣街道",
    "1122, 0, 1122"
  })
  void boldMayBePrintedTwice(String words, int doubled, String once) {
    assertThat(LineMarks.doubled(words)).isEqualTo(doubled);
    assertThat(TidyLine.of(words).text()).isEqualTo(once);
  }

  @Test
  void aTidyLineKnowsWhereItsCharactersStood() {
    TidyLine line = TidyLine.of("## 云山县 __教育局__ 2024 年");
    assertThat(line.text()).isEqualTo("云山县教育局2024年");
    assertThat(line.originalIndex(3)).isEqualTo(9);
    assertThat(line.originalIndex(6)).isEqualTo(15);
  }

  @Test
  void traditionalCharactersAreKeptAndRadicalsFolded() {
    TidyLine line = TidyLine.of("北坡鎮⼈民政府");
    assertThat(line.text()).isEqualTo("北坡鎮人民政府");
    assertThat(line.plain()).isEqualTo("北坡镇人民政府");
  }
}
