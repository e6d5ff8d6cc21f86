package gpr.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gpr.UnreadableReportException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String TEXT = "云溪市档案局2024年\n一、总体情况\r\n收到申请１２件，𠮷，é。\r完";

  @Test
  void utf8IsFoundOutWithAndWithoutMark() throws Exception {
    assertThat(lines(TEXT.getBytes(StandardCharsets.UTF_8)))
        .containsExactly("UTF-8", "云溪市档案局2024年", "一、总体情况", "收到申请１２件，𠮷，é。", "完");
    assertThat(lines(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
        .containsExactly("UTF-8", "云溪市档案局2024年", "一、总体情况", "收到申请１２件，𠮷，é。", "完");
  }

  @Test
  void utf16IsFoundOutByItsMark() throws Exception {
    assertThat(lines(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
        .startsWith("UTF-16LE", "云溪市档案局2024年")
        .endsWith("完");
    assertThat(lines(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
        .startsWith("UTF-16BE", "云溪市档案局2024年")
        .endsWith("完");
  }

  @Test
  void whatOfAsciiStandsInATextIsKnownInEveryEncoding() throws Exception {
    for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
      SourceText text = TextDecoder.decode("一\t２~a;\n".getBytes(charset));
      for (char c = 0; c < 200; c++) {
        assertThat(text.has(c)).as("%04x", (int) c).isEqualTo("\t~a;\n".indexOf(c) >= 0);
      }
    }
  }

  @Test
  void gb18030IsFoundOut() throws Exception {
    assertThat(lines(TEXT.getBytes(GB18030)))
        .containsExactly("GB18030", "云溪市档案局2024年", "一、总体情况", "收到申请１２件，𠮷，é。", "完");
  }

  @Test
  void encodingOverridesWhatWouldBeFoundOut() throws Exception {
    byte[] bytes = "联通".getBytes(GB18030);
    // C1 AA is an overlong form, so only the second character could be UTF-8.
    assertThat(TextDecoder.decode(bytes).encoding()).isEqualTo("GB18030");
    assertThat(TextDecoder.decode(bytes, Optional.of(GB18030)).line(1)).isEqualTo("联通");
    byte[] unmarked = "报告2024".getBytes(StandardCharsets.UTF_16LE);
    assertThat(TextDecoder.decode(unmarked, Optional.of(StandardCharsets.UTF_16LE)).line(1))
        .isEqualTo("报告2024");
  }

  @Test
  void nothingButAMarkIsEmpty() {
    assertThat(failure(new byte[0])).isEqualTo("unreadable.empty:0");
    assertThat(failure("\uFEFF".getBytes(StandardCharsets.UTF_8))).isEqualTo("unreadable.empty:0");
    assertThat(failure("\uFEFF".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo("unreadable.empty:0");
  }

  @Test
  void nullsAreBinary() {
    assertThat(failure("ab\0cd".getBytes(StandardCharsets.UTF_8))).isEqualTo("unreadable.binary:0");
    assertThat(failure("报告2024".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo("unreadable.binary:0");
    assertThat(failure(new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xFF, (byte) 0x81}))
        .isEqualTo("unreadable.binary:0");
  }

  @Test
  void manyControlCharactersAreBinaryAndAFewAreNot() throws Exception {
    assertThat(failure("a\1b\2c\3d\4e\5f\6".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("unreadable.binary:0");
    assertThat(failure("云\1溪\2市\3".getBytes(GB18030))).isEqualTo("unreadable.binary:0");
    assertThat(lines("规章\u00070\f\u000B完".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("UTF-8", "规章\u00070\f\u000B完");
  }

  @Test
  void endsOfCellsOfWordAreText() throws Exception {
    assertThat(lines("规章\r\u00070\r\u0007\r\u0007".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("UTF-8", "规章", "\u00070", "\u0007", "\u0007");
    assertThat(failure("规\u0007章\u0000".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("unreadable.binary:0");
  }

  @Test
  void damagedUtf8NamesTheLineAndIsNotTakenForGb18030() {
    byte[] good = "一、总体情况\r\n二、主动公开\r三、收到和处理\n".getBytes(StandardCharsets.UTF_8);
    for (int at : new int[] {0, 3, 20, 24, 40, 45}) {
      byte[] bytes = good.clone();
      bytes[at] = (byte) 0xFF;
      int line = at < 20 ? 1 : at < 39 ? 2 : 3;
      assertThat(failure(bytes)).as("byte %d", at).isEqualTo("unreadable.undecodable:" + line);
    }
    assertThat(failure(Arrays.copyOfRange(good, 1, good.length)))
        .isEqualTo("unreadable.undecodable:1");
  }

  @Test
  void damagedGb18030NamesTheLine() {
    byte[] bytes = "一、总体情况\n二、主动公开\n三".getBytes(GB18030);
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertThat(failure(bytes)).isEqualTo("unreadable.undecodable:3");
  }

  @Test
  void whatEndsWithinACharacterIsReadUpToIt() throws Exception {
    for (String encoding : List.of("UTF-8", "GB18030", "UTF-16BE", "UTF-16LE")) {
      String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
      byte[] bytes = (mark + "云溪市\n档案𠮷").getBytes(Charset.forName(encoding));
      for (int lost = 1; lost <= 3; lost++) {
        SourceText text = TextDecoder.decode(Arrays.copyOf(bytes, bytes.length - lost));
        assertThat(text.encoding()).isEqualTo(encoding);
        assertThat(text.line(2)).as(encoding + " - " + lost).isEqualTo("档案");
        assertThat(text.isCut()).isTrue();
      }
      assertThat(TextDecoder.decode(bytes).isCut()).isFalse();
      assertThat(TextDecoder.decode(Arrays.copyOf(bytes, bytes.length - 4)).isCut()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C0 80",
        "C1 BF",
        "E0 9F BF",
        "ED A0 80",
        "ED BF BF",
        "F0 8F BF BF",
        "F4 90 80 80",
        "F5 80 80 80",
        "80",
        "BF",
        "C2",
        "E4 B8",
        "F0 A0 AE",
        "FF",
        "FE"
      })
  void whatIsNoUtf8IsRefused(String hex) {
    byte[] bytes = concat("云溪市", bytes(hex), "档案局");
    assertThat(failure(bytes)).isEqualTo("unreadable.undecodable:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C2 80",
        "DF BF",
        "E0 A0 80",
        "ED 9F BF",
        "EE 80 80",
        "EF BF BD",
        "EF BF BF",
        "F0 90 80 80",
        "F4 8F BF BF"
      })
  void theEdgesOfUtf8AreRead(String hex) throws Exception {
    byte[] bytes = concat("云溪市", bytes(hex), "档案局");
    assertThat(TextDecoder.decode(bytes).line(1))
        .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void anyBytesGiveWhatTheStrictDecoderOfThePlatformGivesOrAreRefused() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[1 + random.nextInt(12)];
      random.nextBytes(bytes);
      Optional<String> expected = strictly(bytes);
      try {
        SourceText text = TextDecoder.decode(bytes, Optional.of(StandardCharsets.UTF_8));
        String all = new String(text.characters(), 0, text.end(text.lineCount()));
        if (text.isCut()) {
          assertThat(expected).isEmpty();
        } else {
          assertThat(expected.orElseThrow()).startsWith(all);
        }
      } catch (UnreadableReportException e) {
        if (e.reason().key().equals("unreadable.undecodable")) {
          assertThat(expected).isEmpty();
        }
      }
    }
  }

  private static Optional<String> strictly(byte[] bytes) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static List<String> lines(byte[] bytes) throws UnreadableReportException {
    SourceText text = TextDecoder.decode(bytes);
    List<String> lines = new ArrayList<>();
    lines.add(text.encoding());
    for (int line = 1; line <= text.lineCount(); line++) {
      lines.add(text.line(line));
    }
    return lines;
  }

  private static String failure(byte[] bytes) {
    UnreadableReportException failure =
        catchThrowableOfType(UnreadableReportException.class, () -> TextDecoder.decode(bytes));
    assertThat(failure).isNotNull();
    return failure.reason().key() + ":" + failure.line();
  }

  private static byte[] concat(String before, byte[] middle, String after) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    all.writeBytes(middle);
    all.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return all.toByteArray();
  }

  private static byte[] bytes(String hex) {
    String[] parts = hex.split(" ");
    byte[] bytes = new byte[parts.length];
    for (int i = 0; i < parts.length; i++) {
      bytes[i] = (byte) Integer.parseInt(parts[i], 16);
    }
    return bytes;
  }
}
