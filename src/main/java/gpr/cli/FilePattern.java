package gpr.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which files of a folder are taken: patterns for their names, or for their paths below the folder
 * where a pattern has a slash.
 */
final class FilePattern {
  /**
   * What is taken unless the user says otherwise: every kind that is read; in any case, as {@code
   * A.TXT} is a text, too.
   */
  static final String DEFAULT = "*.{txt,md,tsv,csv,html,htm,docx,doc,xlsx,xls,pdf}";

  private static final Set<String> ENDINGS =
      Set.of("txt", "md", "tsv", "csv", "html", "htm", "docx", "doc", "xlsx", "xls", "pdf");

  private final List<Glob> included;
  private final List<Glob> excluded;

  /**
   * @param pattern a glob
   * @throws PatternSyntaxException if it is none
   */
  FilePattern(String pattern) {
    this(List.of(pattern), List.of());
  }

  /**
   * @param included a file is taken that one of these globs takes
   * @param excluded but not where one of these does
   * @throws PatternSyntaxException if one is none
   */
  FilePattern(List<String> included, List<String> excluded) {
    this.included = included.stream().map(Glob::new).toList();
    this.excluded = excluded.stream().map(Glob::new).toList();
  }

  /** Whether that file, somewhere below that folder, is taken. */
  boolean takes(Path folder, Path file) {
    return isAny(included, folder, file) && !isAny(excluded, folder, file);
  }

  private static boolean isAny(List<Glob> globs, Path folder, Path file) {
    for (Glob glob : globs) {
      if (glob.takes(folder, file)) {
        return true;
      }
    }
    return false;
  }

  /** What stands after the last dot of a name, in small letters; the name where it has none. */
  static String endingOf(Path name) {
    String text = name.getFileName().toString();
    return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** What is taken, as a message names it. */
  @Override
  public String toString() {
    return included.stream().map(Glob::pattern).collect(Collectors.joining(", "));
  }

  /** One pattern. */
  private static final class Glob {
    private final String pattern;
    private final PathMatcher matcher;

    Glob(String pattern) {
      this.pattern = pattern;
      this.matcher = pattern.equals(DEFAULT) ? Glob::isRead : matcher(pattern);
    }

    /** {@code **}{@code /} stands for no folder, too, as in shells and Git; Java wants one. */
    private static PathMatcher matcher(String pattern) {
      try {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", "{**/,}"));
      } catch (PatternSyntaxException e) {
        // Groups cannot hold groups.
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      }
    }

    private static boolean isRead(Path name) {
      String text = name.toString();
      // What a word processor has open leaves a lock beside it: ~$年报.docx.
      return ENDINGS.contains(endingOf(name)) && !text.startsWith("~$") && !text.startsWith(".");
    }

    boolean takes(Path folder, Path file) {
      return matcher.matches(pattern.contains("/") ? folder.relativize(file) : file.getFileName());
    }

    String pattern() {
      return pattern;
    }
  }

  /** A pattern as {@code --include} takes it. */
  static final class Converter implements ITypeConverter<String> {
    @Override
    public String convert(String pattern) {
      if (!isPattern(pattern)) {
        throw new TypeConversionException("*.md, 2024/*.txt, **/*.{txt,md} …");
      }
      return pattern;
    }
  }

  /** Whether a text is a pattern. */
  static boolean isPattern(String text) {
    try {
      new FilePattern(text);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
