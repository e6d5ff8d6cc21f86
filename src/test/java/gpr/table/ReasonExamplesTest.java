package gpr.table;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.layout.SpecSigns;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The price of a reason matters: without it another value is read in an example of the reason's own
 * file. Prices are settled when the room is loaded, so it is loaded anew for each.
 */
class ReasonExamplesTest {
  private static final Path FOLDER = Path.of("src/test/resources/gpr/table/reasons");
  private static final String WITHOUT = "gpr.table.without";

  /** The reasons that have a file of examples. */
  static List<Reason> reasons() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      return Stream.of(Reason.values())
          .filter(reason -> names.contains(reason.id() + ".spec"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void anExampleChangesWithoutThePrice(Reason reason) throws Exception {
    Path file = FOLDER.resolve(reason.id() + ".spec");
    assertThat(valuesWithout(reason.name(), file)).isNotEqualTo(values(file));
  }

  @SuppressWarnings("unchecked") // the same method, of a class that is loaded anew
  private static List<String> valuesWithout(String reason, Path file) throws Exception {
    System.setProperty(WITHOUT, reason);
    try (RoomsAnew rooms = new RoomsAnew()) {
      Class<?> anew = rooms.loadClass(ReasonExamplesTest.class.getName());
      Method values = anew.getDeclaredMethod("values", Path.class);
      values.setAccessible(true);
      return (List<String>) values.invoke(null, file);
    } finally {
      System.clearProperty(WITHOUT);
    }
  }

  /** What is read of each example, without the reasons. */
  static List<String> values(Path file) throws IOException {
    List<String> values = new ArrayList<>();
    for (TableSpec.Example example : TableSpec.read(file).examples()) {
      String text = example.text().stream().map(SpecSigns::meant).collect(Collectors.joining("\n"));
      for (String row : TableSpec.shown(TableSpec.tables(example.reads(), text))) {
        values.add(row.split(" ; ", -1)[0]);
      }
    }
    return values;
  }

  /** Loads gpr's classes itself, and all others as ever. */
  private static final class RoomsAnew extends URLClassLoader {
    RoomsAnew() {
      super(classPath(), ReasonExamplesTest.class.getClassLoader());
    }

    private static URL[] classPath() {
      List<URL> urls = new ArrayList<>();
      for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        try {
          urls.add(Path.of(part).toUri().toURL());
        } catch (MalformedURLException e) {
          throw new IllegalStateException(String.format(Locale.ROOT, "class path: %s", part), e);
        }
      }
      return urls.toArray(new URL[0]);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded == null && name.startsWith("gpr.")) {
          loaded = findClass(name);
        }
        return loaded == null ? super.loadClass(name, resolve) : loaded;
      }
    }
  }
}
