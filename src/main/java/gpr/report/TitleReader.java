package gpr.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a report's title, organ and year among the lines before its first section. */
final class TitleReader {
  private TitleReader() {}

  /**
   * Reads what a report says of itself.
   *
   * @param written the lines before the first section, with what a web page has around them
   * @param firstSection the prose of the first section
   * @param closing the closing lines of the report
   * @param fileName the name that the text was given, a path or not; the last resort
   */
  static Title read(
      List<Paragraph> written,
      List<Paragraph> firstSection,
      Optional<Closing> closing,
      String fileName) {
    Preamble preamble = new Preamble(written);
    TitlePlace place = TitleFinder.find(preamble);
    TitleWords words = place == null ? TitleWords.NONE : place.words();
    String organization = words.organization();
    if (organization == null) {
      organization = OrganFinder.ofText(preamble, place, closing);
    }
    if (organization == null) {
      organization = OrganFinder.ofProse(firstSection);
    }
    Integer year = words.year();
    if (year == null) {
      year = yearOfText(preamble, firstSection, closing);
    }
    boolean fromFileName = false;
    if (organization == null || year == null) {
      TitleWords name = FileNames.of(fileName);
      fromFileName =
          organization == null && name.organization() != null
              || year == null && name.year() != null;
      organization = organization == null ? name.organization() : organization;
      year = year == null ? name.year() : year;
    }
    if (year == null) {
      year = ProseYear.of(preamble.lines(), firstSection).mentioned();
    }
    Optional<StatedYear> stated =
        place == null || words.year() == null
            ? Optional.empty()
            : Optional.of(place.statedYear(preamble));
    return new Title(
        words.title(),
        organization,
        year,
        place == null ? 0 : preamble.get(place.first()).line(),
        place == null ? 0 : preamble.get(place.first()).column() + place.offset(),
        stated,
        fromFileName);
  }

  private static @Nullable Integer yearOfText(
      Preamble preamble, List<Paragraph> firstSection, Optional<Closing> closing) {
    StatedYear period = YearStatements.period(preamble.lines());
    if (period != null) {
      return period.year();
    }
    if (closing.isPresent() && closing.get().signedOn() != null) {
      return closing.get().signedOn().getYear() - 1;
    }
    StatedYear told = YearStatements.period(firstSection);
    if (told != null) {
      return told.year();
    }
    return ProseYear.of(preamble.lines(), firstSection).told();
  }
}
