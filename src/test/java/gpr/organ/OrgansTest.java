package gpr.organ;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrgansTest {
  private static final Path NAMES = Path.of("src/test/resources/gpr/organ/names.tsv");
  private static final Path DIVISIONS = Path.of("src/main/resources/gpr/organ/divisions.tsv");

  private static final List<String> ORGANS =
      List.of(
          "人民政府",
          "民政局",
          "公安局",
          "城市管理局",
          "市场监督管理局",
          "发展和改革委员会",
          "气象局",
          "税务局",
          "第一中学",
          "政务服务中心",
          "人民政府办公室",
          "国有资产监督管理委员会");

  static List<String> names() throws IOException {
    return Files.readAllLines(NAMES).stream().filter(line -> !line.startsWith("#")).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void nameTellsWhatIsKnownOfItAndNoMore(String line) {
    String[] fields = line.split("\t");
    Organ organ = Organs.of(fields[0], text(fields[1]), text(fields[2]), year(fields[3]));
    Division division = organ.division();
    assertThat(
            String.join(
                "\t",
                division == null || division.code() == null ? "-" : division.code(),
                division == null ? "-" : division.level().id(),
                organ.key(),
                organ.kind() == null ? "-" : organ.kind().id()))
        .isEqualTo(String.join("\t", fields[4], fields[5], fields[6], fields[7]));
  }

  private static String text(String field) {
    return field.equals("-") ? null : field;
  }

  private static Integer year(String field) {
    return Integer.valueOf(field);
  }

  /** A division as the resource has it, read here a second time and in another way. */
  private record Place(String code, String name, boolean isThere) {}

  private static List<Place> places() throws IOException {
    List<Place> places = new ArrayList<>();
    for (String line : Files.readAllLines(DIVISIONS)) {
      if (Character.isDigit(line.charAt(0))) {
        String[] fields = line.split("\t");
        places.add(new Place(fields[0], fields[1], fields.length < 4));
      }
    }
    return places;
  }

  /** Every division of today, with organs in turn: by its whole path, with its city, and alone. */
  @Test
  void everyDivisionIsToldByItsPathAndWhereItIsTheOnlyOneByItsName() throws IOException {
    List<Place> places = places();
    Map<String, String> byCode = new HashMap<>();
    Map<String, Integer> howMany = new HashMap<>();
    places.forEach(place -> byCode.put(place.code(), place.name()));
    places.forEach(place -> howMany.merge(place.name(), place.isThere() ? 1 : 0, Integer::sum));
    int alone = 0;
    int asked = 0;
    for (Place place : places.stream().filter(Place::isThere).toList()) {
      String organ = ORGANS.get(asked++ % ORGANS.size());
      String province = above(byCode, place, place.code().substring(0, 2) + "0000");
      String city = above(byCode, place, place.code().substring(0, 4) + "00");
      assertThat(told(province + city + place.name() + organ)).isEqualTo(place.code() + organ);
      String within = (city.isEmpty() ? province : city) + place.name() + organ;
      assertThat(told(within)).as(within).isEqualTo(place.code() + organ);
      String told = told(place.name() + organ);
      // Never another's: null where it is not the only one, or a word.
      assertThat(told)
          .as(place.name() + organ)
          .isIn(place.code() + organ, "null" + organ, "null" + place.name() + organ);
      if (howMany.get(place.name()) > 1) {
        assertThat(told).as(place.name() + organ).startsWith("null");
      }
      alone += told.startsWith("null") ? 0 : 1;
    }
    assertThat(asked).isGreaterThan(3000);
    assertThat(alone).isGreaterThan(asked * 9 / 10);
  }

  private static String above(Map<String, String> byCode, Place place, String code) {
    return place.code().equals(code) ? "" : byCode.getOrDefault(code, "");
  }

  private static String told(String name) {
    Organ organ = Organs.of(name, null, null, 2023);
    return (organ.division() == null ? "null" : organ.division().code()) + organ.key();
  }

  @Test
  void organStaysTheSameWhenItsDivisionIsRaisedAndWhateverItIsCalled() {
    assertThat(Organs.of("蓬莱市教育局", null, null, 2019).identity())
        .isEqualTo(Organs.of("山东省烟台市蓬莱区教育局", null, null, 2021).identity())
        .isEqualTo("370614 教育局");
    assertThat(Organs.of("云溪市档案局", null, null, 2023).identity()).isEqualTo("云溪市档案局");
    assertThat(Organs.of("朝阳区民政局", null, null, 2023).identity())
        .isNotEqualTo(Organs.of("民政局", null, null, 2023).identity());
    assertThat(Organs.of(null, null, null, 2023)).isEqualTo(Organ.UNKNOWN);
  }

  @Test
  void pathGoesFromTheProvinceDown() {
    assertThat(Organs.of("长沙县民政局", null, null, 2023).division().path())
        .containsExactly("湖南省", "长沙市", "长沙县");
    assertThat(Organs.of("西城区民政局", null, null, 2023).division().path())
        .containsExactly("北京市", "西城区");
    assertThat(Organs.of("民政部", null, null, 2023).division().fullName()).isEqualTo("全国");
  }
}
