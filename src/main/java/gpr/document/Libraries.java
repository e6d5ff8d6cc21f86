package gpr.document;

import gpr.Message;
import gpr.UnreadableReportException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the libraries that open documents, when the first document is read and not before. Who uses
 * gpr as a library has them on the class path, or not; the distribution has them in {@code
 * lib/documents} beside {@code gpr.jar}, outside the class path, so that runs over texts open no
 * jar of theirs. There a loader of their own takes them and the two packages that speak to them.
 */
final class Libraries {
  /** The families of documents, by the library that opens them. */
  enum Family {
    /** .docx, .doc, .xlsx, .xls. */
    OFFICE(
        "gpr.document.office.",
        "OfficeReader",
        "org.apache.poi.xssf.usermodel.XSSFWorkbook",
        "Apache POI (org.apache.poi:poi-ooxml, org.apache.poi:poi-scratchpad)"),
    /** .pdf. */
    PDF(
        "gpr.document.pdf.",
        "PdfReader",
        "org.apache.pdfbox.pdmodel.PDDocument",
        "Apache PDFBox (org.apache.pdfbox:pdfbox)");

    private final String room;
    private final String reader;
    private final String proof;
    private final String title;

    /**
     * @param room the package that speaks to the library
     * @param reader the class in it that reads
     * @param proof a class of the library
     * @param title what is to be added where it is not there
     */
    Family(String room, String reader, String proof, String title) {
      this.room = room;
      this.reader = reader;
      this.proof = proof;
      this.title = title;
    }

    private boolean isSeenBy(ClassLoader loader) {
      return loader.getResource(proof.replace('.', '/') + ".class") != null;
    }
  }

  private static final String FOLDER = "lib/documents";

  private Libraries() {}

  /** Looked for once. */
  private static final class Loader {
    static final ClassLoader OWN = Libraries.class.getClassLoader();
    static final Optional<ClassLoader> APART = besideJar().map(Apart::new);
  }

  /** A new reader for a document of that family. */
  static LibraryReader reader(Family family) throws UnreadableReportException {
    ClassLoader loader = Loader.OWN;
    if (!family.isSeenBy(loader)) {
      loader = Loader.APART.filter(family::isSeenBy).orElse(null);
    }
    if (loader == null) {
      throw new UnreadableReportException(Message.of("document.library", family.title), 0);
    }
    try {
      return (LibraryReader)
          loader.loadClass(family.room + family.reader).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Our own jar and those in the folder beside it; empty where we are in no jar, or it has none.
   */
  private static Optional<URL[]> besideJar() {
    CodeSource source = Libraries.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      Path jar = Path.of(source.getLocation().toURI());
      Path folder = jar.resolveSibling(FOLDER);
      if (!Files.isDirectory(folder)) {
        return Optional.empty();
      }
      List<URL> urls = new ArrayList<>(List.of(source.getLocation()));
      try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
        for (Path library : jars) {
          urls.add(url(library));
        }
      }
      return Optional.of(urls.toArray(URL[]::new));
    } catch (java.net.URISyntaxException | IllegalArgumentException | IOException e) {
      return Optional.empty();
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads the libraries and what speaks to them; everything else is what it is elsewhere. */
  private static final class Apart extends URLClassLoader {
    /**
     * What the libraries log is nothing that the user could act on, and their log's own complaint
     * that nobody listens would stand among the errors.
     */
    private static final Map<String, String> QUIET =
        Map.of("log4j2.StatusLogger.level", "OFF", "log4j2.simplelogLevel", "OFF");

    /** What a reader asks of the other rooms: where gpr is a module, it hides them. */
    private static final List<String> OPENED = List.of("gpr.document", "gpr.text");

    static {
      registerAsParallelCapable();
    }

    Apart(URL[] urls) {
      super(urls, Loader.OWN);
      OPENED.forEach(room -> Libraries.class.getModule().addExports(room, getUnnamedModule()));
      QUIET.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      for (Family family : Family.values()) {
        if (name.startsWith(family.room)) {
          return loadHere(name);
        }
      }
      return super.loadClass(name, resolve);
    }

    private Class<?> loadHere(String name) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
  }
}
