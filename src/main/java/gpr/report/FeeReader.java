package gpr.report;

import gpr.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what section 六 says of fees for handling requests: the number of notices, the sum that they
 * asked for and the sum that was paid. Sentence by sentence, each number goes to the words before
 * it.
 */
final class FeeReader {
  private static final String[] NEGATIONS = {"未", "没有", "无", "不存在", "不收取", "从未"};

  private static final String FIRST_OF_NEGATIONS = "未没无不从";

  /** The first characters of the words that {@link #readItem} knows. */
  private static final String FIRST_OF_ITEMS = "收实处金";

  private static final String[] COLLECTED = {"实际收取", "实际收费", "实收", "实际收到", "实际缴纳", "实际征收"};

  /** Those of section 二, of which some offices speak here too. */
  private static final String OTHER_FEES = "行政事业性";

  /** A word and its number, or the rest of its name, are no further apart: 收取政府信息公开信息处理费共计380元. */
  private static final int FAR = 24;

  private enum Item {
    NOTICES,
    NOTIFIED,
    COLLECTED
  }

  private final BigDecimal[] amounts = new BigDecimal[Item.values().length];
  private final List<Item> waiting = new ArrayList<>(3);
  private String text;

  /** Whether 均 said that the next number is of all that was named. */
  private boolean shared;

  private FeeReader() {}

  /**
   * The fees that these paragraphs state, in yuan.
   *
   * @param sectionSix the prose of section 六
   */
  static ProcessingFee read(List<Paragraph> sectionSix) {
    if (!mayStateFees(sectionSix)) {
      return ProcessingFee.NOT_STATED;
    }
    FeeReader reader = new FeeReader();
    reader.text = ProseText.of(sectionSix).toString();
    int from = 0;
    for (int i = 0; i <= reader.text.length(); i++) {
      char c = i == reader.text.length() ? ProseText.BREAK : reader.text.charAt(i);
      if (c == '。' || c == ProseText.BREAK) {
        reader.readSentence(from, i);
        from = i + 1;
      }
    }
    return new ProcessingFee(
        reader.amounts[Item.NOTICES.ordinal()],
        reader.amounts[Item.NOTIFIED.ordinal()],
        reader.amounts[Item.COLLECTED.ordinal()]);
  }

