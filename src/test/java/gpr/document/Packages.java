package gpr.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Small packages put together from the XML of their parts, so that a test shows what is in them.
 */
public final class Packages {
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

  private Packages() {}

  /** A .docx with that body. */
  public static byte[] docx(String body) {
    return docx(body, "", "");
  }

  /** A .docx with that before its main part. */
  public static byte[] docxWithProlog(String prolog, String body) {
    return docx(prolog, body, "", "");
  }

  /** A .docx with that body, styles and lists. */
  public static byte[] docx(String body, String styles, String numbering) {
    return docx("", body, styles, numbering);
  }

  private static byte[] docx(String prolog, String body, String styles, String numbering) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + TYPES
            + "\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
            + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml"));
    parts.put(
        "word/_rels/document.xml.rels",
        relationships("styles", "styles.xml", "numbering", "numbering.xml"));
    parts.put(
        "word/document.xml",
        prolog + "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    parts.put("word/styles.xml", "<w:styles " + W + ">" + styles + "</w:styles>");
    parts.put("word/numbering.xml", "<w:numbering " + W + ">" + numbering + "</w:numbering>");
    return zip(parts);
  }

  private static String relationships(String... typesAndTargets) {
    StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + RELATIONSHIPS + "\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      xml.append("<Relationship Id=\"r").append(i).append("\" Type=\"").append(TYPE);
      xml.append(typesAndTargets[i]).append("\" Target=\"").append(typesAndTargets[i + 1]);
      xml.append("\"/>");
    }
    return xml.append("</Relationships>").toString();
  }

  /** An archive of texts. */
  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
