package gpr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * What Maven Central refuses a release for (https://central.sonatype.org/publish/requirements/), as
 * far as it stands in the POM.
 */
class PomTest {
  private static Document pom;

  @BeforeAll
  static void read() throws Exception {
    pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile());
  }

  private static NodeList found(String path) throws Exception {
    XPath xpath = XPathFactory.newInstance().newXPath();
    return (NodeList) xpath.evaluate("/project/" + path, pom, XPathConstants.NODESET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "groupId",
        "artifactId",
        "version",
        "name",
        "description",
        "url",
        "licenses/license/name",
        "licenses/license/url",
        "developers/developer/name",
        "developers/developer/organization",
        "developers/developer/organizationUrl",
        "scm/connection",
        "scm/developerConnection",
        "scm/url"
      })
  void whatCentralAsksForIsThere(String path) throws Exception {
    assertThat(found(path).getLength()).isEqualTo(1);
    assertThat(found(path).item(0).getTextContent()).isNotBlank();
  }

  @Test
  void nothingComesFromElsewhereOrMayStillChange() throws Exception {
    assertThat(found("repositories").getLength()).isZero();
    assertThat(found("pluginRepositories").getLength()).isZero();
    assertThat(found("/dependency/systemPath").getLength()).isZero();
    NodeList versions = found("version | //properties/* | //dependency/version | //plugin/version");
    assertThat(versions.getLength()).isGreaterThan(20);
    for (int i = 0; i < versions.getLength(); i++) {
      assertThat(versions.item(i).getTextContent()).doesNotContain("SNAPSHOT", "LATEST", "RELEASE");
    }
  }

  @Test
  void whoUsesTheLibraryGetsOnlyWhatRunsWithIt() throws Exception {
    NodeList names = found("dependencies/dependency[not(scope) and not(optional)]/artifactId");
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < names.getLength(); i++) {
      all.append(names.item(i).getTextContent()).append(' ');
    }
    assertThat(all.toString().trim())
        .isEqualTo(
            "picocli jackson-core commons-csv jsoup tomlj fastexcel jte-runtime progressbar jspecify");
  }
}
