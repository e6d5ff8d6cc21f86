package gpr.cli;

import gpr.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What a command says, in one line, when it cannot go on, and with which exit code it ends. */
final class ErrorLines implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Console console;

  ErrorLines(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String problem =
        UsageProblem.of(e).in(console.locale()) + UsageProblem.nearest(e, console.locale());
    console.error(Message.of("usage.wrong", problem, command));
    return ExitCode.UNUSABLE.code();
  }

  /** What is said where a result could not be written: nothing if nobody wanted the rest. */
  ExitCode unwritten(OutputException e) {
    if (e.readerIsGone()) {
      return ExitCode.READER_GONE;
    }
    console.error(Message.of("output.failed", e.detail()));
    return ExitCode.UNUSABLE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    if (e instanceof OutputException output) {
      return unwritten(output).code();
    }
    if (e instanceof UncheckedIOException unchecked) {
      return handleExecutionException(
          Objects.requireNonNull(unchecked.getCause()), command, result);
    }
    if (e instanceof OutputConflictException conflict) {
      console.error(conflict.reason());
      return ExitCode.UNUSABLE.code();
    }
    if (e instanceof NoSuchFileException file) {
      console.error(file.getFile(), 0, Message.of("output.noFolder"));
      return ExitCode.UNUSABLE.code();
    }
    if (e instanceof AccessDeniedException) {
      console.error(Message.of("output.denied"));
      return ExitCode.UNUSABLE.code();
    }
    if (e instanceof IOException file) {
      console.error(Message.of("output.failed", InputProblem.detail(file)));
      return ExitCode.UNUSABLE.code();
    }
    console.error(Faults.message(e));
    return ExitCode.FAULT.code();
  }
}
