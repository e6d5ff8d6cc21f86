package gpr.cli;

import gpr.check.Rule;
import gpr.check.Rules;
import gpr.output.RuleHelp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code gpr rules}: the catalogue, or all about one rule. */
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  private final CommandSpec spec = CommandSpecs.of("rules", this);

  private RulesCommand(Console console) {
    this.console = console;
  }

  static CommandSpec spec(Console console) {
    CommandSpec spec = new RulesCommand(console).spec;
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(Rule.class)
            .arity("0..1")
            .paramLabel("RULE")
            .descriptionKey("rule")
            .converters(new RuleId())
            .build());
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Rule rule = spec.commandLine().getParseResult().matchedPositionalValue(0, null);
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
