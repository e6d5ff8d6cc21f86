package gpr.cli;

import gpr.Message;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words for people why a file could not be opened or read. */
final class InputProblem {
  private InputProblem() {}

  static Message of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return Message.of("input.missing");
    }
    if (e instanceof AccessDeniedException) {
      return Message.of("input.denied");
    }
    if (e instanceof CharacterCodingException) {
      return Message.of("input.listEncoding");
    }
    return Message.of("input.failed", detail(e));
  }

  /** What the system said, without the file's name, which stands before it anyway. */
  static String detail(IOException e) {
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
