package gpr.cli;

import gpr.output.ReportDrawing;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gpr show}: reports drawn for a person. */
final class ShowCommand implements Callable<Integer> {
  private final Console console;

  private final CommandSpec spec = CommandSpecs.of("show", this);

  private ShowCommand(Console console) {
    this.console = console;
  }

  static CommandSpec spec(Console console) {
    CommandSpec spec = new ShowCommand(console).spec;
    InputOptions.addTo(spec);
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ParseResult given = spec.commandLine().getParseResult();
    if (InputOptions.isNameIdle(given, console)) {
      return ExitCode.UNUSABLE.code();
    }
    ReportDrawing drawing =
        new ReportDrawing(
            console.locale(), TerminalWidth.of(console), Colours.areWanted(console, false));
    try (Output output = Output.open(null, console)) {
      ReportBatch batch = new ReportBatch(new InputOptions(given), console, output);
      ReportBatch.Result result =
          batch.run(report -> report, report -> drawing.write(report, output));
      output.finish();
      batch.sayHowItWent();
      return result.exitCode().code();
    }
  }
}
