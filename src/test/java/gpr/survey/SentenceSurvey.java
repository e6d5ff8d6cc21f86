package gpr.survey;

import gpr.UnreadableReportException;
import gpr.check.Checker;
import gpr.check.Finding;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import gpr.generator.Blanks;
import gpr.generator.Chance;
import gpr.generator.Figures;
import gpr.generator.PrintStyle;
import gpr.generator.PrintedReport;
import gpr.generator.Renderer;
import gpr.generator.Renderers;
import gpr.generator.ReportPrinter;
import gpr.report.Claim;
import gpr.report.Report;
import gpr.report.ReportReader;
import gpr.survey.Prose.Stated;
import gpr.survey.ProseWriter.Written;
import gpr.survey.Sentence.Kind;
import gpr.survey.Sentence.Trap;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts how gpr reads the sentences of sentences.tsv: every shape in both forms and in the text of
 * every converter, once with true numbers and once with a wrong one. Sentences that mislead make no
 * claim at all.
 */
final class SentenceSurvey {
  private static final ReportReader READER = new ReportReader();
  private static final Checker CHECKER = new Checker();
  private static final List<Sentence> SENTENCES = Sentence.all();

  /** So many sentences stand in section 一 of one report, each in a paragraph of its own. */
  private static final int IN_A_REPORT = 14;

  /** After so many reports no figures are found that a sentence needs. */
  private static final int MOST_REPORTS = 80;

  private static final String NARRATIVE = "narrative-mismatch";

  /** What kind of number is stated, by the cells that it is of. */
  enum Number {
    RECEIVED("requests received, or to be dealt with"),
    CARRIED("carried over or forward"),
    DISPOSED("dealt with, finished or answered"),
    OUTCOME("a group of outcomes"),
    DETAIL("a single outcome"),
    APPLICANT("requests of one kind of applicant"),
    DISPUTE("reconsideration or litigation"),
    RESULT("a result of these"),
    DOCUMENT("rules and documents"),
    DECISION("licensing, penalties, coercion"),
    FEE("administrative fees"),
    DENIAL("said that there was none");

    private final String title;

    Number(String title) {
      this.title = title;
    }

    static Number of(Stated stated) {
      if (stated.isDenied()) {
        return DENIAL;
      }
      FormCell cell = stated.cells().get(0);
      if (cell.table().equals("disputes")) {
        return cell.column().equals("total") ? DISPUTE : RESULT;
      }
      if (cell.table().equals("proactiveDisclosure")) {
        return switch (cell.row()) {
          case "rules", "normativeDocuments" -> DOCUMENT;
          case "fees" -> FEE;
          default -> DECISION;
        };
      }
      if (!cell.column().equals("total")) {
        return APPLICANT;
      }
      if (cell.row().equals("received")) {
        return RECEIVED;
      }
      if (cell.row().startsWith("carried")) {
        return CARRIED;
      }
      if (cell.row().equals("disposed.total")) {
        return DISPOSED;
      }
      boolean group =
          stated.cells().size() > 1
              || cell.row().equals("disposed.disclosed")
              || cell.row().equals("disposed.partlyDisclosed")
              || cell.row().equals("disposed.otherHandling.all");
      return group ? OUTCOME : DETAIL;
    }
  }

  /** What became of the numbers of a kind. */
  private static final class Recall {
    private int stated;
    private int understood;
    private int wrong;
    private int accused;
  }

  /** What became of sentences. */
  private static final class Precision {
    private int sentences;
    private int claims;
    private int falseClaims;
    private int accusations;
  }

  private final Map<Number, Recall> recalls = new EnumMap<>(Number.class);
  private final Map<Trap, Precision> traps = new EnumMap<>(Trap.class);
  private final Precision honest = new Precision();
  private final Map<String, Integer> layouts = new TreeMap<>();
  private final Map<String, Integer> misread = new TreeMap<>();
  private int reports;

  /** Every shape in the text of these converters. */
  static SentenceSurvey of(List<Renderer> renderers) {
    SentenceSurvey survey = new SentenceSurvey();
    long seed = 1;
    for (Renderer renderer : renderers) {
      for (Form form : Forms.all()) {
        survey.count(renderer, form, seed++, false);
        survey.count(renderer, form, seed++, true);
      }
    }
    return survey;
  }

  /** Prints the section of docs/checking.md, and what was misread. */
  public static void main(String[] arguments) {
    SentenceSurvey survey = of(Renderers.all());
    System.out.println(survey.section());
    survey.misread.forEach((what, times) -> System.out.println(times + " x " + what));
  }

  private void count(Renderer renderer, Form form, long seed, boolean wrong) {
    Deque<Sentence> waiting = new ArrayDeque<>(SENTENCES);
    Chance chance = new Chance(seed);
    for (int i = 0; i < MOST_REPORTS && !waiting.isEmpty(); i++) {
      Figures figures = Figures.random(form, chance.fork());
      PrintStyle style = PrintStyle.random(form, Blanks.ZERO, chance.fork());
      PrintedReport paper = ReportPrinter.print(figures, style, chance.fork());
      Page page = new Page(paper, figures);
      for (int k = waiting.size(); k > 0; k--) {
        Sentence sentence = waiting.poll();
        if (!page.take(sentence, chance.fork().below(Integer.MAX_VALUE), wrong)) {
          waiting.add(sentence);
        }
      }
      judge(page, renderer.render(page.printed(), chance.fork()), wrong);
    }
  }

