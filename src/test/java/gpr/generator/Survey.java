package gpr.generator;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads generated reports by the thousand and prints what is not as it is to be, grouped by kind of
 * difference, converter and noise or damage, with the first recipe of each group. {@link
 * ReportGenerator} prints a recipe's text.
 */
public final class Survey {
  private static final int SHOWN = 3;

  private final Function<Reading, List<String>> property;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, String> examples = new TreeMap<>();
  private int read;
  private int failed;

  private Survey(Function<Reading, List<String>> property) {
    this.property = property;
  }

  /**
   * Arguments: {@code tables}, {@code prose} (with each noise: what differs) or {@code damage}
   * (what was invented); how many seeds; a pattern of converters' names, by default all.
   */
  public static void main(String[] arguments) {
    String kind = arguments[0];
    int seeds = Integer.parseInt(arguments[1]);
    String names = arguments.length > 2 ? arguments[2] : ".*";
    Survey survey =
        new Survey(
            switch (kind) {
              case "tables" -> Reading::tableDifferences;
              case "prose" -> Reading::proseDifferences;
              case "damage" -> Reading::inventions;
              default -> throw new IllegalArgumentException(kind);
            });
    for (Renderer renderer : Renderers.all()) {
      if (renderer.name().matches(names)) {
        for (int seed = 0; seed < seeds; seed++) {
          Recipes.of(renderer, seed, kind.equals("damage")).forEach(survey::read);
        }
      }
    }
    survey.print(System.out);
  }

  private void read(Recipe recipe) {
    List<String> differences;
    try {
      differences = property.apply(Reading.of(recipe));
    } catch (RuntimeException e) {
      differences = List.of("threw: " + e);
    }
    read++;
    if (!differences.isEmpty()) {
      failed++;
      String group = group(recipe, differences);
      counts.merge(group, 1, Integer::sum);
      List<String> shown = differences.subList(0, Math.min(SHOWN, differences.size()));
      examples.putIfAbsent(
          group, recipe + "\n    " + differences.size() + ": " + String.join("\n    ", shown));
    }
  }

  private static String group(Recipe recipe, List<String> differences) {
    List<String> kinds =
        differences.stream().map(line -> line.split(":")[0]).distinct().sorted().toList();
    return String.join(
        " ",
        kinds.toString(),
        recipe.noises().toString(),
        recipe.damages().toString(),
        recipe.renderer().name(),
        recipe.blanks().areEmpty() ? "blanks" : "");
  }

  private void print(PrintStream out) {
    out.println(failed + " of " + read + " reports");
    counts.forEach(
        (group, count) -> out.println(count + " " + group + "\n    " + examples.get(group)));
  }
}
