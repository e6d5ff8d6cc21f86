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

  /** Where the size is not known beforehand, room for a usual report. */
  private static final int LEAST_GROWTH = 16 << 10;

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

  /**
   * {@link InputStream#readNBytes(int)} would do, but of a file it asks for the position, which a
   * pipe does not have.
   */
  private byte[] upToLimit(InputStream in, int expected)
      throws IOException, UnreadableReportException {
    byte[] bytes = new byte[expected];
    int length = in.readNBytes(bytes, 0, expected);
    for (int further = in.read(); further >= 0; further = in.read()) {
      if (length >= limit) {
        throw tooLarge();
      }
      bytes = Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(LEAST_GROWTH, 2L * length)));
      bytes[length++] = (byte) further;
      length += in.readNBytes(bytes, length, bytes.length - length);
    }
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }

  private UnreadableReportException tooLarge() {
    return new UnreadableReportException(Message.of("input.tooLarge", size(limit)), 0);
  }

  private static String size(long bytes) {
    return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }
}