  private static boolean mayStateFees(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.text().indexOf('费') >= 0) {
        return true;
      }
    }
    return false;
  }

  private void readSentence(int from, int to) {
    if (!mayStateFees(from, to)) {
      return;
    }
    boolean ofHandling =
        contains(from, to, "收费通知") || contains(from, to, "处理费") || contains(from, to, "信息公开");
    boolean ofFees =
        contains(from, to, "收取") || contains(from, to, "收费") || contains(from, to, "处理费");
    boolean general = contains(from, to, "任何费用") || contains(from, to, "收取费用");
    boolean otherFees = contains(from, to, OTHER_FEES) && !contains(from, to, "处理费");
    if (!ofFees || !ofHandling && !general || otherFees) {
      return;
    }
    endClause();
    boolean denied = false;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c == ';') {
        endClause();
      }
      if (c == ';' || c == '，' || c == ',') {
        denied = false;
      }
      denied |= FIRST_OF_NEGATIONS.indexOf(c) >= 0 && startsWithAny(i, NEGATIONS);
      shared |= c == '均' || c == '都' || c == '皆';
      int next = FIRST_OF_ITEMS.indexOf(c) >= 0 ? readItem(i, to, denied) : i;
      if (next == i) {
        next = readNumber(i, to);
      }
      i = next == i ? i + 1 : next;
    }
  }

  /** 收费通知0件；总金额0元: what a clause names takes no number of the next. */
  private void endClause() {
    waiting.clear();
    shared = false;
  }

  /** Whether a sentence has a character that fees are named with; quickly told. */
  private boolean mayStateFees(int from, int to) {
    int fee = text.indexOf('费', from);
    int taken = text.indexOf('收', from);
    return fee >= 0 && fee < to || taken >= 0 && taken < to;
  }

  private boolean contains(int from, int to, String part) {
    return find(part, from, to) >= 0;
  }

  /** Where a word begins between two places; -1 if it does not. */
  private int find(String part, int from, int to) {
    for (int i = from; i + part.length() <= to; i++) {
      if (text.startsWith(part, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsWithAny(int at, String[] starts) {
    for (String start : starts) {
      if (text.startsWith(start, at)) {
        return true;
      }
    }
    return false;
  }

  /** Takes what is named at that place; gives the place after it, or the same if nothing is. */
  private int readItem(int i, int to, boolean denied) {
    if (text.startsWith(OTHER_FEES, i - OTHER_FEES.length())) {
      return afterSum(i + 1, to);
    }
    if (text.startsWith("收费通知", i)) {
      name(Item.NOTICES, denied);
      return i + 4;
    }
    for (String words : COLLECTED) {
      if (text.startsWith(words, i)) {
        name(Item.COLLECTED, denied);
        return afterSum(i + words.length(), to);
      }
    }
    if (text.startsWith("收费总金额", i) || text.startsWith("收费金额", i)) {
      name(Item.NOTIFIED, false);
      return find("金额", i, to) + 2;
    }
    boolean collecting = text.startsWith("收取", i) || text.startsWith("收费", i);
    if (collecting && (denied || isCollectedSum(i, to))) {
      name(Item.COLLECTED, denied);
      return afterSum(i + 2, to);
    }
    if (denied && text.startsWith("处理费", i)) {
      name(Item.COLLECTED, true);
      return i + 3;
    }
    if (text.startsWith("金额", i)) {
      name(Item.NOTIFIED, false);
      return i + 2;
    }
    return i;
  }

  /** 收取信息处理费380元: a sum follows before the clause ends. */
  private boolean isCollectedSum(int i, int to) {
    int end = Math.min(to, i + FAR);
    for (int k = i; k < end && text.charAt(k) != '，' && text.charAt(k) != ','; k++) {
      if (ProseNumbers.isDigit(text.charAt(k)) || text.charAt(k) == '零') {
        return true;
      }
    }
    return false;
  }

  /** 实际收取的总金额 names one sum, not two. */
  private int afterSum(int i, int to) {
    int at = find("金额", i, Math.min(to, i + FAR));
    boolean same = at >= 0 && noneEnds(i, at);
    return same ? at + 2 : i;
  }

  private boolean noneEnds(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '，' || c == ',' || c == '、' || c == '和' || ProseNumbers.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private void name(Item item, boolean denied) {
    if (denied) {
      set(item, BigDecimal.ZERO);
    } else if (!waiting.contains(item)) {
      waiting.add(item);
    }
  }

  private int readNumber(int i, int to) {
    char c = text.charAt(i);
    if (!ProseNumbers.isDigit(c) && !Numerals.isNumeral(c)) {
      return i;
    }
    ProseNumbers.Number number = ProseNumbers.read(text, i, to);
    int end = number.end();
    if (end <= i || number.value() == null) {
      return Math.max(end, i + 1);
    }
    char unit = end < to ? text.charAt(end) : ' ';
    boolean notices = unit == '件' || unit == '份' || unit == '次';
    boolean money = unit == '元';
    boolean bare = !notices && !money && number.value().signum() == 0 && isBareZero(unit);
    if (notices || money || bare) {
      give(number.value(), notices, money);
      return end + (bare ? 0 : 1);
    }
    return end;
  }

  private static boolean isBareZero(char next) {
    return next == ' ' || next == '，' || next == ',' || next == '、';
  }

  /** Gives a number to what waits for one: to all if they share it, else to the first that fits. */
  private void give(BigDecimal value, boolean notices, boolean money) {
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    if (shared && value.signum() == 0) {
      for (Item item : waiting) {
        set(item, plain);
      }
      waiting.clear();
      return;
    }
    for (Item item : waiting) {
      boolean fits = item == Item.NOTICES ? !money : !notices;
      if (fits) {
        set(item, plain);
        waiting.remove(item);
        return;
      }
    }
  }

  /** The first statement counts. */
  private void set(Item item, BigDecimal value) {
    if (amounts[item.ordinal()] == null) {
      amounts[item.ordinal()] = value;
    }
  }
}