  /** A report that is filled with sentences. */
  private static final class Page {
    private final PrintedReport paper;
    private final Figures figures;
    private final List<Written> overview = new ArrayList<>();
    private final List<Written> notes = new ArrayList<>();

    Page(PrintedReport paper, Figures figures) {
      this.paper = paper;
      this.figures = figures;
    }

    /** Whether a sentence was taken, or can stand in no such report. */
    boolean take(Sentence sentence, long seed, boolean wrong) {
      boolean note =
          sentence.kind() == Kind.REQUEST_SECTION || sentence.kind() == Kind.DISPUTE_SECTION;
      boolean full =
          note
              ? notes.stream().anyMatch(each -> each.sentence().kind() == sentence.kind())
              : overview.size() >= IN_A_REPORT;
      if (full) {
        return false;
      }
      Optional<Written> written =
          ProseWriter.written(sentence, figures, paper.organ(), paper.year(), seed, -1);
      int numbers =
          (int)
              written.stream().flatMap(w -> w.stated().stream()).filter(s -> !s.isDenied()).count();
      if (wrong && numbers > 0) {
        int at = new Chance(seed).below(written.orElseThrow().stated().size());
        written = ProseWriter.written(sentence, figures, paper.organ(), paper.year(), seed, at);
      }
      written.ifPresent(note ? notes::add : overview::add);
      return written.isPresent();
    }

    PrintedReport printed() {
      List<String> paragraphs = new ArrayList<>();
      for (Written each : overview) {
        boolean follows = each.sentence().kind() == Kind.OUTCOMES;
        String before = follows ? "收到政府信息公开申请若干件，均已按程序办理。" : "";
        paragraphs.add(paragraphs.size() + 1 + "、" + before + each.text());
      }
      return new Prose(
              paragraphs, notes(Kind.REQUEST_SECTION), notes(Kind.DISPUTE_SECTION), List.of())
          .in(paper);
    }

    private List<String> notes(Kind kind) {
      return notes.stream().filter(n -> n.sentence().kind() == kind).map(Written::text).toList();
    }

    List<Written> all() {
      List<Written> all = new ArrayList<>(overview);
      all.addAll(notes);
      return all;
    }
  }

  private void judge(Page page, String text, boolean wrong) {
    Report report = read(text);
    reports++;
    layouts.merge(report.source().layout().name(), 1, Integer::sum);
    List<Finding> accusations =
        CHECKER.assess(report).findings().stream()
            .filter(finding -> finding.rule().id().equals(NARRATIVE))
            .toList();
    for (Written written : page.all()) {
      List<Claim> claims =
          report.claims().stream()
              .filter(claim -> isOf(claim, written) && !isOfAnother(claim, written, page, report))
              .toList();
      boolean accused =
          accusations.stream().anyMatch(a -> claims.stream().anyMatch(claim -> isAt(claim, a)));
      judge(page, written, claims, accused, wrong);
    }
  }

