package gpr.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms have one direction, and no door that nobody goes through. */
class RoomsTest {
  private static final Rooms GPR =
      new Rooms("gpr", new ClassFileImporter().importPath(Path.of("target/classes")));

  /** Two rooms that break every rule here. */
  private static final Rooms BAD =
      new Rooms(
          "gpr.rooms.bad",
          new ClassFileImporter().importPath(Path.of("target/test-classes/gpr/rooms/bad")));

  private static final Set<String> LOADED_BY_NAME =
      Set.of("gpr.cli.Main", "gpr.document.office.OfficeReader", "gpr.document.pdf.PdfReader");

  /** What is public only to cross rooms, a class and the reason a line. */
  private static final Path DOORS = Path.of("src/test/resources/gpr/rooms/doors.tsv");

  /** Exported, since a report is made of some of its types; its other doors need a reason, too. */
  private static final String HALF_OPEN = "gpr.table";

  /** Each room, and the rooms that it may know: only such as come before it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text     |
          document | text
          form     |
          layout   | text
          table    | text form layout
          report   | text form layout table document
          organ    | text                   report
          check    |      form        table report organ
          output   |      form layout table report check document organ
          cli      | text                   report check output document
          """)
  void roomKnowsOnlyRoomsBeforeIt(String room, String others) {
    assertThat(GPR.all()).anyMatch(each -> GPR.roomOf(each).equals(room));
    GPR.knowsOnly(room, others == null ? "" : others).check(GPR.all());
  }

  @Test
  void whatEveryRoomSpeaksOfKnowsNoRoom() {
    GPR.sharedKnowsNoRoom().check(GPR.all());
  }

  @Test
  void importUpwardsFails() {
    assertThatThrownBy(() -> BAD.knowsOnly("layout", "").check(BAD.all()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("layout.Row")
        .hasMessageContaining("table.Verdict");
  }

  @Test
  void onlyTheCommandLinePrints() {
    GPR.nonePrintsBut("cli").check(GPR.all());
  }

  @Test
  void printingWhileReadingFails() {
    assertThatThrownBy(() -> BAD.nonePrintsBut("cli").check(BAD.all()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("table.Verdict")
        .hasMessageContaining("System.err");
  }

  /** But for the program's entrance, and what is loaded by its name. */
  @Test
  void everyPublicClassIsNeededOutsideItsPackage() {
    assertThat(GPR.needlessDoors().filter(name -> !LOADED_BY_NAME.contains(name)))
        .as("make it package-private")
        .isEmpty();
  }

  @Test
  void publicClassThatNobodyNeedsFails() {
    assertThat(BAD.needlessDoors()).containsExactly("gpr.rooms.bad.layout.Row");
  }

  /**
   * The packages that the module exports are for its users; each door in the others has a reason.
   */
  @Test
  void everyDoorThatIsNotForUsersHasAReason() throws IOException {
    Set<String> exported = exported();
    List<String> doors =
        GPR.doors().filter(each -> isHidden(each, exported)).map(JavaClass::getName).toList();
    Map<String, String> reasons = reasons();
    assertThat(reasons.keySet()).as(DOORS.toString()).containsExactlyElementsOf(doors);
    assertThat(reasons.values()).allMatch(reason -> !reason.isBlank());
  }

  private static boolean isHidden(JavaClass each, Set<String> exported) {
    String name = each.getPackageName();
    return name.equals(HALF_OPEN) || !exported.contains(name);
  }

  private static Set<String> exported() throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
      return ModuleDescriptor.read(in).exports().stream()
          .filter(each -> !each.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    }
  }

  private static Map<String, String> reasons() throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    try (Stream<String> lines = Files.lines(DOORS)) {
      lines
          .map(line -> line.split("\t", 2))
          .forEach(fields -> reasons.put(fields[0], fields.length < 2 ? "" : fields[1]));
    }
    return reasons;
  }
}
