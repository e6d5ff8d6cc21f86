package gpr.organ;

import org.jspecify.annotations.Nullable;

/**
 * Whose report it is.
 *
 * @param name its name as the report gives it, without what converters change; null where the
 *     report names no organ
 * @param key the organ without its division, in common characters: 民政局, the same for 北京市西城区民政局 and
 *     西城区民政局; null where the report names no organ
 * @param division where it stands; null where it cannot be told
 * @param kind what kind of organ it is; null where it cannot be told
 */
public record Organ(
    @Nullable String name,
    @Nullable String key,
    @Nullable Division division,
    @Nullable OrganKind kind) {
  /** Of a report that names no organ. */
  public static final Organ UNKNOWN = new Organ(null, null, null, null);

  /**
   * What is the same for all reports of one organ, whatever they call it; null where the report
   * names none. A division that was raised or renumbered stays the same.
   */
  public @Nullable String identity() {
    return division == null || division.latestCode() == null
        ? name
        : division.latestCode() + " " + key;
  }
}
