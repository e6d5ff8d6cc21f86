package gpr.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which organs' figures make up those of which other.
 *
 * @param path the file that says so, as it was named
 * @param children the children of each parent, by their names, or by the codes of their divisions
 *     where governments are meant; none is empty
 */
public record Groups(String path, Map<String, List<String>> children) {
  public Groups {
    Objects.requireNonNull(path, "path");
    Map<String, List<String>> copies = new LinkedHashMap<>();
    children.forEach((parent, names) -> copies.put(parent, List.copyOf(new ArrayList<>(names))));
    children = copies;
  }
}