  private static Report read(String text) {
    try {
      return READER.readAll("survey.txt", text.getBytes(StandardCharsets.UTF_8)).get(0);
    } catch (UnreadableReportException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isAt(Claim claim, Finding finding) {
    return claim.line() == finding.line() && claim.column() == finding.column();
  }

  private static boolean isOf(Claim claim, Written written) {
    String quote = plain(claim.quote());
    // 无 alone is in many sentences.
    boolean denial = quote.length() > 2 || written.stated().stream().anyMatch(Stated::isDenied);
    return denial && plain(written.text()).contains(quote);
  }

  /**
   * Whether a claim with words that stand in this sentence too is that of another one, which states
   * the number: 收到政府信息公开申请12件 is also in 通过网络收到政府信息公开申请12件.
   */
  private static boolean isOfAnother(Claim claim, Written written, Page page, Report report) {
    long others =
        page.all().stream()
            .filter(other -> !other.equals(written) && isOf(claim, other))
            .filter(other -> isStated(claim, other))
            .count();
    long alike =
        report.claims().stream()
            .filter(each -> plain(each.quote()).equals(plain(claim.quote())))
            .count();
    return !isStated(claim, written) && alike <= others;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u3000*]", "");
  }

  private void judge(
      Page page, Written written, List<Claim> claims, boolean accused, boolean wrong) {
    Optional<Trap> trap = written.sentence().trap();
    Precision precision =
        trap.isEmpty() ? honest : traps.computeIfAbsent(trap.get(), t -> new Precision());
    precision.sentences++;
    precision.claims += claims.size();
    for (Claim claim : claims) {
      boolean right = trap.isEmpty() && (isStated(claim, written) || isTrue(claim, page.figures));
      precision.falseClaims += right ? 0 : 1;
      if (!right) {
        misread.merge(
            written.sentence().text() + " : " + claim.cells().get(0).path(), 1, Integer::sum);
      }
    }
    boolean anyWrong = written.stated().stream().anyMatch(Stated::isWrong);
    precision.accusations += accused && !anyWrong ? 1 : 0;
    if (accused && !anyWrong) {
      misread.merge(written.sentence().text() + " : accused", 1, Integer::sum);
    }
    for (Stated stated : written.stated()) {
      count(written, stated, claims, accused);
    }
  }

  private void count(Written written, Stated stated, List<Claim> claims, boolean accused) {
    Recall recall = recalls.computeIfAbsent(Number.of(stated), n -> new Recall());
    boolean understood = claims.stream().anyMatch(claim -> says(claim, stated));
    recall.stated++;
    recall.understood += understood ? 1 : 0;
    recall.wrong += stated.isWrong() ? 1 : 0;
    recall.accused += stated.isWrong() && accused ? 1 : 0;
    if (!understood && !stated.isWrong()) {
      misread.merge(
          written.sentence().text() + " : not " + stated.cells().get(0).path(), 1, Integer::sum);
    }
  }

  private static boolean isStated(Claim claim, Written written) {
    return written.stated().stream().anyMatch(stated -> says(claim, stated));
  }

  private static boolean says(Claim claim, Stated stated) {
    return claim.isBorneOutBy(stated.printed())
        && claim.readings().stream().anyMatch(cells -> cells.equals(stated.cells()));
  }

  private static boolean isTrue(Claim claim, Figures figures) {
    return claim.readings().stream()
        .anyMatch(
            cells ->
                claim.isBorneOutBy(
                    cells.stream().map(figures::of).reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  /** How many claims were made that the sentences do not make. */
  int falseClaims() {
    return honest.falseClaims + traps.values().stream().mapToInt(t -> t.falseClaims).sum();
  }

  /** How many sentences were accused that are true. */
  int falseAccusations() {
    return honest.accusations + traps.values().stream().mapToInt(t -> t.accusations).sum();
  }

  /** Of a hundred numbers stated how many are understood. */
  double understoodPercent() {
    int stated = recalls.values().stream().mapToInt(r -> r.stated).sum();
    return 100.0 * recalls.values().stream().mapToInt(r -> r.understood).sum() / stated;
  }

  /** What was misread, and how often. */
  Map<String, Integer> misread() {
    return misread;
  }

  /** The section of docs/checking.md. */
  String section() {
    StringBuilder page = new StringBuilder();
    long misleading = SENTENCES.stream().filter(each -> each.trap().isPresent()).count();
    page.append("\n## Sentences\n\n")
        .append(SENTENCES.size())
        .append(" shapes of sentences (sentences.tsv), ")
        .append(misleading)
        .append(" of them made to mislead, written by us; each in both\n")
        .append("forms and in the text of every converter, in ")
        .append(reports)
        .append(" reports, half of them with one wrong number in each\n")
        .append(
            "sentence that states one. *Understood* is a number that is taken for its own cells;")
        .append(" *found* a wrong one that\nis accused.\n\n");
    page.append("| number stated | stated | understood | % | wrong | found | % |\n")
        .append("|---|---|---|---|---|---|---|\n");
    Recall all = new Recall();
    recalls.forEach(
        (number, recall) -> {
          append(page, number.title, recall);
          all.stated += recall.stated;
          all.understood += recall.understood;
          all.wrong += recall.wrong;
          all.accused += recall.accused;
        });
    append(page, "all", all);
    page.append("\nClaims and accusations beside them; what misleads is to have neither.\n\n")
        .append("| sentences | written | claims | false claims | false accusations |\n")
        .append("|---|---|---|---|---|\n");
    append(page, "state numbers of cells", honest);
    Precision misled = new Precision();
    traps.forEach(
        (trap, precision) -> {
          append(page, trap.title(), precision);
          misled.sentences += precision.sentences;
          misled.claims += precision.claims;
          misled.falseClaims += precision.falseClaims;
          misled.accusations += precision.accusations;
        });
    append(page, "all that mislead", misled);
    if (!misread.isEmpty()) {
      page.append("\nMisread, with how often:\n\n");
      misread.forEach(
          (what, times) -> page.append("- ").append(times).append(" x ").append(what).append('\n'));
    }
    return page.toString();
  }

  private static void append(StringBuilder page, String name, Recall recall) {
    page.append("| ")
        .append(name)
        .append(" | ")
        .append(recall.stated)
        .append(" | ")
        .append(recall.understood)
        .append(" | ")
        .append(Tally.percent(recall.understood, recall.stated))
        .append(" | ")
        .append(recall.wrong)
        .append(" | ")
        .append(recall.accused)
        .append(" | ")
        .append(Tally.percent(recall.accused, recall.wrong))
        .append(" |\n");
  }

  private static void append(StringBuilder page, String name, Precision precision) {
    page.append("| ")
        .append(name)
        .append(" | ")
        .append(precision.sentences)
        .append(" | ")
        .append(precision.claims)
        .append(" | ")
        .append(precision.falseClaims)
        .append(" | ")
        .append(precision.accusations)
        .append(" |\n");
  }
}
