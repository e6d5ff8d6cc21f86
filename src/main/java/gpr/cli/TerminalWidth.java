package gpr.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** How many columns the terminal has. */
final class TerminalWidth {
  /** Where nothing says it: of a file or a pipe, which any editor shows. */
  static final int USUAL = 100;

  private static final int NARROWEST = 40;
  private static final int MOST_SECONDS = 1;

  private TerminalWidth() {}

  /** The columns: those that COLUMNS asks for, else those of the terminal that is there. */
  static int of(Console console) {
    int asked = number(System.getenv("COLUMNS"));
    if (asked > 0) {
      return Math.max(NARROWEST, asked);
    }
    int there = console.outIsTerminal() ? ofTerminal() : 0;
    return there > 0 ? Math.max(NARROWEST, there) : USUAL;
  }

  /** Java does not know it; stty, which every Unix has, does. */
  private static int ofTerminal() {
    try {
      Process stty = new ProcessBuilder("sh", "-c", "stty size </dev/tty").start();
      stty.getOutputStream().close();
      if (!stty.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        stty.destroy();
        return 0;
      }
      try (InputStream in = stty.getInputStream()) {
        String[] size = new String(in.readAllBytes(), StandardCharsets.US_ASCII).trim().split(" ");
        return size.length == 2 ? number(size[1]) : 0;
      }
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static int number(String text) {
    try {
      return text == null ? 0 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
