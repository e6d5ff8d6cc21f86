package gpr.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What makes sure that an input is no output. */
@FunctionalInterface
interface OutputGuard {
  /** Fails where the input is an output. */
  void check() throws IOException;

  /** An output among the inputs is no problem of that input alone: it ends the call. */
  static void hold(OutputGuard guard) {
    try {
      guard.check();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
