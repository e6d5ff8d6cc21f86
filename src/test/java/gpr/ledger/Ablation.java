package gpr.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What each reason of the table room earns: the same texts are read with it turned off, in a JVM of
 * its own, since reasons are settled when the room is loaded.
 */
final class Ablation {
  /** Turns one reason off by its name. */
  static final String WITHOUT = "gpr.table.without";

  private static final String REASONS = "gpr.table.Reason";
  private static final int EXAMPLES = 3;

  private final List<String> texts;
  private final Path folder;

  /**
   * @param texts the options that say which texts are read
   * @param folder where the dumps go
   */
  Ablation(List<String> texts, Path folder) {
    this.texts = texts;
    this.folder = folder;
  }

  /** The names of the reasons. */
  static List<String> reasons() {
    try {
      List<String> names = new ArrayList<>();
      for (Object reason : Class.forName(REASONS).getEnumConstants()) {
        names.add(((Enum<?>) reason).name());
      }
      return names;
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("there is no " + REASONS + " to turn off", e);
    }
  }

  /** A Markdown table, a line for each reason. */
  String table(List<String> reasons) throws IOException, InterruptedException {
    Path whole = dump("");
    StringBuilder out = new StringBuilder();
    out.append("| without | wrong | invented | right | null | for example |\n")
        .append("|---|---:|---:|---:|---:|---|\n");
    for (String reason : reasons) {
      Path without = dump(reason);
      Comparison comparison = Comparison.of(whole, without);
      out.append("| ").append(reason);
      for (Verdict verdict :
          List.of(Verdict.WRONG, Verdict.INVENTED, Verdict.RIGHT, Verdict.NULL)) {
        out.append(" | ").append(String.format("%+d", comparison.gained(verdict)));
      }
      out.append(" | ").append(String.join("; ", comparison.examples(EXAMPLES))).append(" |\n");
      Files.delete(without);
    }
    return out.toString();
  }

  private Path dump(String reason) throws IOException, InterruptedException {
    Path file = folder.resolve("without-" + reason + ".tsv.gz");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    if (!reason.isEmpty()) {
      command.add("-D" + WITHOUT + "=" + reason);
    }
    String reader = System.getProperty("gpr.reader");
    if (reader != null) {
      command.add("-Dgpr.reader=" + reader);
    }
    command.add(TableLedger.class.getName());
    command.add("dump");
    command.add(file.toString());
    command.addAll(texts);
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("failed: " + String.join(" ", command));
    }
    return file;
  }
}
