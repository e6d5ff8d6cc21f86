package gpr.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelPoolTest {
  private final LabelPool pool = new LabelPool();

  private String find(String text) {
    return pool.find(("|" + text + "|").toCharArray(), 1, 1 + text.length());
  }

  private void keep(String text, String label) {
    pool.keep((text + "\t12").toCharArray(), 0, text.length(), label);
  }

  @Test
  void givesTheLabelThatTheSameCharactersWereReadAs() {
    keep("**规 章**", "规 章");

    assertThat(find("**规 章**")).isEqualTo("规 章");
    assertThat(find("规 章")).isNull();
    assertThat(find("**规 章*")).isNull();
    assertThat(find("**规 程**")).isNull();
  }

  @Test
  void forgetsALabelRatherThanMixItUpWithAnother() {
    Random random = new Random(5);
    for (int i = 0; i < 50_000; i++) {
      String text = Integer.toString(random.nextInt(1 << 20), 36);
      String known = find(text);
      assertThat(known).isIn(null, "label " + text);
      keep(text, "label " + text);
      assertThat(find(text)).isEqualTo("label " + text);
    }
  }

  @Test
  void doesNotKeepLongTexts() {
    String remark = "注".repeat(49);

    keep(remark, remark);
    keep(remark.substring(1), remark.substring(1));

    assertThat(find(remark)).isNull();
    assertThat(find(remark.substring(1))).isEqualTo(remark.substring(1));
  }
}
