package gpr.rooms;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms have one direction, and no door that nobody goes through. */
class RoomsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  private static final Set<String> LOADED_BY_NAME =
      Set.of("gpr.cli.Main", "gpr.document.office.OfficeReader", "gpr.document.pdf.PdfReader");

  /** What is public only to cross rooms, a class and the reason a line. */
  private static final Path DOORS = Path.of("src/test/resources/gpr/rooms/doors.tsv");

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
    assertThat(CLASSES).anyMatch(each -> roomOf(each).equals(room));
    knowsOnly(room, others == null ? "" : others).check(CLASSES);
  }

  @Test
  void whatEveryRoomSpeaksOfKnowsNoRoom() {
    classes()
        .that()
        .resideInAPackage("gpr")
        .should()
        .onlyDependOnClassesThat(resideInAPackage("gpr").or(not(resideInAPackage("gpr.."))))
        .check(CLASSES);
  }

  @Test
  void importUpwardsFails() {
    assertThatThrownBy(() -> knowsOnly("table", "text layout").check(CLASSES))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("gpr.form.Form");
  }

  /** But for the program's entrance, and what is loaded by its name. */
  @Test
  void everyPublicClassIsNeededOutsideItsPackage() {
    assertThat(
            CLASSES.stream()
                .filter(RoomsTest::isDoor)
                .filter(each -> !isUsedOutside(each))
                .map(JavaClass::getName)
                .filter(name -> !LOADED_BY_NAME.contains(name)))
        .as("make it package-private")
        .isEmpty();
  }

  /** The rooms that the module exports are for its users; each door in the others has a reason. */
  @Test
  void everyDoorThatIsNotForUsersHasAReason() throws IOException {
    List<String> doors =
        CLASSES.stream()
            .filter(RoomsTest::isDoor)
            .filter(
                each ->
                    List.of("text", "document", "layout", "table", "cli").contains(roomOf(each)))
            .map(JavaClass::getName)
            .sorted()
            .toList();
    Map<String, String> reasons = reasons();
    assertThat(reasons.keySet()).as(DOORS.toString()).containsExactlyElementsOf(doors);
    assertThat(reasons.values()).allMatch(reason -> !reason.isBlank());
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

  private static ArchRule knowsOnly(String room, String others) {
    String[] packages =
        Stream.concat(Stream.of(room), Arrays.stream(others.trim().split(" +")))
            .filter(each -> !each.isEmpty())
            .map(each -> "gpr." + each + "..")
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage("gpr." + room + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(packages)
                .or(resideInAPackage("gpr"))
                .or(not(resideInAPackage("gpr.."))));
  }

  private static boolean isDoor(JavaClass each) {
    return each.isTopLevelClass() && each.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean isUsedOutside(JavaClass each) {
    return each.getDirectDependenciesToSelf().stream()
        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(each.getPackageName()));
  }

  /** The first name after gpr; empty for what is in no room. */
  private static String roomOf(JavaClass each) {
    String[] names = each.getPackageName().split("\\.");
    return names.length < 2 ? "" : names[1];
  }
}
