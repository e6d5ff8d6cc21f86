package gpr.report;

import gpr.form.FormCell;
import gpr.report.Context.Memory;
import gpr.report.Context.Part;
import gpr.report.Context.Scope;
import gpr.report.Context.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What numbers of requests speak of: cells of the table in section 三. */
final class RequestClaims {
  static final Set<Word> DEEDS = EnumSet.range(Word.RECEIVED, Word.ANSWERED);

  /** What may stand in a clause of a deed. */
  private static final Set<Word> BESIDE_DEEDS = Word.with(DEEDS, Word.REQUEST, Word.ASK);

  private static final String RECEIVED_OR_DUE = "received+carriedOver";

  /** What a number of requests counts of which nothing else is said. */
  static final List<String> ANY_REQUESTS = List.of("received", RECEIVED_OR_DUE, "disposed.total");

  private final CellNames names;
  private final OutcomeClaims outcomes;
  private final CarriedClaims carried;
  private final ApplicantClaims applicants;

  RequestClaims(CellNames names) {
    this.names = names;
    this.outcomes = new OutcomeClaims(names);
    this.carried = new CarriedClaims(names);
    this.applicants = new ApplicantClaims(names);
  }

  /** What the number of that clause is of. */
  Said read(Clause clause, Context context) {
    Scope scope = context.scope();
    if (scope.otherTime() || scope.otherKind()) {
      return Said.nothing(context);
    }
    boolean named = clause.has(Word.REQUEST);
    boolean about = named || context.topic() == Topic.REQUESTS;
    boolean ours = !scope.others() && context.part() != Part.PART_OF_PART;
    if (!clause.terms(OutcomeClaims.OUTCOMES).isEmpty()) {
      return about && ours ? outcomes.read(clause, context) : Said.nothing(context);
    }
    if (!clause.terms(CarriedClaims.CARRIED).isEmpty()) {
      boolean known = about || CarriedClaims.isOwn(clause, context);
      return known && ours ? carried.read(clause, context) : Said.nothing(context);
    }
    if (ApplicantClaims.areNamed(clause, context)) {
      return about && ours ? applicants.read(clause, context) : Said.nothing(context);
    }
    return deed(clause, context, named);
  }

  /** 收到30件, 办结28件. */
  private Said deed(Clause clause, Context context, boolean named) {
    boolean ofRequests = context.topic() == Topic.REQUESTS;
    List<Term> deeds = clause.terms(DEEDS, clause.from(), clause.at());
    if (deeds.isEmpty() && ofRequests && isDeedAfter(clause)) {
      List<Term> done = clause.terms(DEEDS);
      boolean ofAll = !isDoneWithPart(clause, context) && !isDoneWithSome(clause, done);
      return ours(context) && ofAll ? whole(clause, context, done) : Said.nothing(context);
    }
    if (isOfSomeApplicants(clause, context)) {
      return Said.nothing(context);
    }
    boolean nothingAfter = clause.firstAfter() == clause.to();
    boolean asked = named || ofRequests && clause.has(Word.ASK);
    boolean understood = asked || ofRequests && nothingAfter && isFirmlyCounted(clause);
    boolean harmless =
        understood
            && clause.isOnly(BESIDE_DEEDS)
            && !isForSomethingElse(clause)
            && !clause.countsSomeOfThem()
            && !isDoneWithSome(clause, deeds)
            && !clause.followsOneChannel();
    Part part = context.part();
    if (part != Part.NONE && !standsAlone(clause, deeds, context)) {
      // What comes next may be a part of this part: 其中县政府办公室受理12件，予以公开3件.
      boolean deeper = understood && !deeds.isEmpty();
      return Said.nothing(deeper ? context.as(Part.PART_OF_PART) : context);
    }
    Context next = context;
    if (!deeds.isEmpty() && understood && !clause.isInBrackets()) {
      boolean begins = named || deeds.stream().anyMatch(deed -> deed.word().isArrival());
      boolean others =
          begins && !harmless || Bystanders.nameOthers(clause, clause.from(), clause.at());
      boolean still = context.scope().others() && !(harmless && clause.namesSelf());
      next = context.in(context.scope().others(others || still));
    }
    boolean ours = !next.scope().others() && part != Part.PART_OF_PART;
    return harmless && ours ? whole(clause, next, deeds) : Said.nothing(next);
  }

