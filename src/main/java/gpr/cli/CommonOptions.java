package gpr.cli;

import gpr.Message;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The options of all commands, which are read before the others: help itself depends on the
 * language, and what the other options mean where they are not given on the configuration.
 */
final class CommonOptions {
  private static final String CONFIG = "--config";
  private static final String NO_CONFIG = "--no-config";

  private CommonOptions() {}

  /** The value of an option, written {@code --name value} or {@code --name=value}. */
  static Optional<String> value(String[] arguments, String name) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(name + "=")) {
        return Optional.of(arguments[i].substring(name.length() + 1));
      }
      if (arguments[i].equals(name) && i + 1 < arguments.length) {
        return Optional.of(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }

  /** What the configuration says that is named, or found from the current folder upwards. */
  static Configuration configuration(String[] arguments, Locale locale)
      throws ConfigurationException {
    Optional<String> named = value(arguments, CONFIG);
    boolean isRefused = Arrays.asList(arguments).contains(NO_CONFIG);
    if (named.isPresent() && isRefused) {
      throw new ConfigurationException(CONFIG, 0, Message.of("config.both", NO_CONFIG));
    }
    if (named.isPresent()) {
      return ConfigurationFile.read(path(named.get()), locale);
    }
    Optional<Path> found =
        isRefused ? Optional.empty() : ConfigurationFile.find(Path.of("").toAbsolutePath());
    return found.isPresent() ? ConfigurationFile.read(found.get(), locale) : Configuration.NONE;
  }

  private static Path path(String name) throws ConfigurationException {
    if (name.isEmpty()) {
      throw new ConfigurationException(CONFIG, 0, Message.of("config.empty"));
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new ConfigurationException(name, 0, Message.of("input.name"));
    }
  }
}
