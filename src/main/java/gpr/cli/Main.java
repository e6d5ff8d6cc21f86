package gpr.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The program {@code gpr}. */
public final class Main {
  private Main() {}

  /** Runs the program with the process's streams, and ends the process. */
  public static void main(String[] arguments) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charsetOfMessages());
    Console console =
        new Console(
            System.in,
            new StandardOutput(),
            err,
            Locale.getDefault(),
            isTerminal("gpr.terminal.out"),
            isTerminal("gpr.terminal.err"));
    System.exit(seen(run(arguments, console)));
  }

  /**
   * The status with which the process ends. Java itself ends with 1 where it does not start, so the
   * launcher asks for another one for findings, and tells its own caller 1.
   */
  private static int seen(int exit) {
    return exit == ExitCode.FINDINGS.code() ? Integer.getInteger("gpr.findings.exit", exit) : exit;
  }

  /**
   * Runs the program.
   *
   * @param arguments the words after {@code gpr}
   * @param console the streams, and the language unless {@code --lang} names one
   * @return the exit status
   */
  public static int run(String[] arguments, Console console) {
    Optional<String> language = CommonOptions.value(arguments, "--lang");
    Console speaking = console.in(locale(language, console.locale()));
    Configuration configuration;
    try {
      configuration = CommonOptions.configuration(arguments, speaking.locale());
    } catch (ConfigurationException e) {
      speaking.error(e.file(), e.line(), e.reason());
      return ExitCode.UNUSABLE.code();
    }
    if (language.isEmpty()) {
      speaking = console.in(locale(configuration.language(), console.locale()));
    }
    return run(arguments, speaking, configuration);
  }

  private static int run(String[] arguments, Console speaking, Configuration configuration) {
    HelpStream help = new HelpStream(speaking.out());
    ErrorLines errors = new ErrorLines(speaking);
    try {
      int exit = commandLine(arguments, speaking, configuration, help, errors).execute(arguments);
      Optional<OutputException> failure = help.failure();
      return failure.isPresent() ? errors.unwritten(failure.get()).code() : exit;
    } catch (RuntimeException | Error fault) {
      speaking.error(Faults.message(fault));
      return ExitCode.FAULT.code();
    }
  }

  private static CommandLine commandLine(
      String[] arguments,
      Console console,
      Configuration configuration,
      HelpStream help,
      ErrorLines errors) {
    CommandSpec spec = CommandSpecs.program("gpr", new Main());
    spec.usageMessage().synopsisSubcommandLabel("COMMAND");
    CommandLine main = new CommandLine(spec, CommandSpecs.FACTORY);
    Commands.addTo(main, arguments, console, configuration);
    main.setParameterExceptionHandler(errors);
    main.setExecutionExceptionHandler(errors);
    main.setExecutionStrategy(new HelpTexts(console));
    // A list of inputs is ours to read: one name a line, spaces and quotes as they are.
    main.setExpandAtFiles(false);
    main.setOut(new PrintWriter(help, true, StandardCharsets.UTF_8));
    main.setErr(new PrintWriter(console.err(), true, Charset.defaultCharset()));
    main.setCaseInsensitiveEnumValuesAllowed(true);
    return main;
  }

  /** That language if it is one that gpr speaks. */
  private static Locale locale(Optional<String> language, Locale otherwise) {
    boolean isSpoken =
        language.isPresent()
            && Stream.of(CommandSpecs.Language.values())
                .anyMatch(spoken -> spoken.toString().equals(language.get()));
    return isSpoken ? Locale.forLanguageTag(language.get()) : otherwise;
  }

  /**
   * The encoding of messages: that of the terminal where Java knows it, else of the locale; but a
   * locale without one (LANG=C) has only ASCII, in which no Chinese file name could be shown.
   */
  private static Charset charsetOfMessages() {
    String terminal =
        System.getProperty("stderr.encoding", System.getProperty("sun.stderr.encoding"));
    if (terminal != null && Charset.isSupported(terminal)) {
      return Charset.forName(terminal);
    }
    Charset locale = Charset.defaultCharset();
    return locale.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : locale;
  }

  /**
   * The launcher knows which streams are terminals; Java itself only whether input and output both
   * are.
   */
  @SuppressWarnings("SystemConsoleNull") // From Java 22 on it only fails to say that one is not.
  private static boolean isTerminal(String property) {
    String told = System.getProperty(property);
    return told == null ? System.console() != null : Boolean.parseBoolean(told);
  }
}
