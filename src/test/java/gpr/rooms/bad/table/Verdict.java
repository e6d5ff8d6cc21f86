package gpr.rooms.bad.table;

/** Needed by an earlier room. */
public record Verdict(boolean isRead) {}
