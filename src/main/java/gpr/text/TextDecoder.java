package gpr.text;

import gpr.Message;
import gpr.UnreadableReportException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * Bytes to text. The encoding is found out: UTF-8 or UTF-16 by its byte order mark, else UTF-8 if
 * all bytes are well-formed UTF-8, else GB18030 (which has GBK and GB2312 in it). It is strict:
 * bytes that do not fit the encoding are an error and never become a replacement character; only a
 * character that the end of the file cuts is left out, and {@link SourceText#isCut} says so. A
 * U+FFFD that the text itself has, because an earlier program put it there, is kept as any other
 * character.
 */
public final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * The end of a cell in Word, tab, line feed, vertical tab (a line break in Word), form feed (a
   * page break) and carriage return.
   */
  private static final int CONTROLS_OF_TEXT =
      1 << 0x07 | 1 << '\t' | 1 << '\n' | 1 << 0x0B | 1 << '\f' | 1 << '\r';

  /**
   * More than one other control character in so many characters is no text. Converters leave a few
   * (a field's marks U+0013 to U+0015, end of file U+001A); arbitrary bytes below U+0080 have one
   * in five.
   */
  private static final int CHARACTERS_PER_CONTROL = 10;

  private TextDecoder() {}

  /** The text of these bytes, in the encoding that is found out. */
  public static SourceText decode(byte[] bytes) throws UnreadableReportException {
    return decode(bytes, Optional.empty());
  }

  /**
   * The text of these bytes, without its byte order mark.
   *
   * @param bytes the file; not kept
   * @param encoding the encoding; empty to find it out
   * @throws UnreadableReportException if there is nothing in it, if it is binary, or if bytes do
   *     not fit the encoding (with the line of the first that does not)
   */
  public static SourceText decode(byte[] bytes, Optional<Charset> encoding)
      throws UnreadableReportException {
    Objects.requireNonNull(bytes, "bytes");
    SourceText text = encoding.isPresent() ? in(encoding.get(), bytes) : findOut(bytes);
    if (text.lineCount() == 0) {
      throw new UnreadableReportException(Message.of("unreadable.empty"), 0);
    }
    return text;
  }

  private static SourceText in(Charset charset, byte[] bytes) throws UnreadableReportException {
    return charset.equals(StandardCharsets.UTF_8) ? utf8(bytes) : other(charset, bytes);
  }

  private static SourceText findOut(byte[] bytes) throws UnreadableReportException {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return other(StandardCharsets.UTF_16LE, bytes);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return other(StandardCharsets.UTF_16BE, bytes);
    }
    Utf8 utf8 = new Utf8(bytes);
    int end = utf8.decode(afterMark(bytes));
    if (end == bytes.length) {
      return text(utf8);
    }
    if (hasNull(bytes)) {
      throw binary();
    }
    if (Utf8.isDamaged(bytes)) {
      return stopped(utf8, bytes, end);
    }
    return other(GB18030, bytes);
  }

  private static SourceText utf8(byte[] bytes) throws UnreadableReportException {
    Utf8 utf8 = new Utf8(bytes);
    int end = utf8.decode(afterMark(bytes));
    return end < bytes.length ? stopped(utf8, bytes, end) : text(utf8);
  }

  /** The text before bytes that are no UTF-8, if these are a character that was cut. */
  private static SourceText stopped(Utf8 utf8, byte[] bytes, int end)
      throws UnreadableReportException {
    if (Utf8.isCutAt(bytes, end)) {
      return text(utf8).asCut();
    }
    throw undecodable(StandardCharsets.UTF_8, utf8.characters(), utf8.length());
  }

  private static SourceText text(Utf8 utf8) throws UnreadableReportException {
    if ((utf8.controls() & ~CONTROLS_OF_TEXT) != 0) {
      refuseBinary(utf8.characters(), utf8.length());
    }
    return utf8.text();
  }

  private static SourceText other(Charset charset, byte[] bytes) throws UnreadableReportException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int capacity = (int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte());
    CharBuffer buffer = CharBuffer.allocate(capacity);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, buffer, false);
    boolean isCut = in.hasRemaining();
    if (!result.isError() && !isCut) {
      result = decoder.decode(in, buffer, true);
      decoder.flush(buffer);
    }
    if (result.isError()) {
      throw undecodable(charset, buffer.array(), buffer.position());
    }
    SourceText text = withoutMark(charset, buffer.array(), buffer.position());
    return isCut ? text.asCut() : text;
  }

  private static SourceText withoutMark(Charset charset, char[] characters, int length)
      throws UnreadableReportException {
    refuseBinary(characters, length);
    if (length > 0 && characters[0] == BYTE_ORDER_MARK) {
      return SourceText.of(charset.name(), Arrays.copyOfRange(characters, 1, length), length - 1);
    }
    return SourceText.of(charset.name(), characters, length);
  }

  private static void refuseBinary(char[] characters, int length) throws UnreadableReportException {
    int controls = 0;
    for (int i = 0; i < length; i++) {
      char c = characters[i];
      if (c == 0) {
        throw binary();
      }
      if (c < ' ' && (CONTROLS_OF_TEXT >> c & 1) == 0) {
        controls++;
      }
    }
    if (controls > 1 && controls > length / CHARACTERS_PER_CONTROL) {
      throw binary();
    }
  }

  private static boolean hasNull(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static UnreadableReportException binary() {
    return new UnreadableReportException(Message.of("unreadable.binary"), 0);
  }

  /** The line that decoding stopped in is the one that the characters before it end in. */
  private static UnreadableReportException undecodable(
      Charset charset, char[] characters, int length) {
    SourceText before = SourceText.of(charset.name(), characters, length);
    boolean atLineStart =
        length == 0 || characters[length - 1] == '\n' || characters[length - 1] == '\r';
    int line = before.lineCount() + (atLineStart ? 1 : 0);
    return new UnreadableReportException(
        Message.of("unreadable.undecodable", charset.name()), line);
  }

  private static int afterMark(byte[] bytes) {
    return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
