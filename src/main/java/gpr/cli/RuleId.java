package gpr.cli;

import gpr.check.Rule;
import gpr.check.Rules;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A rule by its id. */
final class RuleId implements ITypeConverter<Rule> {
  @Override
  public Rule convert(String id) {
    return Rules.find(id.strip())
        .orElseThrow(
            () -> new TypeConversionException("'" + id + "' is no rule; gpr rules lists them"));
  }
}
