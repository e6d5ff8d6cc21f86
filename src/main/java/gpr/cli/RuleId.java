package gpr.cli;

import gpr.check.Rule;
import gpr.check.Rules;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A rule by its id. */
final class RuleId implements ITypeConverter<Rule> {
  @Override
  public Rule convert(String id) {
    return Rules.find(id.strip()).orElseThrow(() -> new TypeConversionException(ids()));
  }

  private static String ids() {
    return Rules.all().stream().map(Rule::id).collect(Collectors.joining(", "));
  }
}
