package gpr.report;

import gpr.text.Numerals;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of prose-words.tsv, found in a text by their longest match. A tree of characters in
 * arrays: each node has its first child and its next sibling, the children of the root are found by
 * their character at once. Immutable once read.
 */
final class Lexicon {
  /** A word of the list may begin with a character. */
  static final int WORD = 1;

  /** A character is a sign. */
  static final int SIGN = 2;

  /** A number may begin with a character. */
  static final int NUMBER = 4;

  private static final int ROOT = 0;

  private final short[] firstByCharacter = new short[Character.MAX_VALUE + 1];

  /** For each character what may begin with it, as a set of the bits above. */
  private final byte[] beginnings = new byte[Character.MAX_VALUE + 1];

  private char[] characters = new char[1024];
  private int[] firstChild = new int[1024];
  private int[] nextSibling = new int[1024];
  private Term[] terms = new Term[1024];
  private int nodes = 1;

  private Lexicon() {}

  /** Reads a list from its resource. */
  static Lexicon read(String resource) {
    Lexicon list = new Lexicon();
    try (InputStream stream = Lexicon.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        list.addLine(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    list.markBeginnings(ProseNumbers.DIGITS + Numerals.ALL + Numerals.FORMAL, NUMBER);
    list.markBeginnings(ProseLexer.SIGNS, SIGN);
    return list;
  }

  private void markBeginnings(String characters, int mark) {
    for (int i = 0; i < characters.length(); i++) {
      beginnings[characters.charAt(i)] |= (byte) mark;
    }
  }

  /** What may begin with that character, as a set of bits; with most nothing does. */
  int beginnings(char c) {
    return beginnings[c];
  }

  private void addLine(String line) {
    if (line.isEmpty() || line.charAt(0) == '#') {
      return;
    }
    String[] fields = line.split("\t");
    Term term = new Term(Word.valueOf(fields[0]), fields[1].equals("-") ? "" : fields[1]);
    for (String characters : fields[2].split(" ")) {
      add(characters, term);
    }
  }

  private void add(String text, Term term) {
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int child = child(node, c);
      node = child == 0 ? addChild(node, c) : child;
    }
    if (terms[node] != null && !terms[node].equals(term)) {
      throw new IllegalStateException(text + " is both " + terms[node] + " and " + term);
    }
    terms[node] = term;
  }

  private int addChild(int parent, char c) {
    if (nodes > Short.MAX_VALUE) {
      throw new IllegalStateException("too many words");
    }
    if (nodes == characters.length) {
      characters = Arrays.copyOf(characters, nodes * 2);
      firstChild = Arrays.copyOf(firstChild, nodes * 2);
      nextSibling = Arrays.copyOf(nextSibling, nodes * 2);
      terms = Arrays.copyOf(terms, nodes * 2);
    }
    characters[nodes] = c;
    if (parent == ROOT) {
      firstByCharacter[c] = (short) nodes;
      beginnings[c] |= WORD;
    } else {
      nextSibling[nodes] = firstChild[parent];
      firstChild[parent] = nodes;
    }
    return nodes++;
  }

  private int child(int node, char c) {
    if (node == ROOT) {
      return firstByCharacter[c];
    }
    int child = firstChild[node];
    while (child != 0 && characters[child] != c) {
      child = nextSibling[child];
    }
    return child;
  }

  /** The longest word that begins at a place; null if none does. */
  @Nullable Token longestAt(ProseText text, int from, int to) {
    Term found = null;
    int end = from;
    int node = firstByCharacter[text.charAt(from)];
    int at = from;
    while (node != 0) {
      at++;
      if (terms[node] != null) {
        found = terms[node];
        end = at;
      }
      node = at < to ? child(node, text.charAt(at)) : 0;
    }
    return found == null ? null : new Token(found, from, end, null);
  }
}
