package gpr.cli;

import gpr.Message;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Objects;

/**
 * The three streams that a command talks through, and the user's language. Results go to {@link
 * #out()}, everything else to {@link #err()}; no command touches {@code System.in}, {@code out} or
 * {@code err} itself.
 *
 * @param in standard input
 * @param out standard output; bytes of results, unbuffered
 * @param err standard error
 * @param locale the language of messages and help; never of results
 * @param outIsTerminal whether a person sees {@code out}
 * @param errIsTerminal whether a person sees {@code err}
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Locale locale,
    boolean outIsTerminal,
    boolean errIsTerminal) {
  public Console {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(locale, "locale");
  }

  /** The same streams in that language. */
  Console in(Locale language) {
    return new Console(in, out, err, language, outIsTerminal, errIsTerminal);
  }

  /** A line of the form {@code gpr: what is wrong; what to do}. */
  public void error(Message message) {
    err.println("gpr: " + ShownName.of(message.in(locale)));
  }

  /**
   * A line of the form {@code gpr: FILE:LINE: what is wrong; what to do}.
   *
   * @param name the input
   * @param line the line, from 1; 0 where the whole input is meant
   * @param message what is wrong and what to do
   */
  public void error(String name, int line, Message message) {
    String place = line > 0 ? name + ":" + line : name;
    err.println("gpr: " + ShownName.of(place + ": " + message.in(locale)));
  }

  /** A line for people that is no error. */
  public void note(Message message) {
    err.println(ShownName.of(message.in(locale)));
  }
}
