package gpr.output.page;

import org.jspecify.annotations.Nullable;

/**
 * A label beside or over numbers.
 *
 * @param text the label
 * @param scope what it is the head of: row, rowgroup, col, colgroup
 * @param down over how many rows it goes
 * @param across over how many columns it goes
 */
record DrawnHead(String text, String scope, int down, int across) {
  /** The value of rowspan; null for one row. */
  @Nullable String rows() {
    return down == 1 ? null : String.valueOf(down);
  }

  /** The value of colspan; null for one column. */
  @Nullable String columns() {
    return across == 1 ? null : String.valueOf(across);
  }
}
