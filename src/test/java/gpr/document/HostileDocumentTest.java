package gpr.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gpr.UnreadableReportException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are broken, or were made to fill the memory: one line each, and soon. */
class HostileDocumentTest {
  /** How often each document is broken; -Dgpr.breaks=1000 breaks it more often. */
  private static final int BREAKS = Integer.getInteger("gpr.breaks", 4);

  private static final Duration SOON = Duration.ofSeconds(60);

  private static void assertRefused(byte[] file, String message) {
    Assertions.assertTimeoutPreemptively(
        SOON,
        () ->
            assertThatThrownBy(() -> DocumentReader.read(file, Optional.empty()))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageContaining(message));
  }

  @Test
  void aPackageThatUnpacksToAMountainIsTooLarge() {
    assertRefused(Packages.docx(" ".repeat(70 << 20)), "larger inside than any report");
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put("xl/worksheets/sheet1.xml", " ".repeat(20 << 20));
    assertRefused(Packages.zip(parts), "larger inside than any report");
    for (int i = 0; i < 6_000; i++) {
      parts.put("word/" + i + ".bin", "");
    }
    parts.remove("xl/worksheets/sheet1.xml");
    assertRefused(Packages.zip(parts), "larger inside than any report");
  }

  @Test
  void entitiesAreNotExpandedAndNothingIsFetched() throws IOException {
    byte[] docx = Packages.docx("<w:p><w:r><w:t>&lol;</w:t></w:r></w:p>");
    assertThatThrownBy(() -> DocumentReader.read(docx, Optional.empty()))
        .hasMessageContaining("damaged");
    String entities =
        "<!DOCTYPE w:document [<!ENTITY a \"ha\"><!ENTITY lol \"&a;&a;&a;&a;&a;\"><!ENTITY file SYSTEM"
            + " \"file:///etc/passwd\">]>";
    assertRefused(
        Packages.docxWithProlog(entities, "<w:p><w:r><w:t>&file;</w:t></w:r></w:p>"), "damaged");
  }

  @Test
  void elementsNestedDeepAreRefused() {
    int depth = 1_000;
    String frames = "<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth);
    assertRefused(Packages.docx(frames), "damaged");
    assertRefused(Packages.docx("<w:ins>".repeat(depth) + "</w:ins>".repeat(depth)), "damaged");
    String passedOver = "<w:x>".repeat(5_000) + "</w:x>".repeat(5_000);
    assertThatCode(
            () ->
                DocumentReader.read(
                    Packages.docx("<w:p><w:r><w:t>一</w:t></w:r>" + passedOver + "</w:p>"),
                    Optional.empty()))
        .as("what is passed over may be as deep as it likes")
        .doesNotThrowAnyException();
  }

  @Test
  void aPageThatUnpacksToAMountainIsTooLarge() throws IOException {
    assertRefused(pdf(48 << 20), "larger inside than any report");
  }

  /** A print whose one page has that many bytes of drawing. */
  private static byte[] pdf(int drawing) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      byte[] block = "0 0 m 1 1 l S\n".repeat(1 << 10).getBytes(StandardCharsets.US_ASCII);
      for (int written = 0; written < drawing; written += block.length) {
        out.write(block);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    String head =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R>>endobj\n"
            + "4 0 obj<</Filter/FlateDecode/Length "
            + packed.size()
            + ">>stream\n";
    file.write(head.getBytes(StandardCharsets.US_ASCII));
    packed.writeTo(file);
    file.write(
        "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    return file.toByteArray();
  }

  @Test
  void aFormThatDrawsItselfEnds() {
    String file =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R"
            + "/Resources<</XObject<</X 5 0 R>>>>>>endobj\n"
            + "4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n"
            + "5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 5 0 R>>>>"
            + "/Length 11>>stream\n/X Do /X Do\nendstream endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF\n";
    Assertions.assertTimeoutPreemptively(
        SOON,
        () ->
            assertThatThrownBy(
                    () ->
                        DocumentReader.read(
                            file.getBytes(StandardCharsets.US_ASCII), Optional.empty()))
                .isInstanceOf(UnreadableReportException.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "xlsx", "xls", "libreoffice.pdf", "chromium.pdf"})
  void brokenDocumentsAreReadOrRefused(String kind) throws IOException {
    byte[] whole = Files.readAllBytes(Path.of("samples/documents/township-2022." + kind));
    Random random = new Random(kind.hashCode());
    for (int i = 0; i < BREAKS; i++) {
      byte[] broken = broken(whole, random);
      try {
        Assertions.assertTimeoutPreemptively(
            SOON,
            () -> {
              try {
                assertThat(DocumentReader.read(broken, Optional.empty()).text().lineCount())
                    .isPositive();
              } catch (UnreadableReportException e) {
                assertThat(e.reason().english()).contains(";");
              }
            });
      } catch (AssertionError e) {
        Path kept = Files.createTempFile("gpr-broken-", "." + kind);
        Files.write(kept, broken);
        throw new AssertionError("kept as " + kept, e);
      }
    }
  }

  /** Cut off, or with bytes changed, lost or doubled. */
  private static byte[] broken(byte[] whole, Random random) {
    byte[] broken = whole.clone();
    int changes = 1 << random.nextInt(10);
    for (int i = 0; i < changes; i++) {
      broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
    }
    int at = random.nextInt(whole.length);
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(broken, at);
      case 1 -> Arrays.copyOfRange(broken, 0, whole.length - random.nextInt(100));
      default -> broken;
    };
  }
}
