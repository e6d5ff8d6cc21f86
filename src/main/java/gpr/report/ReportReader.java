package gpr.report;

import gpr.Message;
import gpr.UnreadInput;
import gpr.UnreadableReportException;
import gpr.document.DocumentReader;
import gpr.document.DocumentText;
import gpr.form.Form;
import gpr.form.Forms;
import gpr.layout.CellReader;
import gpr.layout.VisibleText;
import gpr.table.TableReader;
import gpr.table.TemplateFinder;
import gpr.text.SourceText;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the reports of a text. Immutable, so one reader serves many threads; serializable, so that
 * a job can send it to many machines.
 */
public final class ReportReader implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Charset> encoding;
  private final transient CellReader cellReader = new CellReader();
  private final transient List<TableReader> tableReaders = tableReaders(Forms.all());
  private final transient TemplateFinder templateFinder = new TemplateFinder(tableReaders);
  private final transient ClaimReader claimReader = new ClaimReader(Forms.all());
  private final transient HeadingFinder headingFinder = new HeadingFinder(Forms.latest());

  /** A reader that finds out each text's encoding. */
  public ReportReader() {
    this(Optional.empty());
  }

  /**
   * @param encoding the encoding of every text; empty to find it out
   */
  public ReportReader(Optional<Charset> encoding) {
    this.encoding = encoding;
  }

  private static List<TableReader> tableReaders(List<Form> forms) {
    List<TableReader> readers = new ArrayList<>(forms.size());
    for (Form form : forms) {
      readers.add(new TableReader(form));
    }
    return readers;
  }

  /**
   * The one report, or the first of several, of a file.
   *
   * @throws IOException if the file cannot be read
   * @throws UnreadableReportException if it is no text, or no such report
   */
  public Report read(Path file) throws IOException, UnreadableReportException {
    return readAll(file.toString(), Files.readAllBytes(file)).get(0);
  }

  /**
   * Every report of a text, in its order; at least one.
   *
   * @param name how the text is named in the results
   * @param bytes the text as it stands in the file
   * @throws UnreadableReportException if it is no text, or no such report
   */
  public List<Report> readAll(String name, byte[] bytes) throws UnreadableReportException {
    List<Report> reports = new ArrayList<>();
    readEach(name, bytes, reports::add);
    return reports;
  }

  /**
   * What is to be done with a report.
   *
   * @param <E> what may fail in doing so
   */
  @FunctionalInterface
  public interface Taker<E extends Exception> {
    /** Takes one report. */
    void take(Report report) throws E;
  }

  /**
   * Gives every report of a text, in its order, at least one, each as soon as it is read: of a text
   * with thousands of reports one is in memory at a time.
   *
   * @param name how the text is named in the results
   * @param bytes the text as it stands in the file
   * @param taker what is to be done with each
   * @param <E> what may fail in doing so
   * @return what of the text could not be read though reports of it were; empty where all was
   * @throws UnreadableReportException if it is no text, or no such report; nothing was taken then
   * @throws E from the taker; the rest is not read then
   */
  public <E extends Exception> Optional<UnreadInput> readEach(
      String name, byte[] bytes, Taker<E> taker) throws UnreadableReportException, E {
    DocumentText file = DocumentReader.read(bytes, encoding);
    VisibleText text = VisibleText.of(file.text(), cellReader);
    List<TextPart> parts = TextPart.split(text.seen(), headingFinder.candidates(text.seen()));
    boolean isAny = false;
    for (int i = 0; i < parts.size(); i++) {
      int number = parts.size() == 1 ? 0 : i + 1;
      Optional<Report> report = read(name, number, file, text, parts.get(i));
      if (report.isPresent()) {
        isAny = true;
        taker.take(report.get());
      }
    }
    if (!isAny) {
      throw new UnreadableReportException(Message.of("unreadable.noReport"), 0);
    }
    return file.text().isCut()
        ? Optional.of(new UnreadInput(name, file.text().lineCount(), Message.of("unreadable.cut")))
        : Optional.empty();
  }

  /** The report in a part of a text; empty if neither a heading nor a table of one is in it. */
  private Optional<Report> read(
      String name, int number, DocumentText file, VisibleText text, TextPart part) {
    Document document = Document.of(text, part, cellReader);
    Optional<Closing> closing = document.closing();
    Title title = TitleReader.read(document.preamble(), document.firstSection(), closing, name);
    TableReader.Tables tables = readTables(document, title);
    if (part.headings().isEmpty() && tables.matchedRows() == 0) {
      return Optional.empty();
    }
    Form form = tables.form();
    List<Section> sections = document.sections();
    SourceText written = text.source();
    Source source =
        new Source(
            name,
            number,
            file.format(),
            written.encoding(),
            tables.layout(),
            written.lineCount(),
            file.pages(),
            new SourceLines(written));
    Report report =
        new Report(
            source,
            form,
            title.title(),
            title.organization(),
            title.year(),
            closing.map(Closing::signatory).orElse(null),
            closing.map(Closing::signedOn).orElse(null),
            document.preface(),
            sections,
            tables.cells(),
            FeeReader.read(
                document.lastSection(), new Reporter(title.organization(), title.year())),
            claimReader.read(form, title, sections),
            YearStatements.read(title, document.preamble(), sections, closing),
            Diagnostics.of(form, sections, tables, title, closing));
    return Optional.of(text.isAsWritten() ? report : new PlacesInSource(text).of(report));
  }

  /** What is sent instead of a reader: it is made anew, from the forms that are there. */
  private record Settings(String encoding) implements Serializable {
    private Object readResolve() {
      return new ReportReader(
          encoding.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(encoding)));
    }
  }

  private Object writeReplace() {
    return new Settings(encoding.map(Charset::name).orElse(""));
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("only its settings are sent");
  }

  /** Reads the tables in the form whose own labels they have; else in that of the report's year. */
  private TableReader.Tables readTables(Document document, Title title) {
    Integer year = title.year();
    Optional<Form> form = templateFinder.find(document.rows());
    if (form.isEmpty() && year != null) {
      form = Forms.ofYear(year);
    }
    int index = Forms.all().indexOf(form.orElse(Forms.latest()));
    return tableReaders
        .get(index)
        .read(document.rows(), new TableReader.Subject(year, title.organization()));
  }
}
