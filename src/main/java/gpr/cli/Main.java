package gpr.cli;

import gpr.Message;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The program {@code gpr}. */
@Command(
    name = "gpr",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = HelpCommand.class)
public final class Main {
  private static final String HELP_TEXTS = "gpr.cli.help";

  /** The languages of the bundles. */
  private enum Language {
    ZH,
    EN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Read by {@link #languageOf} before the rest, since the help itself depends on it. */
  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "lang")
  private Language language;

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
    System.exit(run(arguments, console));
  }

  /**
   * Runs the program.
   *
   * @param arguments the words after {@code gpr}
   * @param console the streams, and the language unless {@code --lang} names one
   * @return the exit status
   */
  public static int run(String[] arguments, Console console) {
    Console speaking = console.in(languageOf(arguments, console.locale()));
    try {
      return commandLine(speaking).execute(arguments);
    } catch (RuntimeException | Error fault) {
      speaking.error(Faults.message(fault));
      return ExitCode.FAULT.code();
    }
  }

  private static CommandLine commandLine(Console console) {
    CommandLine main = new CommandLine(new Main());
    main.addSubcommand(new ParseCommand(console));
    main.addSubcommand(new CheckCommand(console));
    main.addSubcommand(new RulesCommand(console));
    main.addSubcommand(new SchemaCommand(console));
    main.addSubcommand(new GenerateCompletion());
    main.addSubcommand(new ManPageCommand(console));
    main.setResourceBundle(
        ResourceBundle.getBundle(
            HELP_TEXTS,
            console.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    addExitCodes(main);
    // A list of inputs is ours to read: one name a line, spaces and quotes as they are.
    main.setExpandAtFiles(false);
    main.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    main.setErr(new PrintWriter(console.err(), true));
    main.setCaseInsensitiveEnumValuesAllowed(true);
    main.setParameterExceptionHandler((e, words) -> wrongUsage(e, console));
    main.setExecutionExceptionHandler((e, command, result) -> failure(e, console));
    return main;
  }

  private static void addExitCodes(CommandLine main) {
    ResourceBundle texts = main.getResourceBundle();
    Map<String, String> list = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      list.put(String.valueOf(code.code()), texts.getString(code.descriptionKey()));
    }
    UsageMessageSpec usage = main.getCommandSpec().usageMessage();
    usage.exitCodeListHeading(texts.getString("exit.heading") + "%n");
    usage.exitCodeList(list);
  }

  private static int wrongUsage(ParameterException e, Console console) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.error(Message.of("usage.wrong", e.getMessage(), command));
    return ExitCode.UNUSABLE.code();
  }

  private static int failure(Exception e, Console console) {
    if (e instanceof OutputException output) {
      if (output.readerIsGone()) {
        return ExitCode.DONE.code();
      }
      console.error(Message.of("output.failed", InputProblem.detail(output)));
      return ExitCode.UNUSABLE.code();
    }
    if (e instanceof NoSuchFileException file) {
      console.error(file.getFile(), 0, Message.of("output.noFolder"));
      return ExitCode.UNUSABLE.code();
    }
    if (e instanceof IOException other) {
      console.error(Message.of("output.failed", InputProblem.detail(other)));
      return ExitCode.UNUSABLE.code();
    }
    console.error(Faults.message(e));
    return ExitCode.FAULT.code();
  }

  private static Locale languageOf(String[] arguments, Locale otherwise) {
    for (int i = 0; i < arguments.length; i++) {
      for (Language language : Language.values()) {
        boolean isNamed =
            arguments[i].equals("--lang=" + language)
                || arguments[i].equals("--lang")
                    && i + 1 < arguments.length
                    && arguments[i + 1].equals(language.toString());
        if (isNamed) {
          return Locale.forLanguageTag(language.toString());
        }
      }
    }
    return otherwise;
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
  private static boolean isTerminal(String property) {
    String told = System.getProperty(property);
    return told == null ? System.console() != null : Boolean.parseBoolean(told);
  }
}
