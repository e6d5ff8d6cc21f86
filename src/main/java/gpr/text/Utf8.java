package gpr.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * UTF-8 to characters, strictly: no overlong form, no surrogate, nothing above U+10FFFF. Written
 * out by hand because every report passes here and nearly all of it is ASCII or three-byte Chinese,
 * which the general decoder takes no advantage of.
 */
final class Utf8 {
  // First bytes of sequences of three, as a byte has them with its sign. After each but the first
  // and
  // ED any two bytes that go on make a character; ED may begin a surrogate.
  private static final int FIRST_OF_THREE = (byte) 0xE0;
  private static final int FIRST_OF_SURROGATES = (byte) 0xED;
  private static final int FIRST_OF_FOUR = (byte) 0xF0;

  /** U+2028 and U+2029, which end lines, differ in their last bit. */
  private static final int LINE_ENDS = 0x2028;

  private static final int LINE_ENDS_MASK = 0xFFFE;

  /** The line end of two bytes. */
  private static final int NEXT_LINE = 0x85;

  /** Added to a byte that goes on with a sequence, it leaves that byte's own six bits. */
  private static final int CONTINUED = 0x80;

  private final byte[] bytes;
  private final char[] characters;
  private int length;
  private Ascii ascii = new Ascii(0, 0);

  /** Where the line ends stand among the characters. */
  private int[] breaks = new int[512];

  private int breakCount;

  Utf8(byte[] bytes) {
    this.bytes = bytes;
    this.characters = new char[bytes.length];
  }

  /** The characters decoded so far; the first {@link #length()} of them. */
  char[] characters() {
    return characters;
  }

  /** How many characters were decoded. */
  int length() {
    return length;
  }

  /** The text with its lines, in which all that was decoded is. */
  SourceText text() {
    return SourceText.of(
        StandardCharsets.UTF_8.name(), characters, length, breaks, breakCount, ascii);
  }

  /** The control characters below U+0020 that were seen, one bit each. */
  int controls() {
    return (int) ascii.low();
  }

  /**
   * Decodes from that offset to the end.
   *
   * @return the offset of the first byte that is no UTF-8, or the number of bytes if there is none
   */
  int decode(int from) {
    final byte[] in = bytes;
    final char[] out = characters;
    int at = from;
    int to = 0;
    final boolean[] seen = new boolean[Ascii.COUNT];
    while (at < in.length) {
      int first = in[at];
      if (first >= 0) {
        seen[first] = true;
        if (first < ' ' && (first == '\n' || first == '\r')) {
          addBreak(to);
        }
        out[to++] = (char) first;
        at++;
        continue;
      }
      boolean three =
          first > FIRST_OF_THREE && first < FIRST_OF_FOUR && first != FIRST_OF_SURROGATES;
      if (three && at + 2 < in.length) {
        int second = in[at + 1] + CONTINUED;
        int third = in[at + 2] + CONTINUED;
        // Each is from 0 to 0x3F if the byte goes on with the sequence.
        if ((second | third) >>> 6 == 0) {
          char c = (char) (first << 12 | second << 6 | third);
          if ((c & LINE_ENDS_MASK) == LINE_ENDS) {
            addBreak(to);
          }
          out[to++] = c;
          at += 3;
          continue;
        }
      }
      int size = sequence(in, at);
      if (size == 0) {
        break;
      }
      int codePoint = codePoint(in, at, size);
      if (codePoint == NEXT_LINE) {
        addBreak(to);
      }
      to += Character.toChars(codePoint, out, to);
      at += size;
    }
    length = to;
    ascii = Ascii.of(seen);
    return at;
  }

  /**
   * Whether the bytes are UTF-8 with a few damaged places rather than some other encoding: then
   * most of what is no ASCII is well-formed. Chinese text in GB18030 is well-formed UTF-8 only here
   * and there, by chance.
   */
  static boolean isDamaged(byte[] bytes) {
    int wellFormed = 0;
    int malformed = 0;
    int at = 0;
    while (at < bytes.length) {
      int size = sequence(bytes, at);
      if (size == 0) {
        malformed++;
      } else if (size > 1) {
        wellFormed++;
      }
      at += Math.max(size, 1);
    }
    return wellFormed > malformed;
  }

  /**
   * Whether the bytes from there to the end are the beginning of a character, but not all of it.
   */
  static boolean isCutAt(byte[] bytes, int at) {
    ByteBuffer rest = ByteBuffer.wrap(bytes, at, bytes.length - at);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    // Told that more may come, the decoder waits for it where the beginning is one of a character.
    return decoder.decode(rest, CharBuffer.allocate(1), false).isUnderflow();
  }

  /** The size of the well-formed sequence at that offset; 0 if none begins there. */
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + size > bytes.length) {
      return 0;
    }
    for (int i = 1; i < size; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int codePoint = codePoint(bytes, at, size);
    boolean allowed =
        switch (size) {
          case 3 -> codePoint >= 0x800 && !isSurrogate(codePoint);
          case 4 -> codePoint >= 0x10000 && codePoint <= Character.MAX_CODE_POINT;
          default -> true;
        };
    return allowed ? size : 0;
  }

  private void addBreak(int at) {
    if (breakCount == breaks.length) {
      breaks = Arrays.copyOf(breaks, breakCount * 2);
    }
    breaks[breakCount++] = at;
  }

  private static int codePoint(byte[] bytes, int at, int size) {
    // The first byte has size + 1 marker bits, each later one two; one byte has one.
    int codePoint = size == 1 ? bytes[at] : bytes[at] & (0xFF >> (size + 1));
    for (int i = 1; i < size; i++) {
      codePoint = codePoint << 6 | (bytes[at + i] & 0x3F);
    }
    return codePoint;
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
