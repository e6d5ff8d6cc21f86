package gpr.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gpr.Format;
import gpr.UnreadableReportException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileKindTest {
  private static byte[] bytes(String characters) {
    return characters.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] archive(String... names) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String name : names) {
      parts.put(name, "x");
    }
    return Packages.zip(parts);
  }

  static Stream<Arguments> notRead() {
    return Stream.of(
        Arguments.of(bytes("{\\rtf1\\ansi}"), "an RTF document; save it as .docx"),
        Arguments.of(bytes("\u0089PNG\r\n\u001A\n"), "a picture"),
        Arguments.of(bytes("\u00FF\u00D8\u00FF\u00E0JFIF"), "a picture"),
        Arguments.of(bytes("BM\u0010\0\0\0\0\0\0\0"), "a picture"),
        Arguments.of(bytes("Rar!\u001A\u0007\0"), "an archive"),
        Arguments.of(archive("a.txt", "b/c.docx"), "an archive"),
        Arguments.of(archive("mimetype", "content.xml"), "an OpenDocument file"),
        Arguments.of(archive("OFD.xml", "Doc_0/Document.xml"), "an OFD document; export it"),
        Arguments.of(archive("mimetype", "META-INF/container.xml"), "an e-book"),
        Arguments.of(archive("[Content_Types].xml", "ppt/presentation.xml"), "a presentation"),
        Arguments.of(archive("[Content_Types].xml", "xl/workbook.bin"), "a binary workbook"),
        Arguments.of(bytes("PK\3\4\24\0\0\0"), "that was cut off"),
        Arguments.of(
            bytes("MIME-Version: 1.0\r\nContent-Type: multipart/related;"),
            "a single-file web page"),
        Arguments.of(
            bytes(
                "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?><w:wordDocument>"),
            "a document as one XML file"));
  }

  @ParameterizedTest
  @MethodSource("notRead")
  void whatIsNotReadIsNamedWithWhatToDo(byte[] file, String message) {
    assertThatThrownBy(() -> DocumentReader.read(file, Optional.empty()))
        .isInstanceOfSatisfying(
            UnreadableReportException.class,
            e -> assertThat(e.reason().in(Locale.CHINESE)).startsWith("这是"))
        .hasMessageStartingWith("this is ")
        .hasMessageContaining(message);
  }

  @Test
  void everyKindThatIsNotReadHasItsSentence() {
    for (FileKind kind : FileKind.values()) {
      boolean isRead =
          switch (kind) {
            case TEXT, HTML, DOCX, XLSX, PDF, COMPOUND -> true;
            default -> false;
          };
      if (!isRead) {
        assertThat(gpr.Message.of("document.kind." + kind.id()).english()).contains(";");
      }
    }
  }

  @Test
  void pagesAndTextsAreTextsInTheirEncoding() throws UnreadableReportException {
    String page = "\r\n<!DOCTYPE html><html><head><meta charset=gb2312></head><p>一、总体情况</p>";
    DocumentText html =
        DocumentReader.read(page.getBytes(Charset.forName("GB18030")), Optional.empty());
    assertThat(html.format()).isEqualTo(Format.HTML);
    assertThat(html.text().encoding()).isEqualTo("GB18030");
    assertThat(html.text().line(2)).contains("一、总体情况");
    for (String text :
        new String[] {"<p>一</p>", "PK 赛", "{\"a\": 1}", "BMI 指数", "%PDF", "一、总体情况"}) {
      assertThat(
              DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty()).format())
          .isEqualTo(Format.TEXT);
    }
  }

  @Test
  void aDocumentIsKnownWhateverStandsBeforeItsParts() throws UnreadableReportException {
    byte[] docx = Packages.docx("<w:p><w:r><w:t>一</w:t></w:r></w:p>");
    assertThat(FileKind.of(docx)).isEqualTo(FileKind.DOCX);
    assertThat(DocumentReader.read(docx, Optional.of(StandardCharsets.UTF_16LE)).text().line(1))
        .as("documents know their own encoding")
        .isEqualTo("一");
  }

  @Test
  void aDocumentWithAPasswordSaysSo() throws Exception {
    byte[] docx = Packages.docx("<w:p><w:r><w:t>一</w:t></w:r></w:p>");
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (java.io.OutputStream out = encryptor.getDataStream(files)) {
        out.write(docx);
      }
      assertThatThrownBy(() -> DocumentReader.read(written(files), Optional.empty()))
          .hasMessageContaining("protected by a password");
    }
  }

  @Test
  void anotherCompoundFileIsNamed() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[8]), "CONTENTS");
      assertThatThrownBy(() -> DocumentReader.read(written(files), Optional.empty()))
          .hasMessageContaining("Works or an old WPS");
    }
  }

  private static byte[] written(POIFSFileSystem files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    files.writeFilesystem(bytes);
    return bytes.toByteArray();
  }
}
