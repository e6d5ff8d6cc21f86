package gpr.check;

import gpr.Message;
import gpr.check.SumLedger.Change;
import gpr.check.Suspect.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest mistake that explains all failing sums of a table and breaks no other: one
 * cell, else two cells or one mistake of many cells. Every change of that size is tried, so that
 * cells are only ever named where no other would do as well; nothing is tried where all sums hold.
 */
final class SuspectSearch {
  /** What may have happened, the simplest first; the next are asked only where none explains it. */
  private static final List<List<RepairProposer>> STEPS =
      List.of(
          List.of(new CellRepairs(1)),
          List.of(
              new GroupRepairs(), new ShiftRepairs(), new ExchangeRepairs(), new CellRepairs(2)));

  /**
   * By so much numbers must be off before an exchange, a shift or a group is believed against two
   * wrong cells: their numbers follow from the table, so they fit by chance only where it is full
   * of noughts and ones. As often as much, where several rows could hold requests that stand under
   * the wrong applicant: in one of them neighbours may differ by just so many.
   */
  static final long LARGE = 10;

  /** So many ways to mend the sums are told; more help nobody. */
  static final int MOST_TOLD = 3;

  private final SumLedger ledger;
  private final ProseEvidence prose;
  private final Subject subject;

  /** Everything that was proposed in a step. */
  private final List<Repair> all = new ArrayList<>();

  SuspectSearch(Subject subject, FormIndex.Table table) {
    this.subject = subject;
    this.ledger = new SumLedger(subject, table);
    this.prose = new ProseEvidence(subject);
  }

  /** What would mend the table; null if nothing so small does. */
  @Nullable Suspect suspect() {
    if (!ledger.isExact() || ledger.allHold()) {
      return null;
    }
    for (List<RepairProposer> step : STEPS) {
      List<Repair> found = proposed(step);
      if (!found.isEmpty()) {
        return decided(found);
      }
    }
    return null;
  }

  /** What makes different tables; of those that make the same, the most telling. */
  private List<Repair> proposed(List<RepairProposer> proposers) {
    all.clear();
    proposers.forEach(proposer -> proposer.propose(ledger, all));
    List<Repair> different = new ArrayList<>();
    for (Repair repair : all) {
      int same = 0;
      while (same < different.size() && !different.get(same).isSameAs(repair)) {
        same++;
      }
      if (same == different.size()) {
        different.add(repair);
      } else if (repair.tells() > different.get(same).tells()) {
        different.set(same, repair);
      }
    }
    return different;
  }

  private @Nullable Suspect decided(List<Repair> found) {
    if (found.size() == 1) {
      return named(found.get(0));
    }
    List<Repair> likely = found.stream().filter(repair -> isStriking(repair, found)).toList();
    if (likely.size() == 1) {
      return named(likely.get(0));
    }
    List<Repair> borneOut = prose.borneOut(found);
    if (borneOut.size() == 1) {
      return named(borneOut.get(0));
    }
    List<Repair> left = prose.notBelied(found);
    return oneOf(left.size() > 1 ? left : found);
  }

  /** Whether one mistake makes that table, with numbers that fit by more than chance. */
  private boolean isStriking(Repair repair, List<Repair> found) {
    long moves = found.stream().filter(other -> other.isMoveAs(other, ledger)).count();
    return repair.size() >= LARGE * Math.max(1, moves)
        && all.stream().anyMatch(other -> other.isSameAs(repair) && other.isOneMistake());
  }

  private Suspect named(Repair repair) {
    if (!ledger.areBorneOut(repair.changes())) {
      return new Suspect(repair.kind(), List.of(), Message.of("suspect.unsure", repair.told()));
    }
    return new Suspect(
        repair.kind(), repair.changes().stream().map(this::suggestion).toList(), repair.told());
  }

  private SuspectCell suggestion(Change change) {
    return new SuspectCell(subject.cell(change.cell()), BigDecimal.valueOf(change.to()));
  }

  /** Where one of the moves is that of numbers typed into each other's place, it is told first. */
  private static Message slipOr(List<Repair> found, Message moves) {
    List<Repair> slips = found.stream().filter(Repair::isOneMistake).toList();
    return slips.size() == 1 ? Message.of("suspect.orElse", slips.get(0).told(), moves) : moves;
  }

  /** Each of these would do: what they share. */
  private @Nullable Suspect oneOf(List<Repair> found) {
    Repair first = found.get(0);
    if (found.stream().allMatch(repair -> repair.kind() == Kind.CELL)) {
      return new Suspect(Kind.CELL, List.of(), RepairWords.oneOfCells(ledger, found));
    }
    if (found.stream().allMatch(repair -> repair.isMoveAs(first, ledger))) {
      return new Suspect(
          Kind.MOVE, List.of(), slipOr(found, RepairWords.oneOfMoves(ledger, found)));
    }
    if (found.size() > MOST_TOLD) {
      return null;
    }
    return new Suspect(
        first.kind(),
        List.of(),
        Message.of("suspect.oneOf", found.stream().map(Repair::told).toList()));
  }
}
