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
        List.of("b.txt", "a/z.txt", "a/b/y.TXT", "a.txt", "c/notes.md", "名 称/报 告.txt", "a/b.md")) {
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
  void includeTakesOtherNamesOrPaths() {
    assertThat(included("*.md", folder.toString())).containsExactly("a/b.md", "c/notes.md");
    assertThat(included("a/*", folder.toString())).containsExactly("a/b.md", "a/z.txt");
    assertThat(included("a/**", folder.toString()))
        .containsExactly("a/b/y.TXT", "a/b.md", "a/z.txt");
  }

  @Test
  void twoStarsStandForAnyFoldersAndForNone() {
    assertThat(included("**/*.{txt,md}", folder.toString()))
        .containsExactly("a/b.md", "a/z.txt", "a.txt", "b.txt", "c/notes.md", "名 称/报 告.txt");
    assertThat(included("a/**/*.TXT", folder.toString())).containsExactly("a/b/y.TXT");
    assertThat(included("a/**/z.txt", folder.toString())).containsExactly("a/z.txt");
    assertThat(included("{c,**/b}/*", folder.toString()))
        .containsExactly("a/b/y.TXT", "c/notes.md");
  }

  @Test
  void fileIsTakenWhateverItsName() {
    assertThat(found(folder + "/c/notes.md", folder + "/a.txt", folder + "/a.txt"))
        .containsExactly("c/notes.md", "a.txt", "a.txt");
  }

  @Test
  void whatIsNotThereIsSaidInItsPlace() {
    assertThat(found(folder + "/b.txt", folder + "/none", folder + "/c", folder + "/a.txt"))
        .containsExactly("b.txt", "none input.missing", "c input.nothing", "a.txt");
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
    return included("*.txt", arguments);
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
