package gpr.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import gpr.form.DerivedSum;
import gpr.form.FormCell;
import gpr.organ.Division;
import gpr.organ.Organ;
import gpr.organ.Organs;
import gpr.report.Claim;
import gpr.report.Diagnostic;
import gpr.report.ProcessingFee;
import gpr.report.Report;
import gpr.report.Section;
import gpr.report.Source;
import gpr.table.CellValue;
import gpr.table.Reason;
import java.io.IOException;
import java.util.List;

/**
 * Writes one report, in the order of the contract; everything that is not known is null, never left
 * out.
 */
final class ReportJsonWriter {
  private static final SerializableString SCHEMA_VERSION = name("schemaVersion");
  private static final SerializableString SOURCE = name("source");
  private static final SerializableString PATH = name("path");
  private static final SerializableString PART = name("part");
  private static final SerializableString FORMAT = name("format");
  private static final SerializableString ENCODING = name("encoding");
  private static final SerializableString LAYOUT = name("layout");
  private static final SerializableString LINES = name("lines");
  private static final SerializableString PAGES = name("pages");
  private static final SerializableString TITLE = name("title");
  private static final SerializableString ORGANIZATION = name("organization");
  private static final SerializableString ORGAN_KEY = name("organKey");
  private static final SerializableString DIVISION = name("division");
  private static final SerializableString CODE = name("code");
  private static final SerializableString NAME = name("name");
  private static final SerializableString LEVEL = name("level");
  private static final SerializableString ORGAN_KIND = name("organKind");
  private static final SerializableString YEAR = name("year");
  private static final SerializableString TEMPLATE = name("template");
  private static final SerializableString SIGNATORY = name("signatory");
  private static final SerializableString SIGNED_ON = name("signedOn");
  private static final SerializableString SECTIONS = name("sections");
  private static final SerializableString NUMBER = name("number");
  private static final SerializableString HEADING = name("heading");
  private static final SerializableString LINE = name("line");
  private static final SerializableString COLUMN = name("column");
  private static final SerializableString TEXT = name("text");
  private static final SerializableString PROCESSING_FEE = name("processingFee");
  private static final SerializableString NOTICES = name("notices");
  private static final SerializableString AMOUNT_NOTIFIED = name("amountNotified");
  private static final SerializableString AMOUNT_COLLECTED = name("amountCollected");
  private static final SerializableString DERIVED = name("derived");
  private static final SerializableString CLAIMS = name("claims");
  private static final SerializableString VALUE = name("value");
  private static final SerializableString QUOTE = name("quote");
  private static final SerializableString DIAGNOSTICS = name("diagnostics");
  private static final SerializableString RULE = name("rule");
  private static final SerializableString SEVERITY = name("severity");
  private static final SerializableString MESSAGE = name("message");
  private static final SerializableString PATHS = name("paths");
  private static final SerializableString CELLS = name("cells");
  private static final SerializableString STATUS = name("status");
  private static final SerializableString RAW = name("raw");
  private static final SerializableString REASONS = name("reasons");

  private final JsonGenerator json;
  private final JsonFields fields;
  private final TableFrame frame;
  private final CellPaths paths;
  private final boolean withCells;

  ReportJsonWriter(
      JsonGenerator json, JsonLayout layout, TableFrame frame, CellPaths paths, boolean withCells) {
    this.json = json;
    this.fields = new JsonFields(json, layout);
    this.frame = frame;
    this.paths = paths;
    this.withCells = withCells;
  }

  private static SerializableString name(String name) {
    return new SerializedString(name);
  }

  void write(Report report) throws IOException {
    json.writeStartObject();
    fields.string(SCHEMA_VERSION, ReportJson.SCHEMA_VERSION);
    source(report.source());
    fields.string(TITLE, report.title());
    fields.string(ORGANIZATION, report.organization());
    organ(Organs.of(report));
    fields.integer(YEAR, report.year());
    fields.string(TEMPLATE, report.form().template());
    fields.string(SIGNATORY, report.signatory());
    fields.string(SIGNED_ON, report.signedOn() == null ? null : report.signedOn().toString());
    sections(report.sections());
    frame.write(json, report.cells());
    processingFee(report.processingFee());
    derived(report);
    claims(report.claims());
    diagnostics(report.diagnostics());
    if (withCells) {
      cells(report.cells());
    }
    json.writeEndObject();
  }

  private void source(Source source) throws IOException {
    json.writeFieldName(SOURCE);
    fields.startLine();
    fields.string(PATH, source.path());
    if (source.part() > 0) {
      fields.integer(PART, source.part());
    }
    fields.string(FORMAT, source.format().id());
    fields.string(ENCODING, source.encoding());
    fields.string(LAYOUT, source.layout() == null ? null : source.layout().id());
    fields.integer(LINES, source.lines());
    pages(source);
    fields.endLine();
  }

