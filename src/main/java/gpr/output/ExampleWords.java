package gpr.output;

import gpr.Message;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.form.Forms;
import gpr.report.CellLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lines of the catalogue's examples as a clerk would say them: {@code requests.received = 7 1 0 0 0
 * 1 8} is 一、本年新收政府信息公开申请数量：7 1 0 0 0 1 8.
 */
final class ExampleWords {
  private static final String OLD_FORM = "template = 2019";
  private static final String GONE = "missing";

  /** In whose report a line stands, where that is not the one that is checked. */
  private static final List<String> REPORTS = List.of("last year", "again", "child", "baseline");

  private final Form form;
  private final Locale locale;

  private ExampleWords(Form form, Locale locale) {
    this.form = form;
    this.locale = locale;
  }

  /** The lines of one example in words. */
  static List<String> of(List<String> lines, Locale locale) {
    Form form = lines.contains(OLD_FORM) ? Forms.of("2019") : Forms.latest();
    ExampleWords words = new ExampleWords(form, locale);
    List<String> said = new ArrayList<>();
    for (String line : lines) {
      said.add(words.line(line).in(locale));
    }
    return said;
  }

  private Message line(String line) {
    for (String report : REPORTS) {
      if (line.startsWith(report + ": ")) {
        String key = "example." + report.replace(' ', '-');
        return Message.of(key, line(line.substring(report.length() + 2)));
      }
    }
    String[] words = line.split(" ");
    String value = line.substring(line.indexOf('=') + 1).strip();
    return switch (words[0]) {
      case "template", "organization", "signatory" -> field(words[0], value);
      case "title", "signed" -> field(words[0], words[1]);
      case "fee" -> Message.of("example.fee", words[1], words[2], words[3]);
      case "prose" -> Message.of("example.prose", place(words[1]), value);
      case "heading", "section" ->
          value.equals(GONE)
              ? Message.of("example.section.missing", words[1])
              : Message.of("example." + words[0], words[1], value);
      default -> numbers(words, value);
    };
  }

  private static Message field(String name, String value) {
    return Message.of(
        "example." + name, value.equals(GONE) ? Message.of("example.missing") : value);
  }

  /** A row with its numbers; of a baseline the rule and the row. */
  private Message numbers(String[] words, String value) {
    if (!List.of(words).contains("=")) {
      return Message.of("example.known", words[0], place(words[1]));
    }
    List<String> numbers = new ArrayList<>();
    for (String number : value.split(" ")) {
      numbers.add(number(number).in(locale));
    }
    return Message.of("example.numbers", place(words[0]), String.join(" ", numbers));
  }

  private static Message number(String number) {
    return switch (number) {
      case GONE -> Message.of("example.missing");
      case "blank" -> Message.of("example.blank");
      case "unplaced" -> Message.of("example.unplaced");
      case "or" -> Message.of("example.or");
      default ->
          number.startsWith("~")
              ? Message.of("example.inferred", number.substring(1))
              : Message.of("example.number", number);
    };
  }

  /** A cell, a row or a table by its labels. */
  private Object place(String path) {
    for (FormTable table : form.tables()) {
      if (table.name().equals(path)) {
        return table.title();
      }
    }
    for (FormCell cell : form.cells()) {
      if (cell.path().equals(path)) {
        return CellLabels.cell(cell);
      }
    }
    for (FormCell cell : form.cells()) {
      if (cell.path().startsWith(path + ".")) {
        return CellLabels.brief(cell.rowLabel());
      }
    }
    return path;
  }
}
