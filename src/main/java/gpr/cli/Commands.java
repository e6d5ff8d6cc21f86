package gpr.cli;

import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/**
 * The commands of gpr. One that is named is made alone, since making each takes time and only help
 * speaks of the others.
 */
final class Commands {
  /** The commands that need no other, in the order of the help. */
  private static final List<String> ALONE =
      List.of("parse", "check", "show", "text", "rules", "schema");

  /** The commands that speak of all. */
  private static final List<String> WITH_ALL =
      List.of("help", "generate-completion", "generate-man-page");

  private Commands() {}

  /** Adds to the program the one that the arguments name, or all. */
  static void addTo(
      CommandLine main, String[] arguments, Console console, Configuration configuration) {
    String named = named(arguments);
    if (runsAlone(named)) {
      main.addSubcommand(command(named, console, configuration));
      return;
    }
    ALONE.forEach(name -> main.addSubcommand(command(name, console, configuration)));
    WITH_ALL.forEach(name -> main.addSubcommand(command(name, console, configuration)));
  }

  /** Whether the command of that name needs no other. */
  static boolean runsAlone(String name) {
    return ALONE.contains(name);
  }

  /** The first word that is no option and no option's value; empty if there is none. */
  private static String named(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--lang") || arguments[i].equals("--config")) {
        i++;
      } else if (!arguments[i].startsWith("-")) {
        return arguments[i];
      }
    }
    return "";
  }

  private static Object command(String name, Console console, Configuration configuration) {
    return switch (name) {
      case "parse" -> ParseCommand.spec(console, configuration);
      case "check" -> CheckCommand.spec(console, configuration);
      case "show" -> ShowCommand.spec(console);
      case "text" -> TextCommand.spec(console, configuration);
      case "rules" -> RulesCommand.spec(console);
      case "schema" -> SchemaCommand.spec(console);
      case "help" -> new HelpCommand();
      case "generate-completion" -> new GenerateCompletion();
      case "generate-man-page" -> ManPageCommand.spec(console);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
