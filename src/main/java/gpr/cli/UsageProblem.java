package gpr.cli;

import gpr.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in the user's language what picocli found wrong with the arguments; picocli itself only
 * speaks English.
 */
final class UsageProblem {
  private UsageProblem() {}

  static Message of(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      return Message.of(unmatched.isUnknownOption() ? "usage.noOption" : "usage.surplus", word);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return Message.of("usage.missing", name(missing.getMissing().get(0)));
    }
    if (e.getCause() instanceof TypeConversionException && "".equals(e.getValue())) {
      return Message.of("usage.empty", name(e.getArgSpec()));
    }
    if (e.getArgSpec() != null && e.getValue() != null && isRule(e.getArgSpec())) {
      return Message.of("rules.unknown", e.getValue());
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      return Message.of("usage.value", name(e.getArgSpec()), e.getValue(), allowed(e));
    }
    if (e.getCommandLine().getParent() == null && e.getArgSpec() == null) {
      // A value is the command that help was asked for.
      return e.getValue() == null
          ? Message.of("usage.noCommand")
          : Message.of("usage.surplus", e.getValue());
    }
    return Message.of("usage.other", String.valueOf(e.getMessage()));
  }

  /** There are more rules than a line should name. */
  private static boolean isRule(ArgSpec argument) {
    return Arrays.stream(argument.converters())
        .anyMatch(each -> each instanceof RuleId || each instanceof RuleTopic.Converter);
  }

  /** The word that was probably meant by one that there is not, as a question; else nothing. */
  static String nearest(ParameterException e, Locale locale) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
      return Nearest.question(word, words(unmatched), locale);
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      return Nearest.question(e.getValue().strip(), List.of(allowed(e).split(", ")), locale);
    }
    return "";
  }

  /** The options of the command, or the commands of the program. */
  private static Collection<String> words(UnmatchedArgumentException e) {
    CommandLine command = e.getCommandLine();
    return e.isUnknownOption()
        ? command.getCommandSpec().optionsMap().keySet()
        : command.getSubcommands().keySet();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /**
   * The names of an enum, or what the converter says: its messages are lists and ranges, the same
   * in every language.
   */
  private static String allowed(ParameterException e) {
    Object[] constants = e.getArgSpec().type().getEnumConstants();
    if (constants == null) {
      return e.getCause() instanceof TypeConversionException reason
          ? String.valueOf(reason.getMessage())
          : "?";
    }
    List<String> names = new ArrayList<>();
    for (Object constant : constants) {
      names.add(constant.toString());
    }
    return String.join(", ", names);
  }
}
