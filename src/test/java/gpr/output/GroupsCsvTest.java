package gpr.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gpr.check.Groups;
import java.io.ByteArrayInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups as a user writes them. */
class GroupsCsvTest {
  private static Groups read(String text) throws Exception {
    return GroupsCsv.read(
        "groups.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void headerMarkSpacesAndEmptyLinesAreNoGroups() throws Exception {
    Groups groups = read("\uFEFFparent,child\r\n甲市, 甲市财政局\r\n\r\n甲市,\"甲市,档案局\"\n乙市,乙市财政局\n");
    assertThat(groups.children())
        .containsEntry("甲市", List.of("甲市财政局", "甲市,档案局"))
        .containsEntry("乙市", List.of("乙市财政局"))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'甲,乙\n丙', 2, is not a parent and a child",
    "'甲,乙,丙', 1, is not a parent and a child",
    "'甲,', 1, is not a parent and a child",
    "'甲,甲', 1, cannot be its own child",
    "'甲,乙\n甲,乙', 2, comes twice",
    "'甲，乙', 1, with a comma (,)",
    "'甲,乙\n乙,甲', 0, 甲 is below itself",
    "'丁,甲\n甲,乙\n乙,丙\n丙,甲', 0, 甲 is below itself",
    "'parent,child', 0, names no group",
    "'上级机关,下级机关', 0, names no group",
  })
  void whatIsNoGroupIsSaidWithItsLine(String text, int line, String reason) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            GroupsException.class,
            e -> {
              assertThat(e.line()).isEqualTo(line);
              assertThat(e.reason().english()).contains(reason);
            });
  }

  @Test
  void otherEncodingsAreNoReasonToGuess() {
    byte[] bytes = "甲市,甲市财政局".getBytes(Charset.forName("GB18030"));
    assertThatThrownBy(() -> GroupsCsv.read("groups.csv", new ByteArrayInputStream(bytes)))
        .isInstanceOf(CharacterCodingException.class);
  }
}
