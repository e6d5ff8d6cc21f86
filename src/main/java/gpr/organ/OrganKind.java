package gpr.organ;

import java.util.Locale;

/** What kind of organ it is, by its name. */
public enum OrganKind {
  /** 人民政府 of a county and above, and what acts as one: 开发区管理委员会. */
  GOVERNMENT,
  /** A department or office of a government: 民政局. */
  DEPARTMENT,
  /** Of a system that is led from above, wherever it stands: 税务局, 海关, 气象局. */
  VERTICAL,
  /** 乡镇人民政府, 街道办事处. */
  TOWNSHIP,
  /** 事业单位: 医院, 学校, 中心. */
  INSTITUTION,
  /** 高等学校. */
  UNIVERSITY;

  /** The name in results. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static OrganKind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
