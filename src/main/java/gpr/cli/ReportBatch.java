package gpr.cli;

import gpr.Message;
import gpr.UnreadInput;
import gpr.UnreadableReportException;
import gpr.report.Report;
import gpr.report.ReportReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads many inputs on several threads and gives what was made of each in the order of the inputs,
 * so that the result is the same for every number of threads. Only a window of inputs is in memory
 * at a time.
 *
 * <p>A command says what is to be made of a report (on any thread: parsing's heavy companions such
 * as rendering or checking belong here) and what is to be done with it (on the calling thread, in
 * order). Inputs that cannot be read are reported on standard error in their place and do not stop
 * the others:
 *
 * <pre>{@code
 * ReportBatch batch = new ReportBatch(inputOptions, console, output);
 * ReportBatch.Result result = batch.run(report -> check(report), findings -> write(findings));
 * // end the output here
 * batch.sayHowItWent();
 * return result.exitCode().code();
 * }</pre>
 */
final class ReportBatch {
  /** Inputs that one task takes at most: enough to make handing over cheap beside reading them. */
  private static final int TASK_INPUTS = 64;

  /**
   * Bytes that one task takes before it is closed, so that large inputs are shared out one by one.
   */
  private static final long TASK_BYTES = 1 << 20;

  /**
   * Tasks a thread that may be unfinished or unwritten: one in work and one waiting, so that no
   * thread has to wait for its next.
   */
  private static final int WINDOW_TASKS_PER_THREAD = 2;

  /**
   * Bytes of inputs in the window, beyond which only one task is in work: bounds memory when inputs
   * are large.
   */
  private static final long WINDOW_BYTES = 32L << 20;

  /** What a command makes of a report. */
  @FunctionalInterface
  public interface Work<T> {
    /** Called on any thread, for several reports at a time. */
    T apply(Report report) throws IOException;
  }

  /** Turns the bytes of one input into its reports, as {@link ReportReader#readEach} does. */
  @FunctionalInterface
  interface Reading {
    Optional<UnreadInput> readEach(String name, byte[] bytes, ReportReader.Taker<IOException> taker)
        throws IOException, UnreadableReportException;
  }

  /** What a command does with each thing that it made. */
  @FunctionalInterface
  public interface Sink<T> {
    /** Called on the thread that runs the batch, in the order of the reports. */
    void accept(T made) throws IOException;
  }

  /**
   * How the batch went.
   *
   * @param read how many reports were read
   * @param unreadable how many inputs could not be read as a report
   * @param faults at how many inputs gpr itself failed
   */
  public record Result(long read, long unreadable, long faults) {
    /** The exit code as far as reading is concerned. */
    public ExitCode exitCode() {
      if (faults > 0) {
        return ExitCode.FAULT;
      }
      return unreadable > 0 ? ExitCode.UNUSABLE : ExitCode.DONE;
    }
  }

  /** Why an input, or the rest of it, was not read; a fault is one of gpr itself. */
  private record Problem(UnreadInput input, boolean isFault) {
    static Optional<Problem> of(String name, int line, Message reason) {
      return Optional.of(new Problem(new UnreadInput(name, line, reason), false));
    }

    static Optional<Problem> of(String name, UnreadableReportException e) {
      return of(name, e.line(), e.reason());
    }

    static Optional<Problem> of(String name, Throwable fault) {
      return Optional.of(new Problem(new UnreadInput(name, 0, Faults.message(fault)), true));
    }
  }

  /** Where what comes out of the batch goes. */
  private record Sinks<T>(Sink<T> made, Sink<UnreadInput> unread) {}

  /** What became of one input. */
  private record Outcome<T>(List<T> made, Optional<Problem> problem) {}

  private record Task(List<Input> inputs, long bytes) {}

  private record Pending<T>(Task task, Future<List<Outcome<T>>> outcomes) {}

  private final InputOptions options;
  private final Console console;
  private final boolean resultsAreSeen;
  private final Reading reader;
  private final InputBytes bytes;
  private long read;
  private long unreadable;
  private long faults;
  private @Nullable Progress progress;

  /**
   * @param options what to read and how
   * @param console where errors go and standard input comes from
   * @param output where the results go
   */
  public ReportBatch(InputOptions options, Console console, Output output) {
    this(options, console, output.isSeenOn(console), options.reader()::readEach);
  }

  ReportBatch(InputOptions options, Console console, boolean resultsAreSeen, Reading reader) {
    this.options = options;
    this.resultsAreSeen = resultsAreSeen;
    this.console = console;
    this.reader = reader;
    this.bytes = options.bytes(console);
  }

  /**
   * Reads all inputs; what cannot be read is only said on standard error.
   *
   * @throws IOException if the sink, or the work, cannot write; the rest is not read then
   */
  public <T> Result run(Work<T> work, Sink<T> sink) throws IOException {
    return run(work, sink, unread -> {});
  }

  /**
   * Reads all inputs.
   *
   * @param work what is made of a report
   * @param sink what is done with it
   * @param unread what is done with each input that could not be read, in its place among the
   *     others; it was said on standard error before
   * @throws IOException if the sink, or the work, cannot write; the rest is not read then
   */
  public <T> Result run(Work<T> work, Sink<T> sink, Sink<UnreadInput> unread) throws IOException {
    Sinks<T> sinks = new Sinks<>(sink, unread);
    @Nullable Supplier<Inputs> again =
        options.canBeListedAgain() ? () -> options.inputs(console) : null;
    // A bar would stand in the middle of the results.
    boolean hasNoBar = options.quiet() || resultsAreSeen;
    try (Inputs inputs = options.inputs(console);
        Progress shown = new Progress(console, hasNoBar, again, System::nanoTime)) {
      progress = shown;
      Input first = inputs.next();
      if (options.threads() == 1 || !inputs.hasNext()) {
        runHere(first, inputs, work, sinks);
      } else {
        runOnThreads(first, inputs, work, sinks);
      }
    }
    return new Result(read, unreadable, faults);
  }

