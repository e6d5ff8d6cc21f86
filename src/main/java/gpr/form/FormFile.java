package gpr.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a form from its resource; {@code 2021.tsv} explains the keywords. */
final class FormFile {
  private static final String FOLDER = "/gpr/form/";

  private record Column(String key, String label, FormCell.Kind kind, String unit) {}

  /** A row as the resource has it, with the columns of its block. */
  private record Line(String key, List<String> labels, List<Column> columns, int block) {}

  private record SumLine(String rule, boolean overColumns, String equation) {}

  private record DerivedLine(String name, String label, String parts) {}

  private String template = "";
  private int firstYear;
  private int lastYear;
  private int cellCount;
  private final List<SectionForm> sections = new ArrayList<>();
  private final List<FormTable> tables = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private final List<DerivedSum> derived = new ArrayList<>();

  /** The list that {@code alias} adds to: the wordings of the line above. */
  private List<String> wordings = new ArrayList<>();

  private String @Nullable [] table;
  private String group = "";
  private int block;
  private final List<Column> columns = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<SumLine> sumLines = new ArrayList<>();
  private final List<DerivedLine> derivedLines = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final Map<String, String> groups = new LinkedHashMap<>();
  private final List<FormTable.Span> spans = new ArrayList<>();
  private List<String> headCaptions = new ArrayList<>();
  private List<String> groupLabels = new ArrayList<>();
  private Map<String, List<String>> columnLabels = new LinkedHashMap<>();
  private List<String[]> sectionHeads = new ArrayList<>();
  private final List<List<String>> sectionWordings = new ArrayList<>();
  private final List<List<String>> sectionLaws = new ArrayList<>();

  private FormFile() {}

  static Form read(String name) {
    FormFile file = new FormFile();
    file.readLines(name + ".tsv");
    file.endTable();
    for (int i = 0; i < file.sectionHeads.size(); i++) {
      String[] head = file.sectionHeads.get(i);
      file.sections.add(
          new SectionForm(
              Integer.parseInt(head[1]),
              head[2],
              file.sectionWordings.get(i),
              file.sectionLaws.get(i)));
    }
    return new Form(
        file.template,
        file.firstYear,
        file.lastYear,
        file.sections,
        file.tables,
        file.sums,
        file.derived);
  }

  /** The forms that a resource names, a line each, in its order. */
  static List<Form> readAll(String name) {
    List<Form> forms = new ArrayList<>();
    for (String[] fields : fieldsOf(name + ".tsv")) {
      if (fields.length > 0 && !fields[0].equals("form")) {
        throw new IllegalStateException(name + ".tsv: unknown keyword " + fields[0]);
      }
      if (fields.length > 0) {
        forms.add(read(fields[1]));
      }
    }
    return List.copyOf(forms);
  }

  private void readLines(String resource) {
    List<String[]> lines = fieldsOf(resource);
    for (int i = 0; i < lines.size(); i++) {
      readLine(lines.get(i), resource + ":" + (i + 1));
    }
  }

