package gpr.cli;

import gpr.Message;
import gpr.report.ReportReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The arguments and options of every command that reads reports. */
final class InputOptions {
  private final List<String> arguments;
  private final ParseResult given;
  private final Configuration configuration;
  private final OutputFiles outputs;

  /**
   * @param given what was found on the command line of a command with these options
   */
  InputOptions(ParseResult given) {
    this(given, Configuration.NONE, OutputFiles.NONE);
  }

  /**
   * @param given what was found on the command line of a command with these options
   * @param configuration what is meant where an option is not given
   * @param outputs what the call writes: none of it is read
   */
  InputOptions(ParseResult given, Configuration configuration, OutputFiles outputs) {
    this.given = given;
    this.configuration = configuration;
    this.outputs = outputs;
    this.arguments = given.matchedPositionalValue(0, List.of());
  }

  /** Adds these arguments and options to a command. */
  static void addTo(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1..*")
            .required(true)
            .paramLabel("INPUT")
            .converters(new InputName())
            .descriptionKey("inputs")
            .build());
    spec.addOption(
        CommandSpecs.option(String.class, "GLOB", "include", "--include")
            .converters(new FilePattern.Converter())
            .build());
    spec.addOption(
        CommandSpecs.option(String.class, "GLOB", "exclude", "--exclude")
            .converters(new FilePattern.Converter())
            .build());
    spec.addOption(CommandSpecs.option(String.class, "NAME", "stdinName", "--stdin-name").build());
    addReadingTo(spec);
    spec.addOption(
        CommandSpecs.option(Integer.class, "N", "jobs", "-j", "--jobs")
            .converters(new ThreadCount())
            .build());
    spec.addOption(CommandSpecs.flag("-q", "--quiet").descriptionKey("quiet").build());
  }

  /** Adds the options that say how an input is read. */
  static void addReadingTo(CommandSpec spec) {
    spec.addOption(
        CommandSpecs.option(Charset.class, "ENCODING", "encoding", "--encoding")
            .converters(new EncodingName())
            .build());
    spec.addOption(
        CommandSpecs.option(Long.class, "SIZE", "maxSize", "--max-size")
            .converters(new ByteSize())
            .build());
  }

  /** Whether standard input is named and not among the inputs, which is then said. */
  static boolean isNameIdle(ParseResult given, Console console) {
    List<String> arguments = given.matchedPositionalValue(0, List.of());
    boolean isIdle = given.hasMatchedOption("--stdin-name") && !arguments.contains("-");
    if (isIdle) {
      console.error("--stdin-name", 0, Message.of("usage.onlyWith", "-"));
    }
    return isIdle;
  }

  Inputs inputs(Console console) {
    FilePattern taken = new FilePattern(included(), patterns("--exclude", configuration.exclude()));
    String standardInputName = given.matchedOptionValue("--stdin-name", "-");
    return new Inputs(arguments, taken, console.in(), standardInputName, outputs);
  }

  private List<String> included() {
    List<String> configured = configuration.include();
    return patterns("--include", configured.isEmpty() ? List.of(FilePattern.DEFAULT) : configured);
  }

  private List<String> patterns(String option, List<String> otherwise) {
    String pattern = given.matchedOptionValue(option, null);
    return pattern == null ? otherwise : List.of(pattern);
  }

  /**
   * Whether the inputs can be listed twice: a list on standard input, or in a pipe, is gone after
   * once.
   */
  boolean canBeListedAgain() {
    return arguments.stream().noneMatch(argument -> argument.startsWith("@"));
  }

  InputBytes bytes(Console console) {
    return bytes(given, console);
  }

  /** What reads inputs whole, up to the size that was given. */
  static InputBytes bytes(ParseResult given, Console console) {
    return new InputBytes(
        given.matchedOptionValue("--max-size", InputBytes.DEFAULT_LIMIT), console.in());
  }

  ReportReader reader() {
    return new ReportReader(encoding(given));
  }

  /** The encoding of all inputs; empty to find it out. */
  static Optional<Charset> encoding(ParseResult given) {
    return Optional.ofNullable(given.matchedOptionValue("--encoding", null));
  }

  int threads() {
    return given.matchedOptionValue("-j", Runtime.getRuntime().availableProcessors());
  }

  boolean quiet() {
    return given.hasMatchedOption("-q");
  }
}