  /** 3名申请人提出申请9件 are all that came only where it is said of the year: 2024年共有9名申请人提出申请17件. */
  private static boolean isOfSomeApplicants(Clause clause, Context context) {
    Sentence sentence = clause.sentence();
    int people = clause.from() - 1;
    boolean some =
        people >= 0
            && sentence.word(people) == Word.NUMBER
            && (sentence.contains(people, "人") && !sentence.endsWith(people, "%"));
    boolean ofYear = sentence.has(Word.THIS_TIME, 0, people) || sentence.has(Word.YEAR, 0, people);
    return some && !(ofYear && context.memory().requests().isEmpty());
  }

  private static boolean ours(Context context) {
    return !context.scope().others() && context.part() != Part.PART_OF_PART;
  }

  /** 44件已办结. */
  private static boolean isDeedAfter(Clause clause) {
    Set<Word> asked = EnumSet.of(Word.ASK, Word.REQUEST);
    Set<Word> done =
        EnumSet.of(Word.FINISHED, Word.ANSWERED, Word.NEWLY_RECEIVED, Word.ASK, Word.REQUEST);
    List<Term> deeds = clause.terms(DEEDS, clause.at() + 1, clause.to());
    boolean one = deeds.stream().map(Term::word).distinct().count() == 1;
    return one && clause.isOnly(asked) && clause.isOnly(done, clause.at() + 1, clause.to());
  }

  /**
   * 收到45件，其中44件已办结: those done may be more, for some were carried over. Of 办理45件，其中44件已办结 they are
   * all, and 新收 is no part of anything.
   */
  private static boolean isDoneWithPart(Clause clause, Context context) {
    return context.part() != Part.NONE
        && !clause.has(Word.NEWLY_RECEIVED)
        && (clause.has(Word.TIMELY) || !context.memory().requests().contains("disposed.total"));
  }

  /** 30条 may be anything; 30件 are cases. */
  private static boolean isFirmlyCounted(Clause clause) {
    return clause.word(clause.at()) == Word.COUNT;
  }

  /** 收到申请30件网上申请: what comes after the number is counted by it too. 收到申请30件的单位 only describes. */
  private static boolean isForSomethingElse(Clause clause) {
    int after = clause.firstAfter();
    if (after >= clause.to()) {
      return false;
    }
    boolean describes =
        clause.sentence().contains(clause.at() + 1, "的")
            && (clause.word(after) == Word.UNKNOWN || clause.word(after) == Word.OTHERS);
    return describes
        || clause.word(after) == Word.CHANNEL
        || clause.word(after) == Word.OTHER_THING;
  }

  /**
   * 新收办结44件 are those of this year alone; so are the 25 of 上年结转2件已办结，本年收到的26件已办结25件, and where they
   * stand in a clause of their own. Of 除1件外，其余25件全部办结 nobody knows what became of the one.
   */
  private static boolean isDoneWithSome(Clause clause, List<Term> deeds) {
    Sentence sentence = clause.sentence();
    boolean done =
        deeds.stream()
            .anyMatch(deed -> deed.word() == Word.FINISHED || deed.word() == Word.ANSWERED);
    boolean ofNew =
        deeds.stream().anyMatch(deed -> deed.word() == Word.NEWLY_RECEIVED)
            && !clause.hasBefore(Word.AND)
            && !clause.hasBefore(Word.COMMA);
    boolean ofCounted =
        sentence.has(Word.CARRIED_OVER, 0, clause.from())
            && (sentence.word(clause.from() - 1).isQuantity()
                || sentence.has(Word.FINISHED, 0, clause.from()) && isDeedAfter(clause));
    boolean ofRest = clause.has(Word.LEFT) && sentence.has(Word.EXCLUDING, 0, clause.from());
    return done && (ofNew || ofCounted) || ofRest;
  }

  private Said whole(Clause clause, Context context, List<Term> deeds) {
    List<String> rows;
    if (!deeds.isEmpty()) {
      rows = rows(clause, deeds);
      if (isSaidOfAll(clause)) {
        rows = Stream.concat(rows.stream(), ANY_REQUESTS.stream()).distinct().toList();
      }
    } else if (isCountOfRequests(clause, context)) {
      rows = ANY_REQUESTS;
    } else {
      return Said.nothing(context);
    }
    List<List<FormCell>> readings = new ArrayList<>(3);
    for (String row : rows) {
      CellNames.add(readings, names.requests(row));
    }
    Memory memory = context.memory().requests(List.copyOf(rows));
    return new Said(readings, context.about(Topic.REQUESTS).after(memory));
  }

