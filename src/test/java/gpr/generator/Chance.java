package gpr.generator;

import java.util.List;
import java.util.SplittableRandom;

/** Draws that repeat: the same seed gives the same draws. */
public final class Chance {
  private final SplittableRandom random;

  /**
   * @param seed where the draws begin
   */
  public Chance(long seed) {
    this(new SplittableRandom(seed));
  }

  private Chance(SplittableRandom random) {
    this.random = random;
  }

  /** Draws of its own, so that one part of a report may draw more without changing the others. */
  public Chance fork() {
    return new Chance(random.split());
  }

  /** A number from 0 to below the bound, which is at least 1. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number from one to the other, both included. */
  public int between(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  /** True once in that many draws. */
  public boolean onceIn(int draws) {
    return random.nextInt(draws) == 0;
  }

  /** One of a list that is not empty. */
  public <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  /** One of the characters of a text that is not empty. */
  public char pick(String characters) {
    return characters.charAt(below(characters.length()));
  }
}