  private void pages(Source source) throws IOException {
    if (source.format().hasPages()) {
      json.writeFieldName(PAGES);
      json.writeStartArray();
      for (int line : source.pages()) {
        json.writeNumber(line);
      }
      json.writeEndArray();
    }
  }

  private void organ(Organ organ) throws IOException {
    fields.string(ORGAN_KEY, organ.key());
    json.writeFieldName(DIVISION);
    if (organ.division() == null) {
      json.writeNull();
    } else {
      division(organ.division());
    }
    fields.string(ORGAN_KIND, organ.kind() == null ? null : organ.kind().id());
  }

  private void division(Division division) throws IOException {
    fields.startLine();
    fields.string(CODE, division.code());
    fields.string(NAME, division.name());
    json.writeFieldName(PATH);
    json.writeStartArray();
    for (String name : division.path()) {
      json.writeString(name);
    }
    json.writeEndArray();
    fields.string(LEVEL, division.level().id());
    fields.endLine();
  }

  private void sections(List<Section> sections) throws IOException {
    json.writeFieldName(SECTIONS);
    json.writeStartArray();
    for (Section section : sections) {
      fields.startLine();
      fields.integer(NUMBER, section.number());
      fields.string(TITLE, section.title());
      fields.string(HEADING, section.heading());
      fields.integer(LINE, section.line());
      fields.prose(TEXT, section.paragraphs());
      fields.endLine();
    }
    json.writeEndArray();
  }

  private void processingFee(ProcessingFee fee) throws IOException {
    json.writeFieldName(PROCESSING_FEE);
    fields.startLine();
    fields.number(NOTICES, fee.notices());
    fields.number(AMOUNT_NOTIFIED, fee.amountNotified());
    fields.number(AMOUNT_COLLECTED, fee.amountCollected());
    fields.endLine();
  }

  private void derived(Report report) throws IOException {
    json.writeFieldName(DERIVED);
    json.writeStartObject();
    String group = null;
    for (DerivedSum sum : report.form().derived()) {
      if (!sum.name().equals(group)) {
        if (group != null) {
          fields.endLine();
        }
        group = sum.name();
        json.writeFieldName(group);
        fields.startLine();
      }
      json.writeFieldName(sum.column());
      fields.number(report.sum(sum));
    }
    if (group != null) {
      fields.endLine();
    }
    json.writeEndObject();
  }

  private void claims(List<Claim> claims) throws IOException {
    json.writeFieldName(CLAIMS);
    json.writeStartArray();
    for (Claim claim : claims) {
      fields.startLine();
      claimedPath(claim.cells());
      fields.number(VALUE, claim.value());
      fields.integer(LINE, claim.line());
      fields.string(QUOTE, claim.quote());
      fields.endLine();
    }
    json.writeEndArray();
  }

  private void claimedPath(List<FormCell> cells) throws IOException {
    if (cells.size() == 1) {
      json.writeFieldName(PATH);
      paths.write(json, cells.get(0));
    } else {
      paths(PATH, cells);
    }
  }

  private void diagnostics(List<Diagnostic> diagnostics) throws IOException {
    json.writeFieldName(DIAGNOSTICS);
    json.writeStartArray();
    for (Diagnostic diagnostic : diagnostics) {
      fields.startLine();
      fields.string(RULE, diagnostic.rule());
      fields.string(SEVERITY, diagnostic.severity().id());
      fields.string(MESSAGE, diagnostic.message().english());
      fields.place(LINE, diagnostic.line());
      paths(PATHS, diagnostic.cells());
      fields.endLine();
    }
    json.writeEndArray();
  }

  private void cells(List<CellValue> cells) throws IOException {
    json.writeFieldName(CELLS);
    json.writeStartArray();
    for (CellValue cell : cells) {
      fields.startLine();
      json.writeFieldName(PATH);
      paths.write(json, cell.cell());
      fields.number(VALUE, cell.value());
      fields.string(STATUS, cell.status().id());
      fields.string(RAW, cell.raw());
      fields.place(LINE, cell.line());
      fields.place(COLUMN, cell.column());
      json.writeFieldName(REASONS);
      json.writeStartArray();
      for (Reason reason : cell.reasons()) {
        json.writeString(reason.id());
      }
      json.writeEndArray();
      fields.endLine();
    }
    json.writeEndArray();
  }

  private void paths(SerializableString name, List<FormCell> cells) throws IOException {
    json.writeFieldName(name);
    json.writeStartArray();
    for (FormCell cell : cells) {
      paths.write(json, cell);
    }
    json.writeEndArray();
  }
}
