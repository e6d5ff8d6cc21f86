package gpr.output;

import java.util.Objects;

/**
 * A column of a CSV, as its header and its schema have it.
 *
 * @param name its name in the header
 * @param type what its fields are
 * @param title its name in Chinese
 * @param description what it says, with the unit
 * @param isAlwaysThere whether no field of it is empty
 */
record CsvColumn(String name, Type type, String title, String description, boolean isAlwaysThere) {
  /** The types, by their names in a Table Schema. */
  enum Type {
    STRING,
    INTEGER,
    NUMBER,
    DATE
  }

  CsvColumn {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
  }
}
