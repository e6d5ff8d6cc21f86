package gpr.cli;

import gpr.report.ReportReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments and options of every command that reads reports; a picocli {@link Mixin}. */
public final class InputOptions {
  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "inputs")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      converter = FilePattern.Converter.class,
      descriptionKey = "include")
  private FilePattern include = new FilePattern(FilePattern.DEFAULT);

  @Option(names = "--stdin-name", paramLabel = "NAME", descriptionKey = "stdinName")
  private String standardInputName = "-";

  @Option(
      names = "--encoding",
      paramLabel = "ENCODING",
      converter = EncodingName.class,
      descriptionKey = "encoding")
  private Charset encoding;

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      converter = ByteSize.class,
      descriptionKey = "maxSize")
  private long maxSize = InputBytes.DEFAULT_LIMIT;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      converter = ThreadCount.class,
      descriptionKey = "jobs")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet")
  private boolean quiet;

  Inputs inputs(Console console) {
    return new Inputs(arguments, include, console.in(), standardInputName);
  }

  /**
   * Whether the inputs can be listed twice: a list on standard input, or in a pipe, is gone after
   * once.
   */
  boolean canBeListedAgain() {
    return arguments.stream().noneMatch(argument -> argument.startsWith("@"));
  }

  InputBytes bytes(Console console) {
    return new InputBytes(maxSize, console.in());
  }

  ReportReader reader() {
    return new ReportReader(Optional.ofNullable(encoding));
  }

  int threads() {
    return threads;
  }

  boolean quiet() {
    return quiet;
  }
}
