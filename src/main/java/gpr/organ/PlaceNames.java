package gpr.organ;

/** How the names of divisions are made: a stem, peoples in those of autonomy, a rank. */
final class PlaceNames {
  private static final String[] AUTONOMIES = {"自治区", "自治州", "自治县", "自治旗"};

  private static final String[] RANKS = {"地区", "省", "市", "区", "县", "旗", "盟", "州"};

  /** The peoples in the names of autonomous divisions. */
  private static final String[] PEOPLES = {
    "各族", "维吾尔", "蒙古", "哈萨克", "柯尔克孜", "锡伯", "塔吉克", "达斡尔族", "鄂温克族", "蒙古族", "朝鲜族", "满族", "回族", "土家族",
    "苗族", "侗族", "布依族", "彝族", "傣族", "景颇族", "白族", "傈僳族", "哈尼族", "哈萨克族", "藏族", "羌族", "壮族", "瑶族", "黎族",
    "仫佬族", "毛南族", "水族", "仡佬族", "拉祜族", "佤族", "布朗族", "纳西族", "独龙族", "怒族", "普米族", "土族", "撒拉族", "东乡族",
    "保安族", "裕固族", "畲族"
  };

  private PlaceNames() {}

  /** The short name in use of an autonomous division: 延边州 of 延边朝鲜族自治州; empty for others. */
  static String alias(String name) {
    for (String autonomy : AUTONOMIES) {
      if (name.endsWith(autonomy) && !autonomy.equals("自治区")) {
        String stem = stem(name);
        return stem.isEmpty() ? "" : stem + autonomy.charAt(autonomy.length() - 1);
      }
    }
    return "";
  }

  /** The name without its rank and peoples: 西城 of 西城区, 延边 of 延边朝鲜族自治州. */
  static String stem(String name) {
    for (String autonomy : AUTONOMIES) {
      if (name.endsWith(autonomy)) {
        return withoutPeoples(name.substring(0, name.length() - autonomy.length()));
      }
    }
    for (String rank : RANKS) {
      if (name.endsWith(rank)) {
        return name.substring(0, name.length() - rank.length());
      }
    }
    return name;
  }

  private static String withoutPeoples(String name) {
    for (String people : PEOPLES) {
      if (name.endsWith(people)) {
        return withoutPeoples(name.substring(0, name.length() - people.length()));
      }
    }
    return name;
  }
}
