package gpr.cli;

import gpr.Message;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;

/** The options of a command that say something of some formats only: with others they are wrong. */
final class FormatOptions {
  private final Map<String, List<?>> formatsOf = new LinkedHashMap<>();

  /** An option and the formats that it has an effect on. */
  FormatOptions with(String option, Object... formats) {
    formatsOf.put(option, Arrays.asList(formats));
    return this;
  }

  /** Whether one was given that has no effect with that format, which is then said. */
  boolean isAnyIdle(ParseResult given, Object format, Console console) {
    for (Map.Entry<String, List<?>> option : formatsOf.entrySet()) {
      if (given.hasMatchedOption(option.getKey()) && !option.getValue().contains(format)) {
        List<String> formats = option.getValue().stream().map(each -> "-f " + each).toList();
        console.error(option.getKey(), 0, Message.of("usage.onlyWith", String.join(", ", formats)));
        return true;
      }
    }
    return false;
  }
}
