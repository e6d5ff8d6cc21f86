package gpr.generator;

import gpr.UnreadableReportException;
import gpr.form.FormCell;
import gpr.report.Report;
import gpr.report.ReportReader;
import gpr.report.Section;
import gpr.table.CellStatus;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a generated report, beside what is to be read.
 *
 * @param made the generated report
 * @param reports what was read of it; empty where it could not be read as a report
 */
public record Reading(GeneratedReport made, List<Report> reports) {
  private static final ReportReader READER = ReaderUnderTest.reader();

  /** Reads a generated report. */
  public static Reading of(GeneratedReport made) {
    try {
      return new Reading(made, READER.readAll("generated.txt", made.bytes()));
    } catch (UnreadableReportException e) {
      return new Reading(made, List.of());
    }
  }

  /** Makes the report of a recipe and reads it. */
  public static Reading of(Recipe recipe) {
    return of(ReportGenerator.make(recipe));
  }

  /** Every difference where nothing was lost; empty if all is right. */
  public List<String> differences() {
    List<String> found = new ArrayList<>(tableDifferences());
    found.addAll(proseDifferences());
    return found;
  }

  /** The form, layout and cells that are not as they are to be where nothing was lost. */
  public List<String> tableDifferences() {
    if (reports.size() != 1) {
      return List.of("reports: " + reports.size());
    }
    Report report = reports.get(0);
    List<String> found = new ArrayList<>();
    expect("template", made.form().template(), report.form().template(), found);
    expect("layout", made.recipe().renderer().layout(), report.source().layout(), found);
    if (report.form().equals(made.form())) {
      String[] lines = lines();
      report.cells().forEach(cell -> expectCell(cell, lines, found));
    }
    return found;
  }

  /** Title, organ, year, sections, signature that are not as they are to be. */
  public List<String> proseDifferences() {
    if (reports.size() != 1) {
      return List.of("reports: " + reports.size());
    }
    Report report = reports.get(0);
    List<String> found = new ArrayList<>();
    expect("title", made.paper().title(), report.title(), found);
    expect("organization", made.paper().organ(), report.organization(), found);
    expect("year", made.paper().year(), report.year(), found);
    expect("signatory", made.paper().signatory(), report.signatory(), found);
    expect("signedOn", made.paper().signedOn(), report.signedOn(), found);
    expectSections(report.sections(), found);
    return found;
  }

  /** Every value that was read and is not the true one; empty if none is, whatever was lost. */
  public List<String> inventions() {
    List<String> found = new ArrayList<>();
    for (Report report : reports) {
      for (CellValue cell : report.cells()) {
        Optional<FormCell> there = made.form().cell(cell.cell().path());
        boolean allowed =
            there.isPresent() ? made.cell(there.get()).allows(cell.value()) : cell.value() == null;
        if (!allowed) {
          String truth = there.isPresent() ? made.cell(there.get()).toString() : "no such cell";
          found.add("invented: " + described(cell, truth));
        }
      }
    }
    return found;
  }

  /**
   * Whether the text is what the converter makes of a report with the figures that were read, whole
   * or with some of the damages left out, but for blanks at the ends of lines, which fill rows up
   * to the longest. Nobody can see in such a text that something was lost.
   */
  public boolean isTextOfAnotherReport() {
    if (reports.size() != 1) {
      return false;
    }
    int damages = made.recipe().damages().size();
    for (int kept = 0; kept < (1 << damages) - 1; kept++) {
      if (trimmed(ReportGenerator.makeWith(made.recipe(), kept, this::asRead))
          .equals(trimmed(made))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> trimmed(GeneratedReport report) {
    List<String> lines = new ArrayList<>();
    for (String line : new String(report.bytes(), StandardCharsets.UTF_8).split("\n", -1)) {
      int end = line.length();
      while (end > 0 && "\t |".indexOf(line.charAt(end - 1)) >= 0) {
        end--;
      }
      lines.add(line.substring(0, end));
    }
    return lines;
  }

  /** The printed cell with the figure that was read, where another was. */
  private PrintedCell asRead(PrintedCell printed) {
    Optional<FormCell> there =
        printed.isValue() ? reports.get(0).form().cell(printed.cell().path()) : Optional.empty();
    if (there.isEmpty()) {
      return printed;
    }
    CellValue read = reports.get(0).cell(there.get());
    boolean asPrinted = read.status() == CellStatus.MISSING || isTrue(read, printed.cell());
    return asPrinted ? printed : printed.with(read.raw());
  }

  private boolean isTrue(CellValue read, FormCell cell) {
    BigDecimal value = made.cell(cell).value();
    return read.value() == null
        ? value == null
        : value != null && read.value().compareTo(value) == 0;
  }

  /** The text that was read, in its lines. */
  public String[] lines() {
    return made.text().split("\r\n|\n|\r", -1);
  }

  private static void expect(String name, Object expected, Object actual, List<String> found) {
    if (expected == null ? actual != null : !expected.equals(actual)) {
      found.add(name + ": " + actual + " for " + expected);
    }
  }

  private void expectSections(List<Section> sections, List<String> found) {
    List<PrintedSection> printed = made.paper().sections();
    expect(
        "sections",
        printed.stream().map(PrintedSection::number).toList(),
        sections.stream().map(Section::number).toList(),
        found);
    String[] lines = lines();
    for (int i = 0; i < Math.min(printed.size(), sections.size()); i++) {
      Section section = sections.get(i);
      String words = bare(printed.get(i).heading());
      if (section.line() < 1 || !bare(lines[section.line() - 1]).contains(words)) {
        found.add("section " + section.number() + ": line " + section.line());
      }
      expect("heading", words, bare(section.heading()), found);
    }
  }

  /** Without what a converter may have put in or changed. */
  private static String bare(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : Wordings.narrow(text).toCharArray()) {
      if (!Character.isWhitespace(c) && c != '\u00a0' && c != '#' && c != '*') {
        out.append(c);
      }
    }
    return out.toString();
  }

  private void expectCell(CellValue cell, String[] lines, List<String> found) {
    ExpectedCell expected = made.cell(cell.cell());
    BigDecimal value = cell.value();
    if (!expected.allows(value)) {
      found.add("wrong: " + described(cell, expected));
    } else if (value == null && expected.value() != null) {
      found.add("lost: " + described(cell, expected));
    } else if (!isExpected(cell.status(), expected.status())) {
      found.add("status: " + described(cell, expected));
    }
    if (cell.raw() != null && !lines[cell.line() - 1].contains(cell.raw())) {
      found.add("place: " + cell.cell().path() + ", no " + cell.raw() + " in " + cell.line());
    }
  }

  private static String described(CellValue cell, Object expected) {
    return cell.cell().path() + " " + cell.value() + " " + cell.status() + " for " + expected;
  }

  /** A converter that drops blanks at a row's end leaves it open whether they were there. */
  private boolean isExpected(CellStatus status, CellStatus expected) {
    if (status == expected) {
      return true;
    }
    Renderer renderer = made.recipe().renderer();
    return status == CellStatus.MISSING
        && expected == CellStatus.BLANK
        && (renderer.has(Renderer.Trait.TRIMS_BLANKS) || renderer.has(Renderer.Trait.ALIGNED));
  }
}
