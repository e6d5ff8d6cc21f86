package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private static final FilePattern TEXTS = new FilePattern(FilePattern.DEFAULT);

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String name :
        List.of(
            "b.txt", "a/z.txt", "a/b/y.TXT", "a.txt", "c/notes.log", "名 称/报 告.txt", "a/b.log")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  @Test
  void folderGivesItsTextsDeepAndInNameOrder() {
    assertThat(found(folder.toString()))
        .containsExactly("a/b/y.TXT", "a/z.txt", "a.txt", "b.txt", "名 称/报 告.txt");
  }

  @Test
  void folderGivesEveryKindThatIsReadButWhatIsOursOrOpen() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (String name :
        List.of(
            "1.docx", "2.DOC", "3.xlsx", "4.xls", "5.pdf", "6.html", "7.htm", "8.md", "9.csv")) {
      Files.writeString(reports.resolve(name), "x");
    }
    for (String name : List.of("~$1.docx", ".hidden.txt", "a.wps", "b.json", "c")) {
      Files.writeString(reports.resolve(name), "x");
    }
    Files.writeString(reports.resolve("cells.csv"), "\uFEFFpath,organization,year\n");
    Files.writeString(reports.resolve("格.csv"), "文件,机关\n");
    Files.writeString(reports.resolve("check.html"), "<meta name=\"generator\" content=\"gpr 1\">");
    assertThat(found(reports.toString()))
        .containsExactly(
            "reports/1.docx",
            "reports/2.DOC",
            "reports/3.xlsx",
            "reports/4.xls",
            "reports/5.pdf",
            "reports/6.html",
            "reports/7.htm",
            "reports/8.md",
            "reports/9.csv");
  }

  @Test
  void folderWithoutAnySaysWhatIsInIt() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other/deep")).getParent();
    for (String name : List.of("a.rtf", "deep/b.rtf", "c.JPG")) {
      Files.writeString(other.resolve(name), "x");
    }
    Inputs inputs =
        new Inputs(
            List.of(other.toString()),
            new FilePattern(FilePattern.DEFAULT),
            InputStream.nullInputStream(),
            "-");
    assertThat(((Input.Unusable) inputs.next()).reason().english())
        .contains("in this folder, but 2 × .rtf, 1 × .jpg;");
  }

  @Test
  void includeTakesOtherNamesOrPaths() {
    assertThat(included("*.log", folder.toString())).containsExactly("a/b.log", "c/notes.log");
    assertThat(included("a/*", folder.toString())).containsExactly("a/b.log", "a/z.txt");
    assertThat(included("a/**", folder.toString()))
        .containsExactly("a/b/y.TXT", "a/b.log", "a/z.txt");
  }

  @Test
  void twoStarsStandForAnyFoldersAndForNone() {
    assertThat(included("**/*.{txt,log}", folder.toString()))
        .containsExactly("a/b.log", "a/z.txt", "a.txt", "b.txt", "c/notes.log", "名 称/报 告.txt");
    assertThat(included("a/**/*.TXT", folder.toString())).containsExactly("a/b/y.TXT");
    assertThat(included("a/**/z.txt", folder.toString())).containsExactly("a/z.txt");
    assertThat(included("{c,**/b}/*", folder.toString()))
        .containsExactly("a/b/y.TXT", "c/notes.log");
  }

  @Test
  void fileIsTakenWhateverItsName() {
    assertThat(found(folder + "/c/notes.log", folder + "/a.txt", folder + "/a.txt"))
        .containsExactly("c/notes.log", "a.txt", "a.txt");
  }

  @Test
  void whatIsNotThereIsSaidInItsPlace() {
    assertThat(found(folder + "/b.txt", folder + "/none", folder + "/c", folder + "/a.txt"))
        .containsExactly("b.txt", "none input.missing", "c input.others", "a.txt");
  }

  @Test
  void linksThatLoopEndAndFoldersAreReadOnce() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Files.createSymbolicLink(folder.resolve("a/again"), folder);
    Files.createSymbolicLink(folder.resolve("zz"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a/one.txt"), folder.resolve("a/z.txt"));
    Files.createSymbolicLink(folder.resolve("a/two.txt"), folder.resolve("nowhere"));
    assertThat(found(folder.toString()))
        .containsExactly(
            "a/b/y.TXT",
            "a/one.txt",
            "a/two.txt input.missing",
            "a/z.txt",
            "a.txt",
            "b.txt",
            "名 称/报 告.txt");
  }

  @Test
  void listNamesFilesAndFoldersOneALine() throws IOException {
    Path list = folder.resolve("list");
    Files.writeString(list, folder + "/名 称/报 告.txt\r\n\n" + folder + "/a\n" + folder + "/none");
    assertThat(found("@" + list, folder + "/b.txt"))
        .containsExactly("名 称/报 告.txt", "a/b/y.TXT", "a/z.txt", "none input.missing", "b.txt");
  }

  @Test
  void listMayBeginWithAByteOrderMark() throws IOException {
    Path list = Files.writeString(folder.resolve("list"), "\uFEFF" + folder + "/b.txt\r\n");
    assertThat(found("@" + list)).containsExactly("b.txt");
    Files.writeString(list, "\uFEFF");
    assertThat(found("@" + list)).containsExactly("@list input.emptyList");
  }

  @Test
  void listComesFromStandardInputToo() {
    InputStream in = new ByteArrayInputStream((folder + "/b.txt").getBytes(StandardCharsets.UTF_8));
    assertThat(names(new Inputs(List.of("@-"), TEXTS, in, "-"))).containsExactly("b.txt");
  }

  @Test
  void listThatIsMissingEmptyOrNoTextIsSaid() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty"), "\n \n");
    Path other = Files.write(folder.resolve("other"), new byte[] {'a', (byte) 0xFF, '\n'});
    assertThat(found("@" + folder + "/none")).containsExactly("@none input.missing");
    assertThat(found("@" + empty)).containsExactly("@empty input.emptyList");
    assertThat(found("@" + other)).containsExactly("@other input.listEncoding");
    Files.write(other, new byte[] {(byte) 0xFF, (byte) 0xFE});
    assertThat(found("@" + other, folder + "/b.txt"))
        .containsExactly("@other input.listEncoding", "b.txt");
  }

  @Test
  void dashIsStandardInputUnderItsName() {
    Inputs inputs = new Inputs(List.of("-"), TEXTS, InputStream.nullInputStream(), "报告.txt");
    assertThat(inputs.next()).isEqualTo(new Input.StandardInput("报告.txt"));
    assertThat(inputs.hasNext()).isFalse();
  }

  private List<String> found(String... arguments) {
    return included(FilePattern.DEFAULT, arguments);
  }

  private List<String> included(String include, String... arguments) {
    return names(
        new Inputs(
            List.of(arguments), new FilePattern(include), InputStream.nullInputStream(), "-"));
  }

  private List<String> names(Inputs inputs) {
    List<String> names = new ArrayList<>();
    while (inputs.hasNext()) {
      Input input = inputs.next();
      String name = input.name().replace(folder + "/", "");
      names.add(
          input instanceof Input.Unusable unusable ? name + " " + unusable.reason().key() : name);
    }
    return names;
  }
}
