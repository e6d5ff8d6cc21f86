package gpr.survey;

import gpr.Layout;
import gpr.form.Form;
import gpr.form.Forms;
import gpr.generator.Blanks;
import gpr.generator.CellDamage;
import gpr.generator.Recipes;
import gpr.generator.Renderer;
import gpr.generator.Renderers;
import gpr.survey.Defect.Kind;
import gpr.survey.Specimen.Recipe;
import gpr.survey.Verdict.LeftOut;
import gpr.survey.Verdict.Naming;
import gpr.survey.Verdict.Outcome;
import gpr.survey.Verdict.RuleCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Counts what gpr check finds of known defects, what it says of what is right, and whether the
 * cells that it names are the wrong ones.
 */
public final class DefectSurvey {
  private static final int SEEDS = 6;

  /** A specimen's recipe without its seed. */
  private record Line(Defect defect, Form form, Renderer renderer, Blanks blanks) {}

  private final Map<Line, Tally> tallies = new LinkedHashMap<>();
  private final SplitNumbers splitNumbers = new SplitNumbers();
  private final List<String> remarks = new ArrayList<>();

  /** The sentences are counted beside the defects: both take minutes. */
  private final CompletableFuture<String> sentences =
      CompletableFuture.supplyAsync(() -> SentenceSurvey.of(Renderers.all()).section());

  private final int seeds;

  private DefectSurvey(int seeds) {
    this.seeds = seeds;
  }

  /**
   * Arguments: the file to write; how many seeds for each defect, form and converter, by default 6.
   * What is not as it is to be goes to standard output, with the recipe of its report.
   */
  public static void main(String[] arguments) throws IOException {
    DefectSurvey survey =
        new DefectSurvey(arguments.length > 1 ? Integer.parseInt(arguments[1]) : SEEDS);
    survey.count();
    Files.writeString(Path.of(arguments[0]), survey.page());
    survey.remarks.forEach(System.out::println);
  }

  private void count() {
    int number = 0;
    for (Renderer renderer : Renderers.all()) {
      for (Form form : Forms.all()) {
        for (Defect defect : Defect.values()) {
          for (int seed = 0; seed < seeds; seed++) {
            Blanks blanks = Recipes.blanks(renderer, seed);
            count(new Recipe(defect, form, renderer, blanks, number++));
          }
        }
        countSplitNumbers(form, renderer);
      }
    }
  }

  private void countSplitNumbers(Form form, Renderer renderer) {
    for (int seed = 0; seed < seeds && CellDamage.DIGIT_SPLIT.suits(renderer); seed++) {
      splitNumbers.add(gpr.generator.Recipe.plain(form, renderer, Blanks.ZERO, seed));
    }
  }

  private void count(Recipe recipe) {
    Optional<Specimen> specimen = Specimen.make(recipe);
    if (specimen.isEmpty()) {
      return;
    }
    Verdict verdict = Verdict.of(specimen.get());
    Line line = new Line(recipe.defect(), recipe.form(), recipe.renderer(), recipe.blanks());
    tallies.computeIfAbsent(line, each -> new Tally()).add(verdict);
    boolean missed =
        verdict.outcome() == Outcome.MISSED && recipe.defect().kind() != Kind.NONE
            || verdict.outcome() == Outcome.NOT_ASSESSED;
    if (missed || !verdict.remarks().isEmpty()) {
      remarks.add(recipe + " " + verdict.outcome() + " " + verdict.remarks());
    }
  }

  private Tally sum(Predicate<Line> lines) {
    Tally sum = new Tally();
    tallies.forEach(
        (line, tally) -> {
          if (lines.test(line)) {
            sum.add(tally);
          }
        });
    return sum;
  }

  private String page() {
    StringBuilder page = new StringBuilder();
    page.append("# What checking finds\n\n")
        .append("Made by `mvn -q -P survey test-compile exec:java@survey` from generated reports")
        .append(" with one known\n")
        .append("defect each: ")
        .append(seeds)
        .append(" for each defect, form and converter, ")
        .append(sum(line -> true).reports())
        .append(" reports in all. Their prose states numbers of the\n")
        .append("tables in many wordings, and other numbers beside them.\n");
    appendSums(page);
    appendRules(page);
    appendLeftOut(page);
    appendSuspects(page);
    appendProse(page);
    page.append(sentences.join());
    appendClean(page);
    appendBlanks(page);
    appendLayouts(page);
    appendSplitNumbers(page);
    return page.toString();
  }

  private void appendSums(StringBuilder page) {
    page.append("\n## Defects found\n\n")
        .append("Every zero is printed. A *false finding* is one of the sums, or over years, that")
        .append(" has no wrong cell in it.\n\n");
    appendHead(page, "defect", "form", "reports", "found", "missed", "found %", "false findings");
    for (Defect defect : Defect.values()) {
      for (Form form : Forms.all()) {
        Tally tally = sum(line -> isPlain(line) && line.defect() == defect && line.form() == form);
        if (defect.kind() == Kind.SUM || defect.kind() == Kind.YEARS || !defect.rule().isEmpty()) {
          appendFound(page, tally, defect.title(), form.template());
        }
      }
    }
    for (Form form : Forms.all()) {
      Tally clean =
          sum(line -> isPlain(line) && line.defect() == Defect.NONE && line.form() == form);
      appendRow(
          page,
          Defect.NONE.title(),
          form.template(),
          clean.reports(),
          "",
          "",
          "",
          clean.strayFindings());
    }
  }

