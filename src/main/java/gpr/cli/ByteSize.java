package gpr.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A size such as {@code 64MB}, {@code 500k} or {@code 1000}; K, M and G are powers of 1024. */
final class ByteSize implements ITypeConverter<Long> {
  /** One array holds a whole input, and one byte more than the limit is asked for. */
  private static final long MOST = Integer.MAX_VALUE - 9L;

  @Override
  public Long convert(String text) {
    String upper = text.trim().toUpperCase(Locale.ROOT);
    String digits = upper.replaceFirst("[KMG]?I?B?$", "");
    int shift =
        switch (upper.substring(digits.length()).replaceAll("I?B$", "")) {
          case "K" -> 10;
          case "M" -> 20;
          case "G" -> 30;
          default -> 0;
        };
    try {
      long size = Math.multiplyExact(Long.parseLong(digits), 1L << shift);
      if (size > 0 && size <= MOST) {
        return size;
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // Refused below, as any other size that is none.
    }
    throw new TypeConversionException("1 … 2047MB");
  }
}
