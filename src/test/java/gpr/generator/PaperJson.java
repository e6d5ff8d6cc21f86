package gpr.generator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gpr.form.Forms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes reports on paper as JSON, with what is to be read of each cell: {@code bench/converters}
 * makes documents of them and runs real converters over these, {@code bench/documents} has the
 * documents read.
 */
public final class PaperJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Kind(String form, Blanks blanks) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("2021", Blanks.ZERO),
          new Kind("2021", Blanks.EMPTY_BUT_TOTALS),
          new Kind("2019", Blanks.ZERO),
          new Kind("2019", Blanks.EMPTY_BUT_TOTALS));

  private PaperJson() {}

  /**
   * Writes a file for each of a few reports.
   *
   * @param arguments the folder, and how many reports, of four kinds in turn
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int count = Integer.parseInt(arguments[1]);
    for (int i = 0; i < count; i++) {
      Kind kind = KINDS.get(i % KINDS.size());
      Recipe recipe =
          Recipe.plain(Forms.of(kind.form()), Renderers.of("tika-docx"), kind.blanks(), i + 1);
      JSON.writeValue(
          folder.resolve("report" + (i + 1) + ".json").toFile(),
          json(ReportGenerator.make(recipe)));
    }
  }

  private static ObjectNode json(GeneratedReport report) {
    PrintedReport paper = report.paper();
    ObjectNode json = JSON.createObjectNode();
    json.put("title", paper.title());
    json.put("organization", paper.organ());
    json.put("year", paper.year());
    json.put("signatory", paper.signatory());
    json.put("signedOn", paper.signedOn() == null ? null : paper.signedOn().toString());
    texts(json.putArray("titleLines"), paper.titleLines());
    texts(json.putArray("preamble"), paper.preamble());
    ArrayNode sections = json.putArray("sections");
    for (PrintedSection section : paper.sections()) {
      ObjectNode node = sections.addObject();
      node.put("number", section.number());
      node.put("heading", section.heading());
      texts(node.putArray("prose"), section.prose());
      if (section.table() != null) {
        rows(node.putArray("rows"), section.table());
      }
    }
    ObjectNode cells = json.putObject("cells");
    report.form().cells().forEach(cell -> cells.put(cell.path(), report.cell(cell).value()));
    return json;
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  /** Each row's cells with what they cover; of a cell over several rows the first says so. */
  private static void rows(ArrayNode rows, PrintedTable table) {
    for (int row = 0; row < table.rows().size(); row++) {
      ArrayNode cells = rows.addArray();
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        if (!table.beginsInRow(row, column)) {
          continue;
        }
        PrintedCell cell = table.rows().get(row).get(column);
        ObjectNode node = cells.addObject();
        node.put("text", cell.text());
        node.put("across", table.columnSpan(row, column));
        node.put("down", table.begins(row, column) ? table.rowSpan(row, column) : 0);
      }
    }
  }
}
