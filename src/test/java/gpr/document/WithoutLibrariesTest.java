package gpr.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** gpr as a library of one who has neither Apache POI nor Apache PDFBox on the class path. */
class WithoutLibrariesTest {
  @TempDir static Path folder;

  private static URLClassLoader loader;

  @BeforeAll
  static void leaveThemOut() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains("poi") && !entry.contains("pdfbox") && !entry.endsWith("test-classes")) {
        Path path = Path.of(entry);
        urls.add((Files.isDirectory(path) ? copied(path) : path).toUri().toURL());
      }
    }
    loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** Our classes where no lib/documents stands beside them, as one does where gpr was built. */
  private static Path copied(Path classes) throws IOException {
    Path copy = Files.createTempDirectory(folder, "classes");
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(classes.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return copy;
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  private static Object read(String file) throws Exception {
    Class<?> reader = loader.loadClass("gpr.report.ReportReader");
    assertThat(reader.getClassLoader()).isSameAs(loader);
    Method read = reader.getMethod("read", Path.class);
    try {
      return read.invoke(reader.getConstructor().newInstance(), Path.of(file));
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "docx, org.apache.poi:poi-ooxml",
    "doc, org.apache.poi:poi-scratchpad",
    "xlsx, org.apache.poi:poi-ooxml",
    "xls, org.apache.poi:poi-ooxml",
    "chromium.pdf, org.apache.pdfbox:pdfbox"
  })
  void aDocumentSaysWhichLibraryIsMissing(String kind, String library) {
    assertThatThrownBy(() -> read("samples/documents/township-2022." + kind))
        .hasMessageContaining(library)
        .hasMessageContaining("add it to the class path")
        .matches(e -> e.getClass().getSimpleName().equals("UnreadableReportException"));
  }

  @Test
  void textsAndPagesAreReadWithoutThem() throws Exception {
    assertThat(read("samples/totals-2022.txt").toString()).contains("2022");
    assertThat(read("samples/documents/township-2022.html").toString()).contains("2022");
  }
}
