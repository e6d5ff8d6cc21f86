package gpr.report;

import gpr.form.FormCell;
import gpr.report.Context.Part;
import gpr.report.Context.Scope;
import gpr.report.Context.Topic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the claims of one sentence, token by token. Immutable. */
final class SentenceReader {

  private final RequestClaims requests;
  private final DisputeClaims disputes;
  private final DocumentClaims documents;
  private final Denials denials;

  SentenceReader(CellNames names) {
    requests = new RequestClaims(names);
    disputes = new DisputeClaims(names);
    documents = new DocumentClaims(names);
    denials = new Denials(names, documents);
  }

  /**
   * What a sentence says.
   *
   * @param claims its claims, in their order
   * @param next what the sentence after it goes on from
   */
  record Read(List<Claim> claims, Context next) {}

  /** Reads a sentence that follows what the context tells. */
  Read read(Sentence sentence, Context before) {
    Scan scan = new Scan(sentence, before);
    for (int i = 0; i < sentence.size(); i++) {
      scan.take(i);
    }
    Context next = scan.context;
    if (!scan.skippedForTime) {
      next = next.in(next.scope().otherTime(false));
    }
    next = next.in(next.scope().otherKind(false));
    return new Read(
        Contradictions.without(scan.claims),
        isGivenOut(sentence) ? Context.begin(next.section()).in(next.scope()) : next);
  }

