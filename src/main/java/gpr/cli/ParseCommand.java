package gpr.cli;

import gpr.output.ReportCsv;
import gpr.output.ReportFormat;
import gpr.output.ReportJson;
import gpr.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gpr parse}: reports to data. */
@Command(name = "parse", mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {
  /** The formats of {@code -f}. */
  enum Format {
    JSON("json"),
    JSONL("jsonl"),
    CSV("csv"),
    CSV_WIDE("csv-wide");

    private final String id;

    Format(String id) {
      this.id = id;
    }

    @Override
    public String toString() {
      return id;
    }
  }

  private final Console console;

  @Mixin private InputOptions inputs;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "format")
  private Format format = Format.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output")
  private Path file;

  @Option(names = "--cells", descriptionKey = "cells")
  private boolean cells;

  @Option(names = "--bom", descriptionKey = "bom")
  private boolean byteOrderMark;

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReportFormat reports = reportFormat();
    try (Output output = Output.open(file, console)) {
      output.write(reports.head());
      ReportBatch batch = new ReportBatch(inputs, console, output);
      Sequence sequence = new Sequence(reports, output);
      ReportBatch.Result result = batch.run(sequence::render, sequence::write);
      output.write(reports.tail());
      output.finish();
      batch.sayHowItWent();
      return result.exitCode().code();
    }
  }

  private ReportFormat reportFormat() {
    return switch (format) {
      case JSON -> ReportJson.array(cells);
      case JSONL -> ReportJson.lines(cells);
      case CSV -> ReportCsv.cells(byteOrderMark);
      case CSV_WIDE -> ReportCsv.wide(byteOrderMark);
    };
  }

  /** Puts the reports that several threads rendered one after the other. */
  private static final class Sequence {
    /** Somewhat more than the JSON of a usual report. */
    private static final int USUAL_BYTES = 24 << 10;

    private final ReportFormat format;
    private final Output output;
    private boolean isFirst = true;

    Sequence(ReportFormat format, Output output) {
      this.format = format;
      this.output = output;
    }

    /** On any thread: a report without what stands before it. */
    ByteArrayOutputStream render(Report report) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
      format.write(report, bytes);
      return bytes;
    }

    /** In order. */
    void write(ByteArrayOutputStream rendered) throws IOException {
      output.write(format.lead(isFirst));
      rendered.writeTo(output);
      isFirst = false;
    }
  }
}
