package gpr.cli;

import gpr.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The inputs that the arguments of a command mean, in their order, found while they are asked for:
 * of the folders only those on the way to the current file are listed, so that a million files need
 * no list.
 *
 * <p>An argument is a file, a folder (its files, deep, each folder in the order of its names),
 * {@code -} (standard input) or {@code @FILE} (a list of files and folders, one a line, UTF-8). A
 * folder that is reached twice, by a symbolic link, is read once. What cannot be read comes out as
 * {@link Input.Unusable} in its place.
 */
final class Inputs implements Iterator<Input>, AutoCloseable {
  /** How Windows begins a text in UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Endings that are named of a folder in which nothing is to be read. */
  private static final int MOST_ENDINGS = 4;

  private final Iterator<String> arguments;
  private final InputStream standardInput;
  private final String standardInputName;
  private final FilePattern include;
  private final OutputFiles outputs;

  private @Nullable BufferedReader list;

  /** The list, as it is named; empty before the first. */
  private String listName = "";

  private boolean listIsEmpty;
  private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
  private final Set<Path> visited = new HashSet<>();
  private String rootFolder = "";
  private boolean rootIsEmpty;

  /** How many files of each ending were passed over below the folder that was named. */
  private final Map<String, Integer> passedOver = new TreeMap<>();

  private @Nullable Input next;

  /** Standard input can be read once. */
  private boolean isStandardInputTaken;

  /** Inputs of a call that writes no file. */
  Inputs(
      List<String> arguments,
      FilePattern include,
      InputStream standardInput,
      String standardInputName) {
    this(arguments, include, standardInput, standardInputName, OutputFiles.NONE);
  }

  /**
   * @param arguments the arguments as the user gave them
   * @param include which files of folders are taken
   * @param standardInput where {@code @-} reads its list
   * @param standardInputName the name of {@code -}
   * @param outputs what the call writes; to meet one of them ends it with {@link
   *     UncheckedIOException}
   */
  Inputs(
      List<String> arguments,
      FilePattern include,
      InputStream standardInput,
      String standardInputName,
      OutputFiles outputs) {
    this.outputs = outputs;
    this.arguments = arguments.iterator();
    this.include = include;
    this.standardInput = standardInput;
    this.standardInputName = standardInputName;
  }

  @Override
  public boolean hasNext() {
    while (next == null && advance()) {
      // Each step opens or closes a folder or a list, or finds an input.
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Input found = Objects.requireNonNull(next);
    next = null;
    return found;
  }

  @Override
  public void close() throws IOException {
    if (list != null) {
      list.close();
    }
  }

  /** One step on; false at the end of everything. */
  private boolean advance() {
    if (!folders.isEmpty()) {
      advanceInFolder();
      return true;
    }
    if (list != null) {
      advanceIn(list);
      return true;
    }
    if (arguments.hasNext()) {
      open(arguments.next());
      return true;
    }
    return false;
  }

  private void open(String argument) {
    if (argument.equals("-")) {
      guard(outputs::refuseStandardInput);
      next =
          isStandardInputTaken
              ? new Input.Unusable(standardInputName, Message.of("input.twice"))
              : new Input.StandardInput(standardInputName);
      isStandardInputTaken = true;
    } else if (argument.startsWith("@")) {
      openList(argument.substring(1));
    } else {
      openPath(argument);
    }
  }

  /** The one file of that name, or standard input. */
  static Input one(String name) {
    if (name.equals("-")) {
      return new Input.StandardInput(name);
    }
    try {
      Path path = Path.of(name);
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return attributes.isDirectory()
          ? new Input.Unusable(name, Message.of("input.folder"))
          : new Input.File(name, path, attributes.isRegularFile() ? attributes.size() : 0);
    } catch (IOException e) {
      return new Input.Unusable(name, InputProblem.of(e));
    } catch (InvalidPathException e) {
      return new Input.Unusable(name, Message.of("input.name"));
    }
  }

  private void openPath(String name) {
    try {
      Path path = Path.of(name);
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        rootFolder = name;
        rootIsEmpty = true;
        passedOver.clear();
        visited.clear();
        openFolder(path);
      } else {
        guard(() -> outputs.refuse(path, attributes));
        next = new Input.File(name, path, attributes.isRegularFile() ? attributes.size() : 0);
      }
    } catch (IOException e) {
      next = new Input.Unusable(name, InputProblem.of(e));
    } catch (InvalidPathException e) {
      next = new Input.Unusable(name, Message.of("input.name"));
    }
  }

