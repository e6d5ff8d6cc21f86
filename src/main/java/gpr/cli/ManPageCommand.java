package gpr.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code gpr generate-man-page}: the help of all commands as a page for {@code man}; the build
 * makes the distribution's with it.
 */
final class ManPageCommand implements Callable<Integer> {
  private final Console console;

  private final CommandSpec spec = CommandSpecs.of("generate-man-page", this);

  private ManPageCommand(Console console) {
    this.console = console;
  }

  static CommandSpec spec(Console console) {
    CommandSpec spec = new ManPageCommand(console).spec;
    spec.usageMessage().hidden(true);
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    try (Output output = Output.open(null, console)) {
      output.write(page(spec.root().commandLine()).getBytes(StandardCharsets.UTF_8));
      output.finish();
    }
    return ExitCode.DONE.code();
  }

  private static String page(CommandLine main) {
    StringBuilder page = new StringBuilder();
    String what = main.getCommandSpec().usageMessage().description()[0];
    page.append(".TH GPR 1 \"\" \"").append(main.getCommandSpec().version()[0]).append("\"\n");
    page.append(".SH NAME\ngpr \\- ").append(text(what)).append('\n');
    section(page, "GPR", main);
    for (Map.Entry<String, CommandLine> command : main.getSubcommands().entrySet()) {
      if (!command.getValue().getCommandSpec().usageMessage().hidden()) {
        section(page, "GPR " + command.getKey(), command.getValue());
      }
    }
    return page.toString();
  }

  /** The help as it is: it is already laid out for eighty columns. */
  private static void section(StringBuilder page, String heading, CommandLine command) {
    page.append(".SH \"").append(heading).append("\"\n.nf\n");
    command.getUsageMessage(Ansi.OFF).lines().forEach(line -> page.append(text(line)).append('\n'));
    page.append(".fi\n");
  }

  /**
   * A backslash begins an escape, a hyphen a break; a dot or quote at the start of a line a
   * request.
   */
  private static String text(String line) {
    String escaped = line.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
