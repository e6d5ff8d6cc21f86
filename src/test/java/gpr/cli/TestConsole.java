package gpr.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Streams in memory. */
final class TestConsole {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console;

  TestConsole(String standardInput) {
    this.console =
        new Console(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Locale.ENGLISH,
            false,
            false);
  }

  TestConsole() {
    this("");
  }

  Console console() {
    return console;
  }

  int run(String... arguments) {
    return Main.run(arguments, console);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  List<String> errors() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
