package gpr.ledger;

import gpr.Layout;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import gpr.generator.ExpectedCell;
import gpr.generator.Reading;
import gpr.generator.Recipe;
import gpr.generator.Recipes;
import gpr.generator.Renderer;
import gpr.generator.Renderers;
import gpr.report.Report;
import gpr.table.CellValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes how many cells of generated reports are read rightly, left in doubt or read wrongly, by
 * what was done to the report, its form, its layout and its converter.
 */
public final class AccuracyLedger {
  private static final String CONVERTERS = "## Real converters\n";

  private static final int SEEDS = 20;

  /** How many texts have two kinds of damage, and three, in the ledger. */
  private static final int COMBINED = 20_000;

  /** The first of their seeds: none is one of the tests'. */
  private static final long COMBINED_FROM = 1_000_000_000;

  /** How many cells of some kind there are. */
  private static final class Tally {
    private long right;
    private long inDoubt;
    private long wrong;

    void add(Tally other) {
      right += other.right;
      inDoubt += other.inDoubt;
      wrong += other.wrong;
    }

    long cells() {
      return right + inDoubt + wrong;
    }

    String percent(long part) {
      return cells() == 0 ? "" : String.format(Locale.ROOT, "%.3f", 100.0 * part / cells());
    }

    /** Right and in doubt in percent, wrong as a number: it is to be 0. */
    String brief() {
      return cells() == 0 ? "" : percent(right) + " · " + percent(inDoubt) + " · " + wrong;
    }
  }

  /** What was done, to which form, read from which converter's text. */
  private record Line(String done, boolean damaged, Form form, Renderer renderer) {}

  private final Map<Line, Tally> tallies = new LinkedHashMap<>();
  private final int seeds;

  private AccuracyLedger(int seeds) {
    this.seeds = seeds;
  }

  /** Arguments: the file to write; how many seeds for each line, by default 20. */
  public static void main(String[] arguments) throws IOException {
    AccuracyLedger ledger =
        new AccuracyLedger(arguments.length > 1 ? Integer.parseInt(arguments[1]) : SEEDS);
    ledger.count();
    Path page = Path.of(arguments[0]);
    Files.writeString(page, ledger.page() + convertersOf(page));
  }

  /** What {@code bench/converters} has measured stands at the end of the page and is kept. */
  private static String convertersOf(Path page) throws IOException {
    String before = Files.exists(page) ? Files.readString(page) : "";
    int from = before.indexOf(CONVERTERS);
    return from < 0 ? "" : "\n" + before.substring(from);
  }

  private void count() {
    for (Renderer renderer : Renderers.all()) {
      for (int seed = 0; seed < seeds; seed++) {
        for (Recipe recipe : Recipes.of(renderer, seed, false)) {
          count(recipe, recipe.noises().get(0).name(), false);
        }
        for (Recipe recipe : Recipes.of(renderer, seed, true)) {
          count(recipe, recipe.damages().get(0).name(), true);
        }
      }
    }
  }

  private void count(Recipe recipe, String done, boolean damaged) {
    Line line = new Line(done, damaged, recipe.form(), recipe.renderer());
    tallies.computeIfAbsent(line, each -> new Tally()).add(tally(Reading.of(recipe)));
  }

  private static Tally tally(Reading reading) {
    Tally tally = new Tally();
    for (FormCell cell : reading.made().form().cells()) {
      ExpectedCell expected = reading.made().cell(cell);
      BigDecimal value = value(reading.reports(), cell);
      if (!expected.allows(value)) {
        tally.wrong++;
      } else if (value == null && expected.value() != null) {
        tally.inDoubt++;
      } else {
        tally.right++;
      }
    }
    for (Report report : reading.reports()) {
      tally.wrong += beside(reading.made().form(), report);
    }
    return tally;
  }

  /** The value that any of the reports gives: none may give a wrong one. */
  private static BigDecimal value(List<Report> reports, FormCell cell) {
    BigDecimal value = null;
    for (Report report : reports) {
      Optional<FormCell> there = report.form().cell(cell.path());
      if (there.isPresent() && report.cell(there.get()).value() != null) {
        value = report.cell(there.get()).value();
      }
    }
    return value;
  }

  /** How many values were read in cells that the form does not have. */
  private static long beside(Form form, Report report) {
    long count = 0;
    for (CellValue cell : report.cells()) {
      if (cell.value() != null && form.cell(cell.cell().path()).isEmpty()) {
        count++;
      }
    }
    return count;
  }

