package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import gpr.text.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words above a table say of whose it is: the report's own, of its year, or last year's, a
 * subsidiary's, an annex's.
 */
final class Captions {
  /** Longer lines are sentences that speak of other things too. */
  private static final int LONGEST = 40;

  private static final Pattern YEAR = Pattern.compile("(20\\d\\d) ?(?:年|年度|—|-)?");
  private static final Pattern LAST_YEAR =
      Pattern.compile("上年(?:度|同期)?|上一年度?|去年(?:同期)?|往年|前一年度?|同期");
  private static final Pattern SENTENCE = Pattern.compile("[，。；]|^注");
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]");
  private static final Pattern NUMBERED = Pattern.compile("(?:表|附件|附录) ?[0-9０-９]{1,2}");
  private static final Pattern COMPARES = Pattern.compile("比|较|结转|增|减");

  /** One other year's table beside the report's: 2022年收到和处理情况对比. */
  private static final Pattern FOR_COMPARISON =
      Pattern.compile(
          "(?:附[:：]?)?(?:20\\d\\d年度?|上年度?|上一年度?|去年)[^与较同0-9]*(?:对[比照]|比[较对])(?:表|数据|之?用)?[:：]?");

  private static final Pattern ANNEX = Pattern.compile("下属|所属|直属|附件|附表|附录|附：|^其中[：:]");
  private static final Pattern OWN_YEAR = Pattern.compile("本年");

  /** The organ alone, beside a table of all that belong to it. */
  private static final Pattern ALONE = Pattern.compile("本机关|本级|[本我](?:单位|部门|街道|中心|[局委办厅院所站镇乡校])");

  private static final Pattern SUMMARY =
      Pattern.compile("(?:附[:：])?全[\\u4e00-\\u9fff]{1,4}(?:汇总|合计)(?:数据|情况|表)?[:：]?");

  private static final Pattern ORGAN =
      Pattern.compile("([\\u4e00-\\u9fff]{2,}(?:人民政府|委员会|中心|学校|街道|[局厅院馆所站队处镇乡]))(?:数据|情况)?[:：]?");

  private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");

  private Captions() {}

  /** Whose table it is. */
  enum Owner {
    /** The report's, as the words above it say: 2024年数据. */
    OWN,
    /** Nothing says whose. */
    UNSAID,
    /** All organs' of a place together, the report's too where it has no other: 全市汇总. */
    SUMMARY,
    /** An annex's or a subsidiary's. */
    ANNEX,
    /** Another year's or organ's, or all organs' where the report's own has its place beside it. */
    OTHER
  }

  /**
   * Whose table the lines above it say it is.
   *
   * @param above the lines above its first numbers, from above, as the text has them
   * @param subject what is known of the report
   */
  static Owner owner(List<String> above, TableReader.Subject subject) {
    Owner nearest = Owner.UNSAID;
    boolean annex = false;
    boolean alone = false;
    for (int i = above.size() - 1; i >= 0; i--) {
      String line = above.get(i);
      Owner said = ownerAsSaid(line, subject);
      Owner owner = said == Owner.UNSAID ? organAsSaid(line, subject.organization()) : said;
      annex |= owner == Owner.ANNEX;
      alone |= owner == Owner.OWN && ALONE.matcher(line).find();
      nearest = nearest == Owner.UNSAID ? owner : nearest;
    }
    if (nearest == Owner.SUMMARY && alone) {
      return Owner.OTHER;
    }
    return annex && nearest != Owner.OTHER ? Owner.ANNEX : nearest;
  }

  /**
   * Whose table a line of words says that the next one is. What brackets add counts where the other
   * words say nothing: 2021年数据（本年数据待公布）.
   */
  static Owner ownerAsSaid(String line, TableReader.Subject subject) {
    String words = line.length() > LONGEST ? line : Years.plain(line);
    if (words.endsWith("：") || words.endsWith(":")) {
      return ofClauses(words, subject);
    }
    return ofCaption(words, subject);
  }

  /**
   * Whether words beside numbers are another row's or table's than the report's, whatever its year.
   */
  static boolean nameAnother(String words) {
    return ownerAsSaid(words, TableReader.Subject.UNKNOWN) != Owner.UNSAID
        || LAST_YEAR.matcher(words).find() && OtherYearWords.isOne(words);
  }

  /** What the last clause says that says anything: 为便于对比，附2023年数据：. */
  private static Owner ofClauses(String words, TableReader.Subject subject) {
    Owner said = Owner.UNSAID;
    int end = words.length();
    while (said == Owner.UNSAID && end > 0) {
      int from = words.lastIndexOf('，', end - 1) + 1;
      said = words.length() > LONGEST ? said : ofCaption(words.substring(from, end), subject);
      end = from - 1;
    }
    return said;
  }

  private static Owner ofCaption(String words, TableReader.Subject subject) {
    String bare = BRACKETS.matcher(words).replaceAll("");
    Owner owner = isCaption(bare) ? owner(bare, subject) : Owner.UNSAID;
    return owner == Owner.UNSAID && isCaption(words) ? owner(words, subject) : owner;
  }

  /** Whether a line that names an organ and says no more names the report's. */
  private static Owner organAsSaid(String line, @Nullable String organization) {
    Matcher organ = ORGAN.matcher(line.strip());
    if (organization == null || line.length() > LONGEST || !organ.matches()) {
      return Owner.UNSAID;
    }
    return isOf(organ.group(1), organization) ? Owner.OWN : Owner.OTHER;
  }

  /** Whether a name is that organ's, whole or in short. */
  static boolean isOf(String name, String organization) {
    return isShortFor(name, organization) || name.endsWith(organization);
  }

  /** Whether the characters of a name stand in the other in that order: 文旅局, 文化和旅游局. */
  private static boolean isShortFor(String name, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < name.length(); i++) {
      at += whole.charAt(i) == name.charAt(at) ? 1 : 0;
    }
    return at == name.length();
  }

  /** A caption is no sentence, and has no numbers beside years. */
  private static boolean isCaption(String line) {
    return line.length() <= LONGEST
        && !SENTENCE.matcher(line).find()
        && (!COMPARES.matcher(line).find() || FOR_COMPARISON.matcher(line.strip()).matches())
        && !NUMBER
            .matcher(NUMBERED.matcher(YEAR.matcher(line).replaceAll("")).replaceAll(""))
            .find();
  }

  private static Owner owner(String line, TableReader.Subject subject) {
    Integer year = subject.year();
    boolean alone = ALONE.matcher(line).find();
    boolean own = OWN_YEAR.matcher(line).find();
    boolean other = false;
    Matcher years = YEAR.matcher(line);
    while (years.find() && year != null) {
      own |= Integer.parseInt(years.group(1)) == year;
      other |= Integer.parseInt(years.group(1)) != year;
    }
    other |= LAST_YEAR.matcher(line).find();
    if (!other && SUMMARY.matcher(line.strip()).matches()) {
      return Owner.SUMMARY;
    }
    if (other && !own && !alone) {
      return OtherYearWords.isOne(line) ? Owner.UNSAID : Owner.OTHER;
    }
    // A subsidiary's table of this year is the subsidiary's.
    if (ANNEX.matcher(line).find()) {
      return Owner.ANNEX;
    }
    if (alone) {
      return Owner.OWN;
    }
    return own ? OwnYearCaption.owner(line, subject.organization()) : Owner.UNSAID;
  }

  /** The unit of money that a line above the table names: 单位：万元; empty where none does. */
  static String unit(List<String> above) {
    for (String line : above) {
      if (line.contains("单位") && line.length() <= LONGEST && !Units.named(line).isEmpty()) {
        return Units.named(line);
      }
    }
    return "";
  }

  /**
   * The words of a line that may be a caption: each label where they stand one below the other,
   * else all together, 附：2020 年度数据. A label is none, nor a piece of one: 一、本年新收政府, 上一年项.
   */
  static List<TableReader.Caption> wordsOf(Line line, LabelBook book) {
    if (line.isNamed()) {
      return List.of();
    }
    List<TableReader.Caption> words = new ArrayList<>();
    boolean known = false;
    boolean inHead = false;
    StringBuilder joined = new StringBuilder();
    for (Cell label : line.labels()) {
      LabelText text = book.normalise(label.text());
      if (text.body().isEmpty() && !text.ordinal().isEmpty()) {
        // 1. before 上年度数据 is no label.
        joined.append(label.text());
        continue;
      }
      boolean like =
          !text.ordinal().isEmpty()
              && line.match().kind() != LabelBook.Kind.NONE
              && !Years.isAllOf(label.text());
      boolean mayBe = !like && !book.isPieceOfLabel(text);
      known |= !mayBe && line.shape() != Line.Shape.LOOSE;
      joined.append(label.text());
      // One cell below the other, what follows a column's label is of the head: 总计⏎去年数.
      inHead |= line.shape() == Line.Shape.LOOSE && book.namesHead(Cells.of(label));
      if (mayBe && !inHead) {
        words.add(new TableReader.Caption(label.line(), label.text()));
      }
    }
    if (known) {
      return isCorner(line, words, book) ? words : List.of();
    }
    if (words.isEmpty() || line.shape() == Line.Shape.LOOSE) {
      return words;
    }
    boolean label = book.isPieceOfLabel(book.normalise(joined.toString()));
    return label ? List.of() : List.of(new TableReader.Caption(line.number(), joined.toString()));
  }

  /** Whether the only words are those of the corner, beside labels over all columns: 去年|申请人情况. */
  private static boolean isCorner(Line line, List<TableReader.Caption> words, LabelBook book) {
    boolean first = words.size() == 1 && line.labels().get(0).text().equals(words.get(0).text());
    for (int i = 1; i < line.labels().size() && first; i++) {
      first = book.isSpan(line.labels().get(i).text());
    }
    return first;
  }

  /** The words of lines that are no labels of the form, beside the lines that are no rows. */
  static List<String> above(
      List<TableReader.Caption> captions, List<Line> lines, int after, LabelBook book) {
    List<TableReader.Caption> all = new ArrayList<>();
    int until = Integer.MAX_VALUE;
    for (Line line : lines) {
      boolean last = line.hasNumbers();
      if (last) {
        until = line.number();
      }
      if (last && line.shape() != Line.Shape.LOOSE) {
        break;
      }
      all.addAll(wordsOf(line, book));
      if (last) {
        break;
      }
    }
    for (TableReader.Caption caption : captions) {
      if (caption.line() > after && caption.line() < until) {
        all.add(caption);
      }
    }
    all.sort((a, b) -> Integer.compare(a.line(), b.line()));
    List<String> words = new ArrayList<>();
    all.forEach(caption -> words.add(caption.text()));
    return words;
  }
}