  private static boolean isPlain(Line line) {
    return line.blanks().areZeros();
  }

  private static void appendFound(StringBuilder page, Tally tally, Object... names) {
    if (tally.specimens() == 0) {
      return;
    }
    int found = tally.of(Outcome.FOUND);
    List<Object> cells = new ArrayList<>(Arrays.asList(names));
    cells.add(tally.reports());
    cells.add(found);
    cells.add(tally.specimens() - found);
    cells.add(Tally.percent(found, tally.specimens()));
    cells.add(tally.strayFindings());
    appendRow(page, cells.toArray());
  }

  private void appendRules(StringBuilder page) {
    page.append("\n## By rule\n\n")
        .append("Over all layouts, every zero printed. *Right* are findings of what is wrong on")
        .append(" paper (a sum that fails, a number\n")
        .append("that differs, a date that is late), *false* are others, *missed* is what is wrong")
        .append(" and not said.\n\n");
    appendHead(page, "rule", "right", "false", "missed", "precision %", "recall %");
    sum(DefectSurvey::isPlain)
        .byRule()
        .forEach(
            (rule, count) ->
                appendRow(
                    page,
                    rule,
                    count.right,
                    count.falsely,
                    count.missed,
                    Tally.percent(count.right, count.right + count.falsely),
                    Tally.percent(count.right, count.right + count.missed)));
    page.append(
        "\nThe generator prints both forms for every year, draws the fees of section 六 by themselves, and the"
            + " figures of two years\nfor organs of any size: template-year, fee-consistency and jump are right to say so.\n");
  }

  private void appendLeftOut(StringBuilder page) {
    page.append("\n## Numbers left out\n\n")
        .append("One number of section 三 is left out, its cell empty. Where the cell left nothing")
        .append(" in the text, the row has a number less\n")
        .append("than columns, and what the columns leave for it tells which; of neighbours that")
        .append(" leave the same it cannot be told which one.\n\n");
    appendHead(
        page,
        "zeros",
        "reports",
        "cell and number said",
        "number said, of neighbours",
        "row said to have no place",
        "only sums not assessed",
        "wrong");
    for (Blanks blanks : Blanks.values()) {
      Tally tally = sum(line -> line.defect() == Defect.LEFT_OUT && line.blanks() == blanks);
      if (tally.specimens() > 0) {
        RuleCount count = tally.byRule().get(Defect.LEFT_OUT.rule());
        appendRow(
            page,
            name(blanks),
            tally.specimens(),
            tally.of(LeftOut.SAID),
            tally.of(LeftOut.OF_SEVERAL),
            tally.of(LeftOut.UNPLACED),
            tally.of(LeftOut.NOT_SAID),
            count == null ? 0 : count.falsely);
      }
    }
  }

  private void appendSuspects(StringBuilder page) {
    page.append(
        """

        ## Cells named

        Every zero is printed. The sums *determine* the wrong cells where of all changes of one cell (and, where more are
        wrong, of any two cells, and of all slips: two rows, columns, neighbours or totals exchanged, a row one column off, a
        group counted twice or left out) exactly one makes every sum of the table hold; that is found by trying them all, by
        code that knows nothing of how gpr looks for them. *Only slip*: no other slip would do, but other numbers in two
        cells might.

        """);
    appendHead(
        page,
        "defect",
        "reports",
        "determined",
        "of these named",
        "%",
        "only slip",
        "named",
        "told",
        "other named");
    for (Defect defect : Defect.values()) {
      if (defect.kind() == Kind.SUM) {
        Tally tally = sum(line -> isPlain(line) && line.defect() == defect);
        appendRow(
            page,
            defect.title(),
            tally.reports(),
            tally.determined(),
            tally.determinedNamed(),
            Tally.percent(tally.determinedNamed(), tally.determined()),
            tally.onlySlips() == 0 ? "" : tally.onlySlips(),
            tally.of(Naming.RIGHT),
            tally.of(Naming.TOLD),
            tally.of(Naming.WRONG));
      }
    }
    page.append(
        """

        *Told*: several changes would do, so none is named, but it is said which they are or what they share, or one of two
        wrong cells is named where the sums of the other cannot be assessed. Requests under the wrong applicant can often
        stand in several rows; an exchange of neighbours is such a move too, and is named only where its numbers are large
        beside the number of rows that could do, for a move of a few now and then looks like an exchange that nobody made;
        else it is told first. The sums do not tell 一 from 二, nor a row of noughts from another. Of a wrong number of disputes
        the prose tells which it is, where it states one.
        """);
    appendWronglyNamed(page);
  }

