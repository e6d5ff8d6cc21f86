package gpr.rooms.bad.layout;

import gpr.rooms.bad.table.Verdict;

/** Knows a later room, and is public for nobody. */
public record Row(Verdict verdict) {}
