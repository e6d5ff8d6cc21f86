package gpr.organ;

import java.util.Locale;

/** How high an organ stands. */
public enum DivisionLevel {
  /** An organ of the state itself: 民政部. */
  NATIONAL,
  /** 省, 自治区, 直辖市. */
  PROVINCIAL,
  /** 地级市, 地区, 自治州, 盟. */
  PREFECTURE,
  /** 县, 自治县, 旗, 县级市, 市辖区. */
  COUNTY,
  /** 乡, 镇, 街道: of no code of its own, so it has that of its county. */
  TOWNSHIP;

  /** The name in results. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
