package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gpr.UnreadableReportException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputBytesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16383, 16384, 16385, 32768, 32769, 99_999, 100_000})
  void everyByteIsReadWhateverSizeWasExpected(int size) throws Exception {
    byte[] content = random(size);
    Path file = Files.write(folder.resolve("a"), content);
    for (int expected : new int[] {0, size / 2, size}) {
      assertThat(read(100_000, new Input.File("a", file, expected))).isEqualTo(content);
    }
    InputBytes bytes = new InputBytes(100_000, slowly(content));
    assertThat(bytes.read(new Input.StandardInput("-"))).isEqualTo(content);
  }

  @Test
  void fileThatHasBecomeShorterIsReadAsItIs() throws Exception {
    Path file = Files.write(folder.resolve("a"), random(10));
    assertThat(read(1000, new Input.File("a", file, 500))).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50, 100, 101})
  void whatIsLargerThanTheLimitIsRefused(int expected) throws Exception {
    Path file = Files.write(folder.resolve("a"), random(101));
    assertThatThrownBy(() -> read(100, new Input.File("a", file, expected)))
        .isInstanceOf(UnreadableReportException.class)
        .hasMessage("larger than 100 bytes; raise the limit with --max-size if it is a report");
    assertThatThrownBy(
            () -> new InputBytes(100, slowly(random(101))).read(new Input.StandardInput("-")))
        .isInstanceOf(UnreadableReportException.class);
  }

  private static byte[] read(long limit, Input input) throws Exception {
    return new InputBytes(limit, InputStream.nullInputStream()).read(input);
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  /** As a pipe gives: a few bytes at a time. */
  private static InputStream slowly(byte[] content) {
    return new ByteArrayInputStream(content) {
      @Override
      public synchronized int read(byte[] bytes, int from, int length) {
        return super.read(bytes, from, Math.min(length, 777));
      }

      @Override
      public int readNBytes(byte[] bytes, int from, int length) {
        int read = 0;
        int more;
        while (read < length && (more = read(bytes, from + read, length - read)) > 0) {
          read += more;
        }
        return read;
      }
    };
  }
}
