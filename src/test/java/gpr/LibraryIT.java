package gpr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module of somebody else's that requires {@code gpr}, compiled and run against the jar. */
class LibraryIT {
  private static final String MODULES = "target/gpr.jar" + File.pathSeparator + "target/lib";

  @TempDir Path folder;

  private record Compiled(boolean works, String said) {}

  @Test
  void userReadsChecksAndWritesThroughTheExportedPackages() throws Exception {
    Compiled compiled =
        compile(
            """
            package user;

            import gpr.check.*;
            import gpr.output.*;
            import gpr.report.*;
            import java.io.*;
            import java.nio.file.Path;
            import java.util.Locale;

            public class Main {
              public static void main(String[] arguments) throws Exception {
                Report report = new ReportReader().read(Path.of(arguments[0]));
                Assessment assessment = new Checker().assess(report);
                Tally tally = new Tally();
                tally.add(assessment);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                FindingWriter page = new FindingHtml(bytes, "1", Locale.ENGLISH);
                page.begin();
                page.write(report, assessment);
                page.end(tally);
                System.out.println(report.organization() + " " + assessment.findings().size());
                System.out.println(bytes.toString("UTF-8").contains("<td class=\\"suspect\\""));
              }
            }
            """);
    assertThat(compiled.said()).isEmpty();
    assertThat(run("samples/totals-2022.txt")).isEqualTo("枫湖镇人民政府 2\ntrue\n");
  }

  @Test
  void roomsThatFindNumbersAreHidden() throws Exception {
    for (String hidden :
        List.of("gpr.layout.Row", "gpr.text.Signs", "gpr.output.page.FindingPage")) {
      Compiled compiled =
          compile(
              "package user;\npublic class Main { public static void main(String[] a) { Class<?> c = "
                  + hidden
                  + ".class; } }\n");
      assertThat(compiled.works()).as(hidden).isFalse();
      assertThat(compiled.said()).contains("is not visible");
    }
  }

  private Compiled compile(String program) throws IOException {
    Path main = Files.createDirectories(folder.resolve("user")).resolve("Main.java");
    Files.writeString(main, program);
    Path module = folder.resolve("module-info.java");
    Files.writeString(module, "module user { requires gpr; }\n");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of("-p", MODULES, "-d", folder.resolve("classes").toString(), "-Xlint:-options");
      boolean works =
          compiler
              .getTask(said, files, null, options, null, files.getJavaFileObjects(module, main))
              .call();
      return new Compiled(works, said.toString());
    }
  }

  private String run(String argument) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-p",
                MODULES + File.pathSeparator + folder.resolve("classes"),
                "-m",
                "user/user.Main",
                argument)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return said;
  }
}
