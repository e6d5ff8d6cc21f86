package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gpr.UnreadableReportException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportReaderTest {
  private static final int REPORTS = 1000;
  private static final Path SAMPLE = Path.of("samples/tab-separated-2023.txt");

  @Test
  void readerThatWasSentReadsTheSame() throws Exception {
    ReportReader reader = new ReportReader();
    Report report = sent(reader).read(SAMPLE);
    assertThat(report).isEqualTo(reader.read(SAMPLE));
    assertThat(report.organization()).isEqualTo("云溪市档案局");
  }

  @Test
  void readerThatWasSentKeepsItsEncoding() throws Exception {
    byte[] bytes = Files.readString(SAMPLE).getBytes(StandardCharsets.UTF_16LE);
    ReportReader reader = new ReportReader(Optional.of(StandardCharsets.UTF_16LE));
    assertThat(sent(reader).readAll("a.txt", bytes)).isEqualTo(reader.readAll("a.txt", bytes));
    ReportReader other = sent(new ReportReader(Optional.of(Charset.forName("GB18030"))));
    assertThatThrownBy(() -> other.readAll("a.txt", bytes))
        .isInstanceOf(UnreadableReportException.class);
  }

  @Test
  void everyReportOfALongFileIsRead() throws Exception {
    String one = Files.readString(SAMPLE);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < REPORTS; i++) {
      text.append(one.replace("云溪市", "第" + i + "市"));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    List<String> organizations = new ArrayList<>();
    new ReportReader().readEach("a.txt", bytes, report -> organizations.add(report.organization()));
    assertThat(organizations)
        .containsExactlyElementsOf(
            IntStream.range(0, REPORTS).mapToObj(i -> "第" + i + "市档案局").toList());
  }

  @Test
  void sectionsInAnotherOrderAreOfOneReport() throws Exception {
    String text = Files.readString(SAMPLE);
    int second = text.indexOf("\n二、") + 1;
    int fifth = text.indexOf("\n五、") + 1;
    String annexed =
        text.substring(0, second) + text.substring(fifth) + "\n" + text.substring(second, fifth);
    List<Report> reports = read(annexed);
    Report usual = read(text).get(0);
    assertThat(reports).hasSize(1);
    Report report = reports.get(0);
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 5, 6, 2, 3, 4);
    assertThat(report.cells())
        .extracting(cell -> cell.value())
        .isEqualTo(usual.cells().stream().map(cell -> cell.value()).toList());
    assertThat(report.title()).isEqualTo(usual.title());
    assertThat(report.signedOn()).isEqualTo(usual.signedOn());
  }

  @Test
  void sectionsBelowTitlesOfTheirOwnAreOfTwoReports() throws Exception {
    String text = Files.readString(SAMPLE);
    int second = text.indexOf("\n二、") + 1;
    int fifth = text.indexOf("\n五、") + 1;
    String title = "\n石桥市档案局2023年政府信息公开工作年度报告\n";
    String two =
        text.substring(0, second) + text.substring(fifth) + title + text.substring(second, fifth);
    assertThat(read(two)).extracting(Report::organization).containsExactly("云溪市档案局", "石桥市档案局");
  }

  private static List<Report> read(String text) throws UnreadableReportException {
    return new ReportReader().readAll("a.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static ReportReader sent(ReportReader reader) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(reader);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (ReportReader) in.readObject();
    }
  }
}
