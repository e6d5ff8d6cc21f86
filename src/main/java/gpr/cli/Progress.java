package gpr.cli;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a long batch is, on standard error, if a person sees it. Nothing is shown, and
 * nothing of the library that draws is loaded, before the batch has taken {@link #PATIENCE}.
 */
final class Progress implements AutoCloseable {
  /** How long a person waits without wondering. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  /** The whole line of a terminal is cleared. */
  private static final String CLEAR_LINE = "\r\u001B[2K";

  private final Console console;
  private final boolean isShown;
  private final @Nullable Supplier<Inputs> inputs;
  private final LongSupplier nanoseconds;
  private final long start;
  private long done;
  private @Nullable ProgressLine line;

  /**
   * @param console where it is shown
   * @param quiet whether there is to be none
   * @param inputs lists the inputs once more, to count them; null if they can be listed only once
   * @param nanoseconds the time
   */
  Progress(
      Console console, boolean quiet, @Nullable Supplier<Inputs> inputs, LongSupplier nanoseconds) {
    this.console = console;
    this.isShown = console.errIsTerminal() && !quiet;
    this.inputs = inputs;
    this.nanoseconds = nanoseconds;
    this.start = nanoseconds.getAsLong();
  }

  /** One more input is done. */
  void step() {
    done++;
    if (!isShown) {
      return;
    }
    if (line == null && nanoseconds.getAsLong() - start >= PATIENCE.toNanos()) {
      line = new ProgressLine(console.err(), inputs);
    }
    if (line != null) {
      line.show(done);
    }
  }

  /** Makes place for a line of text. */
  void clear() {
    if (line != null) {
      console.err().print(CLEAR_LINE);
    }
  }

  /** Shows no more. */
  @Override
  public void close() {
    if (line != null) {
      line.close();
      clear();
    }
  }
}
