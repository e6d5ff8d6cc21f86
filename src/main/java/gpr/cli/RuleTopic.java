package gpr.cli;

import gpr.check.Rule;
import gpr.check.Rules;
import gpr.output.ReasonHelp;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code gpr rules} explains: a rule, or what the value of a cell rests on. */
sealed interface RuleTopic {
  /** A rule of {@code gpr check}. */
  record OfRule(Rule rule) implements RuleTopic {}

  /** A reason of {@code gpr parse --cells}. */
  record OfReason(ReasonHelp reason) implements RuleTopic {}

  /** A topic by its id. */
  final class Converter implements ITypeConverter<RuleTopic> {
    @Override
    public RuleTopic convert(String given) {
      String id = given.strip();
      Optional<RuleTopic> rule = Rules.find(id).map(OfRule::new);
      return rule.or(() -> ReasonHelp.find(id).map(OfReason::new))
          .orElseThrow(() -> new TypeConversionException(ids()));
    }

    /** The rules only: nobody types the other ids but to look one up. */
    private static String ids() {
      return Rules.all().stream().map(Rule::id).collect(Collectors.joining(", "));
    }
  }
}