  /**
   * 收到、办结申请分别为10件、10件。其中，自然人申请9件: of which of the two, nobody can tell; a word that the numbers
   * shared stands in no place of the text.
   */
  private static boolean isGivenOut(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i) == Word.REQUEST && sentence.token(i).from() == sentence.token(i).to()) {
        return true;
      }
    }
    return false;
  }

  /** One pass over a sentence. */
  private final class Scan {
    private final Sentence sentence;
    private final List<Claim> claims = new ArrayList<>();
    private Context context;
    private boolean skippedForTime;
    private boolean timeBeforeBracket;

    /** Where the last number stands that made a claim. */
    private int lastClaimed = -1;

    /** From which of the claims on they are a list, with no other number or 其中 among them. */
    private int listFrom;

    Scan(Sentence sentence, Context before) {
      this.sentence = sentence;
      boolean goesOn = sentence.word(0) == Word.INCLUDING;
      Scope scope = before.scope().others(before.scope().others() && goesOn);
      boolean named = before.isFresh() && RequestWords.areIn(sentence);
      Context own = named ? before.about(Topic.REQUESTS) : before;
      this.context = own.in(scope).beginSentence(goesOn);
    }

    void take(int index) {
      Scope scope = context.scope();
      switch (sentence.word(index)) {
        case YEAR -> {
          if (!SpokenYears.isCompared(sentence, index)) {
            boolean other = SpokenYears.isOther(sentence, index);
            context = context.in(scope.otherTime(other));
          }
        }
        case OTHER_TIME ->
            context =
                context.in(
                    scope.otherTime(scope.otherTime() || !SpokenYears.isCompared(sentence, index)));
        case THIS_TIME -> context = context.in(scope.otherTime(false));
        case NEWLY_RECEIVED -> {
          // 上年结转1件于3月5日办结，本年新收9件.
          boolean now = "本当".indexOf(sentence.firstCharacter(index)) >= 0;
          context = now ? context.in(scope.otherTime(false)) : context;
        }
        case OTHER_THING ->
            context =
                Asides.isPaperFollowed(sentence, index) ? context : context.about(Topic.OTHER);
        case REQUEST ->
            context =
                context.about(
                    Asides.isKindOfDisclosure(sentence, index) ? Topic.OTHER : Topic.REQUESTS);
        case ASK ->
            context =
                Asides.isForSomethingElse(sentence, index) ? context.about(Topic.OTHER) : context;
        case DOCUMENT -> takeDocument(index);
        case QUOTED -> context = context.in(scope.others(true));
        case NOT_DISCLOSURE, REVIEWER -> context = context.in(scope.otherKind(true));
        case DISCLOSURE -> context = context.in(scope.otherKind(false));
        // 收到41件，其中自然人37件，其中予以公开20件: a part of the part.
        case INCLUDING -> {
          context = context.as(context.part() == Part.NONE ? Part.PART : Part.PART_OF_PART);
          listFrom = claims.size();
        }
        case UNKNOWN, OTHERS -> {
          boolean others = scope.others() || Subjects.areOthers(sentence, index);
          context = context.in(scope.others(others));
        }
        case OPEN -> takeBrackets(index);
        case COMMA -> takeComma(index);
        case CLOSE -> context = context.in(scope.otherTime(timeBeforeBracket)).endPart();
        case STOP -> {
          boolean still = scope.otherTime() && skippedForTime;
          context = context.in(scope.otherTime(still)).endPart();
        }
        case COUNT, LOOSE_COUNT -> takeCount(index);
        case AMOUNT -> takeAmount(index);
        case NOT_RECEIVED, NOTHING -> takeDenial(index);
        case FINISHED -> takeAllFinished(index);
        default -> {
          // says nothing but beside a number
        }
      }
    }

    /** 延期办理的申请中，予以公开3件; 不予公开的申请中，自然人9件. */
    private void takeComma(int comma) {
      if (Subsets.areNamedBefore(sentence, comma)) {
        context = context.as(Part.PART_OF_PART);
      }
      String outcomes = Subsets.outcomesBefore(sentence, comma);
      if (!outcomes.isEmpty()) {
        context = context.as(Part.PART).after(context.memory().parts(false, outcomes));
      }
    }

    /** 行政规范性文件：制发2件，废止1件. */
    private void takeDocument(int index) {
      boolean heads =
          sentence.word(index + 1) == Word.COMMA && sentence.firstCharacter(index + 1) == ':';
      context = context.about(Topic.DOCUMENTS);
      if (heads) {
        String kind = sentence.token(index).term().cells();
        context = context.after(context.memory().documents(kind, null, false));
      }
    }

    /** 全市水务系统（含县区局）受理12件: what stands before brackets is of the number behind them too. */
    private void takeBrackets(int open) {
      timeBeforeBracket = context.scope().otherTime();
      Clause before = new Clause(sentence, open, sentence.clauseStart(open), open);
      boolean ofUncounted = sentence.word(open - 1) == Word.COUNT && lastClaimed != open - 1;
      if (ofUncounted) {
        // 征地类20件（予以公开3件）: what stands in the brackets is a part of what no cell counts.
        context = context.as(Part.PART_OF_PART);
      }
      if (isExplained(open)
          && sentence.word(open + 1) == Word.EXCLUDING
          && before.has(Word.WHOLE)) {
        // 全市（不含青石县）收到12件 are not all.
        context = context.in(context.scope().others(true));
      }
      if (isExplained(open) && Bystanders.nameOtherOrgan(before)) {
        context = context.in(context.scope().others(true));
      }
    }

    /** Whether brackets without a number begin there, and the clause goes on behind them. */
    private boolean isExplained(int open) {
      int close = sentence.close(open);
      for (int i = open; i < close; i++) {
        if (sentence.word(i).isQuantity()) {
          return false;
        }
      }
      return close < sentence.size() && !sentence.endsClause(close + 1);
    }

    private void takeCount(int index) {
      Clause clause = Clause.of(sentence, index);
      skippedForTime |= context.scope().otherTime() && !isOnlyCompared(clause);
      if (sentence.has(Word.EACH, clause.from(), index)) {
        // 分别提出5件、6件咨询: nobody has said which is of which.
        return;
      }
      Said said = documents.read(clause, context);
      if (said.isNothing()) {
        said = disputes.read(clause, said.next());
      }
      if (said.isNothing()) {
        said = requests.read(clause, said.next());
      }
      context = said.next();
      if (said.isNothing() && Asides.isOfUnknownThings(clause)) {
        context = context.about(Topic.OTHER);
      }
      if (said.isNothing() && (Asides.isPartLookedAt(clause) || Subsets.cameOneWay(clause))) {
        context = context.as(Part.PART_OF_PART);
      }
      if (said.isNothing() && !clause.isInBrackets() && Bystanders.nameOtherOrgan(clause)) {
        // 县公安局行政复议2件，行政诉讼1件: what comes next is of the same organ.
        context = context.in(context.scope().others(true));
      }
      if (said.isNothing() && AddedUp.isSum(clause)) {
        said = new Said(AddedUp.readings(claims.subList(listFrom, claims.size())), context);
      }
      if (said.isNothing()) {
        listFrom = claims.size();
        boolean compared = clause.has(Word.COMPARING);
        context = compared ? context : context.afterOtherNumber();
        forgetComparedTime(clause);
      } else {
        lastClaimed = index;
        context = Asides.isWholeOfCarried(clause) ? context.as(Part.PART_OF_PART) : context;
        claim(clause, said.readings(), clause.value());
      }
    }

    /** 上年同期为20件 says what this year's number is to be seen beside, and turns to no other year. */
    private void forgetComparedTime(Clause clause) {
      if (context.scope().otherTime() && isOnlyCompared(clause)) {
        context = context.in(context.scope().otherTime(false));
      }
    }

    private boolean isOnlyCompared(Clause clause) {
      boolean compared = clause.has(Word.OTHER_TIME) || clause.has(Word.YEAR);
      for (int i = clause.from(); i < clause.at() && compared; i++) {
        Word word = sentence.word(i);
        compared = word == Word.OTHER_TIME || word == Word.YEAR || word == Word.FILLER;
      }
      return compared && clause.from() > 0;
    }

    private void takeAmount(int index) {
      Clause clause = Clause.of(sentence, index);
      Said said = documents.readMoney(clause, context);
      if (!said.isNothing()) {
        // The form asks for 万元.
        claim(clause, said.readings(), clause.value().movePointLeft(4));
      }
    }

    private void takeDenial(int index) {
      Clause clause = Clause.ofDenial(sentence, index);
      denials.denied(clause, context).forEach(cells -> deny(clause, cells));
      if (Denials.isOfOthers(clause)) {
        // 县畜牧站未收到申请，未发生行政复议: what is denied next is of the same organ.
        context = context.in(context.scope().others(true));
      }
    }

    private void takeAllFinished(int index) {
      Clause clause = Clause.of(sentence, index);
      int before = clause.from() - 1;
      boolean ofAnother = sentence.word(before).isQuantity() && before != lastClaimed;
      if (!ofAnother) {
        denials.allFinished(clause, context).forEach(cells -> deny(clause, cells));
      }
    }

    private void deny(Clause clause, List<FormCell> cells) {
      // 32件全部办结，无一结转 says one thing twice.
      boolean said =
          claims.stream()
              .anyMatch(claim -> claim.cells().equals(cells) && claim.value().signum() == 0);
      if (!cells.isEmpty() && !said) {
        claim(clause, List.of(cells), BigDecimal.ZERO);
      }
    }

    private void claim(Clause clause, List<List<FormCell>> readings, BigDecimal value) {
      ProseText text = sentence.text();
      int from = sentence.token(clause.from()).from();
      int to = Math.max(sentence.token(clause.to() - 1).to(), sentence.token(clause.at()).to());
      claims.add(
          new Claim(readings, value, text.lineAt(from), text.columnAt(from), text.quote(from, to)));
    }
  }
}
