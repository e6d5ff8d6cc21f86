package gpr.survey;

import gpr.form.Form;
import gpr.form.FormCell;
import gpr.generator.Chance;
import gpr.generator.Figures;
import gpr.survey.Prose.Stated;
import gpr.survey.Sentence.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the words of one report from {@link Sentence}s, with the numbers of its figures. */
final class ProseWriter {
  private static final List<Sentence> SENTENCES = Sentence.all();
  private static final Pattern PLACE = Pattern.compile("\\{([^}]*)\\}");
  private static final Pattern CONDITION = Pattern.compile("(.*)([=>])(\\d+)");
  private static final List<String> TOWNS = List.of("镇", "街道");
  private static final String NUMERALS = "零一二三四五六七八九";

  /** From here on a number may be written in 万. */
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final Figures figures;
  private final String organ;
  private final int year;
  private final Chance chance;
  private final int wrongAt;
  private final Chance wrongChance;
  private final List<Stated> stated = new ArrayList<>();

  private ProseWriter(
      Figures figures, String organ, int year, Chance chance, int wrongAt, Chance wrongChance) {
    this.figures = figures;
    this.organ = organ;
    this.year = year;
    this.chance = chance;
    this.wrongAt = wrongAt;
    this.wrongChance = wrongChance;
  }

  /** Words in which every number is true. */
  static Prose truthful(Figures figures, String organ, int year, long seed) {
    return write(figures, organ, year, seed, -1);
  }

  /** The same words with one wrong number; empty if they state none. */
  static Optional<Prose> withWrongNumber(Figures figures, String organ, int year, long seed) {
    List<Stated> stated = truthful(figures, organ, year, seed).stated();
    List<Integer> numbers =
        IntStream.range(0, stated.size()).filter(i -> !stated.get(i).isDenied()).boxed().toList();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(write(figures, organ, year, seed, new Chance(~seed).pick(numbers)));
  }

  private static Prose write(Figures figures, String organ, int year, long seed, int wrongAt) {
    Chance wrongChance = new Chance(seed + 1);
    return new ProseWriter(figures, organ, year, new Chance(seed), wrongAt, wrongChance).write();
  }

  /**
   * A sentence with the numbers of figures in its places; empty if it cannot stand in their report.
   *
   * @param wrongAt which of the numbers that it states is wrong, from 0; none if there is no such
   */
  static Optional<Written> written(
      Sentence sentence, Figures figures, String organ, int year, long seed, int wrongAt) {
    ProseWriter writer =
        new ProseWriter(figures, organ, year, new Chance(seed), wrongAt, new Chance(seed + 1));
    if (!writer.fits(sentence)) {
      return Optional.empty();
    }
    String text = writer.fill(sentence);
    return Optional.of(new Written(sentence, text, List.copyOf(writer.stated)));
  }

  /**
   * A sentence as it is written.
   *
   * @param sentence what it was made of
   * @param text its words
   * @param stated the numbers that it states, and those that it denies
   */
  record Written(Sentence sentence, String text, List<Stated> stated) {}

  private Prose write() {
    List<String> overview = new ArrayList<>();
    overview.add(year + "年，" + organ + "认真贯彻落实政府信息公开各项要求。" + others(2));
    heading("（一）主动公开", overview);
    overview.add(others(1) + sentence(Kind.DOCUMENTS) + others(2) + maybe(Kind.FEES));
    heading("（二）依申请公开", overview);
    String requests = sentence(Kind.REQUESTS) + maybe(Kind.OUTCOMES) + maybe(Kind.OTHER_REQUESTS);
    overview.add(requests + maybe(Kind.DISPUTES));
    heading("（三）平台建设", overview);
    overview.add(others(3));
    if (chance.onceIn(3)) {
      heading("（四）监督保障", overview);
      overview.add(maybe(Kind.DISPUTES) + sentence(Kind.OTHER));
    }
    List<String> requestNotes = notes(Kind.REQUEST_SECTION);
    return new Prose(overview, requestNotes, notes(Kind.DISPUTE_SECTION), stated);
  }

  private void heading(String text, List<String> paragraphs) {
    if (chance.onceIn(2)) {
      paragraphs.add(text);
    }
  }

