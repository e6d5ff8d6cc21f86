package gpr.cli;

import gpr.Message;
import gpr.Severity;
import gpr.check.Assessment;
import gpr.check.Baseline;
import gpr.check.Checker;
import gpr.check.Chronicle;
import gpr.check.GroupSums;
import gpr.check.Groups;
import gpr.check.Rule;
import gpr.check.Rules;
import gpr.check.Tally;
import gpr.output.FindingWriter;
import gpr.output.Labels;
import gpr.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code gpr check}: reports to findings. */
final class CheckCommand implements Callable<Integer> {
  /** The formats of {@code -f}. */
  enum Format {
    TEXT,
    JSON,
    CSV,
    XLSX,
    HTML,
    SARIF,
    JUNIT,
    GITHUB,
    GITLAB;

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

    private final @Nullable Severity least;

    FailOn(@Nullable Severity least) {
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

  /** From which severity on findings are shown. */
  enum Shown {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO);

    private final Severity least;

    Shown(Severity least) {
      this.least = least;
    }

    Severity least() {
      return least;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A report with what was found of it by itself. */
  private record Assessed(Report report, Assessment assessment) {}

  private static final FormatOptions OPTIONS =
      new FormatOptions()
          .with("--statistics", Format.TEXT)
          .with("--labels", Format.CSV, Format.XLSX)
          .with("--bom", Format.CSV);

  private static final Groups NO_GROUPS = new Groups("", Map.of());

  private final Console console;
  private final Configuration configuration;

  private final CommandSpec spec = CommandSpecs.of("check", this);
  private final Tally tally = new Tally();

  private CheckCommand(Console console, Configuration configuration) {
    this.console = console;
    this.configuration = configuration;
  }

  static CommandSpec spec(Console console, Configuration configuration) {
    CommandSpec spec = new CheckCommand(console, configuration).spec;
    InputOptions.addTo(spec);
    spec.addOption(
        CommandSpecs.option(Format.class, "FORMAT", "checkFormat", "-f", "--format").build());
    spec.addOption(CommandSpecs.file("output", "-o", "--output").build());
    spec.addOption(CommandSpecs.option(FailOn.class, "SEVERITY", "failOn", "--fail-on").build());
    spec.addOption(CommandSpecs.flag("--bom").descriptionKey("bom").build());
    spec.addOption(CommandSpecs.option(Labels.class, "key|zh", "labels", "--labels").build());
    spec.addOption(CommandSpecs.option(Shown.class, "SEVERITY", "show", "--show").build());
    spec.addOption(CommandSpecs.flag("--statistics").descriptionKey("statistics").build());
    spec.addOption(rulesOption("select", "--select"));
    spec.addOption(rulesOption("ignore", "--ignore"));
    spec.addOption(CommandSpecs.file("groups", "--groups").build());
    spec.addOption(CommandSpecs.file("baseline", "--baseline").build());
    spec.addOption(CommandSpecs.file("writeBaseline", "--write-baseline").build());
    return spec;
  }

  private static OptionSpec rulesOption(String descriptionKey, String name) {
    return CommandSpecs.option(List.class, "RULES", descriptionKey, name)
        .auxiliaryTypes(Rule.class)
        .splitRegex(",")
        .hideParamSyntax(true)
        .converters(new RuleId())
        .build();
  }

  private ParseResult given() {
    return spec.commandLine().getParseResult();
  }

  @Override
  public Integer call() throws IOException {
    if (rules().isEmpty()) {
      console.error("--ignore", 0, Message.of("check.noRules"));
      return ExitCode.UNUSABLE.code();
    }
    if (OPTIONS.isAnyIdle(given(), given().matchedOptionValue("-f", Format.TEXT), console)
        || InputOptions.isNameIdle(given(), console)) {
      return ExitCode.UNUSABLE.code();
    }
    if (given().hasMatchedOption("--groups") && !isAnyGroupTotal()) {
      String other = given().hasMatchedOption("--select") ? "--select" : "--ignore";
      console.error("--groups", 0, Message.of("config.both", other));
      return ExitCode.UNUSABLE.code();
    }
    Path file = given().matchedOptionValue("-o", null);
    if (file == null
        && given().matchedOptionValue("-f", Format.TEXT) == Format.XLSX
        && console.outIsTerminal()) {
      console.error("-f xlsx", 0, Message.of("usage.workbookOnTerminal"));
      return ExitCode.UNUSABLE.code();
    }
    Path baselineFile =
        given().matchedOptionValue("--baseline", configuration.baseline().orElse(null));
    CheckFiles files = new CheckFiles(console);
    Path newBaselineFile = given().matchedOptionValue("--write-baseline", null);
    InputOptions inputs =
        new InputOptions(
            given(), configuration, OutputFiles.of(configuration, file, newBaselineFile));
    Optional<Baseline> baseline = Optional.empty();
    // One that is named for every call need not be there when it is first written.
    boolean isFirst =
        newBaselineFile != null && baselineFile != null && !Files.exists(baselineFile);
    if (baselineFile != null && !isFirst) {
      // Written anew with what it knows it may be, but no result may take its place.
      OutputFiles.of(file).refuse(baselineFile);
      baseline = files.baseline(baselineFile);
      if (baseline.isEmpty()) {
        return ExitCode.UNUSABLE.code();
      }
    }
    Path groupsFile = given().matchedOptionValue("--groups", configuration.groups().orElse(null));
    Optional<Groups> groups = Optional.empty();
    if (groupsFile != null) {
      OutputFiles.of(file, newBaselineFile).refuse(groupsFile);
      groups = files.groups(groupsFile);
      if (groups.isEmpty()) {
        return ExitCode.UNUSABLE.code();
      }
    }
    try (Output output = Output.open(file, console);
        NewBaseline newBaseline = NewBaseline.open(newBaselineFile, console)) {
      ReportBatch batch = new ReportBatch(inputs, console, output);
      ReportBatch.Result result = check(batch, output, groups, baseline, newBaseline);
      output.finish();
      newBaseline.finish();
      batch.sayHowItWent();
      ExitCode found = hasFailed() ? ExitCode.FINDINGS : ExitCode.DONE;
      return result.exitCode().or(found).code();
    }
  }

  private ReportBatch.Result check(
      ReportBatch batch,
      Output output,
      Optional<Groups> groups,
      Optional<Baseline> baseline,
      NewBaseline newBaseline)
      throws IOException {
    List<Rule> rules = rules();
    Checker checker = new Checker(rules);
    Chronicle chronicle = new Chronicle(rules);
    GroupSums groupSums = new GroupSums(groups.orElse(NO_GROUPS), rules);
    Severity shown = given().matchedOptionValue("--show", Shown.INFO).least();
    FindingWriter writer = writer(output, rules);
    writer.begin();
    ReportBatch.Result result =
        batch.run(
            report -> new Assessed(report, checker.assess(report)),
            assessed -> {
              Assessment whole =
                  chronicle
                      .add(assessed.report(), assessed.assessment())
                      .weighed(configuration.severity());
              newBaseline.write(whole);
              Assessment unknown = baseline.isEmpty() ? whole : baseline.get().filter(whole);
              groupSums.add(assessed.report(), unknown);
              tally.add(unknown);
              writer.write(assessed.report(), unknown.atLeast(shown));
            },
            unread -> {
              tally.addUnread();
              writer.unread(unread);
            });
    for (Assessment sums : groupSums.rest()) {
      Assessment parent = sums.weighed(configuration.severity());
      newBaseline.write(parent);
      Assessment unknown = baseline.isEmpty() ? parent : baseline.get().filter(parent);
      tally.addFindings(unknown);
      writer.write(unknown.atLeast(shown));
    }
    if (baseline.isPresent()) {
      newBaseline.keep(baseline.get().notAskedFor(rules));
    }
    Optional<Assessment> unused =
        baseline
            .flatMap(known -> known.unused(rules))
            .map(own -> own.weighed(configuration.severity()));
    if (unused.isPresent()) {
      tally.addFindings(unused.get());
      writer.write(unused.get().atLeast(shown));
    }
    writer.end(tally);
    return result;
  }

  private List<Rule> rules() {
    List<Rule> selected = given().matchedOptionValue("--select", configuration.select());
    List<Rule> ignored = given().matchedOptionValue("--ignore", configuration.ignore());
    return Rules.all().stream()
        .filter(rule -> selected.isEmpty() || selected.contains(rule))
        .filter(rule -> !ignored.contains(rule))
        .toList();
  }

  private boolean isAnyGroupTotal() {
    return rules().stream().anyMatch(rule -> rule.id().equals("group-total"));
  }

  private FindingWriter writer(Output output, List<Rule> rules) throws IOException {
    return new FindingWriters(given(), console).writer(output, rules, failOn());
  }

  private Optional<Severity> failOn() {
    return given().matchedOptionValue("--fail-on", FailOn.ERROR).least();
  }

  private boolean hasFailed() {
    for (Severity severity : Severity.values()) {
      boolean counts = failOn().isPresent() && severity.compareTo(failOn().get()) <= 0;
      if (counts && tally.findings(severity) > 0) {
        return true;
      }
    }
    return false;
  }
}
