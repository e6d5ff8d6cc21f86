package gpr.organ;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What names of organs end and begin with, from the resource organs.tsv; read once. */
final class OrganWords {
  private static final String RESOURCE = "organs.tsv";

  /** Endings and the kind that they tell; null: of no kind. */
  private record Endings(@Nullable OrganKind kind, List<String> words) {
    boolean fit(String name) {
      for (String word : words) {
        if (name.endsWith(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final class Holder {
    static final OrganWords WORDS = new OrganWords();
  }

  private final Set<String> nationals = new HashSet<>();
  private final List<String> systems = new ArrayList<>();
  private final List<Endings> endings = new ArrayList<>();

  private OrganWords() {
    try (InputStream in = OrganWords.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  static OrganWords get() {
    return Holder.WORDS;
  }

  private void add(String line) {
    List<String> fields = List.of(line.split("\t"));
    switch (fields.get(0)) {
      case "national" -> nationals.addAll(fields.subList(1, fields.size()));
      case "system" -> systems.add(fields.get(1));
      case "kind" -> {
        OrganKind kind = fields.get(1).equals("-") ? null : OrganKind.of(fields.get(1));
        endings.add(new Endings(kind, fields.subList(2, fields.size())));
      }
      default -> throw new IllegalStateException(RESOURCE + ": " + line);
    }
  }

  /** Whether that is an organ of the state itself. */
  boolean isNational(String name) {
    return nationals.contains(name);
  }

  /** The vertical system that a name begins with, before its place; empty if none. */
  String system(String name) {
    for (String system : systems) {
      if (name.length() > system.length() && name.startsWith(system)) {
        return system;
      }
    }
    return "";
  }

  /** The kind that a name's end tells; empty where it tells none. */
  Optional<OrganKind> kind(String name) {
    for (Endings candidate : endings) {
      if (candidate.fit(name)) {
        return Optional.ofNullable(candidate.kind());
      }
    }
    return Optional.empty();
  }
}
