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

  /** 市住房和城乡建设局共发出: what stands before the fees is no longer, or more than a subject. */
  private static final int LONGEST_SUBJECT = 12;

  private final Reporter reporter;
  private final FeeAmounts amounts = new FeeAmounts();

  private boolean otherTime;

  /** Whether the sentence speaks of another organ. */
  private boolean others;

  private FeeReader(Reporter reporter) {
    this.reporter = reporter;
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
    if (!sentence.has(Word.FEES)) {
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
    others |= isOfAnotherOrgan(sentence, from) && !sentence.has(Word.FUZZY, from, to);
    others |= sentence.has(Word.OTHERS, from, to);
    boolean foreign = false;
    for (int i = from; i < to; i++) {
      switch (sentence.word(i)) {
        case YEAR -> otherTime = !sentence.isOwnYear(i);
        case THIS_TIME -> otherTime = false;
        case OTHER_TIME -> otherTime = true;
        case INCLUDING -> foreign |= !isOfThisYear(sentence, i, to);
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

  /** 市财政局发出收费通知2件, but not 市政府严格落实《…信息处理费管理办法》. */
  private boolean isOfAnotherOrgan(Sentence sentence, int from) {
    if (sentence.word(from) != Word.UNKNOWN || reporter.organization() == null) {
      return false;
    }
    Token first = sentence.token(from);
    return sentence.word(from + 1) == Word.FEES
        && first.length() <= LONGEST_SUBJECT
        && Reporter.PLACES.indexOf(sentence.firstCharacter(from)) >= 0
        && sentence.namesOrgan(from)
        && !sentence.contains(from, "《")
        && !beginsWithReporter(sentence.text(), first);
  }

  /** 市政府办公室收取. */
  private boolean beginsWithReporter(ProseText text, Token words) {
    for (int end = words.from() + 2; end <= words.to(); end++) {
      if (reporter.isNamedBy(text, words.from(), end)) {
        return true;
      }
    }
    return reporter.nameEnd(text, words.from(), words.to()) > words.from();
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
          boolean counted = isNotices(sentence, i) && isCount(sentence.word(i - 1));
          if (!counted) {
            name(sentence, start, i, to, denied);
          }
        }
        case COUNT, LOOSE_COUNT -> {
          if (isNotices(sentence, i + 1)) {
            // 发出2件收费通知
            amounts.set(Item.NOTICES, sentence.token(i).number());
          } else {
            amounts.give(sentence.token(i).number(), sentence.token(i).length() > 1, false);
          }
        }
        case AMOUNT -> amounts.give(sentence.token(i).number(), false, true);
        case NUMBER -> giveBareZero(sentence, i);
        default -> {
          // says nothing of fees
        }
      }
    }
  }

  private static boolean isCount(Word word) {
    return word == Word.COUNT || word == Word.LOOSE_COUNT;
  }

  private static boolean isNotices(Sentence sentence, int index) {
    return sentence.word(index) == Word.FEES
        && Item.of(sentence.token(index).term().cells()) == Item.NOTICES;
  }

  private void name(Sentence sentence, int from, int index, int to, boolean denied) {
    String kind = sentence.token(index).term().cells();
    Item item = Item.of(kind);
    boolean loose = kind.equals("charged") || kind.equals("fee");
    if (denied) {
      // 未发出收费通知 denies all that it names, but the sum of a notice is then not stated.
      if (item != Item.NOTIFIED) {
        amounts.set(item, BigDecimal.ZERO);
      }
      return;
    }
    if (loose && !isSumNext(sentence, index, to)) {
      return;
    }
    boolean same = item == Item.NOTIFIED && isSumOfCollected(sentence, from, index);
    if (!same) {
      amounts.await(item);
    }
  }

  /** 收取信息处理费380元: a sum follows, and no other name before it. */
  private static boolean isSumNext(Sentence sentence, int index, int to) {
    for (int i = index + 1; i < to; i++) {
      Word word = sentence.word(i);
      if (word == Word.AMOUNT || isZero(sentence, i)) {
        return true;
      }
      boolean named = word == Word.FEES && !isLooseName(sentence, i);
      if (word.isQuantity() || named && !isSum(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSum(Sentence sentence, int index) {
    return Item.of(sentence.token(index).term().cells()) == Item.NOTIFIED;
  }

  private static boolean isLooseName(Sentence sentence, int index) {
    String kind = sentence.token(index).term().cells();
    return kind.equals("charged") || kind.equals("fee");
  }

  private static boolean isZero(Sentence sentence, int index) {
    BigDecimal value = sentence.token(index).value();
    boolean number = sentence.word(index) == Word.NUMBER || sentence.word(index) == Word.COUNT;
    return number && value != null && value.signum() == 0;
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

  /** 均为0: nothing needs no unit. */
  private void giveBareZero(Sentence sentence, int index) {
    BigDecimal value = sentence.token(index).value();
    Word next = sentence.word(index + 1);
    if (value != null && value.signum() == 0 && next.endsClause()) {
      amounts.give(value, false, false);
    }
  }
}
