package gpr.cli;

import gpr.output.CsvSchema;
import gpr.output.ReportSchema;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gpr schema}: what {@code gpr parse} writes, as a schema. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  /** The formats whose schema there is. */
  enum Format {
    JSON("json"),
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

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "schemaFormat")
  private Format format = Format.JSON;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Output output = Output.open(null, console)) {
      switch (format) {
        case JSON -> ReportSchema.write(output);
        case CSV -> CsvSchema.writeCells(output);
        case CSV_WIDE -> CsvSchema.writeWide(output);
      }
      output.finish();
    }
    return ExitCode.DONE.code();
  }
}
