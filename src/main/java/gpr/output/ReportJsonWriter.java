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
import gpr.report.Paragraph;
import gpr.report.ProcessingFee;
import gpr.report.Report;
import gpr.report.Section;
import gpr.report.Source;
import gpr.table.CellValue;
import gpr.table.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** Somewhat more than the prose of a usual section. */
  private static final int USUAL_PROSE = 2048;

  private final JsonGenerator json;
  private final JsonLayout layout;
  private final TableFrame frame;
  private final CellPaths paths;
  private final boolean withCells;
  private char[] prose = new char[USUAL_PROSE];

  ReportJsonWriter(
      JsonGenerator json, JsonLayout layout, TableFrame frame, CellPaths paths, boolean withCells) {
    this.json = json;
    this.layout = layout;
    this.frame = frame;
    this.paths = paths;
    this.withCells = withCells;
  }

  private static SerializableString name(String name) {
    return new SerializedString(name);
  }

  void write(Report report) throws IOException {
    json.writeStartObject();
    string(SCHEMA_VERSION, ReportJson.SCHEMA_VERSION);
    source(report.source());
    string(TITLE, report.title());
    string(ORGANIZATION, report.organization());
    organ(Organs.of(report));
    year(report.year());
    string(TEMPLATE, report.form().template());
    string(SIGNATORY, report.signatory());
    string(SIGNED_ON, report.signedOn() == null ? null : report.signedOn().toString());
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
    startLine();
    string(PATH, source.path());
    if (source.part() > 0) {
      integer(PART, source.part());
    }
    string(FORMAT, source.format().id());
    string(ENCODING, source.encoding());
    string(LAYOUT, source.layout() == null ? null : source.layout().id());
    integer(LINES, source.lines());
    pages(source);
    endLine();
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
    string(ORGAN_KEY, organ.key());
    json.writeFieldName(DIVISION);
    if (organ.division() == null) {
      json.writeNull();
    } else {
      division(organ.division());
    }
    string(ORGAN_KIND, organ.kind() == null ? null : organ.kind().id());
  }

  private void division(Division division) throws IOException {
    startLine();
    string(CODE, division.code());
    string(NAME, division.name());
    json.writeFieldName(PATH);
    json.writeStartArray();
    for (String name : division.path()) {
      json.writeString(name);
    }
    json.writeEndArray();
    string(LEVEL, division.level().id());
    endLine();
  }

  private void year(@Nullable Integer year) throws IOException {
    json.writeFieldName(YEAR);
    if (year == null) {
      json.writeNull();
    } else {
      json.writeNumber(year.intValue());
    }
  }

  private void sections(List<Section> sections) throws IOException {
    json.writeFieldName(SECTIONS);
    json.writeStartArray();
    for (Section section : sections) {
      startLine();
      integer(NUMBER, section.number());
      string(TITLE, section.title());
      string(HEADING, section.heading());
      integer(LINE, section.line());
      json.writeFieldName(TEXT);
      text(section.paragraphs());
      endLine();
    }
    json.writeEndArray();
  }

  /** The paragraphs with line feeds between them, put together in one array for all sections. */
  private void text(List<Paragraph> paragraphs) throws IOException {
    int length = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i).text();
      if (length + text.length() + 1 > prose.length) {
        prose = Arrays.copyOf(prose, 2 * (length + text.length() + 1));
      }
      if (i > 0) {
        prose[length++] = '\n';
      }
      text.getChars(0, text.length(), prose, length);
      length += text.length();
    }
    json.writeString(prose, 0, length);
  }

  private void processingFee(ProcessingFee fee) throws IOException {
    json.writeFieldName(PROCESSING_FEE);
    startLine();
    number(NOTICES, fee.notices());
    number(AMOUNT_NOTIFIED, fee.amountNotified());
    number(AMOUNT_COLLECTED, fee.amountCollected());
    endLine();
  }

  private void derived(Report report) throws IOException {
    json.writeFieldName(DERIVED);
    json.writeStartObject();
    String group = null;
    for (DerivedSum sum : report.form().derived()) {
      if (!sum.name().equals(group)) {
        if (group != null) {
          endLine();
        }
        group = sum.name();
        json.writeFieldName(group);
        startLine();
      }
      json.writeFieldName(sum.column());
      number(report.sum(sum));
    }
    if (group != null) {
      endLine();
    }
    json.writeEndObject();
  }

  private void claims(List<Claim> claims) throws IOException {
    json.writeFieldName(CLAIMS);
    json.writeStartArray();
    for (Claim claim : claims) {
      startLine();
      claimedPath(claim.cells());
      number(VALUE, claim.value());
      integer(LINE, claim.line());
      string(QUOTE, claim.quote());
      endLine();
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
      startLine();
      string(RULE, diagnostic.rule());
      string(SEVERITY, diagnostic.severity().id());
      string(MESSAGE, diagnostic.message().english());
      place(LINE, diagnostic.line());
      paths(PATHS, diagnostic.cells());
      endLine();
    }
    json.writeEndArray();
  }

  private void cells(List<CellValue> cells) throws IOException {
    json.writeFieldName(CELLS);
    json.writeStartArray();
    for (CellValue cell : cells) {
      startLine();
      json.writeFieldName(PATH);
      paths.write(json, cell.cell());
      number(VALUE, cell.value());
      string(STATUS, cell.status().id());
      string(RAW, cell.raw());
      place(LINE, cell.line());
      place(COLUMN, cell.column());
      json.writeFieldName(REASONS);
      json.writeStartArray();
      for (Reason reason : cell.reasons()) {
        json.writeString(reason.id());
      }
      json.writeEndArray();
      endLine();
    }
    json.writeEndArray();
  }

  private void startLine() throws IOException {
    json.writeStartObject();
    layout.startLine();
  }

  private void endLine() throws IOException {
    json.writeEndObject();
    layout.endLine();
  }

  private void paths(SerializableString name, List<FormCell> cells) throws IOException {
    json.writeFieldName(name);
    json.writeStartArray();
    for (FormCell cell : cells) {
      paths.write(json, cell);
    }
    json.writeEndArray();
  }

  private void string(SerializableString name, @Nullable String value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  private void integer(SerializableString name, int value) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(value);
  }

  /** A line or column, where 0 says that there is none. */
  private void place(SerializableString name, int value) throws IOException {
    json.writeFieldName(name);
    if (value == 0) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  private void number(SerializableString name, @Nullable BigDecimal value) throws IOException {
    json.writeFieldName(name);
    number(value);
  }

  private void number(@Nullable BigDecimal value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value.scale() == 0 && value.precision() < Long.BYTES * 2) {
      // Nearly all numbers are small counts, which have a way without text in between.
      json.writeNumber(value.longValue());
    } else {
      json.writeNumber(value);
    }
  }
}
