package gpr.generator;

import gpr.UnreadableReportException;
import gpr.form.FormCell;
import gpr.text.SourceText;
import gpr.text.TextDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A generated report as files that a person can read: its text, and its truth, a cell a line. From
 * these a failing seed is minimised by hand until it is an example.
 */
public final class Example {
  private final Reading reading;

  private Example(Reading reading) {
    this.reading = reading;
  }

  /** The report of that recipe. */
  public static Example of(Recipe recipe) {
    return new Example(Reading.of(recipe));
  }

  /** The report that was read so. */
  static Example of(Reading reading) {
    return new Example(reading);
  }

  /** The recipe, what was read wrongly, the text. */
  public String toText() {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(reading.made().recipe()).append('\n');
    for (String invention : reading.inventions()) {
      out.append("# ").append(invention).append('\n');
    }
    return out.append("#\n").append(damagedText()).toString();
  }

  private String damagedText() {
    try {
      SourceText text = TextDecoder.decode(reading.made().bytes());
      return text.substring(0, text.end(text.lineCount())) + "\n";
    } catch (UnreadableReportException e) {
      return e.getMessage() + "\n";
    }
  }

  /** The true value of each cell, a line each; a question mark where none is to be read too. */
  private String gold() {
    StringBuilder out = new StringBuilder();
    for (FormCell cell : reading.made().form().cells()) {
      ExpectedCell expected = reading.made().cell(cell);
      out.append(cell.path()).append('\t');
      out.append(expected.value() == null ? "" : expected.value().toPlainString() + "?");
      out.append('\n');
    }
    return out.toString();
  }

  /**
   * Writes the text into {@code texts} and the truth into {@code gold} of a folder, as the ledger
   * reads them.
   *
   * @return the text's file
   */
  public Path writeTo(Path folder) {
    String name = reading.made().recipe().toString().replace(' ', '_');
    try {
      Path text = folder.resolve("texts").resolve(name + ".txt");
      Path gold = folder.resolve("gold").resolve(name + ".tsv");
      Files.createDirectories(text.getParent());
      Files.createDirectories(gold.getParent());
      Files.write(text, reading.made().bytes());
      Files.writeString(gold, gold());
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
