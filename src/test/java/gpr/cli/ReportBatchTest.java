package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gpr.Message;
import gpr.UnreadInput;
import gpr.UnreadableReportException;
import gpr.form.Form;
import gpr.form.Forms;
import gpr.report.ProcessingFee;
import gpr.report.Report;
import gpr.report.ReportReader;
import gpr.report.Source;
import gpr.table.CellValue;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ReportBatchTest {
  @TempDir Path folder;

  private final TestConsole streams = new TestConsole();
  private final List<String> made = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void resultsAndErrorsComeInTheOrderOfTheInputs(int threads) throws Exception {
    List<String> expected = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      String name = "%04d.txt".formatted(i);
      String content = i % 50 == 7 ? "bad" : i % 50 == 9 ? "fault" : "report " + i;
      write(name, content);
      switch (content) {
        case "bad" ->
            errors.add(
                "gpr: " + folder + "/" + name + ":3: the file is empty; give the text of a report");
        case "fault" -> errors.add("gpr: " + folder + "/" + name + ": internal fault");
        default -> expected.add(content);
      }
    }
    errors.add("500 reports: 480 read, 20 not (see above)");
    ReportBatch.Result result = run("-j", String.valueOf(threads), folder.toString());
    assertThat(made).isEqualTo(expected);
    assertThat(result).isEqualTo(new ReportBatch.Result(480, 10, 10));
    assertThat(result.exitCode()).isEqualTo(ExitCode.FAULT);
    assertThat(streams.errors()).hasSameSizeAs(errors);
    for (int i = 0; i < errors.size(); i++) {
      assertThat(streams.errors().get(i)).startsWith(errors.get(i));
    }
  }

  /**
   * Whatever the order and the sizes of the inputs and the number of threads: what goes in comes
   * out, as a result or as a problem. An input larger than the window fills it alone.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void noInputIsLostWhateverItsSizeAndPlace(int threads) throws Exception {
    Random chance = new Random(threads);
    for (int round = 0; round < 12; round++) {
      Path inputs = Files.createDirectory(folder.resolve("round" + round));
      List<String> expected = new ArrayList<>();
      List<String> refused = new ArrayList<>();
      int count = 1 + chance.nextInt(30);
      for (int i = 0; i < count; i++) {
        Path file = inputs.resolve("%03d.txt".formatted(i));
        switch (chance.nextInt(5)) {
          case 0 -> {
            hole(file, (32L << 20) + chance.nextInt(9 << 20));
            refused.add(file.toString());
          }
          case 1 -> {
            hole(file, chance.nextInt(3 << 20) + 2048);
            refused.add(file.toString());
          }
          case 2 -> {
            Files.writeString(file, "bad");
            refused.add(file.toString());
          }
          case 3 -> {
            Files.writeString(file, "report a" + i + "\nreport b" + i);
            expected.add("report a" + i);
            expected.add("report b" + i);
          }
          default -> {
            Files.writeString(file, "report " + i);
            expected.add("report " + i);
          }
        }
      }
      made.clear();
      List<String> unread = new ArrayList<>();
      ReportBatch.Result result =
          batch("--max-size", "1K", "-j", String.valueOf(threads), inputs.toString())
              .run(Report::title, made::add, input -> unread.add(input.path()));
      assertThat(made).isEqualTo(expected);
      assertThat(unread).isEqualTo(refused);
      assertThat(result).isEqualTo(new ReportBatch.Result(expected.size(), refused.size(), 0));
    }
  }

  @Test
  void readableInputLargerThanTheWindowDoesNotEndTheBatch() throws Exception {
    hole(folder.resolve("a.txt"), 33 << 20);
    write("b.txt", "report b");
    hole(folder.resolve("c.txt"), 33 << 20);
    write("d.txt", "report d");
    ReportBatch batch =
        new ReportBatch(
            options("-j", "2", folder.toString()),
            streams.console(),
            false,
            (name, bytes, taker) -> {
              taker.take(report(name, bytes.length + ""));
              return Optional.empty();
            });
    batch.run(Report::title, made::add);
    assertThat(made).containsExactly("34603008", "8", "34603008", "8");
  }

  /** A file of that size that takes no room. */
  private static void hole(Path file, long size) throws IOException {
    try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
      hole.setLength(size);
    }
  }

  @Test
  void tooLittleMemoryForOneInputIsSaidAsThat() throws Exception {
    write("a.txt", "report a");
    write("b.txt", "report b");
    ReportBatch batch =
        new ReportBatch(
            options(folder.toString()),
            streams.console(),
            false,
            (name, bytes, taker) -> {
              if (name.endsWith("a.txt")) {
                throw new OutOfMemoryError("Java heap space");
              }
              taker.take(report(name, "report b"));
              return Optional.empty();
            });
    assertThat(batch.run(Report::title, made::add).exitCode()).isEqualTo(ExitCode.FAULT);
    assertThat(made).containsExactly("report b");
    assertThat(streams.errors().get(0))
        .startsWith("gpr: " + folder + "/a.txt: out of memory (")
        .contains("-Xmx", "-j 1");
  }

  @Test
  void whatCannotBeReadIsCountedAndTheRestIsDone() throws Exception {
    write("a.txt", "report a");
    write("b.txt", "x".repeat(2000));
    ReportBatch.Result result = run("--max-size", "1K", folder + "/none.txt", folder.toString());
    assertThat(made).containsExactly("report a");
    assertThat(result.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(streams.errors())
        .containsExactly(
            "gpr: " + folder + "/none.txt: no such file or folder; check the name",
            "gpr: "
                + folder
                + "/b.txt: larger than 1024 bytes; raise the limit with --max-size if it is a report",
            "3 reports: 1 read, 2 not (see above)");
  }

  @Test
  void oneInputNeedsNoClosingLine() throws Exception {
    write("a.txt", "report a");
    assertThat(run(folder + "/a.txt").exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(streams.errors()).isEmpty();
  }

  @Test
  void severalReportsOfOneInputAreCounted() throws Exception {
    write("a.txt", "report a\nreport b");
    run(folder + "/a.txt");
    assertThat(made).containsExactly("report a", "report b");
    assertThat(streams.errors()).containsExactly("2 reports: 2 read");
  }

  @Test
  void reportsOfOneInputAreDoneWithOneByOne() throws Exception {
    write("a.txt", "x");
    ReportBatch batch =
        new ReportBatch(
            options(folder + "/a.txt"),
            streams.console(),
            false,
            (name, bytes, taker) -> {
              for (int i = 0; i < 3; i++) {
                assertThat(made).hasSize(i);
                taker.take(report(name, "report " + i));
              }
              return Optional.empty();
            });
    batch.run(Report::title, made::add);
    assertThat(made).containsExactly("report 0", "report 1", "report 2");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void reportsBeforeAFaultAreKept(int threads) throws Exception {
    write("a.txt", "report a\nreport b\nfault");
    write("b.txt", "report c");
    ReportBatch.Result result = run("-j", String.valueOf(threads), folder.toString());
    assertThat(made).containsExactly("report a", "report b", "report c");
    assertThat(result).isEqualTo(new ReportBatch.Result(3, 0, 1));
  }

  @Test
  void quietLeavesTheClosingLineOutButNotTheErrors() throws Exception {
    write("a.txt", "report a");
    write("b.txt", "bad");
    run("--quiet", folder.toString());
    assertThat(streams.errors()).hasSize(1);
    assertThat(streams.errors().get(0)).contains("b.txt:3:");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void failureToWriteEndsTheBatch(int threads) throws Exception {
    for (int i = 0; i < 100; i++) {
      write(i + ".txt", "report");
    }
    ReportBatch batch =
        new ReportBatch(
            options("-j", String.valueOf(threads), folder.toString()),
            streams.console(),
            false,
            ReportBatchTest::read);
    assertThatThrownBy(
            () ->
                batch.run(
                    report -> report,
                    report -> {
                      throw new IOException("no space");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("no space");
  }

  @Test
  @Timeout(60)
  void slowInputDoesNotLetTheOthersPileUp() throws Exception {
    int inputs = 2000;
    for (int i = 0; i < inputs; i++) {
      write("%04d.txt".formatted(i), "report " + i);
    }
    int window = 2 * 8 * 16;
    AtomicInteger reads = new AtomicInteger();
    ReportBatch batch =
        new ReportBatch(
            options("-j", "2", folder.toString()),
            streams.console(),
            false,
            (name, bytes, taker) -> {
              int before = reads.getAndIncrement();
              if (name.endsWith("0000.txt")) {
                awaitReads(reads);
              }
              assertThat(before).isLessThan(made.isEmpty() ? window : inputs);
              return read(name, bytes, taker);
            });
    batch.run(Report::title, made::add);
    assertThat(made).hasSize(inputs);
  }

  /**
   * Until the other thread has read as much as it may: it stops there, so nothing more comes for a
   * while.
   */
  private static void awaitReads(AtomicInteger reads) {
    int before;
    do {
      before = reads.get();
      try {
        TimeUnit.MILLISECONDS.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    } while (reads.get() > before);
  }

  private ReportBatch.Result run(String... arguments) throws IOException {
    ReportBatch batch = batch(arguments);
    ReportBatch.Result result = batch.run(Report::title, made::add);
    batch.sayHowItWent();
    return result;
  }

  private ReportBatch batch(String... arguments) {
    return new ReportBatch(options(arguments), streams.console(), false, ReportBatchTest::read);
  }

  private static InputOptions options(String... arguments) {
    CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();
    InputOptions.addTo(spec);
    return new InputOptions(new CommandLine(spec).parseArgs(arguments));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  /** A report for each line, with the line as its title. */
  private static Optional<UnreadInput> read(
      String name, byte[] bytes, ReportReader.Taker<IOException> taker)
      throws IOException, UnreadableReportException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.equals("bad")) {
      throw new UnreadableReportException(Message.of("unreadable.empty"), 3);
    }
    for (String title : text.lines().toList()) {
      if (title.equals("fault")) {
        throw new IllegalStateException("a fault");
      }
      taker.take(report(name, title));
    }
    return Optional.empty();
  }

  private static Report report(String name, String title) {
    Form form = Forms.latest();
    return new Report(
        new Source(name, 0, "UTF-8", null, 1),
        form,
        title,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        form.cells().stream().map(CellValue::missing).toList(),
        ProcessingFee.NOT_STATED,
        List.of(),
        List.of(),
        List.of());
  }
}
