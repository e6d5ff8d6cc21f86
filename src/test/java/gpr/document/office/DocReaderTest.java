package gpr.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.Format;
import gpr.UnreadableReportException;
import gpr.document.DocumentReader;
import gpr.document.DocumentText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A .doc is made by Word and LibreOffice alone: LibreOffice 7.4 made these of .docx files. */
class DocReaderTest {
  private static List<String> lines(String name) throws IOException, UnreadableReportException {
    String path = "/gpr/document/doc/" + name;
    try (InputStream in = Objects.requireNonNull(DocReaderTest.class.getResourceAsStream(path))) {
      DocumentText read = DocumentReader.read(in.readAllBytes(), Optional.empty());
      assertThat(read.format()).isEqualTo(Format.DOC);
      return new String(read.text().characters()).lines().toList();
    }
  }

  @Test
  void aTextBoxIsToldWhereItsDrawingIs() throws IOException, UnreadableReportException {
    assertThat(lines("text-box.doc"))
        .startsWith("江临省公安局2024年政府信息公开工作年度报告", "一、总体情况")
        .filteredOn(line -> line.contains("年度报告"))
        .hasSize(1);
  }

  @Test
  void numbersOfListsAreWrittenOut() throws IOException, UnreadableReportException {
    assertThat(lines("numbered.doc"))
        .contains("一、总体情况", "六、其他需要报告的事项")
        .anyMatch(line -> line.startsWith("四、结转下年度继续办理\t\t\t14\t4\t48"))
        .anyMatch(line -> line.matches("\\t（三）不予公开\\t1\\. *属于国家秘密\\t19\\t22\\t27.*"));
  }

  /** pandoc's .odt has its headings in a list without numbers; LibreOffice made a .doc of it. */
  @Test
  void aListWithoutNumbersHasNone() throws IOException, UnreadableReportException {
    assertThat(lines("headings-without-numbers.doc"))
        .startsWith("江临省公安局2024年政府信息公开工作年度报告", "一、总体情况", "本局及时更新网站。");
  }

  @Test
  void whatIsTakenBackHiddenOrRaisedIsNoDigit() throws IOException, UnreadableReportException {
    assertThat(lines("tracked.doc"))
        .contains("规章\t12\t0\t0", "行政规范性文件\t7\t9\t20")
        .anyMatch(line -> line.endsWith("\t\t651\t626\t575\t772\t533\t676\t3833"));
  }
}
