package gpr.generator;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of noise that a report can have. */
final class Noises {
  private static final List<Noise> ALL =
      Stream.<Noise[]>of(TextNoise.values(), NumberNoise.values(), LabelNoise.values())
          .flatMap(Stream::of)
          .toList();

  private Noises() {}

  /** Each kind. */
  static List<Noise> all() {
    return ALL;
  }

  /** The kind of that name. */
  static Noise of(String name) {
    return ALL.stream()
        .filter(noise -> noise.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }
}
