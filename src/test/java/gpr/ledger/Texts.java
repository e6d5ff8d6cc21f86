package gpr.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gpr.form.FormCell;
import gpr.form.Forms;
import gpr.generator.Reading;
import gpr.generator.Recipe;
import gpr.generator.Recipes;
import gpr.generator.Renderer;
import gpr.generator.Renderers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The texts whose figures are known, each judged as it is read. */
final class Texts {
  private final Consumer<JudgedText> taker;

  /**
   * @param taker takes each text as soon as it is judged
   */
  Texts(Consumer<JudgedText> taker) {
    this.taker = taker;
  }

  /** Each kind of damage by itself, with each converter and form. */
  void singles(long from, int seeds) {
    for (Renderer renderer : Renderers.all()) {
      for (int seed = 0; seed < seeds; seed++) {
        Recipes.of(renderer, (int) from + seed, true).forEach(recipe -> read("single", recipe));
      }
    }
  }

  /** So many kinds of damage in one text, drawn anew for each seed. */
  void combined(int damages, long from, int seeds) {
    for (long seed = from; seed < from + seeds; seed++) {
      read(damages + " damages", Recipes.combined(seed, damages));
    }
  }

  private void read(String kind, Recipe recipe) {
    taker.accept(JudgedText.of(kind, Reading.of(recipe)));
  }

  /** The samples, as their JSON files have them. */
  void samples(Path folder) throws IOException {
    for (Path text : files(folder, ".txt")) {
      Path gold = folder.resolve(bare(text) + ".json");
      if (!Files.exists(gold)) {
        continue;
      }
      JsonNode report = new JsonMapper().readTree(Files.readString(gold)).get(0);
      Map<String, Truth> truths = new LinkedHashMap<>();
      for (FormCell cell : Forms.of(report.get("template").asText()).cells()) {
        JsonNode value = report.at("/" + cell.path().replace('.', '/'));
        truths.put(
            cell.path(),
            Truth.of(value.isMissingNode() || value.isNull() ? null : value.decimalValue()));
      }
      taker.accept(JudgedText.of("samples", bare(text), Files.readAllBytes(text), truths));
    }
  }

  /** A folder of texts with gold: {@code seeds} or {@code texts}, and {@code gold}. */
  void folder(String kind, Path folder) throws IOException {
    for (String name : List.of("seeds", "texts")) {
      if (!Files.isDirectory(folder.resolve(name))) {
        continue;
      }
      for (Path text : files(folder.resolve(name), "")) {
        Path gold = folder.resolve("gold").resolve(bare(text) + ".tsv");
        if (Files.exists(gold)) {
          taker.accept(JudgedText.of(kind, bare(text), Files.readAllBytes(text), truths(gold)));
        }
      }
    }
  }

  /** The cells of a gold file; its lines with {@code @} are of what is no cell. */
  private static Map<String, Truth> truths(Path gold) throws IOException {
    Map<String, Truth> truths = new LinkedHashMap<>();
    for (String line : Files.readAllLines(gold)) {
      String[] fields = line.split("\t", -1);
      if (!line.startsWith("@") && fields.length > 1) {
        truths.put(fields[0], Truth.parse(fields[1]));
      }
    }
    return truths;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String bare(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
