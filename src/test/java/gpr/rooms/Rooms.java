package gpr.rooms;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Classes in rooms: the packages below one.
 *
 * @param house the package whose parts are the rooms
 * @param all its classes
 */
record Rooms(String house, JavaClasses all) {
  /** That a room knows itself, what every room speaks of, and the others named; nothing else. */
  ArchRule knowsOnly(String room, String others) {
    String[] packages =
        Stream.concat(Stream.of(room), Arrays.stream(others.trim().split(" +")))
            .filter(each -> !each.isEmpty())
            .map(this::inside)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(inside(room))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(packages).or(isShared()));
  }

  /** That what every room speaks of knows no room. */
  ArchRule sharedKnowsNoRoom() {
    return classes().that().resideInAPackage(house).should().onlyDependOnClassesThat(isShared());
  }

  /** That no room prints but one: parsing never does. */
  ArchRule nonePrintsBut(String room) {
    return noClasses().that().resideOutsideOfPackage(inside(room)).should(ACCESS_STANDARD_STREAMS);
  }

  private DescribedPredicate<JavaClass> isShared() {
    return resideInAPackage(house).or(not(resideInAPackage(house + "..")));
  }

  private String inside(String room) {
    return house + "." + room + "..";
  }

  /** The public classes of any room, by name. */
  Stream<JavaClass> doors() {
    return all.stream()
        // Compiled templates are public because their engine makes them so.
        .filter(each -> !each.getSimpleName().matches("Jte.+Generated"))
        .filter(each -> each.isTopLevelClass() && each.getModifiers().contains(JavaModifier.PUBLIC))
        .sorted((one, other) -> one.getName().compareTo(other.getName()));
  }

  /** The doors that nobody goes through. */
  Stream<String> needlessDoors() {
    return doors().filter(each -> !isUsedOutside(each)).map(JavaClass::getName);
  }

  private static boolean isUsedOutside(JavaClass each) {
    return each.getDirectDependenciesToSelf().stream()
        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(each.getPackageName()));
  }

  /** The room of a class; empty for what is in none. */
  String roomOf(JavaClass each) {
    String name = each.getPackageName();
    return name.equals(house) ? "" : name.substring(house.length() + 1).replaceFirst("\\..*", "");
  }
}
