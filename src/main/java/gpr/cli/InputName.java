package gpr.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Takes any name but the empty one, which Java takes for the current folder: {@code gpr check
 * "$UNSET"} would read what nobody named.
 */
final class InputName implements ITypeConverter<String> {
  @Override
  public String convert(String name) {
    if (name.isEmpty()) {
      throw new TypeConversionException("empty");
    }
    return name;
  }
}
