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
    if (e instanceof NoSuchFileException missing) {
      return Message.of(isDecoded(missing.getFile()) ? "input.missing" : "input.missingEncoding");
    }
    if (e instanceof AccessDeniedException) {
      return Message.of("input.denied");
    }
    if (e instanceof CharacterCodingException) {
      return Message.of("input.listEncoding");
    }
    return Message.of("input.failed", detail(e));
  }

  /** Java gives a program this sign for the bytes of an argument that are not of the locale. */
  private static boolean isDecoded(String name) {
    return name.indexOf('\uFFFD') < 0;
  }

  /** What the system said, without the file's name, which stands before it anyway. */
  static String detail(IOException e) {
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
