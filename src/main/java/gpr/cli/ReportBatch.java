package gpr.cli;

import gpr.Message;
import gpr.UnreadInput;
import gpr.cli.InputReader.Problem;
import gpr.cli.InputTasks.Task;
import gpr.report.Report;
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
  /** What a command makes of a report. */
  @FunctionalInterface
  public interface Work<T> {
    /** Called on any thread, for several reports at a time. */
    T apply(Report report) throws IOException;
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

  /** Where what comes out of the batch goes. */
  private record Sinks<T>(Sink<T> made, Sink<UnreadInput> unread) {}

  /** What became of one input. */
  private record Outcome<T>(List<T> made, Optional<Problem> problem) {}

  private record Pending<T>(Task task, Future<List<Outcome<T>>> outcomes) {}

  private final InputOptions options;
  private final Console console;
  private final boolean resultsAreSeen;
  private final InputReader reader;
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

  ReportBatch(
      InputOptions options, Console console, boolean resultsAreSeen, InputReader.Reading reading) {
    this.options = options;
    this.resultsAreSeen = resultsAreSeen;
    this.console = console;
    this.reader = new InputReader(reading, options.bytes(console));
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
    Optional<Problem> problem = reader.read(input, report -> deliver(work.apply(report), sinks));
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
    InputTasks tasks = new InputTasks(startingWith(first, inputs), options.threads());
    try {
      Deque<Pending<T>> window = new ArrayDeque<>();
      // One large input fills the window, so an empty window isn't the end of the inputs.
      while (!window.isEmpty() || tasks.hasNext()) {
        while (tasks.hasNext() && tasks.hasRoom()) {
          Task task = tasks.begin();
          window.add(new Pending<>(task, threads.submit(() -> outcomes(task, work))));
        }
        Pending<T> oldest = window.remove();
        for (Outcome<T> outcome : await(oldest.outcomes())) {
          for (T made : outcome.made()) {
            deliver(made, sinks);
          }
          end(outcome.problem(), sinks);
        }
        tasks.end(oldest.task());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** All inputs again, the first of which was taken to see whether there is another. */
  private static Iterator<Input> startingWith(Input first, Iterator<Input> others) {
    return new Iterator<>() {
      private boolean isFirst = true;

      @Override
      public boolean hasNext() {
        return isFirst || others.hasNext();
      }

      @Override
      public Input next() {
        Input next = isFirst ? first : others.next();
        isFirst = false;
        return next;
      }
    };
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
    Optional<Problem> problem = reader.read(input, report -> made.add(work.apply(report)));
    return new Outcome<>(made, problem);
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
