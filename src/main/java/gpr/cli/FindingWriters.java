package gpr.cli;

import gpr.Severity;
import gpr.check.Rule;
import gpr.cli.CheckCommand.Format;
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
import gpr.output.Labels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Chooses how {@code gpr check} writes its findings, by what was given on the command line. */
final class FindingWriters {
  private final ParseResult given;
  private final Console console;

  FindingWriters(ParseResult given, Console console) {
    this.given = given;
    this.console = console;
  }

  /**
   * The writer of the format that was asked for.
   *
   * @param output where the findings go
   * @param rules the rules that are checked
   * @param failOn from which weight on a finding makes the exit status 1; empty if none does
   */
  FindingWriter writer(Output output, List<Rule> rules, Optional<Severity> failOn)
      throws IOException {
    Format format = given.matchedOptionValue("-f", Format.TEXT);
    if (format == Format.TEXT && given.hasMatchedOption("--statistics")) {
      return new FindingStatistics(output, console.locale(), TerminalWidth.of(console));
    }
    return switch (format) {
      case TEXT ->
          new FindingText(
              output, console.locale(), Colours.areWanted(console, given.hasMatchedOption("-o")));
      case JSON -> new FindingJson(output, console.locale());
      case CSV ->
          new FindingCsv(
              output,
              console.locale(),
              given.matchedOptionValue("--labels", Labels.KEY),
              given.hasMatchedOption("--bom"));
      case XLSX ->
          new FindingXlsx(
              output, console.locale(), given.matchedOptionValue("--labels", Labels.ZH));
      case HTML -> new FindingHtml(output, Version.number(), console.locale());
      case SARIF -> new FindingSarif(output, Version.number(), folder(), console.locale());
      case JUNIT -> new FindingJunit(output, rules, failOn, console.locale());
      case GITLAB -> new FindingGitlab(output, folder(), console.locale());
      case GITHUB -> new FindingGithub(output, console.locale());
    };
  }

  /** The folder that gpr is run in, which paths in results are relative to. */
  private static Path folder() {
    return Path.of("").toAbsolutePath();
  }
}
