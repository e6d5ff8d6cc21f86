package gpr.cli;

import gpr.Message;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
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
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a folder, deep, each folder in the order of its names. Of the folders only those on
 * the way to the current file are listed; one that is reached twice, by a symbolic link, is read
 * once.
 */
final class FolderWalk {
  /** Endings that are named of a folder in which nothing is to be read. */
  private static final int MOST_ENDINGS = 4;

  private final FilePattern include;
  private final OutputFiles outputs;
  private final String root;
  private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
  private final Set<Path> visited = new HashSet<>();
  private boolean isEmpty = true;

  /** How many files of each ending were passed over. */
  private final Map<String, Integer> passedOver = new TreeMap<>();

  private @Nullable Input found;

  /**
   * @param root the folder as it was named
   * @param include which files are taken
   * @param outputs what the call writes
   */
  FolderWalk(String root, FilePattern include, OutputFiles outputs) {
    this.root = root;
    this.include = include;
    this.outputs = outputs;
    openFolder(Path.of(root));
  }

  /** The next input; null when all were given. */
  @Nullable Input next() {
    while (found == null && !folders.isEmpty()) {
      advance();
    }
    Input next = found;
    found = null;
    return next;
  }

  private void advance() {
    Iterator<Path> entries = folders.peek();
    if (entries.hasNext()) {
      openEntry(entries.next());
      return;
    }
    folders.pop();
    if (folders.isEmpty() && isEmpty) {
      found = new Input.Unusable(root, nothing());
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
    isEmpty = false;
    found = new Input.Unusable(path.toString(), InputProblem.of(e));
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
        isEmpty = false;
        OutputGuard.hold(() -> outputs.refuse(entry, attributes));
        found = new Input.File(entry.toString(), entry, attributes.size());
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

  private boolean isIncluded(Path entry) {
    return include.takes(Path.of(root), entry);
  }

  /** Says what is in a folder instead of what was looked for. */
  private Message nothing() {
    List<String> endings =
        passedOver.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST_ENDINGS)
            .map(each -> each.getValue() + " × ." + each.getKey())
            .toList();
    return endings.isEmpty()
        ? Message.of("input.nothing", include.toString())
        : Message.of("input.others", include.toString(), String.join(", ", endings));
  }
}
