package gpr.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file beside its final place, which takes that place when it is whole and goes when the run is
 * stopped before. Its hook is there before the file is, so that a stop at any moment leaves either
 * the older result or the new one, and nothing beside it.
 */
final class UnfinishedFile {
  private final Path target;
  private final Path part;
  private final Thread cleaner = new Thread(this::stop);
  private boolean isStopped;

  private UnfinishedFile(Path target, Path part) {
    this.target = target;
    this.part = part;
  }

  /** A file that can become that one, by a name that nothing has yet; nothing is made so far. */
  static UnfinishedFile beside(Path target) {
    for (int attempt = 0; ; attempt++) {
      Path part =
          target.resolveSibling(
              "%s.%d-%d.part"
                  .formatted("." + target.getFileName(), ProcessHandle.current().pid(), attempt));
      // One that was left by another process that was killed keeps its name.
      if (!Files.exists(part)) {
        return new UnfinishedFile(target, part);
      }
    }
  }

  /** Makes the file, empty. */
  OutputStream open() throws IOException {
    // Ctrl-C ends the virtual machine, but not without its hooks.
    Runtime.getRuntime().addShutdownHook(cleaner);
    try {
      return create();
    } catch (NoSuchFileException e) {
      forgetCleaner();
      // The user named the target, not the file beside it.
      throw new NoSuchFileException(target.toString());
    } catch (IOException e) {
      forgetCleaner();
      throw e;
    }
  }

  private synchronized OutputStream create() throws IOException {
    if (isStopped) {
      throw new IOException("stopped");
    }
    return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * Ctrl-C ends whatever feeds our standard input too, which looks like the end of that input: what
   * was read until then must not take the place of an older result.
   */
  private synchronized void stop() {
    isStopped = true;
    remove();
  }

  /** Puts the file in its final place, unless the run is being stopped. */
  synchronized void appear() throws IOException {
    if (!isStopped) {
      keepPermissions();
      rename();
    }
  }

  private void keepPermissions() throws IOException {
    if (Files.exists(target)
        && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
    }
  }

  private void rename() throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes the file; where it took its final place, there is nothing to remove. */
  void remove() {
    part.toFile().delete();
  }

  /** No more is done with the file: a later stop has nothing to remove. */
  void forgetCleaner() {
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // The virtual machine is stopping: the hook runs, and finds nothing to do.
    }
  }
}
