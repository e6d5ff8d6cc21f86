package gpr.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The process's standard output, unbuffered. Where the reader of a pipe has gone, it says so in
 * words that are the same in every locale: the system's own come in the user's language.
 */
final class StandardOutput extends OutputStream {
  /**
   * The message of the exception when the reader has gone; on most systems in English it is theirs,
   * too.
   */
  static final String READER_IS_GONE = "Broken pipe";

  /** Where Linux shows what standard output is. */
  private static final Path WHAT = Path.of("/proc/self/fd/1");

  private final OutputStream out = new FileOutputStream(FileDescriptor.out);

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      // Writing to a pipe fails for no other reason.
      throw isPipe() ? new IOException(READER_IS_GONE, e) : e;
    }
  }

  private static boolean isPipe() {
    try {
      String what = Files.readSymbolicLink(WHAT).toString();
      return what.startsWith("pipe:") || what.startsWith("socket:");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
