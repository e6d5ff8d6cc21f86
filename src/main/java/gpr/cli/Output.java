package gpr.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output, or a file that is written beside its final place and renamed
 * when it is whole, so that no one ever sees half of it. Writes are gathered in a buffer.
 */
final class Output extends OutputStream {
  /**
   * Large enough that a write to the system is rare, small enough that a reader of a pipe need not
   * wait long.
   */
  private static final int BUFFER = 64 << 10;

  private final OutputStream sink;
  private final boolean isStandardOutput;
  private final Optional<UnfinishedFile> unfinished;
  private final byte[] buffer = new byte[BUFFER];
  private int buffered;
  private boolean isFinished;

  private Output(OutputStream sink, boolean isStandardOutput, Optional<UnfinishedFile> unfinished) {
    this.sink = sink;
    this.isStandardOutput = isStandardOutput;
    this.unfinished = unfinished;
  }

  /**
   * Opens that file, or standard output.
   *
   * @param file the file; null for standard output
   */
  public static Output open(@Nullable Path file, Console console) throws IOException {
    if (file == null) {
      return new Output(console.out(), true, Optional.empty());
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A device or a named pipe is written to, never replaced; a folder fails here.
      return new Output(Files.newOutputStream(file), false, Optional.empty());
    }
    UnfinishedFile unfinished =
        UnfinishedFile.beside(Files.exists(file) ? file.toRealPath() : file);
    return new Output(unfinished.open(), false, Optional.of(unfinished));
  }

  /** Whether a person sees what is written as it is written. */
  boolean isSeenOn(Console console) {
    return isStandardOutput && console.outIsTerminal();
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (length > buffer.length - buffered) {
      drain();
    }
    if (length >= buffer.length) {
      send(bytes, from, length);
    } else {
      System.arraycopy(bytes, from, buffer, buffered, length);
      buffered += length;
    }
  }

  @Override
  public void flush() throws IOException {
    drain();
    try {
      sink.flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  private void drain() throws IOException {
    int length = buffered;
    buffered = 0;
    send(buffer, 0, length);
  }

  private void send(byte[] bytes, int from, int length) throws IOException {
    try {
      sink.write(bytes, from, length);
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /** Everything was written: makes the file appear under its name. */
  public void finish() throws IOException {
    flush();
    isFinished = true;
    if (isStandardOutput) {
      return;
    }
    try {
      sink.close();
      if (unfinished.isPresent()) {
        unfinished.get().appear();
      }
    } catch (IOException e) {
      isFinished = false;
      throw new OutputException(e);
    }
  }

  /** Ends the output; where {@link #finish()} was not reached, no file is left behind. */
  @Override
  public void close() throws IOException {
    if (!isStandardOutput && !isFinished) {
      sink.close();
      unfinished.ifPresent(UnfinishedFile::remove);
    }
    unfinished.ifPresent(UnfinishedFile::forgetCleaner);
  }
}
