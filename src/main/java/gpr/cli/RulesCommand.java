package gpr.cli;

import gpr.check.Rule;
import gpr.check.Rules;
import gpr.output.RuleHelp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gpr rules}: the catalogue, or all about one rule. */
@Command(name = "rules", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE",
      converter = RuleId.class,
      descriptionKey = "rule")
  private Rule rule;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String text =
        rule == null
            ? RuleHelp.list(Rules.all(), console.locale())
            : RuleHelp.text(rule, console.locale());
    try (Output output = Output.open(null, console)) {
      output.write(text.getBytes(StandardCharsets.UTF_8));
      output.finish();
    }
    return ExitCode.DONE.code();
  }
}