  private String others(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = chance.between(0, most); i > 0; i--) {
      text.append(sentence(Kind.OTHER));
    }
    return text.isEmpty() ? "各项工作有序推进。" : text.toString();
  }

  private String maybe(Kind kind) {
    return chance.onceIn(2) ? sentence(kind) : "";
  }

  private List<String> notes(Kind kind) {
    return chance.onceIn(4) ? List.of(sentence(kind)) : List.of();
  }

  private String sentence(Kind kind) {
    List<Sentence> fitting =
        SENTENCES.stream().filter(each -> each.kind() == kind).filter(this::fits).toList();
    return fill(chance.pick(fitting));
  }

  private String fill(Sentence sentence) {
    Matcher places = PLACE.matcher(sentence.text());
    StringBuilder text = new StringBuilder();
    Set<Integer> drawn = new HashSet<>();
    while (places.find()) {
      String name = places.group(1);
      String words = name.equals("#") ? written(another(drawn)) : filled(name);
      places.appendReplacement(text, words);
    }
    return places.appendTail(text).toString();
  }

  /** Any number that the sentence does not have: 收到4件（其中受理4件） would say that 4 were received. */
  private BigDecimal another(Set<Integer> drawn) {
    int number;
    do {
      number = chance.between(1, chance.onceIn(4) ? 9999 : 99);
    } while (!drawn.add(number));
    return BigDecimal.valueOf(number);
  }

  private boolean fits(Sentence sentence) {
    boolean hasCells =
        PLACE
            .matcher(sentence.text())
            .results()
            .map(place -> place.group(1))
            .allMatch(name -> !namesCells(name) || cells(name).isPresent() && isTrue(name));
    return hasCells && sentence.conditions().stream().allMatch(this::holds);
  }

  /** Whether what a sentence denies is not there. */
  private boolean isTrue(String name) {
    return !isDenial(name) || total(cells(name).orElseThrow()).signum() == 0;
  }

  private static boolean isDenial(String name) {
    return name.startsWith("!");
  }

  private boolean holds(String condition) {
    if (condition.equals("government")) {
      return isOfPlace() && organ.endsWith("人民政府");
    }
    if (condition.equals("office")) {
      return !organ.contains("人民政府") && !organ.endsWith("管理委员会");
    }
    Matcher parts = CONDITION.matcher(condition);
    if (!parts.matches()) {
      throw new IllegalArgumentException(condition);
    }
    int sign = total(cells(parts.group(1)).orElseThrow()).compareTo(new BigDecimal(parts.group(3)));
    return parts.group(2).equals("=") ? sign == 0 : sign > 0;
  }

  /** Whether the organ is of a county or more, whose government has departments that report too. */
  private boolean isOfPlace() {
    return TOWNS.stream().noneMatch(organ::contains);
  }

  private static boolean namesCells(String name) {
    return switch (name) {
      case "#", "%", "year", "year-1", "year+1", "organ", "we", "place" -> false;
      default -> true;
    };
  }

  private String filled(String name) {
    return switch (name) {
      case "%" -> chance.between(1, 99) + "." + chance.between(0, 9) + "%";
      case "year" -> Integer.toString(year);
      case "year-1" -> Integer.toString(year - 1);
      case "year+1" -> Integer.toString(year + 1);
      case "organ" -> organ;
      case "we" -> chance.pick(List.of("我单位", "本机关", "本行政机关"));
      case "place" -> place(chance.pick(List.of("县", "市", "区")));
      default -> isDenial(name) ? denied(name) : stated(cells(name).orElseThrow());
    };
  }

  /** The place that a government is of: 全县 is said by a county's. */
  private String place(String any) {
    int at = organ.indexOf("人民政府");
    return at > 0 && "省市县区".indexOf(organ.charAt(at - 1)) >= 0 ? organ.substring(at - 1, at) : any;
  }

  /** The words deny it already. */
  private String denied(String name) {
    stated.add(new Stated(cells(name).orElseThrow(), BigDecimal.ZERO, BigDecimal.ZERO, true));
    return "";
  }

  private String stated(List<FormCell> cells) {
    BigDecimal truth = total(cells);
    boolean wrong = stated.size() == wrongAt;
    BigDecimal printed = wrong ? Defect.off(truth, wrongChance) : truth;
    stated.add(new Stated(cells, truth, printed, false));
    boolean isMoney = cells.get(0).kind() == FormCell.Kind.AMOUNT;
    String written = isMoney ? printed.toPlainString() : written(printed);
    // Rounded, a wrong number may become right.
    return wrong && written.endsWith("万") ? printed.toPlainString() : written;
  }

  /** A number as people write it. */
  private String written(BigDecimal number) {
    String digits = number.toPlainString();
    return switch (chance.below(12)) {
      case 0 -> String.format(java.util.Locale.ROOT, "%,d", number.longValueExact());
      case 1 -> " " + digits + " ";
      case 2 -> wide(digits);
      case 3 -> number.compareTo(TEN_THOUSAND) < 0 ? digits : inTenThousands(number);
      case 4 -> number.precision() > 2 ? digits : numeral(number.intValueExact());
      default -> digits;
    };
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  private static String inTenThousands(BigDecimal number) {
    return number.movePointLeft(4).setScale(1, java.math.RoundingMode.HALF_UP) + "万";
  }

  /** 十二, 二十, 三, 两. */
  private static String numeral(int number) {
    if (number == 0) {
      return "0";
    }
    if (number == 2) {
      return "两";
    }
    String tens = number < 20 ? "" : "" + NUMERALS.charAt(number / 10);
    String ones = number % 10 == 0 ? "" : "" + NUMERALS.charAt(number % 10);
    return number < 10 ? ones : tens + "十" + ones;
  }

  private BigDecimal total(List<FormCell> cells) {
    return cells.stream().map(figures::of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The cells that a place names; empty if the form lacks one. */
  private Optional<List<FormCell>> cells(String name) {
    List<FormCell> all = new ArrayList<>();
    for (String part : name.substring(isDenial(name) ? 1 : 0).split("\\+")) {
      List<FormCell> cells = named(figures.form(), part);
      if (cells.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(cells);
    }
    return Optional.of(all);
  }

  private static List<FormCell> named(Form form, String name) {
    if (name.endsWith(".*")) {
      String group = "requests." + name.substring(0, name.length() - 1);
      return form.cells().stream()
          .filter(cell -> cell.path().startsWith(group) && cell.column().equals("total"))
          .toList();
    }
    return Stream.of(
            name,
            "requests." + name + ".total",
            "requests." + name,
            "proactiveDisclosure." + name,
            "disputes." + name + ".total",
            "disputes." + name)
        .map(form::cell)
        .flatMap(Optional::stream)
        .limit(1)
        .toList();
  }
}
