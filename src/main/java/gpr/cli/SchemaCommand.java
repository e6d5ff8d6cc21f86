package gpr.cli;

import gpr.output.BaselineSchema;
import gpr.output.CheckSchema;
import gpr.output.ConfigurationSchema;
import gpr.output.CsvSchema;
import gpr.output.ReportSchema;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gpr schema}: what gpr writes and reads, as schemas. */
final class SchemaCommand implements Callable<Integer> {
  /** The formats whose schema there is. */
  enum Format {
    JSON("json"),
    CSV("csv"),
    CSV_WIDE("csv-wide"),
    CHECK("check"),
    BASELINE("baseline"),
    CONFIG("config");

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

  private final CommandSpec spec = CommandSpecs.of("schema", this);

  private SchemaCommand(Console console) {
    this.console = console;
  }

  static CommandSpec spec(Console console) {
    CommandSpec spec = new SchemaCommand(console).spec;
    spec.addOption(
        CommandSpecs.option(Format.class, "FORMAT", "schemaFormat", "-f", "--format").build());
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Format format = spec.commandLine().getParseResult().matchedOptionValue("-f", Format.JSON);
    try (Output output = Output.open(null, console)) {
      switch (format) {
        case JSON -> ReportSchema.write(output);
        case CSV -> CsvSchema.writeCells(output);
        case CSV_WIDE -> CsvSchema.writeWide(output);
        case CHECK -> CheckSchema.write(output);
        case BASELINE -> BaselineSchema.write(output);
        case CONFIG -> ConfigurationSchema.write(output);
      }
      output.finish();
    }
    return ExitCode.DONE.code();
  }
}
