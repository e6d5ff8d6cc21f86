package gpr.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which files of a folder are taken: a pattern for their names, or for their paths below the folder
 * if it has a slash.
 */
final class FilePattern {
  /** What is taken unless the user says otherwise; in any case, as {@code A.TXT} is a text, too. */
  static final String DEFAULT = "*.txt";

  private final String pattern;
  private final PathMatcher matcher;

  /**
   * @param pattern a glob
   * @throws PatternSyntaxException if it is none
   */
  FilePattern(String pattern) {
    this.pattern = pattern;
    this.matcher = pattern.equals(DEFAULT) ? FilePattern::isText : glob(pattern);
  }

  /** {@code **}{@code /} stands for no folder, too, as in shells and Git; Java wants one. */
  private static PathMatcher glob(String pattern) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", "{**/,}"));
    } catch (PatternSyntaxException e) {
      // Groups cannot hold groups.
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }
  }

  private static boolean isText(Path name) {
    return name.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  /** Whether that file, somewhere below that folder, is taken. */
  boolean takes(Path folder, Path file) {
    return matcher.matches(pattern.contains("/") ? folder.relativize(file) : file.getFileName());
  }

  @Override
  public String toString() {
    return pattern;
  }

  /** The pattern that {@code --include} takes. */
  static final class Converter implements ITypeConverter<FilePattern> {
    @Override
    public FilePattern convert(String pattern) {
      try {
        return new FilePattern(pattern);
      } catch (PatternSyntaxException e) {
        throw new TypeConversionException("*.md, 2024/*.txt, **/*.{txt,md} …");
      }
    }
  }
}
