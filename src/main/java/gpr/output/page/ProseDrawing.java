package gpr.output.page;

import gpr.check.Finding;
import gpr.form.FormCell;
import gpr.output.page.DrawnReport.DrawnSection;
import gpr.output.page.DrawnReport.Piece;
import gpr.report.Claim;
import gpr.report.Paragraph;
import gpr.report.Report;
import gpr.report.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The prose of a report with the numbers marked that it states of cells. */
final class ProseDrawing {
  private static final String CLAIMS = "narrative-mismatch";

  /**
   * So many characters of prose are kept of a report; beyond them a paragraph that states nothing
   * of the tables is only begun, or a thousand reports make a page that no browser likes.
   */
  private static final int MOST_PROSE = 3000;

  /** So many characters begin a paragraph. */
  private static final int BEGINNING = 40;

  /** A stretch of a paragraph with what is claimed there. */
  private record Span(int from, int to, List<Claim> claims) {
    Span and(Span other) {
      List<Claim> both = new ArrayList<>(claims);
      both.addAll(other.claims());
      return new Span(from, Math.max(to, other.to()), both);
    }
  }

  private final Report report;
  private final Words words;
  private final Map<Integer, List<Claim>> claims = new HashMap<>();
  private final List<Finding> mismatches;
  private final List<Finding> findings;
  private int written;

  ProseDrawing(Report report, List<Finding> findings, Words words) {
    this.report = report;
    this.words = words;
    this.findings = findings;
    this.mismatches =
        findings.stream().filter(finding -> finding.rule().id().equals(CLAIMS)).toList();
    for (Claim claim : report.claims()) {
      claims.computeIfAbsent(claim.line(), line -> new ArrayList<>()).add(claim);
    }
  }

  List<DrawnSection> sections() {
    List<DrawnSection> sections = new ArrayList<>();
    for (Section section : report.sections()) {
      List<List<Piece>> paragraphs = new ArrayList<>();
      section.paragraphs().forEach(paragraph -> paragraphs.add(pieces(paragraph)));
      sections.add(new DrawnSection(section.heading(), paragraphs));
    }
    return sections;
  }

  private List<Piece> pieces(Paragraph paragraph) {
    String text = paragraph.text();
    List<Span> spans = spans(paragraph);
    boolean isLong = text.length() > BEGINNING && written + text.length() > MOST_PROSE;
    if (isLong && spans.isEmpty() && isUnmarked(paragraph)) {
      return List.of(plain(text.substring(0, BEGINNING) + "…"));
    }
    written += text.length();
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      pieces.add(plain(text.substring(at, span.from())));
      pieces.add(marked(text.substring(span.from(), span.to()), span.claims()));
      at = span.to();
    }
    pieces.add(plain(text.substring(at)));
    pieces.removeIf(piece -> piece.text().isEmpty());
    return pieces;
  }

  private boolean isUnmarked(Paragraph paragraph) {
    return findings.stream().noneMatch(finding -> finding.line() == paragraph.line());
  }

  /** Where numbers are claimed; claims that share words are marked together. */
  private List<Span> spans(Paragraph paragraph) {
    List<Span> spans = new ArrayList<>();
    for (Claim claim : claims.getOrDefault(paragraph.line(), List.of())) {
      int from = start(paragraph, claim);
      if (from >= 0) {
        spans.add(new Span(from, from + claim.quote().length(), List.of(claim)));
      }
    }
    spans.sort(Comparator.comparingInt(Span::from));
    List<Span> apart = new ArrayList<>();
    for (Span span : spans) {
      int last = apart.size() - 1;
      if (last >= 0 && span.from() < apart.get(last).to()) {
        apart.set(last, apart.get(last).and(span));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }

  /** Where the claim's words begin in the paragraph; negative where it does not have them. */
  private static int start(Paragraph paragraph, Claim claim) {
    int place = claim.column() - paragraph.column();
    boolean isThere = place >= 0 && paragraph.text().startsWith(claim.quote(), place);
    return isThere ? place : paragraph.text().indexOf(claim.quote());
  }

  private static Piece plain(String text) {
    return new Piece(text, "", "");
  }

  private Piece marked(String text, List<Claim> same) {
    List<String> notes = new ArrayList<>();
    String look = "held";
    for (Claim claim : same) {
      Finding mismatch = mismatch(claim);
      BigDecimal inTable = mismatch == null ? null : mismatch.expected();
      if (inTable != null) {
        look = "failed";
        notes.add(words.of("claim.failed", inTable.toPlainString()));
      } else if (isHeld(claim)) {
        notes.add(words.of("claim.held", words.of(claim.cells().get(0))));
      } else {
        look = look.equals("failed") ? look : "untold";
        notes.add(words.of("claim.untold"));
      }
    }
    return new Piece(text, look, String.join("; ", notes.stream().distinct().toList()));
  }

  private @Nullable Finding mismatch(Claim claim) {
    for (Finding finding : mismatches) {
      boolean isHere = finding.line() == claim.line() && finding.column() == claim.column();
      if (isHere && finding.actual() != null && claim.value().compareTo(finding.actual()) == 0) {
        return finding;
      }
    }
    return null;
  }

  private boolean isHeld(Claim claim) {
    return claim.readings().stream()
        .anyMatch(
            reading -> {
              BigDecimal sum = BigDecimal.ZERO;
              for (FormCell cell : reading) {
                BigDecimal value = report.cell(cell).value();
                if (value == null) {
                  return false;
                }
                sum = sum.add(value);
              }
              return claim.isBorneOutBy(sum);
            });
  }
}
