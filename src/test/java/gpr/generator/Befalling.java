package gpr.generator;

import java.util.function.Predicate;

/**
 * Whom a kind of damage befalls, and how.
 *
 * @param suiting whether it can befall the texts of a converter
 * @param change what becomes of a table; nothing where the damage is to the whole text
 */
record Befalling(Predicate<Renderer> suiting, TableChange change) {
  /** What befalls every converter's text. */
  static final Predicate<Renderer> ANY = renderer -> true;

  /** What leaves tables as they are, or has its own way with them. */
  static final TableChange NONE = (table, renderer, chance) -> table;
}