  /** What makes sure that an input is no output. */
  @FunctionalInterface
  private interface Guard {
    void check() throws IOException;
  }

  /** An output among the inputs is no problem of that input alone: it ends the call. */
  private static void guard(Guard guard) {
    try {
      guard.check();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void openFolder(Path folder) {
    try {
      if (!visited.add(folder.toRealPath())) {
        return;
      }
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      }
      entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
      folders.push(entries.iterator());
    } catch (IOException e) {
      refuse(folder, e);
    } catch (DirectoryIteratorException e) {
      refuse(folder, Objects.requireNonNull(e.getCause()));
    }
  }

  private void refuse(Path path, IOException e) {
    rootIsEmpty = false;
    next = new Input.Unusable(path.toString(), InputProblem.of(e));
  }

  private void advanceInFolder() {
    Iterator<Path> entries = folders.peek();
    if (entries.hasNext()) {
      openEntry(entries.next());
      return;
    }
    folders.pop();
    if (folders.isEmpty() && rootIsEmpty) {
      next = new Input.Unusable(rootFolder, nothing());
    }
  }

  private void openEntry(Path entry) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        openFolder(entry);
      } else if (attributes.isRegularFile() && !isIncluded(entry)) {
        passedOver.merge(FilePattern.endingOf(entry), 1, Integer::sum);
      } else if (attributes.isRegularFile()
          && !outputs.isPrinted(entry, attributes)
          && !OwnResult.is(entry)) {
        rootIsEmpty = false;
        guard(() -> outputs.refuse(entry, attributes));
        next = new Input.File(entry.toString(), entry, attributes.size());
      }
    } catch (NoSuchFileException e) {
      // A dangling link, or a file that was removed meanwhile, is only missed if it would have been
      // read.
      if (isIncluded(entry)) {
        refuse(entry, e);
      }
    } catch (IOException e) {
      refuse(entry, e);
    }
  }

  /** Says what is in a folder instead of what was looked for. */
  private Message nothing() {
    List<String> found =
        passedOver.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST_ENDINGS)
            .map(each -> each.getValue() + " × ." + each.getKey())
            .toList();
    return found.isEmpty()
        ? Message.of("input.nothing", include.toString())
        : Message.of("input.others", include.toString(), String.join(", ", found));
  }

  private boolean isIncluded(Path entry) {
    return include.takes(Path.of(rootFolder), entry);
  }

  private void openList(String name) {
    try {
      listName = "@" + name;
      listIsEmpty = true;
      boolean isStandardInput = name.equals("-");
      guard(
          () -> {
            if (isStandardInput) {
              outputs.refuseStandardInput();
            } else {
              outputs.refuse(Path.of(name));
            }
          });
      InputStream in = isStandardInput ? standardInput : Files.newInputStream(Path.of(name));
      // A strict decoder: a name read wrongly would be reported as a file that does not exist.
      BufferedReader opened =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
      list = opened;
      skipMark(opened);
    } catch (IOException e) {
      list = null;
      next = new Input.Unusable(listName, InputProblem.of(e));
    } catch (InvalidPathException e) {
      next = new Input.Unusable(listName, Message.of("input.name"));
    }
  }

  private static void skipMark(BufferedReader opened) throws IOException {
    opened.mark(1);
    if (opened.read() != BYTE_ORDER_MARK) {
      opened.reset();
    }
  }

  private void advanceIn(BufferedReader lines) {
    try {
      String line = lines.readLine();
      if (line == null) {
        lines.close();
        endList();
      } else if (!line.isBlank()) {
        listIsEmpty = false;
        openPath(line);
      }
    } catch (IOException e) {
      list = null;
      next = new Input.Unusable(listName, InputProblem.of(e));
    }
  }

  private void endList() {
    list = null;
    if (listIsEmpty) {
      next = new Input.Unusable(listName, Message.of("input.emptyList"));
    }
  }
}
