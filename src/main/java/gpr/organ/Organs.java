package gpr.organ;

import gpr.organ.DivisionBook.Entry;
import gpr.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells organs by their names. Nothing is guessed: where a name may mean two divisions and neither
 * the signature nor the title says which, or where it names a place that is no division (a zone),
 * the division is null.
 */
public final class Organs {
  /** What a place alone stands for as an organ. */
  private static final String GOVERNMENT = "人民政府";

  /**
   * The tax offices, which since 2018 put their system's name before the place, and often leave it
   * out.
   */
  private static final String TAXES = "国家税务总局";

  private static final String BRANCH = "分局";

  private Organs() {}

  /**
   * The organ of a report, by its name; where that does not tell its place, by its signature and
   * title.
   */
  public static Organ of(Report report) {
    return of(report.organization(), report.signatory(), report.title(), report.year());
  }

  /**
   * The organ of that name.
   *
   * @param organization the name; null where none is known
   * @param signatory the name under the report; null where none stands there
   * @param title the report's title, which may begin with the name; null where it has none
   * @param year the year that the report is about, since divisions come and go; null where not
   *     known
   */
  public static Organ of(
      @Nullable String organization,
      @Nullable String signatory,
      @Nullable String title,
      @Nullable Integer year) {
    if (organization == null) {
      return Organ.UNKNOWN;
    }
    String name = OrganNameText.plain(organization);
    if (OrganWords.get().isNational(name)) {
      return new Organ(name, name, Division.NATION, OrganKind.DEPARTMENT);
    }
    PlacedName placed = placed(name, year);
    if (placed.places().size() != 1) {
      for (String other : Arrays.asList(signatory, title)) {
        placed = other == null ? placed : narrowed(placed, name, other, year);
      }
    }
    return organ(name, placed);
  }

  private static Organ organ(String name, PlacedName whole) {
    PlacedName placed = ofBranch(whole);
    String rest = placed.rest().isEmpty() ? GOVERNMENT : placed.rest();
    boolean isVertical = !placed.system().isEmpty();
    OrganKind kind = isVertical ? OrganKind.VERTICAL : OrganWords.get().kind(rest).orElse(null);
    if (placed.places().isEmpty() || namesOtherPlace(placed)) {
      return new Organ(name, name, null, kind);
    }
    String key = placed.system().equals(TAXES) ? rest : placed.system() + rest;
    return new Organ(name, key, division(placed, kind), kind);
  }

  /** 长沙市公安局岳麓分局 is of 岳麓区, where one division below the city has that name. */
  private static PlacedName ofBranch(PlacedName name) {
    String rest = name.rest();
    int from = Math.max(rest.lastIndexOf('局', rest.length() - 3), rest.lastIndexOf("委员会") + 2) + 1;
    if (!rest.endsWith(BRANCH) || from < 2 || from >= rest.length() - BRANCH.length()) {
      return name;
    }
    String place = rest.substring(from, rest.length() - BRANCH.length());
    List<Entry> below = new ArrayList<>(DivisionBook.get().named(place));
    below.addAll(DivisionBook.get().ofStem(place));
    below.removeIf(entry -> name.places().stream().noneMatch(entry::isWithin));
    // A branch that is named after anything else is of no place that one knows.
    return new PlacedName(
        below.size() == 1 ? below : List.of(), name.system(), rest.substring(0, from) + BRANCH);
  }

  private static @Nullable Division division(PlacedName placed, @Nullable OrganKind kind) {
    if (placed.places().size() != 1) {
      return null;
    }
    DivisionBook book = DivisionBook.get();
    Entry entry = placed.places().get(0);
    Division division = book.division(entry);
    if (kind != OrganKind.TOWNSHIP) {
      return division;
    }
    boolean isCountyNamed = division.level() == DivisionLevel.COUNTY;
    boolean hasNoCounties = entry.isPrefecture() && book.hasNoCounties(entry);
    return isCountyNamed || hasNoCounties ? division.ofTownship() : null;
  }

  /** Whether after its division a name goes on with a place that is no division. */
  private static boolean namesOtherPlace(PlacedName placed) {
    return OrganNameText.namesPlace(placed.rest())
        || new PlaceReader(DivisionBook.get()).beginsWithinPlace(placed);
  }

  private static PlacedName placed(String name, @Nullable Integer year) {
    String system = OrganWords.get().system(name);
    PlacedName placed = new PlaceReader(DivisionBook.get()).read(name.substring(system.length()));
    return new PlacedName(current(placed.places(), year), system, placed.rest());
  }

  /** What a signature or title says of a name that does not tell its place. */
  private static PlacedName narrowed(
      PlacedName told, String name, String text, @Nullable Integer year) {
    PlacedName other = placed(OrganNameText.beginning(OrganNameText.plain(text)), year);
    if (other.rest().isEmpty() && !told.rest().isEmpty()) {
      return told;
    }
    if (told.places().isEmpty()) {
      boolean isSame =
          told.rest().equals(other.rest())
              || OrganNameText.beginsWithRank(name) && name.substring(1).equals(other.rest());
      return isSame ? other : told;
    }
    List<Entry> both = new ArrayList<>(told.places());
    both.retainAll(other.places());
    return both.isEmpty() || !other.rest().equals(told.rest()) ? told : told.withPlaces(both);
  }

  /**
   * Those that there were in a report's year. One that has only another code since goes by the
   * latest, so that its years stay together.
   */
  private static List<Entry> current(List<Entry> places, @Nullable Integer year) {
    Set<Entry> there = new LinkedHashSet<>();
    for (Entry entry : places) {
      Entry latest = DivisionBook.get().latest(entry);
      boolean isSame = latest.name().equals(entry.name());
      if (year == null || year >= entry.since() && year <= entry.until()) {
        there.add(isSame ? latest : entry);
      }
    }
    return List.copyOf(there);
  }
}
