package gpr.layout;

import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * Signs between spaces that part the cells of a line, {@code 规章 / 0 / 0 / 2}, as people and
 * language models write rows into plain text; and dashes that only begin the entries of a list,
 * {@code - 72}. A slash or dash alone may be a cell that does not apply: what all lines do together
 * decides.
 */
final class Separators {
  private static final String SIGNS = "/／·•";
  private static final String BULLETS = "-–•·";

  /** So many lines tell that it is how this text is written. */
  private static final int FEWEST_LINES = 4;

  /** So many entries that begin with words tell that the text is a list. */
  private static final int FEWEST_ENTRIES = 2;

  /** So many signs in one of them, each between two values, are no chance. */
  private static final int FEWEST_SIGNS = 2;

  private final Sheet sheet;
  private boolean learnt;
  private boolean parting;
  private boolean listed;

  Separators(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The cells without the signs that only part them. */
  List<Cell> without(List<Cell> cells) {
    if (cells.size() < 2 || !isSign(cells.get(1).text()) || !isParted(cells)) {
      return cells;
    }
    learn();
    if (!parting) {
      return cells;
    }
    List<Cell> values = new ArrayList<>();
    for (int i = 0; i < cells.size(); i += 2) {
      values.add(cells.get(i));
    }
    return TightCells.of(values);
  }

  /** Where the words of a line begin, behind the dash of a list. */
  int bulletEnd(int number, int from) {
    char[] chars = sheet.chars();
    int at = Signs.firstText(chars, from, sheet.end(number));
    boolean dash = at + 2 < sheet.end(number) && BULLETS.indexOf(chars[at]) >= 0;
    if (!dash || chars[at + 1] != ' ' || !Signs.isDigit(chars[at + 2])) {
      return from;
    }
    learn();
    return listed ? at + 1 : from;
  }

  private static boolean isSign(String text) {
    return text.length() == 1 && SIGNS.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether every second cell is the same sign, and no other is. */
  private static boolean isParted(List<Cell> cells) {
    String sign = cells.get(1).text();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).text().equals(sign) == (i % 2 == 0)) {
        return false;
      }
    }
    return cells.size() % 2 == 1;
  }

  private void learn() {
    if (learnt) {
      return;
    }
    learnt = true;
    int parted = 0;
    int most = 0;
    int others = 0;
    int entries = 0;
    for (int number = sheet.from(); number < sheet.to(); number++) {
      String text = sheet.textOf(number);
      boolean entry = text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0;
      entries += entry && text.charAt(1) == ' ' && !Signs.isDigit(text.charAt(2)) ? 1 : 0;
      String[] words = text.split("\\s+");
      int signs = signs(words);
      boolean several = words.length == 2 * signs + 1;
      parted += signs > 0 && several && !touches(words) ? 1 : 0;
      most = Math.max(most, several ? signs : 0);
      others += signs > 0 && touches(words) ? 1 : 0;
    }
    parting = parted >= FEWEST_LINES && most >= FEWEST_SIGNS && others == 0;
    listed = entries >= FEWEST_ENTRIES;
  }

  private static int signs(String[] words) {
    int signs = 0;
    for (String word : words) {
      signs += isSign(word) ? 1 : 0;
    }
    return signs;
  }

  /** Whether two signs stand side by side or one at an end, so that each is a cell. */
  private static boolean touches(String[] words) {
    boolean before = true;
    for (String word : words) {
      boolean sign = isSign(word);
      if (sign && before) {
        return true;
      }
      before = sign;
    }
    return before;
  }
}
