package gpr.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who reports, and about which year. Immutable. */
final class Reporter {
  /** How places end. */
  static final String PLACES = "省市区县镇乡旗州盟";

  /** No name of an organ is shorter: 教育局. */
  private static final int SHORTEST_NAME = 3;

  private final @Nullable String organization;
  private final @Nullable Integer year;

  /** The organ's name as prose has it, with its places and without, the longest first. */
  private final List<String> names;

  /** What these begin with: few characters of a text do. */
  private final String beginnings;

  /**
   * @param organization the organ; null where the report does not say
   * @param year the year; null where the report does not say
   */
  Reporter(@Nullable String organization, @Nullable Integer year) {
    this.organization = organization;
    this.year = year;
    this.names = organization == null ? List.of() : names(organization);
    StringBuilder first = new StringBuilder();
    names.forEach(name -> first.append(name.charAt(0)));
    this.beginnings = first.toString();
  }

  private static List<String> names(String organization) {
    StringBuilder plain = new StringBuilder(organization);
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, ProseText.plain(plain.charAt(i)));
    }
    List<String> names = new ArrayList<>();
    for (int start = 0; start + SHORTEST_NAME <= organization.length(); start++) {
      boolean begins =
          start == 0
              || PLACES.indexOf(organization.charAt(start)) >= 0
              || PLACES.indexOf(organization.charAt(start - 1)) >= 0;
      if (begins) {
        names.add(plain.substring(start));
      }
    }
    return names;
  }

  /**
   * The place after the organ's name that begins there, with its places or without: 云溪市住房和城乡建设局,
   * 市住房和城乡建设局, 住房和城乡建设局; the same place if none does. 县教育局 is none where 市 stands before it.
   */
  int nameEnd(CharSequence text, int from, int to) {
    if (beginnings.indexOf(text.charAt(from)) < 0
        || from > 0 && PLACES.indexOf(text.charAt(from - 1)) >= 0) {
      return from;
    }
    for (String name : names) {
      if (from + name.length() <= to && OrganNames.matchesAt(text, from, name)) {
        return from + name.length();
      }
    }
    return from;
  }

  /** The organ; null where the report does not say. */
  @Nullable String organization() {
    return organization;
  }

  /** The year; null where the report does not say. */
  @Nullable Integer year() {
    return year;
  }

  /** Whether the organ speaks for a whole place. */
  boolean isGovernment() {
    return organization != null && OrganNames.isGovernment(organization);
  }

  /** Whether the organ's report counts what other organs did: that of a county, not of a town. */
  boolean speaksForMany() {
    return organization != null
        && isGovernment()
        && !organization.contains("街道")
        && !organization.endsWith("镇人民政府")
        && !organization.endsWith("乡人民政府");
  }

  /**
   * Whether the organ speaks for the whole of such a place: 县 in 云山县人民政府, but not in 云山县白桦镇人民政府.
   *
   * @param place what stands after 全, 我 or 本; no sign of a place is any
   */
  boolean speaksFor(char place) {
    if (organization == null || !isGovernment()) {
      return false;
    }
    if (PLACES.indexOf(place) < 0) {
      return true;
    }
    int last = lastPlace(organization, 0, organization.length());
    boolean street = organization.indexOf("街道") > last;
    return last < 0 || !street && organization.charAt(last) == place;
  }

  /** Whether a year is the report's, or may be. */
  boolean isOwnYear(int other) {
    return year == null || year == other;
  }

  /**
   * Whether words may be a short name of the organ: 市科委 for 云海市科学技术委员会. A government is also meant
   * by its office's report. 局 alone is the end of another's name, and 市公安局 is not its own 交警支队.
   */
  boolean isNamedBy(CharSequence text, int from, int to) {
    if (organization == null || to - from < 2) {
      return false;
    }
    String whole = organization;
    int bracket = Math.max(whole.indexOf('('), whole.indexOf('（'));
    whole = bracket > 0 ? whole.substring(0, bracket) : whole;
    // 区卫生健康委 ends otherwise than 区卫生健康委员会.
    boolean committee = text.charAt(to - 1) == '委' && whole.endsWith("委员会");
    boolean sameEnd = committee || text.charAt(to - 1) == whole.charAt(whole.length() - 1);
    boolean ofOffice = whole.contains("政府办公") && text.charAt(to - 1) == '府';
    return (sameEnd || ofOffice || endsInPlace(text, to))
        && (!isGovernment() || isOfPlace(text, from, to, organization))
        && OrganNames.mayStandFor(text, from, to, organization);
  }

  /** 区政府 is none of 溪东区柳林镇人民政府, though all its characters are in it. */
  private static boolean isOfPlace(CharSequence text, int from, int to, String government) {
    int place = lastPlace(text, from, to);
    int own = lastPlace(government, 0, government.length());
    boolean street = government.indexOf("街道") > own;
    return place < 0 || own >= 0 && !street && text.charAt(place) == government.charAt(own);
  }

  /** Where the last sign of a place stands; -1 if none does. */
  private static int lastPlace(CharSequence text, int from, int to) {
    int last = to - 1;
    while (last >= from && PLACES.indexOf(text.charAt(last)) < 0) {
      last--;
    }
    return last >= from ? last : -1;
  }

  /** 云山县 for its government: 云山县共收到…. */
  private boolean endsInPlace(CharSequence text, int to) {
    return isGovernment() && PLACES.indexOf(text.charAt(to - 1)) >= 0;
  }
}
