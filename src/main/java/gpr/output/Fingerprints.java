package gpr.output;

import gpr.check.BaselineEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Tells the findings of one report apart, whatever changes in the text around them. */
final class Fingerprints {
  /** Bytes of a fingerprint: enough that no two findings of a run ever share one. */
  private static final int BYTES = 16;

  private final String salt;
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * @param salt what tells findings of this report from those of another that is alike; may be
   *     empty
   */
  Fingerprints(String salt) {
    this.salt = salt;
  }

  /** The fingerprint of a finding; of those that are alike, each has a number. */
  String next(BaselineEntry entry) {
    String hash = hash(entry);
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }

  private String hash(BaselineEntry entry) {
    String identity =
        String.join(
            "\n",
            salt,
            entry.rule(),
            String.valueOf(entry.organization()),
            String.valueOf(entry.year()),
            String.join("\n", entry.paths()),
            entry.values() + " " + entry.expected() + " " + entry.actual());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
