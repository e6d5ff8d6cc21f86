package gpr.cli;

import gpr.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that a call writes. None of them may be one that it reads, since that would be gone,
 * nor may two be one. Whatever the names and links: files are compared by what they are.
 */
final class OutputFiles {
  /** A call that writes to standard output alone. */
  static final OutputFiles NONE = new OutputFiles(List.of());

  /** Where Linux and macOS show what standard input is. */
  private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

  /** Where they show what this process prints to. */
  private static final List<Path> STREAMS = List.of(Path.of("/dev/stdout"), Path.of("/dev/stderr"));

  /** What the files are that a shell opened for what is printed. */
  private final List<Object> printed;

  /** The files, in the words of the user. */
  private final List<Path> files = new ArrayList<>();

  /**
   * What each is, at the same places: its key in the file system, or the place where it will be.
   */
  private final List<Object> identities = new ArrayList<>();

  /** Those that are there before the call: others cannot be read. */
  private final List<Object> existing = new ArrayList<>();

  /**
   * The files of these options.
   *
   * @param named each file; null where the option is not given
   * @throws OutputConflictException if two are one file
   */
  static OutputFiles of(Path... named) throws IOException {
    return of(STREAMS, named);
  }

  /**
   * The same for a call with that configuration, which is read too.
   *
   * @throws OutputConflictException also if one is the file of the configuration
   */
  static OutputFiles of(Configuration configuration, Path... named) throws IOException {
    OutputFiles outputs = of(named);
    if (configuration.file().isPresent()) {
      outputs.refuse(configuration.file().get());
    }
    return outputs;
  }

  /** The same with the places that show where the process prints to. */
  static OutputFiles of(List<Path> streams, Path... named) throws IOException {
    List<Object> printed = new ArrayList<>();
    for (Path stream : streams) {
      if (Files.isRegularFile(stream)) {
        printed.add(identity(stream));
      }
    }
    OutputFiles outputs = new OutputFiles(printed);
    for (Path file : named) {
      if (file != null) {
        outputs.add(file);
      }
    }
    return outputs;
  }

  private OutputFiles(List<Object> printed) {
    this.printed = List.copyOf(printed);
  }

  private void add(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return; // A device or a pipe is written to, never replaced.
    }
    Object identity = identity(file);
    int same = identities.indexOf(identity);
    if (same >= 0) {
      throw new OutputConflictException(
          Message.of("output.twice", files.get(same).toString(), file.toString()));
    }
    files.add(file);
    identities.add(identity);
    if (Files.exists(file)) {
      existing.add(identity);
    }
  }

  private static Object identity(Path file) throws IOException {
    if (Files.exists(file)) {
      return identity(file, Files.readAttributes(file, BasicFileAttributes.class));
    }
    Path folder = file.toAbsolutePath().getParent();
    return folder != null && Files.exists(folder)
        ? folder.toRealPath().resolve(file.getFileName())
        : file.toAbsolutePath();
  }

  /** Windows has no keys of files, but one real path for each. */
  private static Object identity(Path file, BasicFileAttributes attributes) throws IOException {
    Object key = attributes.fileKey();
    return key == null ? file.toRealPath() : key;
  }

  /**
   * Makes sure that a file which is to be read is none of these.
   *
   * @param attributes its attributes, its links followed
   * @throws OutputConflictException if it is one
   */
  void refuse(Path file, BasicFileAttributes attributes) throws IOException {
    if (!existing.isEmpty() && existing.contains(identity(file, attributes))) {
      throw new OutputConflictException(Message.of("output.input", file.toString()));
    }
  }

  /**
   * Whether what this process prints goes to that file. The shell has emptied it, so it is nothing
   * to read: {@code gpr check . > found.txt} is about the other files of the folder.
   *
   * @param attributes its attributes, its links followed
   */
  boolean isPrinted(Path file, BasicFileAttributes attributes) throws IOException {
    return !printed.isEmpty() && printed.contains(identity(file, attributes));
  }

  /** Refuses where its attributes are not at hand; a file that is not there is none of these. */
  void refuse(Path file) throws IOException {
    if (!existing.isEmpty() && Files.exists(file)) {
      refuse(file, Files.readAttributes(file, BasicFileAttributes.class));
    }
  }

  /** The same for the one input of that name. */
  void refuse(Input input) throws IOException {
    if (input instanceof Input.File file) {
      refuse(file.path());
    } else if (input instanceof Input.StandardInput) {
      refuseStandardInput();
    }
  }

  /** The same for what standard input comes from, as far as the system tells. */
  void refuseStandardInput() throws IOException {
    refuse(STANDARD_INPUT);
  }
}
