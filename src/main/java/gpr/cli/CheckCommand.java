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
import gpr.output.BaselineException;
import gpr.output.BaselineJson;
import gpr.output.FindingCsv;
import gpr.output.FindingGithub;
import gpr.output.FindingGitlab;
import gpr.output.FindingHtml;
import gpr.output.FindingJson;
import gpr.output.FindingJunit;
import gpr.output.FindingSarif;
import gpr.output.FindingStatistics;
import gpr.output.FindingText;
import gpr.output.FindingWriter;
import gpr.output.FindingXlsx;
import gpr.output.GroupsCsv;
import gpr.output.GroupsException;
import gpr.output.Labels;
import gpr.report.Report;
import java.io.IOException;
import java.io.InputStream;
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
    Path file = given().matchedOptionValue("-o", null);
    if (file == null
        && given().matchedOptionValue("-f", Format.TEXT) == Format.XLSX
        && console.outIsTerminal()) {
      console.error("-f xlsx", 0, Message.of("usage.workbookOnTerminal"));
      return ExitCode.UNUSABLE.code();
    }
    Path baselineFile =
        given().matchedOptionValue("--baseline", configuration.baseline().orElse(null));
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
      baseline = readBaseline(baselineFile);
      if (baseline.isEmpty()) {
        return ExitCode.UNUSABLE.code();
      }
    }
    Path groupsFile = given().matchedOptionValue("--groups", configuration.groups().orElse(null));
    Optional<Groups> groups = Optional.empty();
    if (groupsFile != null) {
      OutputFiles.of(file, newBaselineFile).refuse(groupsFile);
      groups = readGroups(groupsFile);
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

  /** The baseline; empty if it cannot be read, which is then said. */
  private Optional<Baseline> readBaseline(Path baselineFile) {
    String name = baselineFile.toString();
    if (!Files.exists(baselineFile)) {
      console.error(name, 0, Message.of("baseline.missing"));
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(baselineFile)) {
      return Optional.of(BaselineJson.read(ShownName.of(name), in));
    } catch (IOException e) {
      console.error(name, 0, Message.of("baseline.unreadable", InputProblem.detail(e)));
      return Optional.empty();
    } catch (BaselineException e) {
      console.error(name, e.line(), e.reason());
      return Optional.empty();
    }
  }

  /** The groups; empty if they cannot be read, which is then said. */
  private Optional<Groups> readGroups(Path groupsFile) {
    String name = groupsFile.toString();
    if (!Files.exists(groupsFile)) {
      console.error(name, 0, Message.of("groups.missing"));
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(groupsFile)) {
      return Optional.of(GroupsCsv.read(name, in));
    } catch (IOException e) {
      console.error(name, 0, Message.of("groups.unreadable", InputProblem.detail(e)));
      return Optional.empty();
    } catch (GroupsException e) {
      console.error(name, e.line(), e.reason());
      return Optional.empty();
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
              groupSums.add(assessed.report());
              newBaseline.write(whole);
              Assessment unknown = baseline.isEmpty() ? whole : baseline.get().filter(whole);
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
      writer.write(unknown);
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
      writer.write(unused.get());
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

  private FindingWriter writer(Output output, List<Rule> rules) throws IOException {
    Format format = given().matchedOptionValue("-f", Format.TEXT);
    if (format == Format.TEXT && given().hasMatchedOption("--statistics")) {
      return new FindingStatistics(output, console.locale(), TerminalWidth.of(console));
    }
    return switch (format) {
      case TEXT ->
          new FindingText(
              output, console.locale(), Colours.areWanted(console, given().hasMatchedOption("-o")));
      case JSON -> new FindingJson(output);
      case CSV ->
          new FindingCsv(
              output,
              console.locale(),
              given().matchedOptionValue("--labels", Labels.KEY),
              given().hasMatchedOption("--bom"));
      case XLSX ->
          new FindingXlsx(
              output, console.locale(), given().matchedOptionValue("--labels", Labels.ZH));
      case HTML -> new FindingHtml(output, Version.number(), console.locale());
      case SARIF -> new FindingSarif(output, Version.number(), folder(), console.locale());
      case JUNIT -> new FindingJunit(output, rules, failOn(), console.locale());
      case GITLAB -> new FindingGitlab(output, folder(), console.locale());
      case GITHUB -> new FindingGithub(output, console.locale());
    };
  }

  /** The folder that gpr is run in, which paths in results are relative to. */
  private static Path folder() {
    return Path.of("").toAbsolutePath();
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
