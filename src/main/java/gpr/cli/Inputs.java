package gpr.cli;

import gpr.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The inputs that the arguments of a command mean, in their order, found while they are asked for:
 * a million files need no list.
 *
 * <p>An argument is a file, a folder (see {@link FolderWalk}), {@code -} (standard input) or
 * {@code @FILE} (see {@link InputList}). What cannot be read comes out as {@link Input.Unusable} in
 * its place.
 */
final class Inputs implements Iterator<Input>, AutoCloseable {
  private final Iterator<String> arguments;
  private final InputStream standardInput;
  private final String standardInputName;
  private final FilePattern include;
  private final OutputFiles outputs;

  private @Nullable InputList list;

  /** The list, as it is named; empty before the first. */
  private String listName = "";

  private @Nullable FolderWalk folder;
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
          : file(name, path, attributes);
    } catch (IOException e) {
      return new Input.Unusable(name, InputProblem.of(e));
    } catch (InvalidPathException e) {
      return new Input.Unusable(name, Message.of("input.name"));
    }
  }

  private static Input file(String name, Path path, BasicFileAttributes attributes) {
    return new Input.File(name, path, attributes.isRegularFile() ? attributes.size() : 0);
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
    if (folder != null) {
      next = folder.next();
      folder = next == null ? null : folder;
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
      OutputGuard.hold(outputs::refuseStandardInput);
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

  private void openPath(String name) {
    try {
      Path path = Path.of(name);
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        folder = new FolderWalk(name, include, outputs);
      } else {
        OutputGuard.hold(() -> outputs.refuse(path, attributes));
        next = file(name, path, attributes);
      }
    } catch (IOException e) {
      next = new Input.Unusable(name, InputProblem.of(e));
    } catch (InvalidPathException e) {
      next = new Input.Unusable(name, Message.of("input.name"));
    }
  }

  private void openList(String name) {
    listName = "@" + name;
    try {
      OutputGuard.hold(
          () -> {
            if (name.equals("-")) {
              outputs.refuseStandardInput();
            } else {
              outputs.refuse(Path.of(name));
            }
          });
      list = InputList.open(name, standardInput);
    } catch (IOException e) {
      next = new Input.Unusable(listName, InputProblem.of(e));
    } catch (InvalidPathException e) {
      next = new Input.Unusable(listName, Message.of("input.name"));
    }
  }

  private void advanceIn(InputList names) {
    try {
      String name = names.next();
      if (name != null) {
        openPath(name);
        return;
      }
      list = null;
      if (names.isEmpty()) {
        next = new Input.Unusable(listName, Message.of("input.emptyList"));
      }
    } catch (IOException e) {
      list = null;
      next = new Input.Unusable(listName, InputProblem.of(e));
    }
  }
}
