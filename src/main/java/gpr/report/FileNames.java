package gpr.report;

import org.jspecify.annotations.Nullable;

/** What the names of files say of the reports in them. */
final class FileNames {
  private FileNames() {}

  /** What a file's name says; a year and an organ's name may be all that is in it. */
  static TitleWords of(String fileName) {
    String name =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    TidyLine line = TidyLine.of(dot > 0 ? name.substring(0, dot) : name);
    TitleWords title = TitleWords.of(line.text());
    if (title != TitleWords.NONE) {
      boolean organ =
          title.organization() != null
              && OrganNames.isOrganOrPlace(TitleWords.plain(title.organization()));
      return new TitleWords(null, organ ? title.organization() : null, title.year(), -1);
    }
    int yearAt = TitleWords.yearAt(line.plain(), 0, line.plain().length());
    Integer year =
        yearAt < 0 ? null : ProseNumbers.year(line.plain(), yearAt, line.plain().length());
    return new TitleWords(null, organPart(line, yearAt), year, -1);
  }

  /** The part of a file's name, between year and signs, that is an organ's name. */
  private static @Nullable String organPart(TidyLine line, int yearAt) {
    String plain = line.plain();
    int from = 0;
    for (int i = 0; i <= plain.length(); i++) {
      boolean ends =
          i == plain.length() || i == yearAt || !Character.isIdeographic(plain.charAt(i));
      if (ends) {
        String part = plain.substring(from, i);
        if (OrganNames.isOrgan(part)) {
          return line.text().substring(from, i);
        }
        from = i + 1;
      }
    }
    return null;
  }
}
