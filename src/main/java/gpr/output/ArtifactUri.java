package gpr.output;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Files as URIs, relative to the folder that gpr is run in where they lie in it. */
final class ArtifactUri {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private final Path folder;

  /**
   * @param folder the folder that gpr is run in, absolute
   */
  ArtifactUri(Path folder) {
    this.folder = folder;
  }

  /** The percent-encoded URI of a file as it was named. */
  String of(String name) {
    try {
      Path file = folder.resolve(name).normalize();
      if (file.startsWith(folder)) {
        return encoded(withSlashes(folder.relativize(file).toString()));
      }
      String path = withSlashes(file.toString());
      return (path.startsWith("/") ? "file://" : "file:///") + encoded(path);
    } catch (InvalidPathException e) {
      // Standard input may have any name.
      return encoded(name);
    }
  }

  /** The file relative to the folder where it lies in it, with slashes; else as it was named. */
  String relative(String name) {
    try {
      Path file = folder.resolve(name).normalize();
      return withSlashes(file.startsWith(folder) ? folder.relativize(file).toString() : name);
    } catch (InvalidPathException e) {
      return name;
    }
  }

  /** Whether that URI is to be read relative to the root of the sources. */
  static boolean isRelative(String uri) {
    return !uri.startsWith("file:");
  }

  private static String withSlashes(String path) {
    return path.replace(File.separatorChar, '/');
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder(path.length() * 2);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append(String.format("%%%02X", b));
      }
    }
    return uri.toString();
  }
}
