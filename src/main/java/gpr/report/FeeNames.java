package gpr.report;

import gpr.report.FeeAmounts.Item;
import java.math.BigDecimal;

/** What the words that name fees stand for, as the words around them tell. */
final class FeeNames {
  /** 收费通知件数, whose number needs no unit. */
  private static final String NUMBER_OF_NOTICES = "number";

  /** 总金额, which is the fees' only where they are spoken of. */
  private static final String ANY_SUM = "sum";

  private FeeNames() {}

  /** Whether a sentence has a word that names fees, and not just any sum. */
  static boolean areIn(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i) == Word.FEES && !sentence.token(i).term().cells().equals(ANY_SUM)) {
        return true;
      }
    }
    return false;
  }

  static boolean isNotices(Sentence sentence, int index) {
    return sentence.word(index) == Word.FEES
        && Item.of(sentence.token(index).term().cells()) == Item.NOTICES;
  }

  /** 收取信息处理费1笔，金额为1000元: the sum of what was charged, where no notice is spoken of. */
  static boolean isSumOfCharged(Sentence sentence, int index) {
    boolean charged = false;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i) != Word.FEES) {
        continue;
      }
      boolean loose = isLooseName(sentence, i);
      if (!loose && i != index) {
        return false;
      }
      charged |= loose && i < index && isCharge(sentence, i);
    }
    return charged;
  }

  /** 收取信息处理费1笔, 征收2次. */
  private static boolean isCharge(Sentence sentence, int index) {
    int count = sentence.word(index + 1) == Word.FEES ? index + 2 : index + 1;
    Word word = sentence.word(count);
    BigDecimal value = word.isQuantity() ? sentence.token(count).value() : null;
    return word != Word.AMOUNT && value != null && value.signum() > 0;
  }

  /** 收取信息处理费380元: a sum follows, and no other name before it. */
  static boolean isSumNext(Sentence sentence, int index, int to) {
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

  static boolean isLooseName(Sentence sentence, int index) {
    String kind = sentence.token(index).term().cells();
    return kind.equals("charged") || kind.equals("fee");
  }

  static boolean isZero(Sentence sentence, int index) {
    BigDecimal value = sentence.token(index).value();
    boolean number = sentence.word(index) == Word.NUMBER || sentence.word(index) == Word.COUNT;
    return number && value != null && value.signum() == 0;
  }

  static boolean isNumberOfNotices(Sentence sentence, int index) {
    boolean colon = sentence.word(index) == Word.COMMA && sentence.firstCharacter(index) == ':';
    boolean is = sentence.word(index) == Word.UNKNOWN && sentence.token(index).length() == 1;
    int name = colon || is ? index - 1 : index;
    return sentence.word(name) == Word.FEES
        && sentence.token(name).term().cells().equals(NUMBER_OF_NOTICES);
  }
}
