package gpr.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where picocli itself prints: help, version, completion. It prints through a writer that keeps
 * failures to itself, so this end of it remembers the first.
 */
final class HelpStream extends OutputStream {
  private final OutputStream out;
  private @Nullable OutputException failure;

  HelpStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (failure != null) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = new OutputException(e);
    }
  }

  /** Why not everything was written; empty if it was. */
  Optional<OutputException> failure() {
    return Optional.ofNullable(failure);
  }
}
