package gpr.output;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of many reports, given back with the worst report first. What is more than some megabytes
 * waits in a temporary file; a few numbers of each report stay in memory.
 */
final class WorstFirst implements Closeable {
  /** Bytes that wait in memory. */
  private static final int MOST_IN_MEMORY = 8 << 20;

  /**
   * How bad a report is.
   *
   * @param errors how many errors it has; they count before all else
   * @param warnings how many warnings
   * @param infos how many infos
   */
  record Rank(long errors, long warnings, long infos) {
    /** An input that could not be read: nothing is worse. */
    static final Rank UNREAD = new Rank(Long.MAX_VALUE, 0, 0);
  }

  private record Entry(Rank rank, boolean isInFile, long from, int length) {}

  private static final Comparator<Entry> WORST_FIRST =
      Comparator.<Entry>comparingLong(entry -> -entry.rank().errors())
          .thenComparingLong(entry -> -entry.rank().warnings())
          .thenComparingLong(entry -> -entry.rank().infos());

  private final int mostInMemory;
  private final List<Entry> entries = new ArrayList<>();
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();

  /** What has no room in memory; null while all has. */
  private @Nullable Overflow overflow;

  /** A temporary file. */
  private record Overflow(Path path, RandomAccessFile file) {
    static Overflow create() throws IOException {
      Path path = Files.createTempFile("gpr", ".findings");
      return new Overflow(path, new RandomAccessFile(path.toFile(), "rw"));
    }

    byte[] read(Entry entry) throws IOException {
      byte[] lines = new byte[entry.length()];
      file.seek(entry.from());
      file.readFully(lines);
      return lines;
    }
  }

  WorstFirst() {
    this(MOST_IN_MEMORY);
  }

  WorstFirst(int mostInMemory) {
    this.mostInMemory = mostInMemory;
  }

  void add(Rank rank, byte[] lines) throws IOException {
    if (memory.size() + lines.length <= mostInMemory) {
      entries.add(new Entry(rank, false, memory.size(), lines.length));
      memory.writeBytes(lines);
      return;
    }
    if (overflow == null) {
      overflow = Overflow.create();
    }
    entries.add(new Entry(rank, true, overflow.file().getFilePointer(), lines.length));
    overflow.file().write(lines);
  }

  /** Writes the lines of all; reports that are equally bad stay in their order. */
  void writeTo(OutputStream to) throws IOException {
    byte[] inMemory = memory.toByteArray();
    entries.sort(WORST_FIRST);
    for (Entry entry : entries) {
      if (entry.isInFile() && overflow != null) {
        to.write(overflow.read(entry));
      } else {
        to.write(inMemory, (int) entry.from(), entry.length());
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (overflow != null) {
      overflow.file().close();
      Files.deleteIfExists(overflow.path());
    }
  }
}
