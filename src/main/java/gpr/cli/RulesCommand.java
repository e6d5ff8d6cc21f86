package gpr.cli;

import gpr.check.Rules;
import gpr.output.ReasonHelp;
import gpr.output.RuleHelp;
import gpr.output.RuleJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code gpr rules}: the catalogue, or all about one rule or reason. */
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
            .type(RuleTopic.class)
            .arity("0..1")
            .paramLabel("RULE")
            .descriptionKey("rule")
            .converters(new RuleTopic.Converter())
            .build());
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ParseResult given = spec.commandLine().getParseResult();
    RuleTopic topic = given.matchedPositionalValue(0, null);
    try (Output output = Output.open(null, console)) {
      switch (given.matchedOptionValue("-f", Format.TEXT)) {
        case TEXT -> output.write(text(topic).getBytes(StandardCharsets.UTF_8));
        case JSON -> writeJson(topic, output);
      }
      output.finish();
    }
    return ExitCode.DONE.code();
  }

  private String text(@Nullable RuleTopic topic) {
    if (topic instanceof RuleTopic.OfRule of) {
      return RuleHelp.text(of.rule(), console.locale());
    }
    if (topic instanceof RuleTopic.OfReason of) {
      return of.reason().text(console.locale());
    }
    return RuleHelp.list(Rules.all(), console.locale()) + "\n" + ReasonHelp.list(console.locale());
  }

  private void writeJson(@Nullable RuleTopic topic, Output output) throws IOException {
    if (topic instanceof RuleTopic.OfRule of) {
      RuleJson.write(of.rule(), console.locale(), output);
    } else if (topic instanceof RuleTopic.OfReason of) {
      of.reason().write(console.locale(), output);
    } else {
      RuleJson.write(Rules.all(), console.locale(), output);
    }
  }
}
