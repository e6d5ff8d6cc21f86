package gpr.form;

import java.util.List;

/**
 * One side of an equation of a form's resource: keys of rows or columns, of which {@code group.*}
 * names all below a group.
 */
record Terms(List<String> keys) {
  Terms {
    keys = List.copyOf(keys);
  }

  static Terms of(String side) {
    return new Terms(List.of(side.trim().split(" \\+ ")));
  }

  boolean name(String key) {
    for (String term : keys) {
      boolean named =
          term.endsWith(".*")
              ? key.startsWith(term.substring(0, term.length() - 1))
              : key.equals(term);
      if (named) {
        return true;
      }
    }
    return false;
  }
}
