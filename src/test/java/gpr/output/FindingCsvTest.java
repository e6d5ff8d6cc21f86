package gpr.output;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.check.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class FindingCsvTest {
  private static String written(Locale locale, Labels labels, boolean withMark) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FindingCsv writer = new FindingCsv(bytes, locale, labels, withMark);
    new SampleFindings().writeTo(writer);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static List<CSVRecord> records(String text) throws Exception {
    CSVFormat rules = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), rules)) {
      return parser.getRecords();
    }
  }

  @Test
  void headIsThatOfTheContract() throws Exception {
    assertThat(written(Locale.ROOT, Labels.KEY, false))
        .startsWith(
            "path,organization,division,year,rule,severity,message,line,cell,expected,actual,suspect\r\n");
    assertThat(written(Locale.ROOT, Labels.ZH, true)).startsWith("\uFEFF文件,机关,行政区划,年度,规则,级别,");
  }

  @Test
  void everyFindingIsARowAndWhatCouldNotBeReadToo() throws Exception {
    List<CSVRecord> records = records(written(Locale.ROOT, Labels.KEY, false));
    List<Assessment> assessments = new SampleFindings().assessments();
    int findings = assessments.stream().mapToInt(each -> each.findings().size()).sum();
    assertThat(findings).isGreaterThan(10);
    assertThat(records).hasSize(findings + 2);
    CSVRecord total = records.get(0);
    assertThat(total.toList().subList(0, 6))
        .containsExactly("年报/云溪 1%,:\"<&>.txt", "云溪市档案局", "", "2024", "row-total", "error");
    assertThat(total.get("cell")).endsWith(".total");
    assertThat(total.get("expected")).isEqualTo("9");
    assertThat(total.get("actual")).isEqualTo("8");
    CSVRecord unread = records.get(findings + 1);
    assertThat(unread.get("path")).isEqualTo("坏 <1>.txt");
    assertThat(unread.get("line")).isEqualTo("7");
    assertThat(unread.get("rule")).isEqualTo("unread");
    assertThat(unread.get("severity")).isEqualTo("error");
    assertThat(unread.get("message")).isNotEmpty();
    assertThat(unread.get("organization")).isEmpty();
    assertThat(records.get(findings).get("line")).isEmpty();
  }
}
