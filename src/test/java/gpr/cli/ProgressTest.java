package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  @Test
  void nothingIsShownOfAShortBatch() {
    show(true, false, 1_999_999_999L);
    assertThat(err.size()).isZero();
  }

  @Test
  @Timeout(60)
  void longBatchIsShownOnATerminalAndTheLineIsClearedAtTheEnd() throws Exception {
    try (Progress progress = progress(true, false)) {
      now = 2_000_000_000L;
      progress.step();
      // The library draws on a thread of its own.
      while (err.size() == 0) {
        Thread.sleep(10);
      }
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("\rgpr").endsWith("\r\u001B[2K");
  }

  @Test
  void nothingIsShownWhereNobodySeesIt() {
    show(false, false, 60_000_000_000L);
    assertThat(err.size()).isZero();
  }

  @Test
  void nothingIsShownWhereNothingIsWanted() {
    show(true, true, 60_000_000_000L);
    assertThat(err.size()).isZero();
  }

  private void show(boolean terminal, boolean quiet, long nanoseconds) {
    try (Progress progress = progress(terminal, quiet)) {
      progress.step();
      now = nanoseconds;
      progress.step();
      progress.clear();
    }
  }

  private Progress progress(boolean terminal, boolean quiet) {
    PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            lines,
            Locale.ENGLISH,
            true,
            terminal);
    return new Progress(console, quiet, null, () -> now);
  }
}