  /** 30件申请均已答复 may be those that came, of which each was answered; 申请30件全部办结 too. */
  private static boolean isSaidOfAll(Clause clause) {
    boolean asked = clause.has(Word.REQUEST) || clause.has(Word.ASK);
    return asked && !clause.terms(DEEDS, clause.at() + 1, clause.to()).isEmpty();
  }

  /** The rows that deeds speak of, the last deed's first: 收到并答复18件 were answered. */
  static List<String> rows(Clause clause, List<Term> deeds) {
    Set<String> rows = new LinkedHashSet<>();
    boolean includes = clause.includesCarriedOver();
    for (int i = deeds.size() - 1; i >= 0; i--) {
      Term deed = deeds.get(i);
      for (String row : CellNames.readings(deed.cells())) {
        boolean narrower =
            includes
                && deed.word() != Word.NEWLY_RECEIVED
                && (deed.word().isArrival() || deed.word() == Word.HANDLED)
                && row.equals("received");
        if (!narrower) {
          rows.add(row);
        }
      }
    }
    return List.copyOf(rows);
  }

  /**
   * After 其中 only what cannot be a part is taken: 新收, or what was done with all of them in a clause
   * of its own (其中网上申请20件、信函申请10件，办结28件).
   */
  private static boolean standsAlone(Clause clause, List<Term> deeds, Context context) {
    if (deeds.stream().anyMatch(deed -> deed.word() == Word.NEWLY_RECEIVED)) {
      return true;
    }
    boolean ofAll =
        !deeds.isEmpty()
            && deeds.stream()
                .allMatch(deed -> deed.word() == Word.FINISHED || deed.word() == Word.ANSWERED);
    boolean first =
        clause.word(clause.from()) == Word.INCLUDING
            || clause.word(clause.from() - 2) == Word.INCLUDING;
    boolean wholeIsDone = context.memory().requests().contains("disposed.total");
    return ofAll && !clause.isInBrackets() && (first ? wholeIsDone : clause.hasOwnBeginning());
  }

  /** 政府信息公开申请30件 may be those received, or those dealt with. */
  private static boolean isCountOfRequests(Clause clause, Context context) {
    int last = clause.at() - 1;
    while (last >= clause.from() && !clause.word(last).isRequest()) {
      last--;
    }
    int after = clause.firstAfter();
    boolean isAfter = after < clause.to() && clause.word(after) == Word.REQUEST;
    int place = last >= clause.from() ? last : isAfter ? after : -1;
    // 依申请公开12件 may be what was disclosed: only a word that ends in 申请 counts requests.
    boolean named =
        place >= 0 && clause.word(place) == Word.REQUEST && endsInRequest(clause, place);
    boolean counts = named || place >= 0 && isVolume(clause, place, context);
    boolean justCarried = context.topic() == Topic.DISPUTES;
    boolean cutOff = clause.word(clause.from() - 1) == Word.CLOSE;
    boolean endsAfter =
        isAfter && last < clause.from() && isOnlyDone(clause, clause.firstTelling(after + 1));
    boolean nothingMore = endsAfter || after == clause.to();
    return counts && nothingMore && !justCarried && !cutOff;
  }

  /** 32件政府信息公开申请均已答复, but not 对32件政府信息公开申请答复情况开展评查. */
  private static boolean isOnlyDone(Clause clause, int from) {
    return clause.isOnly(EnumSet.of(Word.FINISHED, Word.ANSWERED), from, clause.to());
  }

  /** 申请量30件 counts all of them. */
  private static boolean isVolume(Clause clause, int place, Context context) {
    return clause.word(place) == Word.ASK
        && context.topic() == Topic.REQUESTS
        && "量数".indexOf(clause.sentence().lastCharacter(place)) >= 0;
  }

  private static boolean endsInRequest(Clause clause, int index) {
    Sentence sentence = clause.sentence();
    boolean kind = sentence.endsWith(index, "公开") || sentence.endsWith(index, "信息");
    return !kind && !sentence.endsWith(index, "依申请");
  }
}
