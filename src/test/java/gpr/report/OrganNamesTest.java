package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is the name of an organ, and what only stands where one could. */
class OrganNamesTest {
  @Test
  void organsEndInTheWordsOfOrgans() {
    assertThat(OrganNames.isOrgan("云山县教育局")).isTrue();
    assertThat(OrganNames.isOrgan("云山县教育局(云山县体育局)")).isTrue();
    assertThat(OrganNames.isOrgan("云山县第3中学")).isTrue();
    assertThat(OrganNames.isOrgan("云山县“互联网”办公室")).isTrue();
    assertThat(OrganNames.isOrgan("云山县教育")).isFalse();
    assertThat(OrganNames.isOrgan("云山县")).isFalse();
    assertThat(OrganNames.isOrganOrPlace("云山县")).isTrue();
    assertThat(OrganNames.isOrganOrPlace("云山县教育局")).isTrue();
    assertThat(OrganNames.isOrganOrPlace("云山县教育")).isFalse();
  }

  @Test
  void sentencesMenusAndShortWordsAreNoNames() {
    assertThat(OrganNames.isOrgan("云山县教育局。")).isFalse();
    assertThat(OrganNames.isOrgan("云山县 教育局")).isFalse();
    assertThat(OrganNames.isOrgan("主办云山县教育局")).isFalse();
    assertThat(OrganNames.isOrgan("本教育局")).isFalse();
    assertThat(OrganNames.isOrgan("县局")).isFalse();
    assertThat(OrganNames.isOrgan("云".repeat(44) + "局")).isTrue();
    assertThat(OrganNames.isOrgan("云".repeat(45) + "局")).isFalse();
  }

  @Test
  void aNameSaysItsPlaceIfOneStandsWithinIt() {
    assertThat(OrganNames.namesPlace("云山县教育局")).isTrue();
    assertThat(OrganNames.namesPlace("县教育局")).isFalse();
  }

  @Test
  void governmentsSpeakForAPlace() {
    assertThat(OrganNames.isGovernment("云山县人民政府")).isTrue();
    assertThat(OrganNames.isGovernment("云山街道")).isTrue();
    assertThat(OrganNames.isGovernment("云山县教育局")).isFalse();
    assertThat(OrganNames.isGovernment(null)).isFalse();
  }

  @Test
  void aShortNameHasTheCharactersOfTheFullOneInItsOrder() {
    assertThat(OrganNames.mayStandFor("市科委", 0, 3, "云海市科学技术委员会")).isTrue();
    assertThat(OrganNames.mayStandFor("由市科委", 1, 4, "云海市科学技术委员会")).isTrue();
    assertThat(OrganNames.mayStandFor("科市委", 0, 3, "云海市科学技术委员会")).isFalse();
    assertThat(OrganNames.mayStandFor("市教委", 0, 3, "云海市科学技术委员会")).isFalse();
    assertThat(OrganNames.mayStandFor("市科委", 0, 3, null)).isFalse();
  }

  @Test
  void organsAreSeenWithinOtherWords() {
    assertThat(OrganNames.containsOrgan("由县教育局", 0, 5)).isTrue();
    assertThat(OrganNames.containsOrgan("由县教育局", 0, 4)).isFalse();
    assertThat(OrganNames.containsOrgan("各部门", 0, 3)).isTrue();
    assertThat(OrganNames.containsOrgan("全部件", 0, 3)).isFalse();
    assertThat(OrganNames.containsOrgan("政务中心", 0, 4)).isTrue();
    assertThat(OrganNames.containsOrgan("中间", 0, 2)).isFalse();
    assertThat(OrganNames.containsOrgan("县委办", 2, 3)).isTrue();
    assertThat(OrganNames.containsOrgan("办公楼", 0, 3)).isTrue();
    assertThat(OrganNames.containsOrgan("办理", 0, 2)).isFalse();
    assertThat(OrganNames.containsOrgan("街道", 0, 2)).isTrue();
    assertThat(OrganNames.containsOrgan("街头", 0, 2)).isFalse();
    assertThat(OrganNames.containsOrgan("各单位", 0, 3)).isTrue();
    assertThat(OrganNames.containsOrgan("单个", 0, 2)).isFalse();
  }
}