  /** The fields of each line of a resource; of comments and empty lines none. */
  private static List<String[]> fieldsOf(String resource) {
    List<String[]> lines = new ArrayList<>();
    try (InputStream in = FormFile.class.getResourceAsStream(FOLDER + resource)) {
      if (in == null) {
        throw new IllegalStateException("form resource " + resource + " is not there");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        boolean said = !line.isEmpty() && line.charAt(0) != '#';
        lines.add(said ? line.split("\t", -1) : new String[0]);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readLine(String[] fields, String place) {
    if (fields.length == 0) {
      return;
    }
    switch (fields[0]) {
      case "template" -> {
        template = fields[1];
        firstYear = Integer.parseInt(fields[2]);
        lastYear = fields[3].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(fields[3]);
      }
      case "include" -> readLines(fields[1]);
      case "section" -> {
        sectionHeads.add(fields);
        wordings = new ArrayList<>(List.of(fields[3]));
        sectionWordings.add(wordings);
        sectionLaws.add(new ArrayList<>(wordings));
      }
      case "table" -> {
        endTable();
        table = fields;
      }
      case "block" -> {
        columns.clear();
        block++;
        captions.add(fields[1]);
        headCaptions.add(fields[1]);
        wordings = headCaptions;
      }
      case "group" -> {
        group = fields[1].isEmpty() ? "" : fields[1] + ".";
        if (fields.length > 2) {
          groups.put(fields[1], fields[2]);
          groupLabels.add(fields[2]);
        }
        wordings = groupLabels;
      }
      case "column" -> {
        columns.add(
            new Column(
                fields[1],
                fields[2],
                FormCell.Kind.valueOf(fields[3].toUpperCase(Locale.ROOT)),
                fields[4]));
        wordings =
            columnLabels.computeIfAbsent(fields[2], label -> new ArrayList<>(List.of(label)));
      }
      case "row" -> {
        wordings = new ArrayList<>(List.of(fields[2]));
        lines.add(new Line(group + fields[1], wordings, List.copyOf(columns), block - 1));
      }
      case "span" -> spans.add(new FormTable.Span(fields[1], fields[2], fields[3]));
      case "law" -> {
        List<String> words = List.of(fields).subList(1, fields.length);
        wordings.addAll(words);
        sectionLaws.get(sectionLaws.size() - 1).addAll(words);
      }
      case "alias" -> wordings.addAll(List.of(fields).subList(1, fields.length));
      case "sum" -> sumLines.add(new SumLine(fields[1], fields[2].equals("columns"), fields[3]));
      case "derived" -> derivedLines.add(new DerivedLine(fields[1], fields[2], fields[3]));
      default -> throw new IllegalStateException(place + ": unknown keyword " + fields[0]);
    }
  }

  private void endTable() {
    if (table == null) {
      return;
    }
    String name = table[1];
    List<FormCell> cells = new ArrayList<>();
    List<PrintedRow> rows = new ArrayList<>();
    for (Line line : lines) {
      int from = cells.size();
      for (Column column : line.columns()) {
        cells.add(cell(name, line, column));
      }
      rows.add(new PrintedRow(line.labels(), cells.subList(from, cells.size()), line.block()));
    }
    boolean across = table.length > 4 && table[4].equals("across");
    List<String> spanLabels = new ArrayList<>();
    if (across) {
      for (Line line : lines) {
        spanLabels.addAll(line.labels());
      }
      rows = List.of(new PrintedRow(List.of(), cells, 0));
    }
    tables.add(
        new FormTable(
            name,
            Integer.parseInt(table[2]),
            table[3],
            rows,
            cells,
            headCaptions,
            groupLabels,
            columnLabels,
            spanLabels,
            captions,
            groups,
            spans));
    for (SumLine sum : sumLines) {
      addSums(name, sum, cells);
    }
    for (DerivedLine sum : derivedLines) {
      addDerived(sum, cells);
    }
    resetTable();
  }

  private FormCell cell(String tableName, Line line, Column column) {
    return new FormCell(
        cellCount++,
        tableName + "." + line.key() + "." + column.key(),
        tableName,
        line.key(),
        column.key(),
        line.labels().get(0),
        column.label(),
        column.kind(),
        column.unit());
  }

  private void resetTable() {
    table = null;
    group = "";
    block = 0;
    columns.clear();
    lines.clear();
    sumLines.clear();
    derivedLines.clear();
    captions.clear();
    groups.clear();
    spans.clear();
    headCaptions = new ArrayList<>();
    groupLabels = new ArrayList<>();
    columnLabels = new LinkedHashMap<>();
  }

  /** One sum for each row (of an equation over columns) or for each column. */
  private void addSums(String tableName, SumLine line, List<FormCell> cells) {
    String[] sides = line.equation().split("=");
    List<String> right = terms(sides[1]);
    List<String> left = terms(sides[0]);
    Map<String, List<FormCell>> results = new LinkedHashMap<>();
    Map<String, List<FormCell>> addends = new LinkedHashMap<>();
    for (FormCell cell : cells) {
      String place = line.overColumns() ? cell.row() : cell.column();
      String term = line.overColumns() ? cell.column() : cell.row();
      List<FormCell> totals = results.computeIfAbsent(place, each -> new ArrayList<>(2));
      if (right.contains(term)) {
        totals.add(cell);
      } else if (isNamed(left, term)) {
        addends.computeIfAbsent(place, each -> new ArrayList<>()).add(cell);
      }
    }
    results.forEach(
        (place, totals) ->
            sums.add(
                Sum.of(
                    line.rule(),
                    tableName,
                    place,
                    addends.getOrDefault(place, List.of()),
                    totals)));
  }

  /** One sum of rows for each column. */
  private void addDerived(DerivedLine line, List<FormCell> cells) {
    List<String> rows = terms(line.parts());
    Map<String, List<FormCell>> parts = new LinkedHashMap<>();
    for (FormCell cell : cells) {
      if (isNamed(rows, cell.row())) {
        parts.computeIfAbsent(cell.column(), key -> new ArrayList<>()).add(cell);
      }
    }
    for (List<FormCell> column : parts.values()) {
      FormCell first = column.get(0);
      derived.add(
          new DerivedSum(
              line.name(),
              line.label(),
              first.column(),
              first.columnLabel(),
              first.unit(),
              column));
    }
  }

  private static List<String> terms(String side) {
    return List.of(side.trim().split(" \\+ "));
  }

  private static boolean isNamed(List<String> terms, String key) {
    for (String term : terms) {
      boolean named =
          term.endsWith(".*")
              ? key.startsWith(term.substring(0, term.length() - 1))
              : key.equals(term);
      if (named) {
        return true;
      }
    }
    return false;
  }
}
