package gpr.cli;

import gpr.Message;
import gpr.Severity;
import gpr.check.Assessment;
import gpr.check.Baseline;
import gpr.check.Checker;
import gpr.check.Chronicle;
import gpr.check.Rule;
import gpr.check.Rules;
import gpr.check.Tally;
import gpr.output.BaselineJson;
import gpr.output.FindingGithub;
import gpr.output.FindingJson;
import gpr.output.FindingJunit;
import gpr.output.FindingSarif;
import gpr.output.FindingText;
import gpr.output.FindingWriter;
import gpr.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gpr check}: reports to findings. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  /** The formats of {@code -f}. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    GITHUB;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** From which severity on a finding makes the exit status 1. */
  enum FailOn {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    NEVER(null);

    private final Severity least;

    FailOn(Severity least) {
      this.least = least;
    }

    Optional<Severity> least() {
      return Optional.ofNullable(least);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A report with what was found of it by itself. */
  private record Assessed(Report report, Assessment assessment) {}

  private final Console console;

  @Mixin private InputOptions inputs;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "checkFormat")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output")
  private Path file;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "failOn")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--select",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "RULES",
      converter = RuleId.class,
      descriptionKey = "select")
  private List<Rule> selected = new ArrayList<>();

  @Option(
      names = "--ignore",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "RULES",
      converter = RuleId.class,
      descriptionKey = "ignore")
  private List<Rule> ignored = new ArrayList<>();

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
  private Path baselineFile;

  @Option(names = "--write-baseline", paramLabel = "FILE", descriptionKey = "writeBaseline")
  private Path newBaselineFile;

  private final Tally tally = new Tally();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (rules().isEmpty()) {
      console.error("--ignore", 0, Message.of("check.noRules"));
      return ExitCode.UNUSABLE.code();
    }
    Optional<Baseline> baseline = Optional.empty();
    if (baselineFile != null) {
      baseline = readBaseline();
      if (baseline.isEmpty()) {
        return ExitCode.UNUSABLE.code();
      }
    }
    try (Output output = Output.open(file, console);
        NewBaseline newBaseline = NewBaseline.open(newBaselineFile, console)) {
      ReportBatch batch = new ReportBatch(inputs, console);
      ReportBatch.Result result = check(batch, output, baseline, newBaseline);
      output.finish();
      newBaseline.finish();
      batch.sayHowItWent();
      ExitCode found = hasFailed() ? ExitCode.FINDINGS : ExitCode.DONE;
      return result.exitCode().or(found).code();
    }
  }

  /** The baseline; empty if it cannot be read, which is then said. */
  private Optional<Baseline> readBaseline() {
    String name = baselineFile.toString();
    if (!Files.exists(baselineFile)) {
      console.error(name, 0, Message.of("baseline.missing"));
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(baselineFile)) {
      return Optional.of(BaselineJson.read(name, in));
    } catch (IOException e) {
      console.error(name, 0, Message.of("baseline.unreadable", InputProblem.detail(e)));
      return Optional.empty();
    }
  }

  private ReportBatch.Result check(
      ReportBatch batch, Output output, Optional<Baseline> baseline, NewBaseline newBaseline)
      throws IOException {
    List<Rule> rules = rules();
    Checker checker = new Checker(rules);
    Chronicle chronicle = new Chronicle(rules);
    FindingWriter writer = writer(output, rules);
    writer.begin();
    ReportBatch.Result result =
        batch.run(
            reports -> assess(reports, checker),
            assessed -> {
              for (Assessed one : assessed) {
                Assessment whole = chronicle.add(one.report(), one.assessment());
                newBaseline.write(whole);
                Assessment unknown = baseline.isEmpty() ? whole : baseline.get().filter(whole);
                tally.add(unknown);
                writer.write(unknown);
              }
            });
    Optional<Assessment> unused = baseline.flatMap(known -> known.unused(rules));
    if (unused.isPresent()) {
      tally.addFindings(unused.get());
      writer.write(unused.get());
    }
    writer.end(tally);
    return result;
  }

  private List<Rule> rules() {
    return Rules.all().stream()
        .filter(rule -> selected.isEmpty() || selected.contains(rule))
        .filter(rule -> !ignored.contains(rule))
        .toList();
  }

  /** On any thread. */
  private static List<Assessed> assess(List<Report> reports, Checker checker) {
    List<Assessed> assessed = new ArrayList<>(reports.size());
    for (Report report : reports) {
      assessed.add(new Assessed(report, checker.assess(report)));
    }
    return assessed;
  }

  private FindingWriter writer(Output output, List<Rule> rules) throws IOException {
    return switch (format) {
      case TEXT -> new FindingText(output, console.locale(), isInColour());
      case JSON -> new FindingJson(output);
      case SARIF -> new FindingSarif(output, Version.number(), Path.of("").toAbsolutePath());
      case JUNIT -> new FindingJunit(output, rules, failOn.least());
      case GITHUB -> new FindingGithub(output);
    };
  }

  /** On a terminal that has any, unless the user asked for none: no-color.org. */
  private boolean isInColour() {
    String refusal = System.getenv("NO_COLOR");
    boolean isRefused = refusal != null && !refusal.isEmpty();
    boolean isDumb = "dumb".equals(System.getenv("TERM"));
    return file == null && console.outIsTerminal() && !isRefused && !isDumb;
  }

  private boolean hasFailed() {
    for (Severity severity : Severity.values()) {
      boolean counts = failOn.least().isPresent() && severity.compareTo(failOn.least().get()) <= 0;
      if (counts && tally.findings(severity) > 0) {
        return true;
      }
    }
    return false;
  }
}
