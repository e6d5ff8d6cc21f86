package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One report as documents of several kinds and makers: {@code samples/documents} has what
 * LibreOffice, pandoc, Chromium, WeasyPrint and wkhtmltopdf made of the web page beside them, which
 * is the report of {@code samples/totals-2022.txt}. Each gives what the text gives.
 */
class DocumentSamplesTest {
  private static final Path FOLDER = Path.of("samples/documents");
  private static final String TEXT = "samples/totals-2022.txt";

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static JsonNode read(String... arguments) throws IOException {
    TestConsole streams = new TestConsole();
    streams.run(arguments);
    assertThat(streams.errors()).isEmpty();
    return new ObjectMapper().readTree(streams.out());
  }

  /** Where it stands differs, and nothing else. */
  private static JsonNode withoutPlaces(JsonNode report) {
    JsonNode copy = report.deepCopy();
    ((ObjectNode) copy).remove("source");
    for (String list : List.of("sections", "claims", "diagnostics", "cells")) {
      for (JsonNode entry : copy.path(list)) {
        ((ObjectNode) entry).remove(List.of("line", "column", "reasons"));
      }
    }
    return copy;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void documentGivesWhatItsTextGives(Path document) throws IOException {
    JsonNode expected = read("parse", "-q", "-f", "jsonl", "--cells", TEXT);
    JsonNode read = read("parse", "-q", "-f", "jsonl", "--cells", name(document));
    assertThat(withoutPlaces(read)).isEqualTo(withoutPlaces(expected));
    String kind = name(document).replaceFirst(".*\\.", "");
    assertThat(read.at("/source/format").asText()).isEqualTo(kind);
    assertThat(read.at("/source").has("pages")).isEqualTo(kind.equals("pdf"));
  }

  /** As who has programmed Word or POI gives it, not as gpr reads the document itself. */
  @Test
  void rawTextOfWordGivesWhatTheTextGives(@TempDir Path folder) throws IOException {
    Path raw = folder.resolve("raw.txt");
    try (InputStream in = Files.newInputStream(FOLDER.resolve("township-2022.doc"));
        HWPFDocument document = new HWPFDocument(in)) {
      Files.writeString(raw, document.getRange().text());
    }
    JsonNode expected = read("parse", "-q", "-f", "jsonl", "--cells", TEXT);
    JsonNode read = read("parse", "-q", "-f", "jsonl", "--cells", name(raw));
    assertThat(withoutPlaces(read)).isEqualTo(withoutPlaces(expected));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void documentHasTheFindingsOfItsText(Path document) throws IOException {
    assertThat(findings(name(document))).isNotEmpty().isEqualTo(findings(TEXT));
  }

  private static List<String> findings(String file) throws IOException {
    List<String> findings = new ArrayList<>();
    JsonNode checked = read("check", "-q", "-f", "json", file);
    for (JsonNode finding : checked.at("/reports/0/findings")) {
      findings.add(finding.path("rule").asText() + finding.path("paths") + finding.path("message"));
    }
    return findings;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void placesAreThoseOfTheTextThatGprTextPrints(Path document) throws IOException {
    TestConsole streams = new TestConsole();
    assertThat(streams.run("text", name(document))).isZero();
    List<String> lines = streams.out().lines().toList();
    JsonNode report = read("parse", "-q", "-f", "jsonl", "--cells", name(document));
    assertThat(report.at("/source/lines").asInt()).isEqualTo(lines.size());
    for (JsonNode cell : report.path("cells")) {
      String line = lines.get(cell.path("line").asInt() - 1);
      assertThat(line.substring(cell.path("column").asInt() - 1))
          .startsWith(cell.path("raw").asText());
    }
    for (JsonNode page : report.at("/source/pages")) {
      assertThat(page.asInt()).isBetween(1, lines.size());
    }
  }

  @Test
  void thePagesOfAPrintBeginWhereTheirTextDoes() throws IOException {
    JsonNode report =
        read("parse", "-q", "-f", "jsonl", name(FOLDER.resolve("township-2022.libreoffice.pdf")));
    assertThat(report.at("/source/pages/0").asInt()).isEqualTo(1);
    assertThat(report.at("/source/pages").size()).isGreaterThan(1);
  }
}
