package gpr.output;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import gpr.Message;
import gpr.check.Baseline;
import gpr.check.BaselineEntry;
import gpr.check.Rules;
import gpr.form.Forms;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a baseline strictly: what it does not understand, it refuses. An entry that were passed
 * over in silence would hide nothing, and nobody would know why. Serves one file.
 */
final class BaselineReader {
  private final JsonParser json;
  private final List<BaselineEntry> entries = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();

  /** The key whose value is read. */
  private String key = "";

  /**
   * @param json at the beginning of the file
   */
  BaselineReader(JsonParser json) {
    this.json = json;
  }

  Baseline read(String path) throws IOException, BaselineException {
    try {
      readFile();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new BaselineException(Message.of("baseline.json"), line);
    }
    return new Baseline(path, entries, lines.stream().mapToInt(Integer::intValue).toArray());
  }

  private void readFile() throws IOException, BaselineException {
    expect(json.nextToken() == JsonToken.START_OBJECT, "baseline.file");
    Set<String> seen = new HashSet<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      switch (nextKey(seen)) {
        case "schemaVersion" -> readVersion();
        case "findings" -> readEntries();
        default -> throw wrong("baseline.key", key);
      }
    }
    expect(seen.contains("schemaVersion"), "baseline.noVersion");
    expect(seen.contains("findings"), "baseline.file");
    expect(json.nextToken() == null, "baseline.more");
  }

  /** The key that the parser stands at, which is new; the parser moves on to its value. */
  private String nextKey(Set<String> seen) throws IOException, BaselineException {
    key = json.currentName();
    if (!seen.add(key)) {
      throw wrong("baseline.twice", key);
    }
    json.nextToken();
    return key;
  }

  private void readVersion() throws IOException, BaselineException {
    String version = json.getText();
    if (!version.equals(BaselineJson.SCHEMA_VERSION)) {
      throw wrong("baseline.version", version, BaselineJson.SCHEMA_VERSION);
    }
  }

  private void readEntries() throws IOException, BaselineException {
    expect(json.currentToken() == JsonToken.START_ARRAY, "baseline.file");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken() == JsonToken.START_OBJECT, "baseline.entry");
      lines.add(json.currentTokenLocation().getLineNr());
      entries.add(readEntry());
    }
  }

  private BaselineEntry readEntry() throws IOException, BaselineException {
    String rule = null;
    String organization = null;
    Integer year = null;
    List<String> paths = List.of();
    List<BigDecimal> values = List.of();
    BigDecimal expected = null;
    BigDecimal actual = null;
    Set<String> seen = new HashSet<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      switch (nextKey(seen)) {
        case "rule" -> rule = readRule();
        case "organization" -> organization = isNull() ? null : readText();
        case "year" -> year = isNull() ? null : readYear();
        case "paths" -> paths = readPaths();
        case "values" -> values = readValues();
        case "expected" -> expected = readNumber();
        case "actual" -> actual = readNumber();
        default -> throw wrong("baseline.key", key);
      }
    }
    expect(rule != null, "baseline.entry");
    expect(values.isEmpty() || values.size() == paths.size(), "baseline.values");
    return new BaselineEntry(
        Objects.requireNonNull(rule), organization, year, paths, values, expected, actual);
  }

  private String readRule() throws IOException, BaselineException {
    String rule = readText();
    if (Rules.find(rule).isEmpty()) {
      throw wrong("baseline.rule", rule);
    }
    return rule;
  }

  private boolean isNull() {
    return json.currentToken() == JsonToken.VALUE_NULL;
  }

  private String readText() throws IOException, BaselineException {
    expect(json.currentToken() == JsonToken.VALUE_STRING, "baseline.text");
    return json.getText();
  }

  private Integer readYear() throws IOException, BaselineException {
    boolean isWhole = json.currentToken() == JsonToken.VALUE_NUMBER_INT;
    expect(isWhole && json.getNumberType() == JsonParser.NumberType.INT, "baseline.number");
    return json.getIntValue();
  }

  private @Nullable BigDecimal readNumber() throws IOException, BaselineException {
    if (isNull()) {
      return null;
    }
    expect(json.currentToken().isNumeric(), "baseline.number");
    return json.getDecimalValue();
  }

  private List<String> readPaths() throws IOException, BaselineException {
    List<String> paths = new ArrayList<>();
    expect(json.currentToken() == JsonToken.START_ARRAY, "baseline.list");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String path = readText();
      if (Forms.all().stream().noneMatch(form -> form.cell(path).isPresent())) {
        throw wrong("baseline.path", path);
      }
      paths.add(path);
    }
    return paths;
  }

  private List<BigDecimal> readValues() throws IOException, BaselineException {
    List<BigDecimal> values = new ArrayList<>();
    expect(json.currentToken() == JsonToken.START_ARRAY, "baseline.list");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(readNumber());
    }
    return values;
  }

  private void expect(boolean holds, String reason) throws BaselineException {
    if (!holds) {
      throw wrong(reason, key);
    }
  }

  private BaselineException wrong(String reason, Object... arguments) {
    return new BaselineException(
        Message.of(reason, arguments), json.currentTokenLocation().getLineNr());
  }
}
