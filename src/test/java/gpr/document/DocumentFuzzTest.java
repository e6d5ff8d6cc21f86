package gpr.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import gpr.UnreadableReportException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Guided by coverage with {@code mvn -P fuzz test}; in the ordinary build the kept inputs are read
 * again. Whatever a document holds, there is a text or one line that says why not.
 */
class DocumentFuzzTest {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE = "http://schemas.openxmlformats.org";
  private static final int MOST_BYTES_CHANGED = 30;

  private static void read(byte[] file) {
    try {
      assertThat(DocumentReader.read(file, Optional.empty()).text().lineCount()).isPositive();
    } catch (UnreadableReportException e) {
      assertThat(e.reason().english()).isNotBlank().doesNotContain("\n");
    }
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Every kind by its own first bytes. */
  @FuzzTest(maxDuration = "10m")
  void anyBytes(byte[] bytes) {
    read(bytes);
  }

  /** Paragraphs, runs, tables and what else a body may have. */
  @FuzzTest(maxDuration = "10m")
  void bodyOfWord(byte[] body) {
    read(Packages.docx(utf8(body)));
  }

  /** A paragraph of each list: styles first, after a line end the lists. */
  @FuzzTest(maxDuration = "10m")
  void listsAndStylesOfWord(byte[] parts) {
    String[] both = utf8(parts).split("\n", 2);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(i).append("\"/><w:numPr>");
      body.append("<w:ilvl w:val=\"").append(i).append("\"/><w:numId w:val=\"1\"/></w:numPr>");
      body.append("</w:pPr><w:r><w:t>一</w:t></w:r></w:p>");
    }
    read(Packages.docx(body.toString(), both[0], both.length > 1 ? both[1] : ""));
  }

  /** The rows, merged cells and columns of a sheet. */
  @FuzzTest(maxDuration = "10m")
  void sheet(byte[] sheet) {
    Map<String, String> parts = new LinkedHashMap<>();
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    parts.put(
        "[Content_Types].xml",
        ("<Types xmlns=\"%s/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName="
                + "\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/><Override PartName="
                + "\"/xl/worksheets/sheet1.xml\" ContentType=\"%sworksheet+xml\"/></Types>")
            .formatted(OFFICE, type, type));
    parts.put("_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
    parts.put("xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
    parts.put(
        "xl/workbook.xml",
        ("<workbook xmlns=\"%s\" xmlns:r=\"%s/officeDocument/2006/relationships\"><sheets>"
                + "<sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
            .formatted(MAIN, OFFICE));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"" + MAIN + "\">" + utf8(sheet) + "</worksheet>");
    read(Packages.zip(parts));
  }

  private static String relationship(String type, String target) {
    return ("<Relationships xmlns=\"%s/package/2006/relationships\"><Relationship Id=\"r1\""
            + " Type=\"%s/officeDocument/2006/relationships/%s\" Target=\"%s\"/></Relationships>")
        .formatted(OFFICE, OFFICE, type, target);
  }

  /** What draws a page of a print. */
  @FuzzTest(maxDuration = "10m")
  void drawing(byte[] drawing) {
    String content = new String(drawing, StandardCharsets.ISO_8859_1);
    String file =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R"
            + "/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
            + "4 0 obj<</Length "
            + content.length()
            + ">>stream\n"
            + content
            + "\nendstream endobj\n"
            + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Courier>>endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF\n";
    read(file.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A document of Word before 2007, and a workbook of then, with some bytes changed. */
  @FuzzTest(maxDuration = "10m")
  void compound(FuzzedDataProvider data) throws IOException {
    String kind = data.consumeBoolean() ? "doc" : "xls";
    byte[] bytes = Files.readAllBytes(Path.of("samples/documents/township-2022." + kind));
    for (int i = data.consumeInt(0, MOST_BYTES_CHANGED); i > 0; i--) {
      bytes[data.consumeInt(0, bytes.length - 1)] = data.consumeByte();
    }
    read(bytes);
  }
}