  /** The recipes of the reports in which another cell was named. */
  private void appendWronglyNamed(StringBuilder page) {
    List<String> wrong = remarks.stream().filter(remark -> remark.contains(" WRONG ")).toList();
    wrong.forEach(remark -> page.append("- ").append(remark).append('\n'));
  }

  private void appendProse(StringBuilder page) {
    page.append("\n## Numbers in the prose\n\n")
        .append("*Stated* are the numbers that the prose states of cells, *understood* those that")
        .append(" gpr takes for such, *rightly*\n")
        .append("those of them that it takes for the right cells. An accusation is right where")
        .append(" the number, or a cell that it may\n")
        .append("speak of, is wrong.\n\n");
    appendHead(
        page,
        "reports with",
        "reports",
        "stated",
        "understood",
        "rightly %",
        "accused rightly",
        "accused falsely",
        "precision %");
    appendProse(page, "nothing wrong", sum(line -> line.defect() == Defect.NONE));
    appendProse(page, "a wrong number in the prose", sum(DefectSurvey::isStated));
    appendProse(
        page, "something else wrong", sum(line -> line.defect() != Defect.NONE && !isStated(line)));
    appendProse(page, "all", sum(line -> true));
    Tally wrong = sum(DefectSurvey::isStated);
    page.append("\nOf the wrong numbers, ")
        .append(Tally.percent(wrong.of(Outcome.FOUND), wrong.specimens()))
        .append(" % are found.\n");
  }

  private static boolean isStated(Line line) {
    return line.defect() == Defect.STATED_NUMBER;
  }

  private static void appendProse(StringBuilder page, String name, Tally tally) {
    int accusations = tally.rightAccusations() + tally.falseAccusations();
    appendRow(
        page,
        name,
        tally.reports(),
        tally.statements(),
        tally.claims(),
        Tally.percent(tally.rightClaims(), tally.claims()),
        tally.rightAccusations(),
        tally.falseAccusations(),
        Tally.percent(tally.rightAccusations(), accusations));
  }

  private void appendClean(StringBuilder page) {
    page.append("\n## Findings of other rules where nothing is wrong\n\n")
        .append("With every zero printed, and with each sign that offices put in its place.\n\n");
    appendHead(page, "zeros", "reports", "findings");
    for (Blanks blanks : Blanks.values()) {
      Tally tally = sum(line -> line.defect() == Defect.NONE && line.blanks() == blanks);
      List<String> findings = new ArrayList<>();
      tally.otherFindings().forEach((rule, count) -> findings.add(count + " " + rule));
      appendRow(page, name(blanks), tally.reports(), String.join(", ", findings));
    }
  }

  private void appendBlanks(StringBuilder page) {
    page.append("\n## Where zeros are not printed\n\n")
        .append("A sum with a blank may hold or not, by what the blank stands for. Then it is not")
        .append(" assessed, and gpr says so.\n\n");
    appendHead(
        page,
        "zeros",
        "defects of sums",
        "found",
        "not assessed",
        "missed",
        "false findings",
        "cells named",
        "other named");
    for (Blanks blanks : Blanks.values()) {
      Tally tally = sum(line -> line.defect().kind() == Kind.SUM && line.blanks() == blanks);
      appendRow(
          page,
          name(blanks),
          tally.specimens(),
          tally.of(Outcome.FOUND),
          tally.of(Outcome.NOT_ASSESSED),
          tally.of(Outcome.MISSED),
          tally.strayFindings(),
          tally.of(Naming.RIGHT),
          tally.of(Naming.WRONG));
    }
  }

  private static String name(Blanks blanks) {
    return blanks.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void appendLayouts(StringBuilder page) {
    page.append("\n## By layout\n\nDefects of the sums, every zero printed.\n\n");
    appendHead(page, "layout", "reports", "found", "missed", "found %", "false findings");
    for (Layout layout : Layout.values()) {
      Tally tally =
          sum(
              line ->
                  isPlain(line)
                      && line.defect().kind() == Kind.SUM
                      && line.renderer().layout() == layout);
      appendFound(page, tally, layout.id());
    }
  }

  private void appendSplitNumbers(StringBuilder page) {
    page.append("\n## Numbers split by the converter\n\n")
        .append("2 and 0 in two cells for 20: no defect of the report, so nothing is to be said")
        .append(" against it.\n\n");
    appendHead(page, "put together", "said to be unreadable", "lost in silence", "wrong");
    appendRow(
        page,
        splitNumbers.of(SplitNumbers.Outcome.MENDED),
        splitNumbers.of(SplitNumbers.Outcome.SAID),
        splitNumbers.of(SplitNumbers.Outcome.SILENT),
        splitNumbers.of(SplitNumbers.Outcome.WRONG));
  }

  private static void appendHead(StringBuilder page, String... names) {
    appendRow(page, (Object[]) names);
    page.append("|---".repeat(names.length)).append("|\n");
  }

  private static void appendRow(StringBuilder page, Object... cells) {
    List<String> texts = Arrays.stream(cells).map(String::valueOf).toList();
    page.append("| ").append(String.join(" | ", texts)).append(" |\n");
  }
}
