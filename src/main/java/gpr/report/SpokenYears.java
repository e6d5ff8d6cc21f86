package gpr.report;

import java.math.BigDecimal;

/** What the years in a sentence turn its numbers to. */
final class SpokenYears {
  private static final int FIRST_YEAR = 2000;

  private static final int LAST_YEAR = 2100;

  private SpokenYears() {}

  /** Whether what follows that year is of another time than the report's. */
  static boolean isOther(Sentence sentence, int index) {
    return !sentence.isOwnYear(index)
        || isOneOfYears(sentence, index)
        || isEndOfYears(sentence, index);
  }

  /** 较2022年 compares with another year, it does not turn to it. */
  static boolean isCompared(Sentence sentence, int index) {
    int start = sentence.token(index).from();
    char before = start == 0 ? ' ' : sentence.text().charAt(start - 1);
    return before == '较' || before == '比' || before == '与' || before == '同';
  }

  /** 自2019年5月15日新条例施行至2023年底: the years between are counted too. */
  private static boolean isEndOfYears(Sentence sentence, int index) {
    int start = sentence.token(index).from();
    char before = start == 0 ? ' ' : sentence.text().charAt(start - 1);
    if (before != '至' && before != '到') {
      return false;
    }
    for (int i = sentence.clauseStart(index); i < index; i++) {
      if (sentence.word(i) == Word.YEAR && !sentence.isOwnYear(i)) {
        return true;
      }
    }
    return false;
  }

  /** 2022年和2023年，分别收到12件和15件; 2019年至2024年; 2020—2024年. */
  private static boolean isOneOfYears(Sentence sentence, int index) {
    Word between = sentence.word(index - 1);
    boolean joins =
        between == Word.AND
            || between == Word.COMMA
            || index > 0
                && sentence.token(index - 1).length() == 1
                && "至到-—–~".indexOf(sentence.firstCharacter(index - 1)) >= 0;
    Word other = sentence.word(index - 2);
    return joins
        && (other == Word.YEAR || other == Word.NUMBER && isBareYear(sentence, index - 2))
        && !sentence.isOwnYear(index - 2);
  }

  private static boolean isBareYear(Sentence sentence, int index) {
    BigDecimal value = sentence.token(index).value();
    return value != null && value.intValue() > FIRST_YEAR && value.intValue() < LAST_YEAR;
  }
}
