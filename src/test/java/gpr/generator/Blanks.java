package gpr.generator;

import gpr.form.FormCell;
import java.math.BigDecimal;

/** What an organ writes where nothing happened. */
public enum Blanks {
  /** 0 everywhere. */
  ZERO("0", true),
  /** Nothing, in every table. */
  EMPTY("", true),
  /** Nothing, but totals and the rows of 一 and 二 are filled in. */
  EMPTY_BUT_TOTALS("", false),
  /** A slash. */
  SLASH("/", true),
  /** A dash of one character. */
  DASH("—", false),
  /** A hyphen. */
  HYPHEN("-", true),
  /** 无, none. */
  NONE("无", false);

  private final String sign;
  private final boolean everywhere;

  Blanks(String sign, boolean everywhere) {
    this.sign = sign;
    this.everywhere = everywhere;
  }

  /** Whether zeros are printed as zeros. */
  public boolean areZeros() {
    return this == ZERO;
  }

  /** Whether nothing at all is printed, so that only the layout shows the place. */
  public boolean areEmpty() {
    return sign.isEmpty();
  }

  /** Whether that value of that cell is not printed as a number. */
  boolean replaces(FormCell cell, BigDecimal value) {
    if (areZeros() || value.signum() != 0) {
      return false;
    }
    return everywhere || !cell.column().equals("total") && cell.row().contains(".");
  }

  String sign() {
    return sign;
  }
}
