package gpr.report;

import gpr.report.FeeAmounts.Item;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what section 六 says of fees for handling requests: the number of notices, the sum that they
 * asked for and the sum that was paid. Sentence by sentence, each number goes to the words before
 * it; numbers of another year, rates, thresholds, and sums for other things are left out.
 */
final class FeeReader {
  private static final ProseLexer LEXER = new ProseLexer("fee-words.tsv");

  /** A clause with one of these tells nothing of this year's fees. */
  private static final Set<Word> FOREIGN =
      EnumSet.of(Word.FUZZY, Word.COMPARING, Word.PARTIAL, Word.OTHER_THING);

  /** 已全部收取: what the notices asked for was paid. */
  private static final String SETTLED = "settled";

  private final Reporter reporter;
  private final FeeSubject subject;
  private final FeeAmounts amounts = new FeeAmounts();

  private boolean otherTime;

  /** Whether the sentence before spoke of fees. */
  private boolean areFees;

  /** Whether the sentence speaks of another organ. */
  private boolean others;

  private FeeReader(Reporter reporter) {
    this.reporter = reporter;
    this.subject = new FeeSubject(reporter);
  }

  /**
   * The fees that these paragraphs state, in yuan.
   *
   * @param sectionSix the prose of section 六
   * @param reporter who reports, and about which year
   */
  static ProcessingFee read(List<Paragraph> sectionSix, Reporter reporter) {
    if (!mayStateFees(sectionSix)) {
      return ProcessingFee.NOT_STATED;
    }
    FeeReader reader = new FeeReader(reporter);
    ProseText text = ProseText.of(sectionSix);
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ProseText.BREAK : text.charAt(i);
      if (c == '。' || c == ProseText.BREAK) {
        reader.readSentence(text, from, i);
        from = i + 1;
      }
    }
    return reader.amounts.fee();
  }

  private static boolean mayStateFees(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.text().indexOf('费') >= 0 || paragraph.text().indexOf('費') >= 0) {
        return true;
      }
    }
    return false;
  }

  private void readSentence(ProseText text, int from, int to) {
    Sentence sentence = new Sentence(text, LEXER.read(text, from, to, reporter), reporter);
    boolean goesOn = areFees && (from == to || sentence.word(0) == Word.FEES);
    areFees = goesOn || FeeNames.areIn(sentence);
    if (!areFees || from == to) {
      return;
    }
    amounts.forget();
    otherTime = false;
    others = false;
    int start = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (endsClause(sentence, i)) {
        readClause(sentence, start, i);
        start = i + 1;
        if (sentence.word(i) == Word.STOP) {
          // 收费通知0件；总金额0元: what a part names takes no number of the next.
          amounts.forget();
          otherTime = false;
          others = false;
        }
      }
    }
  }

  /** A number ends no clause here: 1件、380元、380元 are told one after the other. */
  private static boolean endsClause(Sentence sentence, int index) {
    return switch (sentence.word(index)) {
      case STOP, OPEN, CLOSE -> true;
      case COMMA -> sentence.firstCharacter(index) != '、' && sentence.firstCharacter(index) != ':';
      default -> false;
    };
  }

  private void readClause(Sentence sentence, int from, int to) {
    boolean timeBefore = otherTime;
    // 市财政局核定的信息处理费标准为每页10元，本年未收费: who sets the rate is not who charges.
    boolean ownPart = others && subject.isOwn(sentence, from);
    if (ownPart) {
      // 其中本机关发出1件: of the notices that the whole sentence is about.
      others = false;
      amounts.forget();
      amounts.await(Item.NOTICES);
    }
    others |= subject.isOther(sentence, from) && !sentence.has(Word.FUZZY, from, to);
    others |= sentence.has(Word.OTHERS, from, to);
    boolean foreign = false;
    for (int i = from; i < to; i++) {
      switch (sentence.word(i)) {
        case YEAR -> otherTime = !sentence.isOwnYear(i);
        case THIS_TIME -> otherTime = false;
        case OTHER_TIME -> otherTime = true;
        case INCLUDING -> foreign |= !ownPart && !isOfThisYear(sentence, i, to);
        default -> foreign |= FOREIGN.contains(sentence.word(i));
      }
    }
    boolean ownFee =
        OtherMoney.namesHandling(sentence, from, to) && !OtherMoney.hasOnly(sentence, from, to);
    boolean told = !otherTime && !others && !areOfSeveralYears(sentence, from, to);
    if (told && (!foreign || ownFee)) {
      readNumbers(sentence, from, to);
    }
    boolean inBrackets = from > 0 && sentence.word(from - 1) == Word.OPEN;
    otherTime = inBrackets ? timeBefore : otherTime;
  }

  /** 2023年、2024年收取分别为80元、120元: nobody says here which is which. */
  private static boolean areOfSeveralYears(Sentence sentence, int from, int to) {
    int years = 0;
    for (int i = from; i < to; i++) {
      years += sentence.word(i) == Word.YEAR ? 1 : 0;
    }
    return years > 1 && sentence.has(Word.EACH, from, to);
  }

  /** 累计收取1200元，其中2024年收取0元: only a year makes a part this year's whole. */
  private static boolean isOfThisYear(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean own = sentence.word(i) == Word.YEAR && sentence.isOwnYear(i);
      if (own || sentence.word(i) == Word.THIS_TIME) {
        return true;
      }
    }
    return false;
  }

  private void readNumbers(Sentence sentence, int from, int to) {
    int start = Math.max(from, OtherMoney.lastOf(sentence, Word.OTHER_THING, from, to) + 1);
    boolean denied = false;
    for (int i = start; i < to; i++) {
      switch (sentence.word(i)) {
        case NOTHING -> denied = true;
        case ALL -> amounts.share();
        case FEES -> {
          boolean counted = FeeNames.isNotices(sentence, i) && isCount(sentence.word(i - 1));
          if (!counted) {
            name(sentence, start, i, to, denied);
          }
        }
        case COUNT, LOOSE_COUNT -> {
          if (FeeNames.isNotices(sentence, i + 1)) {
            // 发出2件收费通知
            amounts.set(Item.NOTICES, sentence.token(i).number());
          } else {
            amounts.give(sentence.token(i).number(), sentence.token(i).length() > 1, false);
          }
        }
        case AMOUNT -> amounts.give(sentence.token(i).number(), false, true);
        case NUMBER -> giveBare(sentence, i);
        default -> {
          // says nothing of fees
        }
      }
    }
  }

  private static boolean isCount(Word word) {
    return word == Word.COUNT || word == Word.LOOSE_COUNT;
  }

  private void name(Sentence sentence, int from, int index, int to, boolean denied) {
    String kind = sentence.token(index).term().cells();
    Item item = Item.of(kind);
    boolean loose = FeeNames.isLooseName(sentence, index);
    if (kind.equals(SETTLED) && (denied || !FeeNames.isSumNext(sentence, index, to))) {
      amounts.settle(denied);
      return;
    }
    if (denied) {
      // 未发出收费通知 denies all that it names, but the sum of a notice is then not stated.
      if (item != Item.NOTIFIED) {
        amounts.set(item, BigDecimal.ZERO);
      }
      return;
    }
    if (loose && !FeeNames.isSumNext(sentence, index, to)) {
      return;
    }
    if (item == Item.NOTIFIED && FeeNames.isSumOfCharged(sentence, index)) {
      amounts.await(Item.COLLECTED);
      return;
    }
    boolean same = item == Item.NOTIFIED && isSumOfCollected(sentence, from, index);
    if (!same) {
      amounts.await(item);
    }
  }

  /** 实际收取的政府信息公开信息处理费的总金额 names one sum, not two. */
  private boolean isSumOfCollected(Sentence sentence, int from, int index) {
    for (int i = index - 1; i >= from; i--) {
      Word word = sentence.word(i);
      if (word.isQuantity() || word == Word.COMMA || sentence.contains(i, "和")) {
        return false;
      }
      if (word == Word.FEES) {
        return Item.of(sentence.token(i).term().cells()) == Item.COLLECTED
            && amounts.isAwaited(Item.COLLECTED);
      }
    }
    return false;
  }

  /** 均为0: nothing needs no unit; 收费通知件数：2: no more does what is said to be a number. */
  private void giveBare(Sentence sentence, int index) {
    BigDecimal value = sentence.token(index).value();
    if (value == null || !sentence.word(index + 1).endsClause()) {
      return;
    }
    if (value.signum() == 0) {
      amounts.give(value, false, false);
    } else if (value.scale() <= 0 && FeeNames.isNumberOfNotices(sentence, index - 1)) {
      amounts.give(value, true, false);
    }
  }
}
