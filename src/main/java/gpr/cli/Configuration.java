package gpr.cli;

import gpr.Severity;
import gpr.check.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code gpr.toml} says; what the command line says wins.
 *
 * @param file the file that says it
 * @param language the language of messages
 * @param include the patterns of files that are taken of folders; empty: the usual ones
 * @param exclude the patterns of files that are not taken of folders
 * @param select the rules to check; empty: all
 * @param ignore the rules not to check
 * @param severity what rules weigh that do not weigh what they usually do
 * @param baseline the file of known findings
 * @param groups the file that says which organ is whose child
 */
record Configuration(
    Optional<Path> file,
    Optional<String> language,
    List<String> include,
    List<String> exclude,
    List<Rule> select,
    List<Rule> ignore,
    Map<Rule, Severity> severity,
    Optional<Path> baseline,
    Optional<Path> groups) {
  /** Of a call without one. */
  static final Configuration NONE =
      new Configuration(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty());

  Configuration {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    select = List.copyOf(select);
    ignore = List.copyOf(ignore);
    severity = Map.copyOf(severity);
  }
}