  private String page() {
    StringBuilder page = new StringBuilder();
    page.append("# Accuracy ledger\n\n")
        .append("Made by `mvn -q -P ledger test-compile exec:java@ledger` from ")
        .append(seeds)
        .append(" generated reports a line, form and converter. Every figure is known, so every\n")
        .append("cell is *right* (the value, or null where none is printed), *in doubt* (null)\n")
        .append("or *wrong* (another value). Where nothing was damaged, a cell in doubt is a\n")
        .append("weakness; where something was, it is often the only honest answer.\n\n");
    appendSummary(page);
    appendCombined(page);
    appendConditions(page, "What changes nothing", false);
    appendConditions(page, "What loses something", true);
    appendRenderers(page);
    return page.toString();
  }

  private void appendSummary(StringBuilder page) {
    page.append("| | form | layout | cells | right % | in doubt % | wrong | wrong % |\n")
        .append("|---|---|---|---:|---:|---:|---:|---:|\n");
    for (boolean damaged : new boolean[] {false, true}) {
      for (Form form : Forms.all()) {
        for (Layout layout : Layout.values()) {
          Tally tally = sum(null, damaged, form, layout, null);
          appendRow(
              page,
              damaged ? "damaged" : "undamaged",
              form.template(),
              layout.id(),
              Long.toString(tally.cells()),
              tally.percent(tally.right),
              tally.percent(tally.inDoubt),
              Long.toString(tally.wrong),
              tally.percent(tally.wrong));
        }
      }
    }
  }

  private static void appendCombined(StringBuilder page) {
    Counts counts = new Counts();
    Texts texts = new Texts(counts::add);
    texts.singles(COMBINED_FROM, COMBINED / 2000);
    texts.combined(2, COMBINED_FROM, COMBINED);
    texts.combined(3, COMBINED_FROM, COMBINED);
    page.append("\n## Damages combined\n\n")
        .append("Other seeds than those of the tests, one kind of damage in a text, two, three.\n")
        .append(
            "*Null*: a number is printed and none was read; *wrong*: another number; *invented*:\n")
        .append(
            "a number where none is printed; *unseeable*: another number in a text that is, to\n")
        .append("the byte, that of another whole report.\n\n")
        .append(counts.table());
  }

  private void appendConditions(StringBuilder page, String title, boolean damaged) {
    page.append("\n## ").append(title).append("\n\n");
    page.append("Right % · in doubt % · wrong cells.\n\n| | form |");
    for (Layout layout : Layout.values()) {
      page.append(' ').append(layout.id()).append(" |");
    }
    page.append("\n|---|---|").append("---:|".repeat(Layout.values().length)).append('\n');
    for (String done : conditions(damaged)) {
      for (Form form : Forms.all()) {
        List<String> cells = new ArrayList<>();
        cells.add(done.toLowerCase(Locale.ROOT).replace('_', ' '));
        cells.add(form.template());
        for (Layout layout : Layout.values()) {
          cells.add(sum(done, damaged, form, layout, null).brief());
        }
        appendRow(page, cells.toArray(String[]::new));
      }
    }
  }

  private List<String> conditions(boolean damaged) {
    return tallies.keySet().stream()
        .filter(line -> line.damaged() == damaged)
        .map(Line::done)
        .distinct()
        .sorted()
        .toList();
  }

  private void appendRenderers(StringBuilder page) {
    page.append("\n## Converter by converter\n\nRight % · in doubt % · wrong cells.\n\n")
        .append("| converter | layout | undamaged | damaged |\n|---|---|---:|---:|\n");
    for (Renderer renderer : Renderers.all()) {
      appendRow(
          page,
          renderer.name(),
          renderer.layout().id(),
          sum(null, false, null, null, renderer).brief(),
          sum(null, true, null, null, renderer).brief());
    }
  }

  /** The sum of the lines of which each part that is not null is so. */
  private Tally sum(String done, boolean damaged, Form form, Layout layout, Renderer renderer) {
    Tally sum = new Tally();
    tallies.forEach(
        (line, tally) -> {
          if (line.damaged() == damaged
              && (done == null || line.done().equals(done))
              && (form == null || line.form().equals(form))
              && (layout == null || line.renderer().layout() == layout)
              && (renderer == null || line.renderer().equals(renderer))) {
            sum.add(tally);
          }
        });
    return sum;
  }

  private static void appendRow(StringBuilder page, String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
