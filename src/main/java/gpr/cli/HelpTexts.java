package gpr.cli;

import gpr.Bundles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs commands as picocli does, but reads the texts of the help only when somebody asks for help:
 * it takes time.
 */
final class HelpTexts implements IExecutionStrategy {
  private static final String BUNDLE = "gpr.cli.help";

  private final Console console;

  HelpTexts(Console console) {
    this.console = console;
  }

  @Override
  public int execute(ParseResult result) throws ExecutionException, ParameterException {
    ParseResult last = result;
    boolean isHelp = last.isUsageHelpRequested();
    while (last.hasSubcommand()) {
      last = last.subcommand();
      isHelp |= last.isUsageHelpRequested();
    }
    CommandLine main = result.commandSpec().commandLine();
    if (isHelp || !Commands.runsAlone(last.commandSpec().name())) {
      addTo(main);
    }
    return new RunLast().execute(result);
  }

  private void addTo(CommandLine main) {
    ResourceBundle texts = Bundles.of(BUNDLE, console.locale());
    main.setResourceBundle(texts);
    Map<String, String> exits = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      exits.put(String.valueOf(code.code()), texts.getString(code.descriptionKey()));
    }
    UsageMessageSpec usage = main.getCommandSpec().usageMessage();
    usage.exitCodeListHeading(texts.getString("exit.heading") + "%n");
    usage.exitCodeList(exits);
  }
}
