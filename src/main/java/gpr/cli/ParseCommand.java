package gpr.cli;

import gpr.Message;
import gpr.UnreadInput;
import gpr.output.Labels;
import gpr.output.ReportCsv;
import gpr.output.ReportFormat;
import gpr.output.ReportJson;
import gpr.output.ReportSql;
import gpr.output.ReportXlsx;
import gpr.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gpr parse}: reports to data. */
final class ParseCommand implements Callable<Integer> {
  /** The formats of {@code -f}. */
  enum Format {
    JSON("json"),
    JSONL("jsonl"),
    CSV("csv"),
    CSV_WIDE("csv-wide"),
    SQL("sql"),
    XLSX("xlsx");

    private final String id;

    Format(String id) {
      this.id = id;
    }

    @Override
    public String toString() {
      return id;
    }
  }

  private static final FormatOptions OPTIONS =
      new FormatOptions()
          .with("--cells", Format.JSON, Format.JSONL)
          .with("--labels", Format.CSV, Format.CSV_WIDE, Format.XLSX)
          .with("--bom", Format.CSV, Format.CSV_WIDE);

  private final Console console;
  private final Configuration configuration;

  private final CommandSpec spec = CommandSpecs.of("parse", this);

  private ParseCommand(Console console, Configuration configuration) {
    this.console = console;
    this.configuration = configuration;
  }

  static CommandSpec spec(Console console, Configuration configuration) {
    CommandSpec spec = new ParseCommand(console, configuration).spec;
    InputOptions.addTo(spec);
    spec.addOption(CommandSpecs.option(Format.class, "FORMAT", "format", "-f", "--format").build());
    spec.addOption(CommandSpecs.file("output", "-o", "--output").build());
    spec.addOption(CommandSpecs.flag("--cells").descriptionKey("cells").build());
    spec.addOption(CommandSpecs.flag("--bom").descriptionKey("bom").build());
    spec.addOption(CommandSpecs.option(Labels.class, "key|zh", "labels", "--labels").build());
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ParseResult given = spec.commandLine().getParseResult();
    if (OPTIONS.isAnyIdle(given, given.matchedOptionValue("-f", Format.JSON), console)
        || InputOptions.isNameIdle(given, console)) {
      return ExitCode.UNUSABLE.code();
    }
    Path file = given.matchedOptionValue("-o", null);
    InputOptions inputs =
        new InputOptions(given, configuration, OutputFiles.of(configuration, file));
    if (file == null
        && given.matchedOptionValue("-f", Format.JSON) == Format.XLSX
        && console.outIsTerminal()) {
      console.error("-f xlsx", 0, Message.of("usage.workbookOnTerminal"));
      return ExitCode.UNUSABLE.code();
    }
    try (ReportFormat reports = reportFormat(given);
        Output output = Output.open(file, console)) {
      output.write(reports.head());
      ReportBatch batch = new ReportBatch(inputs, console, output);
      Sequence sequence = new Sequence(reports, output);
      ReportBatch.Result result = batch.run(sequence::render, sequence::write, sequence::unread);
      reports.end(output);
      output.finish();
      batch.sayHowItWent();
      return result.exitCode().code();
    }
  }

  private static ReportFormat reportFormat(ParseResult given) throws IOException {
    boolean cells = given.hasMatchedOption("--cells");
    boolean byteOrderMark = given.hasMatchedOption("--bom");
    Labels labels = given.matchedOptionValue("--labels", Labels.KEY);
    return switch (given.matchedOptionValue("-f", Format.JSON)) {
      case JSON -> ReportJson.array(cells);
      case JSONL -> ReportJson.lines(cells);
      case CSV -> ReportCsv.cells(labels, byteOrderMark);
      case CSV_WIDE -> ReportCsv.wide(labels, byteOrderMark);
      case SQL -> new ReportSql();
      case XLSX -> new ReportXlsx(given.matchedOptionValue("--labels", Labels.ZH));
    };
  }

  /** Puts the reports that several threads rendered one after the other. */
  private static final class Sequence {
    /** Somewhat more than the JSON of a usual report. */
    private static final int USUAL_BYTES = 24 << 10;

    /** Beyond this a buffer is not kept for the next report. */
    private static final int MOST_KEPT_BYTES = 4 * USUAL_BYTES;

    private final ReportFormat format;
    private final Output output;
    private final Queue<ByteArrayOutputStream> buffers = new ConcurrentLinkedQueue<>();
    private long number;

    Sequence(ReportFormat format, Output output) {
      this.format = format;
      this.output = output;
    }

    /** On any thread: a report without what stands before it. */
    ByteArrayOutputStream render(Report report) throws IOException {
      ByteArrayOutputStream kept = buffers.poll();
      ByteArrayOutputStream bytes = kept == null ? new ByteArrayOutputStream(USUAL_BYTES) : kept;
      format.write(report, bytes);
      return bytes;
    }

    /** In order. */
    void write(ByteArrayOutputStream rendered) throws IOException {
      number++;
      output.write(format.lead(number == 1));
      format.place(rendered, number, output);
      if (rendered.size() <= MOST_KEPT_BYTES) {
        rendered.reset();
        buffers.add(rendered);
      }
    }

    /** In order, too. */
    void unread(UnreadInput input) throws IOException {
      output.write(format.unread(input));
    }
  }
}
