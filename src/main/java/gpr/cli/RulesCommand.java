package gpr.cli;

import gpr.check.Rule;
import gpr.check.Rules;
import gpr.output.RuleHelp;
import gpr.output.RuleJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code gpr rules}: the catalogue, or all about one rule. */
final class RulesCommand implements Callable<Integer> {
  /** The formats of {@code -f}. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  private final CommandSpec spec = CommandSpecs.of("rules", this);

  private RulesCommand(Console console) {
    this.console = console;
  }

  static CommandSpec spec(Console console) {
    CommandSpec spec = new RulesCommand(console).spec;
    spec.addOption(
        CommandSpecs.option(Format.class, "FORMAT", "rulesFormat", "-f", "--format").build());
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
    ParseResult given = spec.commandLine().getParseResult();
    Optional<Rule> rule = Optional.ofNullable(given.matchedPositionalValue(0, null));
    try (Output output = Output.open(null, console)) {
      switch (given.matchedOptionValue("-f", Format.TEXT)) {
        case TEXT -> output.write(text(rule).getBytes(StandardCharsets.UTF_8));
        case JSON -> writeJson(rule, output);
      }
      output.finish();
    }
    return ExitCode.DONE.code();
  }

  private String text(Optional<Rule> rule) {
    return rule.isEmpty()
        ? RuleHelp.list(Rules.all(), console.locale())
        : RuleHelp.text(rule.get(), console.locale());
  }

  private void writeJson(Optional<Rule> rule, Output output) throws IOException {
    if (rule.isEmpty()) {
      RuleJson.write(Rules.all(), console.locale(), output);
    } else {
      RuleJson.write(rule.get(), console.locale(), output);
    }
  }
}
