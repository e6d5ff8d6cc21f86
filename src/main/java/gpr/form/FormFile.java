package gpr.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a form from its resource; {@code 2021.tsv} explains the keywords. */
final class FormFile {
  private static final String FOLDER = "/gpr/form/";

  /** A section as the resource has it; {@code wordings} are all of them, {@code laws} the laws'. */
  private record Section(int number, String title, List<String> wordings, List<String> laws) {}

  private String template = "";
  private int firstYear;
  private int lastYear;
  private int cellCount;
  private final List<Section> sections = new ArrayList<>();
  private final List<FormTable> tables = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private final List<DerivedSum> derived = new ArrayList<>();

  /** The list that {@code alias} adds to: the wordings of the line above. */
  private List<String> wordings = new ArrayList<>();

  private @Nullable TableLines table;

  private FormFile() {}

  static Form read(String name) {
    FormFile file = new FormFile();
    file.readLines(name + ".tsv");
    file.endTable();
    return file.form();
  }

  /** The forms that a resource names, a line each, in its order. */
  static List<Form> readAll(String name) {
    List<Form> forms = new ArrayList<>();
    for (List<String> fields : fieldsOf(name + ".tsv")) {
      if (!fields.isEmpty() && !fields.get(0).equals("form")) {
        throw new IllegalStateException(name + ".tsv: unknown keyword " + fields.get(0));
      }
      if (!fields.isEmpty()) {
        forms.add(read(fields.get(1)));
      }
    }
    return List.copyOf(forms);
  }

  private Form form() {
    List<SectionForm> of = new ArrayList<>();
    for (Section each : sections) {
      of.add(new SectionForm(each.number(), each.title(), each.wordings(), each.laws()));
    }
    return new Form(template, firstYear, lastYear, of, tables, sums, derived);
  }

  private void readLines(String resource) {
    List<List<String>> lines = fieldsOf(resource);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        readLine(lines.get(i), resource + ":" + (i + 1));
      }
    }
  }

  /** The fields of each line of a resource; of comments and empty lines none. */
  private static List<List<String>> fieldsOf(String resource) {
    List<List<String>> lines = new ArrayList<>();
    try (InputStream in = FormFile.class.getResourceAsStream(FOLDER + resource)) {
      if (in == null) {
        throw new IllegalStateException("form resource " + resource + " is not there");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        boolean said = !line.isEmpty() && line.charAt(0) != '#';
        lines.add(said ? List.of(line.split("\t", -1)) : List.of());
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readLine(List<String> fields, String place) {
    switch (fields.get(0)) {
      case "template" -> {
        template = fields.get(1);
        firstYear = Integer.parseInt(fields.get(2));
        lastYear = fields.get(3).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(fields.get(3));
      }
      case "include" -> readLines(fields.get(1));
      case "section" -> {
        wordings = new ArrayList<>(List.of(fields.get(3)));
        List<String> laws = new ArrayList<>(wordings);
        sections.add(new Section(Integer.parseInt(fields.get(1)), fields.get(2), wordings, laws));
      }
      case "law" -> {
        List<String> words = fields.subList(1, fields.size());
        wordings.addAll(words);
        sections.get(sections.size() - 1).laws().addAll(words);
      }
      case "alias" -> wordings.addAll(fields.subList(1, fields.size()));
      case "table" -> {
        endTable();
        table = new TableLines(fields);
      }
      default -> {
        if (table == null) {
          throw new IllegalStateException(place + ": unknown before a table: " + fields.get(0));
        }
        readTableLine(table, fields, place);
      }
    }
  }

  private void readTableLine(TableLines of, List<String> fields, String place) {
    switch (fields.get(0)) {
      case "block" -> wordings = of.addBlock(fields.get(1));
      case "group" -> wordings = of.addGroup(fields);
      case "column" -> wordings = of.addColumn(fields);
      case "row" -> wordings = of.addRow(fields.get(1), fields.get(2));
      case "span" -> of.add(new FormTable.Span(fields.get(1), fields.get(2), fields.get(3)));
      case "sum" ->
          of.add(new SumLine(fields.get(1), fields.get(2).equals("columns"), fields.get(3)));
      case "derived" -> of.add(new DerivedLine(fields.get(1), fields.get(2), fields.get(3)));
      default -> throw new IllegalStateException(place + ": unknown keyword " + fields.get(0));
    }
  }

  private void endTable() {
    if (table != null) {
      FormTable whole = table.table(cellCount);
      cellCount += whole.cells().size();
      tables.add(whole);
      sums.addAll(table.sums(whole.cells()));
      derived.addAll(table.derived(whole.cells()));
      table = null;
    }
  }
}
