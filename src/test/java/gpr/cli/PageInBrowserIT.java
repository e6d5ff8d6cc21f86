package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.Pdf;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PrintOptions;

/**
 * The page of {@code check -f html} over the samples in a browser: seen, walked through with the
 * keyboard, printed, and judged by axe. What it looks like is left in {@code target/page} for a
 * person to look at. Without Chromium and its driver nothing is run.
 */
@Tag("tools")
class PageInBrowserIT {
  private static final Path PICTURES = Path.of("target/page");

  /** On a machine that does other things too; the clock only catches what hangs. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final int HEIGHT = 1400;

  @TempDir static Path folder;

  private static ChromeDriver browser;

  @BeforeAll
  static void openBrowser() throws IOException {
    Optional<File> chromium = installed("chromium");
    Optional<File> driver = installed("chromedriver");
    assumeTrue(chromium.isPresent() && driver.isPresent(), "Chromium is not installed");
    Files.createDirectories(PICTURES);
    for (String language : List.of("en", "zh")) {
      int exit =
          new TestConsole()
              .run(
                  "check",
                  "-q",
                  "-f",
                  "html",
                  "--lang",
                  language,
                  "-o",
                  folder.resolve(language + ".html").toString(),
                  "samples/damaged-2023.txt",
                  "samples/pipe-separated-2020.txt",
                  "samples/prose-2019.txt",
                  "samples/tab-separated-2023.txt",
                  "samples/totals-2022.txt");
      assertThat(exit).isEqualTo(1);
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + folder.resolve("profile"));
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(driver.get()).build(), options);
    browser.manage().timeouts().scriptTimeout(PATIENCE);
  }

  private static Optional<File> installed(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(path -> new File(path, program))
        .filter(File::canExecute)
        .findFirst();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static void open(String language, int width) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    browser.get(folder.resolve(language + ".html").toUri().toString());
  }

  private static WebElement find(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  /** The report whose two columns of a row do not add up. */
  private static WebElement wrong() {
    return find("td.suspect");
  }

  @ParameterizedTest
  @CsvSource({"en, 400", "en, 800", "en, 1280", "zh, 400", "zh, 800", "zh, 1280"})
  void fitsTheWindow(String language, int width) throws IOException {
    open(language, width);
    Object overflow =
        browser.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(overflow).isEqualTo(0L);
    assertThat(find("h1").isDisplayed()).isTrue();
    Files.write(
        PICTURES.resolve(language + "-" + width + "-top.png"),
        browser.getScreenshotAs(OutputType.BYTES));
    browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", wrong());
    Files.write(
        PICTURES.resolve(language + "-" + width + "-report.png"),
        browser.getScreenshotAs(OutputType.BYTES));
  }

  @Test
  void wrongNumberIsSeenWithItsEquationBesideIt() {
    open("en", 1280);
    WebElement cell = wrong();
    assertThat(cell.getText()).startsWith("3");
    assertThat(cell.findElement(By.tagName("ins")).getText()).startsWith("→ 8");
    WebElement total = find("td.error");
    assertThat(total.getText()).startsWith("12");
    WebElement finding = find(total.findElement(By.cssSelector("sup a")).getDomAttribute("href"));
    assertThat(finding.getText()).contains("3 + 3 + 1 + 0 + 0 + 0 = 7");
    // Beside the table, not below it.
    assertThat(finding.getLocation().x).isGreaterThan(total.getLocation().x);
    assertThat(cell.getCssValue("outline-style")).isEqualTo("solid");
    assertThat(total.getCssValue("border-top-style")).isEqualTo("double");
  }

  @Test
  void everythingIsReachedWithTheKeyboard() {
    open("en", 1280);
    browser.switchTo().activeElement().sendKeys(Keys.TAB);
    WebElement skip = browser.switchTo().activeElement();
    assertThat(skip.getText()).isEqualTo("To the reports");
    skip.sendKeys(Keys.ENTER);
    assertThat(browser.getCurrentUrl()).endsWith("#reports");
    WebElement lines = find(".findings details:has(.lines)");
    assertThat(lines.findElement(By.className("lines")).isDisplayed()).isFalse();
    for (int i = 0; i < 50 && !isWithin(lines); i++) {
      browser.switchTo().activeElement().sendKeys(Keys.TAB);
    }
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(lines.findElement(By.className("lines")).isDisplayed()).isTrue();
  }

  private static boolean isWithin(WebElement element) {
    return (boolean)
        browser.executeScript("return arguments[0].contains(document.activeElement)", element);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  @SuppressWarnings("unchecked")
  void axeFindsNothing(String language) throws IOException {
    open(language, 1280);
    browser.executeScript("document.querySelectorAll('details').forEach(each => each.open = true)");
    try (InputStream axe = PageInBrowserIT.class.getResourceAsStream("/axe.min.js")) {
      browser.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    List<Object> violations =
        (List<Object>)
            browser.executeAsyncScript(
                "const done = arguments[arguments.length - 1];"
                    + "axe.run().then(found => done(found.violations.map(each => each.id + ': ' +"
                    + " each.help + ' ' + each.nodes.slice(0, 3).map(node => node.html).join('"
                    + " | '))))");
    assertThat(violations).isEmpty();
  }

  @Test
  void browserComplainsOfNothing() {
    open("zh", 1280);
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .extracting(LogEntry::getMessage)
        .isEmpty();
  }

  @Test
  void printsOnA4() throws IOException {
    open("en", 1280);
    PrintOptions options = new PrintOptions();
    options.setBackground(true);
    Pdf pdf = browser.print(options);
    byte[] bytes = Base64.getDecoder().decode(pdf.getContent());
    Files.write(PICTURES.resolve("print.pdf"), bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertThat(document.getNumberOfPages()).isBetween(3, 15);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(590f, 600f);
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("Reports, the worst first", "3 + 3 + 1 + 0 + 0 + 0 = 7");
      assertThat(text).doesNotContain("To the reports");
    }
  }
}
