package gpr.output;

import gpr.table.CellStatus;

/** The signs that tell a person how a number is known, the same on a terminal and on a page. */
public final class CellMarks {
  private CellMarks() {}

  /** The sign of that status; empty for a number that was simply read. */
  public static String of(CellStatus status) {
    return switch (status) {
      case READ -> "";
      case INFERRED -> "~";
      case BLANK -> "_";
      case NOT_APPLICABLE -> "/";
      case UNREADABLE -> "!";
      case MISSING -> "?";
    };
  }
}
