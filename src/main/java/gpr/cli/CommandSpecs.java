package gpr.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * What picocli is told of the commands. It is told by calls, not by annotations: reading those
 * takes as long as reading a hundred reports.
 */
final class CommandSpecs {
  /** The languages of the bundles. */
  enum Language {
    ZH,
    EN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Makes the lists that hold the values of an option. Picocli's own maker would first look for
   * Groovy, and open every jar for that.
   */
  static final IFactory FACTORY =
      new IFactory() {
        @Override
        public <K> K create(Class<K> type) throws InstantiationException {
          if (type == List.class) {
            return type.cast(new ArrayList<>());
          }
          throw new InstantiationException(type.getName());
        }
      };

  private CommandSpecs() {}

  /** The program, whose options for the language and the configuration all commands take too. */
  static CommandSpec program(String name, Object program) {
    CommandSpec spec = of(name, program);
    spec.addOption(
        option(Language.class, "zh|en", "lang", "--lang").scopeType(ScopeType.INHERIT).build());
    spec.addOption(file("config", "--config").scopeType(ScopeType.INHERIT).build());
    spec.addOption(
        flag("--no-config").descriptionKey("noConfig").scopeType(ScopeType.INHERIT).build());
    return spec;
  }

  /**
   * A command with the options that every command has.
   *
   * @param name its name
   * @param command what runs it if it is callable; it asks the parse result for its values
   */
  static CommandSpec of(String name, Object command) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command, FACTORY);
    spec.name(name);
    spec.versionProvider(new Version());
    spec.addOption(
        flag("-h", "--help")
            .usageHelp(true)
            .descriptionKey("mixinStandardHelpOptions.help")
            .build());
    spec.addOption(
        flag("-V", "--version")
            .versionHelp(true)
            .descriptionKey("mixinStandardHelpOptions.version")
            .build());
    return spec;
  }

  /** An option whose value names a file. */
  static OptionSpec.Builder file(String descriptionKey, String... names) {
    return option(Path.class, "FILE", descriptionKey, names).converters(new FileName());
  }

  /** An option without a value. */
  static OptionSpec.Builder flag(String... names) {
    return OptionSpec.builder(names).type(boolean.class).arity("0");
  }

  /**
   * An option with a value.
   *
   * @param type what its value is converted to
   * @param label what stands for the value in the help
   * @param descriptionKey the key of its text in the bundle of the help
   */
  static OptionSpec.Builder option(
      Class<?> type, String label, String descriptionKey, String... names) {
    return OptionSpec.builder(names)
        .type(type)
        .arity("1")
        .paramLabel(label)
        .descriptionKey(descriptionKey);
  }
}
