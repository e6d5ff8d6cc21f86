package gpr.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives what a list names to its numbers: 行政复议、行政诉讼分别为3件、2件 is 行政复议3件、行政诉讼2件, and 各1件 is one of
 * each.
 */
final class SharedNumbers {
  private static final String RECONSIDERATION = "reconsideration";
  private static final String BOTH = RECONSIDERATION + "+" + DisputeClaims.LITIGATION;

  private SharedNumbers() {}

  static Sentence given(Sentence whole) {
    Sentence sentence = withDisputesParted(whole);
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i) == Word.EACH || sentence.word(i) == Word.ALL) {
        Sentence given = given(sentence, i);
        if (given != null) {
          return given;
        }
      }
    }
    return sentence;
  }

  /** 行政复议、诉讼分别为2件、1件: the one word for both is two where each has its number. */
  private static Sentence withDisputesParted(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      Token both = sentence.token(i - 1);
      boolean parted =
          sentence.word(i) == Word.EACH
              && sentence.firstCharacter(i) == '分'
              && both.word() == Word.DISPUTE
              && both.term().cells().equals(BOTH)
              && numbersAfter(sentence, i).size() == 2;
      if (!parted) {
        continue;
      }
      List<Token> tokens = new ArrayList<>(sentence.tokens());
      int from = both.from();
      tokens.set(i - 1, new Token(new Term(Word.DISPUTE, RECONSIDERATION), from, both.to(), null));
      tokens.add(i, new Token(Term.of(Word.AND), both.to(), both.to(), null));
      tokens.add(
          i + 1,
          new Token(new Term(Word.DISPUTE, DisputeClaims.LITIGATION), both.to(), both.to(), null));
      return sentence.with(tokens);
    }
    return sentence;
  }

  /** The sentence with the numbers after 分别 given out; null if they and the list do not fit. */
  private static @Nullable Sentence given(Sentence sentence, int each) {
    List<Integer> numbers = numbersAfter(sentence, each);
    List<int[]> items = itemsBefore(sentence, each);
    // 分别为12件、 | 3件: where a page breaks, what was to be several numbers is one.
    boolean shared = numbers.size() == 1 && sentence.firstCharacter(each) != '分';
    boolean fits = numbers.size() == items.size() || shared;
    if (items.size() < 2 || numbers.isEmpty() || !fits) {
      return null;
    }
    if (isOfSomethingElse(sentence, numbers.get(numbers.size() - 1) + 1)) {
      return null;
    }
    Token comma = sentence.token(items.get(0)[1]).as(Word.COMMA);
    List<Token> tokens = new ArrayList<>(sentence.tokens().subList(0, items.get(0)[0]));
    for (int i = 0; i < items.size(); i++) {
      tokens.addAll(sentence.tokens().subList(items.get(i)[0], items.get(i)[1]));
      tokens.addAll(sharedWord(sentence, items, i));
      tokens.add(sentence.token(numbers.get(shared ? 0 : i)));
      if (i + 1 < items.size()) {
        tokens.add(comma);
      }
    }
    int rest = numbers.get(numbers.size() - 1) + 1;
    tokens.addAll(sentence.tokens().subList(rest, sentence.size()));
    return sentence.with(tokens);
  }

  /** What the last item says for all: 收到、办结政府信息公开申请分别为3件、2件; 规章、行政规范性文件制发数分别为1件、2件. */
  private static List<Token> sharedWord(Sentence sentence, List<int[]> items, int item) {
    int[] last = items.get(items.size() - 1);
    int[] own = items.get(item);
    Word before = sentence.word(own[1] - 1);
    Word shared = before == Word.DOCUMENT ? Word.DOCUMENT_DEED : Word.REQUEST;
    boolean lacks =
        (before.isDeed() || before == Word.DOCUMENT) && !sentence.has(shared, own[0], own[1]);
    for (int i = last[0]; i < last[1] && lacks; i++) {
      if (sentence.word(i) == shared) {
        int place = sentence.token(own[1] - 1).to();
        return List.of(new Token(sentence.token(i).term(), place, place, null));
      }
    }
    return List.of();
  }

  /** 分别提出5件、6件咨询. */
  private static boolean isOfSomethingElse(Sentence sentence, int after) {
    Word next = sentence.word(after);
    return next == Word.OTHER_THING || next == Word.UNKNOWN || next == Word.CHANNEL;
  }

  /** The counts right after a place, with nothing but signs between them. */
  private static List<Integer> numbersAfter(Sentence sentence, int each) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = each + 1; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      boolean between = word == Word.FILLER || word == Word.AND || word == Word.COMMA;
      if (word == Word.COUNT) {
        numbers.add(i);
      } else if (!between
          || word == Word.COMMA
              && sentence.firstCharacter(i) == '，'
              && !sentence.word(i + 1).isQuantity()) {
        break;
      }
    }
    return numbers;
  }

  /**
   * The items of the list that ends before a place, each from its first token to after its last.
   */
  private static List<int[]> itemsBefore(Sentence sentence, int each) {
    List<int[]> items = new ArrayList<>();
    int end = each;
    int i = each - 1;
    while (i >= 0 && sentence.word(i) == Word.FILLER) {
      i--;
    }
    for (; i >= 0; i--) {
      boolean joins =
          sentence.word(i) == Word.AND
              || sentence.word(i) == Word.COMMA && sentence.firstCharacter(i) == '、';
      if (joins) {
        items.add(0, new int[] {i + 1, end});
        end = i;
      } else if (sentence.endsClause(i)) {
        break;
      }
    }
    items.add(0, new int[] {i + 1, end});
    items.removeIf(item -> item[0] >= item[1]);
    boolean named = items.stream().allMatch(item -> isNamed(sentence, item));
    return named ? items : List.of();
  }

  private static boolean isNamed(Sentence sentence, int[] item) {
    for (int i = item[0]; i < item[1]; i++) {
      Word word = sentence.word(i);
      boolean names =
          word.isDeed()
              || word.isOutcome()
              || word.isResult()
              || word == Word.APPLICANT
              || word == Word.DISPUTE
              || word == Word.SHORT_DISPUTE
              || word == Word.POWER
              || word == Word.DOCUMENT
              || word == Word.CARRIED_OVER
              || word == Word.CARRIED_FORWARD;
      if (names) {
        return true;
      }
    }
    return false;
  }
}