  private <T> void runHere(Input first, Iterator<Input> inputs, Work<T> work, Sinks<T> sinks)
      throws IOException {
    readHere(first, work, sinks);
    while (inputs.hasNext()) {
      readHere(inputs.next(), work, sinks);
    }
  }

  /** Nobody waits for another, so each report is done with before the next is read. */
  private <T> void readHere(Input input, Work<T> work, Sinks<T> sinks) throws IOException {
    Optional<Problem> problem = read(input, report -> deliver(work.apply(report), sinks));
    end(problem, sinks);
  }

  private <T> void runOnThreads(Input first, Iterator<Input> inputs, Work<T> work, Sinks<T> sinks)
      throws IOException {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            options.threads(),
            task -> {
              Thread thread = new Thread(task, "reader");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Deque<Pending<T>> window = new ArrayDeque<>();
      Task alone = new Task(List.of(first), first.size());
      window.add(new Pending<>(alone, threads.submit(() -> outcomes(alone, work))));
      long inWindow = alone.bytes();
      int tasks = 1;
      // One large input fills the window, so an empty window isn't the end of the inputs.
      while (!window.isEmpty() || inputs.hasNext()) {
        while (inputs.hasNext() && hasRoom(window.size(), inWindow)) {
          Task task = nextTask(inputs, tasks++);
          inWindow += task.bytes();
          window.add(new Pending<>(task, threads.submit(() -> outcomes(task, work))));
        }
        Pending<T> oldest = window.remove();
        for (Outcome<T> outcome : await(oldest.outcomes())) {
          for (T made : outcome.made()) {
            deliver(made, sinks);
          }
          end(outcome.problem(), sinks);
        }
        inWindow -= oldest.task().bytes();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private boolean hasRoom(int tasks, long bytesInWindow) {
    return tasks == 0
        || tasks < WINDOW_TASKS_PER_THREAD * options.threads() && bytesInWindow < WINDOW_BYTES;
  }

  /**
   * The first tasks are small, so that a few inputs are shared out over all threads; they double.
   */
  private Task nextTask(Iterator<Input> inputs, int tasksBefore) {
    int doublings = Math.min(tasksBefore / options.threads(), Integer.SIZE - 2);
    int most = Math.min(TASK_INPUTS, 1 << doublings);
    List<Input> taken = new ArrayList<>(most);
    long size = 0;
    while (taken.size() < most && size < TASK_BYTES && inputs.hasNext()) {
      Input input = inputs.next();
      taken.add(input);
      size += input.size();
    }
    return new Task(taken, size);
  }

  private <T> List<Outcome<T>> outcomes(Task task, Work<T> work) throws IOException {
    List<Outcome<T>> outcomes = new ArrayList<>(task.inputs().size());
    for (Input input : task.inputs()) {
      outcomes.add(outcome(input, work));
    }
    return outcomes;
  }

  private <T> Outcome<T> outcome(Input input, Work<T> work) throws IOException {
    List<T> made = new ArrayList<>(1);
    Optional<Problem> problem = read(input, report -> made.add(work.apply(report)));
    return new Outcome<>(made, problem);
  }

  /** Gives the reports of an input. */
  private Optional<Problem> read(Input input, ReportReader.Taker<IOException> taker)
      throws IOException {
    if (input instanceof Input.Unusable unusable) {
      return Problem.of(unusable.name(), 0, unusable.reason());
    }
    try {
      return reader
          .readEach(input.name(), contentOf(input), taker)
          .map(rest -> new Problem(rest, false));
    } catch (UnreadableReportException e) {
      return Problem.of(input.name(), e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A fault of ours at one text must not cost the others.
      return Problem.of(input.name(), e);
    }
  }

  /** A failure to read is a reason, so that it is never taken for one to write. */
  private byte[] contentOf(Input input) throws UnreadableReportException {
    try {
      return bytes.read(input);
    } catch (IOException e) {
      throw new UnreadableReportException(InputProblem.of(e), 0);
    }
  }

  private static <T> T await(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private <T> void deliver(T made, Sinks<T> sinks) throws IOException {
    read++;
    sinks.made().accept(made);
  }

  /** An input is done, as far as it could be read. */
  private void end(Optional<Problem> problem, Sinks<?> sinks) throws IOException {
    if (problem.isPresent()) {
      shown().clear();
      say(problem.get());
      sinks.unread().accept(problem.get().input());
    }
    shown().step();
  }

  private Progress shown() {
    return Objects.requireNonNull(progress, "only while it runs");
  }

  private void say(Problem problem) {
    unreadable += problem.isFault() ? 0 : 1;
    faults += problem.isFault() ? 1 : 0;
    UnreadInput input = problem.input();
    console.error(input.path(), input.line(), input.message());
  }

  /**
   * Says in a closing line how many reports were read; to be called when the result is written.
   * Nothing where one input was named: its result, or its error, says it.
   */
  public void sayHowItWent() {
    long unread = unreadable + faults;
    if (options.quiet() || read + unread < 2) {
      return;
    }
    console.note(
        unread == 0
            ? Message.of("batch.allRead", read)
            : Message.of("batch.someRead", read + unread, read, unread));
  }
}
