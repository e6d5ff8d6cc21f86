package gpr.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.function.Supplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * The progress bar itself. How many inputs there are is found out beside the work, since folders
 * are listed as they are read.
 */
final class ProgressLine implements AutoCloseable {
  /** One less than the narrowest usual terminal: a full line would wrap. */
  private static final int WIDTH = 79;

  private static final int REDRAWN_EVERY_MILLISECONDS = 500;

  private final ProgressBar bar;
  private volatile boolean isClosed;

  ProgressLine(PrintStream err, @Nullable Supplier<Inputs> inputs) {
    bar =
        new ProgressBarBuilder()
            .setTaskName("gpr")
            .setInitialMax(-1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(REDRAWN_EVERY_MILLISECONDS)
            .setConsumer(new DelegatingProgressBarConsumer(text -> draw(err, text), WIDTH))
            .build();
    if (inputs != null) {
      Thread counter = new Thread(() -> count(inputs), "counter");
      counter.setDaemon(true);
      counter.start();
    }
  }

  private synchronized void draw(PrintStream err, String text) {
    if (!isClosed) {
      err.print("\r" + text);
    }
  }

  private void count(Supplier<Inputs> again) {
    long count = 0;
    try (Inputs inputs = again.get()) {
      while (inputs.hasNext() && !isClosed) {
        inputs.next();
        count++;
      }
    } catch (IOException e) {
      // The work itself says what cannot be listed; the bar goes on without an end.
      return;
    }
    bar.maxHint(count);
  }

  void show(long done) {
    bar.stepTo(done);
  }

  @Override
  public void close() {
    synchronized (this) {
      isClosed = true;
    }
    bar.close();
  }
}
