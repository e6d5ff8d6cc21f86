package gpr.report;

import gpr.form.Form;
import gpr.text.Numerals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the numbers in the prose that speak of a cell of the tables. Precision comes first: a
 * number is taken only where every word of its clause is understood, for a false accusation of an
 * office is worse than a missed one. Immutable.
 */
final class ClaimReader {
  /** Section 二 has no prose of its own but what its table left over. */
  private static final int TABLE_ONLY = 2;

  /**
   * No office writes a longer sentence; what is longer is no prose. Words are looked at again for
   * each number of their sentence, so this keeps the work linear in the text.
   */
  private static final int LONGEST_SENTENCE = 2_000;

  /** Signs that end a sentence. */
  private static final String SENTENCE_ENDS = "。!?" + ProseText.BREAK + ProseText.HEADING_END;

  /** The last characters of what may make a claim: 12件, 3元, 申请, 复议, 诉讼, 办结, 结转. */
  private static final String TRIGGER_ENDS = "件宗起例份项个条部次笔元请议讼零0无未没公结转毕";

  private static final byte ENDS_SENTENCE = 1;
  private static final byte ENDS_TRIGGER = 2;

  private final ProseLexer lexer = new ProseLexer("prose-words.tsv");
  private final Map<String, SentenceReader> byTemplate = new HashMap<>();

  /** What each character of a text ends; most end nothing. */
  private final byte[] ends = new byte[Character.MAX_VALUE + 1];

  /**
   * @param forms the forms that reports may be in
   */
  ClaimReader(List<Form> forms) {
    for (Form form : forms) {
      byTemplate.put(form.template(), new SentenceReader(new CellNames(form)));
    }
    markEnds(SENTENCE_ENDS, ENDS_SENTENCE);
    markEnds(TRIGGER_ENDS, ENDS_TRIGGER);
  }

  private void markEnds(String characters, byte mark) {
    for (int i = 0; i < characters.length(); i++) {
      ends[characters.charAt(i)] = mark;
    }
  }

  /**
   * The claims of a report, in the order of its text.
   *
   * @param form the form of its tables, one of the reader's
   * @param title what the report says of itself: claims of other years and organs are left out
   * @param sections the sections found
   */
  List<Claim> read(Form form, Title title, List<Section> sections) {
    SentenceReader reader = Objects.requireNonNull(byTemplate.get(form.template()));
    Reporter reporter = new Reporter(title.organization(), title.year());
    List<Claim> claims = new ArrayList<>();
    for (Section section : sections) {
      if (section.number() != TABLE_ONLY && !section.paragraphs().isEmpty()) {
        read(section, reader, reporter, claims);
      }
    }
    return claims;
  }

  private void read(Section section, SentenceReader reader, Reporter reporter, List<Claim> claims) {
    ProseText text = ProseText.of(section.paragraphs());
    Context context = Context.begin(section.number());
    int length = text.length();
    char[] chars = text.characters();
    int from = 0;
    boolean triggered = false;
    boolean cutOff = false;
    for (int i = 0; i <= length; i++) {
      byte mark = i == length ? ENDS_SENTENCE : ends[chars[i]];
      if (mark == ENDS_TRIGGER) {
        triggered |= i == from || isTrigger(chars, i);
      } else if (mark == ENDS_SENTENCE) {
        boolean read = triggered && !cutOff;
        context = read(text, from, i, read, reader, reporter, context, claims);
        boolean anew = i < length && chars[i] == ProseText.BREAK;
        context = anew ? Context.begin(section.number()) : context;
        cutOff = anew && isBetweenDigits(chars, i, length);
        from = i + 1;
        triggered = false;
      }
    }
  }

  /** 收到9 | 3件，办结20件: of what is left of a sentence nobody can tell whose numbers they are. */
  private static boolean isBetweenDigits(char[] chars, int at, int length) {
    return at > 0
        && at + 1 < length
        && ProseNumbers.isDigit(chars[at - 1])
        && ProseNumbers.isDigit(chars[at + 1]);
  }

  private Context read(
      ProseText text,
      int from,
      int to,
      boolean triggered,
      SentenceReader reader,
      Reporter reporter,
      Context context,
      List<Claim> claims) {
    if (to <= from || to - from > LONGEST_SENTENCE) {
      return context;
    }
    if (!triggered) {
      return Context.begin(context.section());
    }
    Sentence sentence = new Sentence(text, lexer.read(text, from, to, reporter), reporter);
    SentenceReader.Read read = reader.read(SentencePasses.plain(sentence), context);
    claims.addAll(read.claims());
    return read.next();
  }

  /**
   * Whether the words that end in that character may make a claim: a number of 件 or 元, or a word of
   * requests, disputes or of what was done.
   */
  private static boolean isTrigger(char[] text, int at) {
    char before = text[at - 1];
    return switch (text[at]) {
      case '请' -> before == '申';
      case '议' -> before == '复';
      case '讼' -> before == '诉';
      case '公' -> before == '办';
      case '结' -> before == '办';
      case '毕' -> before == '完';
      case '转' -> before == '结';
      case '无', '未', '没' -> true;
      case '零', '0' -> before == '为';
      default -> ProseNumbers.isDigit(before) || Numerals.isNumeral(before);
    };
  }
}
