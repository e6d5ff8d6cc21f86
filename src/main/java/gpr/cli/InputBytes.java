package gpr.cli;

import gpr.Message;
import gpr.UnreadableReportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;

/** Reads inputs whole, up to a size. */
final class InputBytes {
  /** 64 MB: a report has some ten kilobytes; what is so much larger was not meant. */
  static final long DEFAULT_LIMIT = 64L << 20;

  private final long limit;
  private final InputStream standardInput;

  /**
   * @param limit the size in bytes above which an input is refused
   * @param standardInput what {@link Input.StandardInput} reads
   */
  InputBytes(long limit, InputStream standardInput) {
    this.limit = limit;
    this.standardInput = standardInput;
  }

  /**
   * All bytes of an input.
   *
   * @throws UnreadableReportException if it is larger than the limit
   */
  byte[] read(Input input) throws IOException, UnreadableReportException {
    if (input instanceof Input.File file) {
      if (file.size() > limit) {
        throw tooLarge();
      }
      try (InputStream in = Files.newInputStream(file.path())) {
        return upToLimit(in, (int) file.size());
      }
    }
    return upToLimit(standardInput, 0);
  }

  private byte[] upToLimit(InputStream in, int expected)
      throws IOException, UnreadableReportException {
    byte[] bytes = new byte[expected];
    int length = in.readNBytes(bytes, 0, expected);
    int further = in.read();
    if (further < 0) {
      return length == expected ? bytes : Arrays.copyOf(bytes, length);
    }
    byte[] rest = in.readNBytes((int) (limit - length));
    if (length + 1L + rest.length > limit) {
      throw tooLarge();
    }
    byte[] all = Arrays.copyOf(bytes, length + 1 + rest.length);
    all[length] = (byte) further;
    System.arraycopy(rest, 0, all, length + 1, rest.length);
    return all;
  }

  private UnreadableReportException tooLarge() {
    return new UnreadableReportException(Message.of("input.tooLarge", size(limit)), 0);
  }

  private static String size(long bytes) {
    return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }
}
