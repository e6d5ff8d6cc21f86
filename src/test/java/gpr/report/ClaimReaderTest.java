package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimReaderTest {
  private static final ClaimReader READER = new ClaimReader(Forms.all());

  /**
   * A line of claims.tsv.
   *
   * @param template the report's form
   * @param section the section that the prose stands in
   * @param year the report's year
   * @param organization the organ that reports
   * @param prose the paragraphs, parted by |
   * @param claims the claims as they are written there
   */
  record Example(
      String template, int section, int year, String organization, String prose, String claims) {
    @Override
    public String toString() {
      return prose;
    }
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String[] report = {};
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ClaimReaderTest.class.getResourceAsStream("claims.tsv"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] fields = line.split("\t");
        if (line.startsWith("@")) {
          report = fields;
        } else if (!line.startsWith("#")) {
          examples.add(
              new Example(
                  report[1],
                  Integer.parseInt(report[2]),
                  Integer.parseInt(report[3]),
                  report[4],
                  fields[0],
                  fields[1]));
        }
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void sentenceMakesTheClaimsBesideIt(Example example) {
    Form form = Forms.of(example.template());
    List<Claim> claims = read(example);
    String[] expected = example.claims().equals("-") ? new String[0] : example.claims().split("; ");
    List<String> found = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      boolean all = i < expected.length && expected[i].contains(" | ");
      found.add(describe(claims.get(i), all));
    }
    assertThat(found)
        .containsExactlyElementsOf(Stream.of(expected).map(e -> full(form, e)).toList());
  }

  private static List<Claim> read(Example example) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : example.prose().split("\\|")) {
      paragraphs.add(new Paragraph(text, paragraphs.size() + 1, 1));
    }
    return read(
        Forms.of(example.template()),
        example.organization(),
        example.year(),
        new Section(example.section(), "", "", 1, paragraphs));
  }

  private static List<Claim> read(Form form, String organization, int year, Section section) {
    Title title = new Title(null, organization, year, 1, 1, Optional.empty(), false);
    return READER.read(form, title, List.of(section));
  }

  private static String describe(Claim claim, boolean allReadings) {
    List<List<FormCell>> readings = allReadings ? claim.readings() : claim.readings().subList(0, 1);
    List<String> texts = new ArrayList<>();
    for (List<FormCell> cells : readings) {
      texts.add(String.join("+", cells.stream().map(FormCell::path).toList()));
    }
    return String.join(" | ", texts) + "=" + claim.value().toPlainString();
  }

  /** The claim with whole paths. */
  private static String full(Form form, String claim) {
    int equals = claim.lastIndexOf('=');
    List<String> readings = new ArrayList<>();
    for (String reading : claim.substring(0, equals).split(" \\| ")) {
      List<String> cells = new ArrayList<>();
      for (String name : reading.split("\\+")) {
        cells.addAll(paths(form, name));
      }
      readings.add(String.join("+", cells));
    }
    return String.join(" | ", readings) + claim.substring(equals);
  }

  private static List<String> paths(Form form, String name) {
    if (name.endsWith(".*")) {
      String group = "requests." + name.substring(0, name.length() - 1);
      return form.cells().stream()
          .map(FormCell::path)
          .filter(path -> path.startsWith(group) && path.endsWith(".total"))
          .toList();
    }
    return Stream.of(
            name,
            "requests." + name + ".total",
            "proactiveDisclosure." + name,
            "disputes." + name + ".total")
        .filter(path -> form.cell(path).isPresent())
        .limit(1)
        .toList();
  }
}
