package gpr.ledger;

import gpr.generator.Example;
import gpr.generator.Recipe;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads texts whose every figure is known, and says of each cell whether it is right. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    subcommands = CommandLine.HelpCommand.class,
    description = "Judges the reading of tables, cell by cell.")
public final class TableLedger {
  @Spec private CommandSpec spec;

  private TableLedger() {}

  /** Arguments: see {@code --help}. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TableLedger()).execute(arguments));
  }

  /** Which texts are read. */
  static final class Chosen {
    @Option(
        names = "--singles",
        defaultValue = "1",
        description = "Seeds for each damage by itself, converter and form (default 1).")
    private int singles;

    @Option(
        names = "--doubles",
        defaultValue = "4000",
        description = "Texts with two damages (default 4000).")
    private int doubles;

    @Option(
        names = "--triples",
        defaultValue = "4000",
        description = "Texts with three damages (default 4000).")
    private int triples;

    @Option(
        names = "--from",
        defaultValue = "0",
        description = "The first seed (default 0): take others than those that you look at.")
    private long from;

    @Option(
        names = "--shared",
        defaultValue = "../shared",
        description = "A folder with seeds, cases and field texts and their gold, where present.")
    private Path shared;

    @Option(names = "--samples", defaultValue = "samples", description = "The samples' folder.")
    private Path samples;

    @Option(
        names = "-D",
        description = "A system property, e.g. -Dgpr.reader=NAME for another reader.")
    private Map<String, String> properties = Map.of();

    void read(Texts texts) throws IOException {
      texts.samples(samples);
      if (Files.isDirectory(shared)) {
        texts.folder("seeds", shared);
        texts.folder("cases", shared.resolve("cases"));
        texts.folder("field", shared.resolve("field"));
      }
      texts.singles(from, singles);
      texts.combined(2, from, doubles);
      texts.combined(3, from, triples);
    }

    List<String> asOptions() {
      List<String> options = new ArrayList<>();
      options.addAll(List.of("--singles", "" + singles, "--doubles", "" + doubles));
      options.addAll(List.of("--triples", "" + triples, "--from", "" + from));
      options.addAll(List.of("--shared", "" + shared, "--samples", "" + samples));
      properties.forEach((name, value) -> options.add("-D" + name + "=" + value));
      return options;
    }
  }

  @Command(description = "Counts cells right, null, wrong and invented.")
  void count(@Mixin Chosen chosen) throws IOException {
    chosen.properties.forEach(System::setProperty);
    Counts counts = new Counts();
    chosen.read(new Texts(counts::add));
    print(counts.table());
  }

  @Command(
      description =
          "Writes a line for each cell (kind, text, path, truth, value, status, verdict), and"
              + " counts.")
  void dump(@Parameters(description = "The file; .gz compresses.") Path file, @Mixin Chosen chosen)
      throws IOException {
    chosen.properties.forEach(System::setProperty);
    Counts counts = new Counts();
    try (Dump.Writer writer = new Dump.Writer(file)) {
      chosen.read(
          new Texts(
              text -> {
                counts.add(text);
                writer.write(text);
              }));
    }
    print(counts.table());
  }

  @Command(description = "Says which cells of two dumps became right, null, wrong or invented.")
  void compare(
      Path before,
      Path after,
      @Option(
              names = "--most",
              defaultValue = "20",
              description = "How many cells of each change are listed (default 20).")
          int most)
      throws IOException {
    print(Comparison.of(before, after).page(most));
  }

  @Command(description = "Shows a recipe's text, what was read wrongly, and writes both as files.")
  void show(
      @Parameters(description = "The six fields of a recipe, as dumps and tests name it.")
          List<String> recipe,
      @Option(names = "--to", description = "A folder: texts/NAME.txt and gold/NAME.tsv.")
          Path folder) {
    Example example = Example.of(Recipe.parse(String.join(" ", recipe)));
    print(example.toText());
    if (folder != null) {
      print(example.writeTo(folder) + "\n");
    }
  }

  @Command(description = "Turns each reason of the table room off in turn.")
  void ablate(
      @Parameters(arity = "0..*", description = "The reasons; by default all.")
          List<String> reasons,
      @Mixin Chosen chosen)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of("target/ablation"));
    List<String> names = reasons == null ? Ablation.reasons() : reasons;
    print(new Ablation(chosen.asOptions(), folder).table(names));
  }

  private void print(String text) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
  }
}
