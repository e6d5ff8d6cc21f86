package gpr.cli;

import gpr.Message;
import gpr.UnreadableReportException;
import gpr.document.DocumentReader;
import gpr.document.DocumentText;
import gpr.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code gpr text}: the text that is read of a document, whose lines the results name. */
final class TextCommand implements Callable<Integer> {
  private final Console console;
  private final Configuration configuration;

  private final CommandSpec spec = CommandSpecs.of("text", this);

  private TextCommand(Console console, Configuration configuration) {
    this.console = console;
    this.configuration = configuration;
  }

  static CommandSpec spec(Console console, Configuration configuration) {
    CommandSpec spec = new TextCommand(console, configuration).spec;
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(String.class)
            .arity("1")
            .required(true)
            .paramLabel("INPUT")
            .converters(new InputName())
            .descriptionKey("textInput")
            .build());
    InputOptions.addReadingTo(spec);
    spec.addOption(CommandSpecs.file("output", "-o", "--output").build());
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ParseResult given = spec.commandLine().getParseResult();
    String name = given.matchedPositionalValue(0, "");
    Path file = given.matchedOptionValue("-o", null);
    OutputFiles.of(configuration, file).refuse(Inputs.one(name));
    Optional<DocumentText> text = read(name, given);
    if (text.isEmpty()) {
      return ExitCode.UNUSABLE.code();
    }
    try (Output output = Output.open(file, console)) {
      write(text.get().text(), output);
      output.finish();
    }
    if (text.get().text().isCut()) {
      console.error(name, text.get().text().lineCount(), Message.of("unreadable.cut"));
      return ExitCode.UNUSABLE.code();
    }
    return ExitCode.DONE.code();
  }

  private Optional<DocumentText> read(String name, ParseResult given) {
    Input input = Inputs.one(name);
    if (input instanceof Input.Unusable unusable) {
      console.error(name, 0, unusable.reason());
      return Optional.empty();
    }
    try {
      byte[] bytes = InputOptions.bytes(given, console).read(input);
      return Optional.of(DocumentReader.read(bytes, InputOptions.encoding(given)));
    } catch (IOException e) {
      console.error(name, 0, InputProblem.of(e));
    } catch (UnreadableReportException e) {
      console.error(name, e.line(), e.reason());
    }
    return Optional.empty();
  }

  private static void write(SourceText text, Output output) throws IOException {
    for (int line = 1; line <= text.lineCount(); line++) {
      output.write((text.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
