package gpr.document.office;

import gpr.UnreadableReportException;
import gpr.document.DocumentLines;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;

/**
 * Reads a .docx. The package is opened by the library; the words are taken from the parts
 * themselves, since what is deleted, hidden, numbered or merged stands only there.
 */
final class DocxReader {
  /** The ends of the relationships' types, which both editions of the specification share. */
  private static final String MAIN = "/officeDocument";

  private static final String STYLES = "/styles";
  private static final String NUMBERING = "/numbering";

  private DocxReader() {}

  static void read(OPCPackage document, DocumentLines lines)
      throws IOException, UnreadableReportException {
    try {
      PackagePart main =
          part(document, document.getRelationships())
              .orElseThrow(() -> new IOException("no main part"));
      DocxStyles styles = new DocxStyles();
      walk(related(main, STYLES), styles::reader);
      DocxNumbering numbering = new DocxNumbering();
      walk(related(main, NUMBERING), numbering::reader);
      BlockWriter writer = new BlockWriter(lines);
      walk(Optional.of(main), xml -> new DocxBody(xml, styles, numbering).reader(writer::write));
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static Optional<PackagePart> part(
      OPCPackage document, PackageRelationshipCollection relationships)
      throws InvalidFormatException {
    for (PackageRelationship relationship : relationships) {
      if (relationship.getRelationshipType().endsWith(MAIN)) {
        return Optional.ofNullable(document.getPart(relationship));
      }
    }
    return Optional.empty();
  }

  private static Optional<PackagePart> related(PackagePart main, String type)
      throws InvalidFormatException {
    for (PackageRelationship relationship : main.getRelationships()) {
      if (relationship.getRelationshipType().endsWith(type)) {
        return Optional.ofNullable(main.getRelatedPart(relationship));
      }
    }
    return Optional.empty();
  }

  private static void walk(Optional<PackagePart> part, Function<Xml, Xml.Element> walker)
      throws IOException, UnreadableReportException {
    if (part.isPresent()) {
      try (InputStream in = part.get().getInputStream()) {
        Xml.walk(in, walker);
      }
    }
  }
}
