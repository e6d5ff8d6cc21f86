package gpr.output;

import gpr.Severity;
import gpr.check.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lines of many reports, given back with the worst report first. What is more than some megabytes
 * waits in a temporary file; a few numbers of each report stay in memory.
 */
public final class WorstFirst implements Closeable {
  /** Bytes that wait in memory. */
  private static final int MOST_IN_MEMORY = 8 << 20;

  /**
   * How bad a report is.
   *
   * @param errors how many errors it has; they count before all else
   * @param warnings how many warnings
   * @param infos how many infos
   */
  public record Rank(long errors, long warnings, long infos) {
    /** An input that could not be read: nothing is worse. */
    static final Rank UNREAD = new Rank(Long.MAX_VALUE, 0, 0);

    /** The worst first. */
    public static final Comparator<Rank> WORST_FIRST =
        Comparator.comparingLong(Rank::errors)
            .thenComparingLong(Rank::warnings)
            .thenComparingLong(Rank::infos)
            .reversed();

    /** That of a report; what follows from another finding is not counted again. */
    public static Rank of(Assessment assessment) {
      return new Rank(
          count(assessment, Severity.ERROR),
          count(assessment, Severity.WARNING),
          count(assessment, Severity.INFO));
    }

    private static long count(Assessment assessment, Severity severity) {
      return assessment.findings().stream()
          .filter(finding -> finding.root() == null && finding.severity() == severity)
          .count();
    }
  }

  /** What is to be done with the lines of a report. */
  @FunctionalInterface
  public interface Taker {
    /** Takes the lines of one report. */
    void take(byte[] lines) throws IOException;
  }

  /** A temporary file that lines wait in. */
  private record Overflow(Path path, RandomAccessFile file) {}

  private record Entry(Rank rank, boolean isInFile, long from, int length) {}

  private final int mostInMemory;
  private final List<Entry> entries = new ArrayList<>();
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Overflow overflow;

  /** Keeps some megabytes in memory. */
  public WorstFirst() {
    this(MOST_IN_MEMORY);
  }

  WorstFirst(int mostInMemory) {
    this.mostInMemory = mostInMemory;
  }

  /**
   * Adds the lines of a report.
   *
   * @throws IOException if there is no room for a temporary file
   */
  public void add(Rank rank, byte[] lines) throws IOException {
    if (memory.size() + lines.length <= mostInMemory) {
      entries.add(new Entry(rank, false, memory.size(), lines.length));
      memory.writeBytes(lines);
      return;
    }
    if (overflow == null) {
      Path path = Files.createTempFile("gpr", ".findings");
      overflow = new Overflow(path, new RandomAccessFile(path.toFile(), "rw"));
    }
    entries.add(new Entry(rank, true, overflow.file().getFilePointer(), lines.length));
    overflow.file().write(lines);
  }

  /** Gives the lines of all; reports that are equally bad stay in their order. */
  public void each(Taker taker) throws IOException {
    byte[] inMemory = memory.toByteArray();
    entries.sort(Comparator.comparing(Entry::rank, Rank.WORST_FIRST));
    for (Entry entry : entries) {
      byte[] lines = new byte[entry.length()];
      if (entry.isInFile()) {
        RandomAccessFile file = Objects.requireNonNull(overflow).file();
        file.seek(entry.from());
        file.readFully(lines);
      } else {
        System.arraycopy(inMemory, (int) entry.from(), lines, 0, lines.length);
      }
      taker.take(lines);
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
