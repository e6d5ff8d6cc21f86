package gpr.organ;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an organ stands.
 *
 * @param code the code of GB/T 2260, six digits; of a township or street that of its county; null
 *     of the state itself
 * @param latestCode the code by which the same division goes now, where it was raised or given
 *     another since: that of 蓬莱区 for 蓬莱市; else the code; null of the state itself
 * @param name the division's name: 西城区; 全国 of the state itself
 * @param path the names from the province down, its own last; empty of the state itself
 * @param level how high the organ stands
 */
public record Division(
    @Nullable String code,
    @Nullable String latestCode,
    String name,
    List<String> path,
    DivisionLevel level) {
  /** Of organs of the state itself. */
  static final Division NATION = new Division(null, null, "全国", List.of(), DivisionLevel.NATIONAL);

  public Division {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(level, "level");
    path = List.copyOf(path);
  }

  /** The same place, for a township or street in it. */
  Division ofTownship() {
    return new Division(code, latestCode, name, path, DivisionLevel.TOWNSHIP);
  }

  /** The names from the province down in one: 北京市西城区; 全国 of the state itself. */
  public String fullName() {
    return path.isEmpty() ? name : String.join("", path);
  }
}
