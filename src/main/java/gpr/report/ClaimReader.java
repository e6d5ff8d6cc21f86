package gpr.report;

import gpr.form.Form;
import gpr.form.FormCell;
import gpr.report.ClaimClause.Topic;
import gpr.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private static final int REQUESTS_SECTION = 3;
  private static final int DISPUTES_SECTION = 4;

  private final WordList words = WordList.read();
  private final Map<String, FormClaims> byTemplate = new HashMap<>();

  /**
   * @param forms the forms that reports may be in
   */
  ClaimReader(List<Form> forms) {
    for (Form form : forms) {
      byTemplate.put(
          form.template(),
          new FormClaims(
              new RequestClaims(form), new DisputeClaims(form), new DocumentClaims(form)));
    }
    markEnds(SENTENCE_ENDS, ENDS_SENTENCE);
    markEnds(TRIGGER_ENDS, ENDS_TRIGGER);
  }

  /** What reads the claims of one form's cells. */
  private record FormClaims(
      RequestClaims requests, DisputeClaims disputes, DocumentClaims documents) {}

  /**
   * The claims of a report, in the order of its text.
   *
   * @param form the form of its tables, one of the reader's
   * @param title what the report says of itself: claims of other years and organs are left out
   * @param sections the sections found
   */
  List<Claim> read(Form form, Title title, List<Section> sections) {
    Scan scan =
        new Scan(
            form, byTemplate.get(form.template()), words, ends, title.organization(), title.year());
    for (Section section : sections) {
      if (section.number() != TABLE_ONLY && !section.paragraphs().isEmpty()) {
        scan.read(section);
      }
    }
    return scan.claims;
  }

  /** Signs that end a sentence. */
  private static final String SENTENCE_ENDS = "。!?" + ProseText.BREAK + ProseText.HEADING_END;

  /** The last characters of what may make a claim: 12件, 3元, 申请, 复议, 诉讼. */
  private static final String TRIGGER_ENDS = "件宗起例份元请议讼";

  private static final byte ENDS_SENTENCE = 1;
  private static final byte ENDS_TRIGGER = 2;

  /** What each character of a text ends; most end nothing. */
  private final byte[] ends = new byte[Character.MAX_VALUE + 1];

  private void markEnds(String characters, byte mark) {
    for (int i = 0; i < characters.length(); i++) {
      ends[characters.charAt(i)] = mark;
    }
  }

  /**
   * Whether the words that end in that character may make a claim: a number of 件 or 元, or a word of
   * requests or disputes.
   */
  private static boolean isTrigger(char[] text, int at) {
    char before = text[at - 1];
    return switch (text[at]) {
      case '请' -> before == '申';
      case '议' -> before == '复';
      case '讼' -> before == '诉';
      default -> ProseNumbers.isDigit(before) || Numerals.isNumeral(before);
    };
  }

  /** One pass over the prose of one report. */
  private static final class Scan {
    private final FormClaims readers;
    private final ProseTokens tokens;
    private final ClaimClause clause;
    private final byte[] ends;
    private final List<Claim> claims = new ArrayList<>();

    /** The claims of one sentence, to see whether they contradict each other. */
    private final List<Claim> inSentence = new ArrayList<>();

    private ProseText text;
    private boolean skippedForTime;

    Scan(
        Form form,
        FormClaims readers,
        WordList words,
        byte[] ends,
        String organization,
        Integer year) {
      this.readers = readers;
      this.ends = ends;
      this.tokens = new ProseTokens(words);
      this.clause = new ClaimClause(form, tokens, organization, year);
    }

    void read(Section section) {
      text = ProseText.of(section.paragraphs());
      clause.section = section.number();
      newTopic();
      char[] chars = text.characters();
      byte[] marks = ends;
      int length = text.length();
      int from = 0;
      boolean triggered = false;
      for (int i = 0; i < length; i++) {
        byte mark = marks[chars[i]];
        if (mark == 0) {
          continue;
        }
        if (mark == ENDS_TRIGGER) {
          triggered |= i > from && isTrigger(chars, i);
        } else if (mark == ENDS_SENTENCE) {
          readSentence(from, i, triggered);
          from = i + 1;
          triggered = false;
          if (chars[i] == ProseText.BREAK) {
            newTopic();
          }
        }
      }
      readSentence(from, length, triggered);
    }

    private void newTopic() {
      clause.topic =
          switch (clause.section) {
            case REQUESTS_SECTION -> Topic.REQUESTS;
            case DISPUTES_SECTION -> Topic.DISPUTES;
            default -> Topic.NONE;
          };
      clause.otherTime = false;
      clause.isOfOthers = false;
      clause.lastDispute = null;
    }

    private void readSentence(int from, int to, boolean triggered) {
      if (to <= from || to - from > LONGEST_SENTENCE) {
        return;
      }
      if (!triggered) {
        newTopic();
        return;
      }
      if (!skippedForTime) {
        clause.otherTime = false;
      }
      skippedForTime = false;
      clause.saidDispute = false;
      inSentence.clear();
      tokens.read(text, from, to);
      clause.isOfOthers &= tokens.word(0) == Word.INCLUDING;
      placeCarried();
      endPart();
      for (int i = 0; i < tokens.size(); i++) {
        take(i);
      }
      keepUncontradicted();
    }

    /** 2023年结转 is 上年结转 in a report of 2024, 结转至2025年 is 结转下年度. */
    private void placeCarried() {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.word(i) != Word.CARRIED) {
          continue;
        }
        int next = i + 1;
        while (tokens.word(next) == Word.FILLER) {
          next++;
        }
        if (clause.isYear(next, 1)) {
          tokens.replace(i, Word.CARRIED_FORWARD);
          tokens.replace(next, Word.FILLER);
          continue;
        }
        int before = i - 1;
        while (tokens.word(before) == Word.FILLER || tokens.word(before) == Word.NOTHING) {
          before--;
        }
        if (clause.isYear(before, -1) || tokens.word(before) == Word.OTHER_TIME) {
          tokens.replace(i, Word.CARRIED_OVER);
          tokens.replace(before, Word.FILLER);
        }
      }
    }

    private void take(int index) {
      Word word = tokens.word(index);
      switch (word) {
        case YEAR -> {
          if (!isCompared(index)) {
            clause.otherTime = !clause.isThisYear(index) || isOneOfYears(index);
          }
        }
        case OTHER_TIME -> clause.otherTime |= !isCompared(index);
        case THIS_TIME -> clause.otherTime = false;
        case OTHER_THING -> clause.topic = Topic.OTHER;
        case REQUEST -> clause.topic = isKindOfDisclosure(index) ? Topic.OTHER : Topic.REQUESTS;
        case ASK -> clause.topic = isForSomethingElse(index) ? Topic.OTHER : clause.topic;
        case RULES, NORMATIVE_DOCUMENT -> clause.topic = Topic.DOCUMENTS;
        case INCLUDING -> clause.isPart = true;
        case OPEN -> clause.isInBrackets = true;
        case CLOSE -> endPart();
        case STOP -> {
          endPart();
          clause.otherTime &= skippedForTime;
        }
        case COUNT -> takeCount(index);
        case AMOUNT -> takeAmount(index);
        case NOT_RECEIVED, NOTHING -> takeDenial(index);
        default -> {
          // says nothing but beside a number
        }
      }
    }

    private void endPart() {
      clause.isPart = false;
      clause.isPartOfPart = false;
      clause.isInBrackets = false;
      clause.lastDocument = null;
      clause.lastDocumentDeed = null;
    }

    /** 受理法律援助申请40件，办结36件; 收到申请执行案件40件，受理36件. */
    private boolean isForSomethingElse(int index) {
      if (tokens.word(index - 1) == Word.UNKNOWN) {
        return true;
      }
      int next = index + 2;
      while (tokens.word(next) == Word.FILLER) {
        next++;
      }
      return tokens.word(index + 1) == Word.UNKNOWN && tokens.word(next) == Word.COUNT;
    }

    /** 印发文件97件，其中主动公开82件，依申请公开15件 says how documents are disclosed. */
    private boolean isKindOfDisclosure(int index) {
      if (!tokens.endsWith(index, "公开")) {
        return false;
      }
      if (tokens.word(index - 1).endsClause() && tokens.word(index + 1) == Word.COUNT) {
        return true;
      }
      for (int i = index - 1; i >= 0; i--) {
        if (tokens.word(i) == Word.OPENLY_DISCLOSED) {
          return true;
        }
      }
      return false;
    }

    /** 较2022年 compares with another year, it does not turn to it. */
    private boolean isCompared(int index) {
      int start = tokens.start(index);
      char before = start == 0 ? ' ' : text.charAt(start - 1);
      return before == '较' || before == '比' || before == '与' || before == '同';
    }

    /** 2022年和2023年，分别收到12件和15件 */
    private boolean isOneOfYears(int index) {
      Word between = tokens.word(index - 1);
      return (between == Word.AND || between == Word.COMMA)
          && tokens.word(index - 2) == Word.YEAR
          && !clause.isThisYear(index - 2);
    }

    private void takeCount(int index) {
      clause.moveTo(index);
      skippedForTime |= clause.otherTime;
      List<List<FormCell>> readings = readers.documents().readings(clause);
      if (readings.isEmpty()) {
        clause.lastDocument = null;
        readings = readers.disputes().readings(clause);
        if (!readings.isEmpty()) {
          clause.topic = Topic.DISPUTES;
          clause.saidDispute = true;
        }
      }
      if (readings.isEmpty()) {
        readings = readers.requests().readings(clause);
        if (!readings.isEmpty()) {
          clause.topic = Topic.REQUESTS;
        }
      }
      if (!readings.isEmpty()) {
        claim(readings, tokens.value(index));
      } else if (clause.namesDispute()) {
        // 受理行政复议申请30件，办结28件 are those that others made.
        clause.topic = Topic.OTHER;
      }
    }

    private void takeAmount(int index) {
      clause.moveTo(index);
      List<List<FormCell>> readings = readers.documents().moneyReadings(clause);
      if (!readings.isEmpty()) {
        // The form asks for 万元.
        claim(readings, tokens.value(index).movePointLeft(4));
      }
    }

    private void takeDenial(int index) {
      clause.moveTo(index);
      List<List<FormCell>> requests = readers.requests().none(clause);
      if (!requests.isEmpty()) {
        claim(requests, BigDecimal.ZERO);
        return;
      }
      if (tokens.word(index) == Word.NOTHING) {
        for (List<FormCell> cells : readers.disputes().none(clause)) {
          claim(List.of(cells), BigDecimal.ZERO);
        }
      }
    }

    private void claim(List<List<FormCell>> readings, BigDecimal value) {
      int from = tokens.start(clause.from());
      int to = tokens.end(clause.to() - 1);
      inSentence.add(
          new Claim(readings, value, text.lineAt(from), text.columnAt(from), text.quote(from, to)));
    }

    /** Two numbers of one cell in one sentence are parts of it, whatever their words say. */
    private void keepUncontradicted() {
      for (Claim claim : inSentence) {
        if (!isContradicted(claim)) {
          claims.add(claim);
        }
      }
    }

    private boolean isContradicted(Claim claim) {
      for (Claim other : inSentence) {
        if (other.value().compareTo(claim.value()) != 0 && other.cells().equals(claim.cells())) {
          return true;
        }
      }
      return false;
    }
  }
}
