package gpr.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many threads, as {@code -j} takes it. */
final class ThreadCount implements ITypeConverter<Integer> {
  /** Far more than any machine has cores; a slip of the finger must not start a million threads. */
  private static final int MOST = 1024;

  @Override
  public Integer convert(String text) {
    try {
      int count = Integer.parseInt(text);
      if (count >= 1 && count <= MOST) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Refused below.
    }
    throw new TypeConversionException("1 … " + MOST);
  }
}
