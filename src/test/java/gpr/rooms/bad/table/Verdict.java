package gpr.rooms.bad.table;

/** Needed by an earlier room, and prints while it reads. */
public record Verdict(boolean isRead) {
  /** Tells how it was read. */
  public void print() {
    System.err.println(isRead);
  }
}
