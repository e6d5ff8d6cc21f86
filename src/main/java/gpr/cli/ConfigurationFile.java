package gpr.cli;

import gpr.Message;
import gpr.Severity;
import gpr.check.Rule;
import gpr.check.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * Reads {@code gpr.toml}, strictly: a key that is not understood would do nothing, and nobody would
 * know. Nothing of the library that reads TOML is loaded where there is no such file.
 */
final class ConfigurationFile {
  /** The name under which it is looked for. */
  static final String NAME = "gpr.toml";

  /** The keys, in the order in which they are documented. */
  static final List<String> KEYS =
      List.of(
          "language", "include", "exclude", "select", "ignore", "severity", "baseline", "groups");

  private final Path file;
  private final Locale locale;
  private final TomlParseResult toml;

  private ConfigurationFile(Path file, Locale locale, TomlParseResult toml) {
    this.file = file;
    this.locale = locale;
    this.toml = toml;
  }

  /** The file of that folder, or of the nearest folder above it. */
  static Optional<Path> find(Path folder) {
    for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a file.
   *
   * @param locale the language of what is wrong
   */
  static Configuration read(Path file, Locale locale) throws ConfigurationException {
    try {
      return new ConfigurationFile(file, locale, Toml.parse(file)).read();
    } catch (IOException e) {
      throw new ConfigurationException(shown(file), 0, InputProblem.of(e));
    }
  }

  /** As a person would name it: without the folder in which everything is done. */
  private static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
  }

  private Configuration read() throws ConfigurationException {
    if (toml.hasErrors()) {
      TomlParseError first = toml.errors().get(0);
      throw new ConfigurationException(
          shown(file),
          first.position().line(),
          Message.of("config.toml", String.valueOf(first.getMessage())));
    }
    refuseUnknown(toml.keySet(), KEYS, "config.key", toml);
    return new Configuration(
        Optional.of(file),
        language(),
        patterns("include"),
        patterns("exclude"),
        rules("select"),
        rules("ignore"),
        severities(),
        path("baseline"),
        path("groups"));
  }

  private void refuseUnknown(Set<String> given, List<String> known, String message, TomlTable in)
      throws ConfigurationException {
    for (String key : given) {
      if (!known.contains(key)) {
        String nearest = Nearest.question(key, known, locale);
        throw wrong(in.inputPositionOf(List.of(key)), message, key, nearest);
      }
    }
  }

  private Optional<String> language() throws ConfigurationException {
    List<String> languages =
        Stream.of(CommandSpecs.Language.values()).map(CommandSpecs.Language::toString).toList();
    Optional<String> language = text("language");
    if (language.isPresent() && !languages.contains(language.get())) {
      throw wrong(at("language"), "config.value", language.get(), "language", list(languages));
    }
    return language;
  }

  private static String list(List<String> words) {
    return String.join(", ", words);
  }

  private Optional<String> text(String key) throws ConfigurationException {
    Object value = toml.get(List.of(key));
    if (value != null && !(value instanceof String)) {
      throw wrong(at(key), "config.text", key);
    }
    return Optional.ofNullable((String) value);
  }

  private Optional<Path> path(String key) throws ConfigurationException {
    return text(key).map(name -> beside(name));
  }

  /** Names are those of the folder in which the configuration lies. */
  private Path beside(String name) {
    Path path = file.toAbsolutePath().resolveSibling(name).normalize();
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) ? here.relativize(path) : path;
  }

  private List<String> patterns(String key) throws ConfigurationException {
    return texts(key, FilePattern::isPattern, "config.pattern");
  }

  private List<Rule> rules(String key) throws ConfigurationException {
    List<Rule> rules = new ArrayList<>();
    for (String id : texts(key, text -> Rules.find(text).isPresent(), "config.rule")) {
      rules.add(Rules.find(id).orElseThrow());
    }
    return rules;
  }

  /** A list of texts; one text alone is a list of one. */
  private List<String> texts(String key, Predicate<String> isValid, String message)
      throws ConfigurationException {
    Object value = toml.get(List.of(key));
    if (value == null) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    List<?> elements = value instanceof TomlArray array ? array.toList() : List.of(value);
    for (Object element : elements) {
      if (!(element instanceof String text)) {
        throw wrong(at(key), "config.list", key);
      }
      if (!isValid.test(text)) {
        throw wrong(at(key), message, text, Nearest.question(text, ruleIds(), locale));
      }
      texts.add(text);
    }
    return texts;
  }

  private static List<String> ruleIds() {
    return Rules.all().stream().map(Rule::id).toList();
  }

  private Map<Rule, Severity> severities() throws ConfigurationException {
    Object value = toml.get(List.of("severity"));
    if (value == null) {
      return Map.of();
    }
    if (!(value instanceof TomlTable table)) {
      throw wrong(at("severity"), "config.table", "severity");
    }
    refuseUnknown(table.keySet(), ruleIds(), "config.rule", table);
    Map<Rule, Severity> severities = new LinkedHashMap<>();
    for (String id : table.keySet()) {
      severities.put(Rules.find(id).orElseThrow(), severity(table, id));
    }
    return severities;
  }

  private Severity severity(TomlTable table, String id) throws ConfigurationException {
    for (Severity severity : Severity.values()) {
      if (severity.id().equals(table.get(List.of(id)))) {
        return severity;
      }
    }
    List<String> ids = Stream.of(Severity.values()).map(Severity::id).toList();
    throw wrong(
        table.inputPositionOf(List.of(id)), "config.value", table.get(List.of(id)), id, list(ids));
  }

  private TomlPosition at(String key) {
    return toml.inputPositionOf(List.of(key));
  }

  private ConfigurationException wrong(TomlPosition at, String key, Object... arguments) {
    return new ConfigurationException(
        shown(file), at == null ? 0 : at.line(), Message.of(key, arguments));
  }
}
