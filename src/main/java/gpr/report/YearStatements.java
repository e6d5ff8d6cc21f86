package gpr.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the places where a report says which year it is about. */
final class YearStatements {
  private static final String[] PERIODS = {
    "统计期限", "统计时限", "统计时间", "统计周期", "统计区间", "数据期限", "起止时间", "时间范围"
  };

  private static final String FIRST_CHARACTERS = "统数起时";

  /** The year comes so soon after 统计期限为. */
  private static final int NEAR = 12;

  /** The range 1月1日至2024年12月31日 is no longer. */
  private static final int RANGE = 30;

  private static final int LAST_SECTION = 6;

  private YearStatements() {}

  /**
   * The years that a report states, in the order of the text.
   *
   * @param title the title as it was read
   * @param preamble the lines before the first section
   * @param sections the sections found
   * @param closing the closing lines
   */
  static List<StatedYear> read(
      Title title, List<Paragraph> preamble, List<Section> sections, Optional<Closing> closing) {
    List<StatedYear> stated = new ArrayList<>(4);
    if (title.stated().isPresent()) {
      stated.add(title.stated().get());
    }
    addPeriod(preamble, stated);
    for (Section section : sections) {
      if (section.number() == 1) {
        addPeriod(section.paragraphs(), stated);
      } else if (section.number() == LAST_SECTION) {
        addFeeYears(section.paragraphs(), stated);
      }
    }
    closing.ifPresent(last -> addClosing(last, stated));
    return stated;
  }

  private static void addClosing(Closing last, List<StatedYear> stated) {
    LocalDate signedOn = last.signedOn();
    if (signedOn != null) {
      int year = signedOn.getYear();
      stated.add(new StatedYear(StatedYear.Kind.CLOSING, year, last.line(), last.column()));
    }
  }

  /** The first year of 统计期限 in these paragraphs; null if they name none. */
  static @Nullable StatedYear period(List<Paragraph> paragraphs) {
    List<StatedYear> stated = new ArrayList<>(2);
    addPeriod(paragraphs, stated);
    return stated.isEmpty() ? null : stated.get(0);
  }

  private static void addPeriod(List<Paragraph> paragraphs, List<StatedYear> stated) {
    if (!mayNamePeriod(paragraphs)) {
      return;
    }
    ProseText text = ProseText.of(paragraphs);
    String plain = text.toString();
    for (String period : PERIODS) {
      int at = plain.indexOf(period);
      if (at >= 0) {
        addRange(text, plain, at + period.length(), stated);
        return;
      }
    }
  }

  /**
   * Few reports name one: the words are looked for without putting the paragraphs together, and
   * where a line ends within them.
   */
  private static boolean mayNamePeriod(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      String text = paragraph.text();
      for (int i = 0; i < FIRST_CHARACTERS.length(); i++) {
        int at = text.indexOf(FIRST_CHARACTERS.charAt(i));
        while (at >= 0) {
          if (mayBeginPeriod(text, at)) {
            return true;
          }
          at = text.indexOf(FIRST_CHARACTERS.charAt(i), at + 1);
        }
      }
    }
    return false;
  }

  private static boolean mayBeginPeriod(String text, int at) {
    for (String period : PERIODS) {
      int next = 0;
      int i = at;
      while (i < text.length() && next < period.length()) {
        char c = text.charAt(i);
        if (c == period.charAt(next)) {
          next++;
        } else if (!ProseText.isDropped(c)) {
          break;
        }
        i++;
      }
      if (next == period.length() || i == text.length()) {
        return true;
      }
    }
    return false;
  }

  /** 2024年1月1日至2024年12月31日, or 2019年1月1日到12月31日. */
  private static void addRange(ProseText text, String plain, int from, List<StatedYear> stated) {
    int first = yearFrom(plain, from, from + NEAR);
    if (first < 0) {
      return;
    }
    add(text, plain, first, StatedYear.Kind.PERIOD, stated);
    int end = ProseNumbers.yearEnd(first);
    int stop = plain.indexOf('。', end);
    int to = Math.min(stop < 0 ? plain.length() : stop, end + RANGE);
    int second = yearFrom(plain, end, to);
    boolean other =
        second >= 0
            && ProseNumbers.year(plain, second, plain.length())
                != ProseNumbers.year(plain, first, plain.length());
    if (other) {
      add(text, plain, second, StatedYear.Kind.PERIOD, stated);
    }
  }

  private static int yearFrom(String plain, int from, int to) {
    for (int i = from; i < Math.min(to, plain.length()); i++) {
      if (isYear(plain, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isYear(String plain, int at) {
    if (ProseNumbers.year(plain, at, plain.length()) == 0) {
      return false;
    }
    int end = ProseNumbers.yearEnd(at);
    char next = end < plain.length() ? plain.charAt(end) : ' ';
    return next == '年' || next == '.' || next == '-' || next == '/';
  }

  private static void add(
      ProseText text, String plain, int at, StatedYear.Kind kind, List<StatedYear> stated) {
    int year = ProseNumbers.year(plain, at, plain.length());
    stated.add(new StatedYear(kind, year, text.lineAt(at), text.columnAt(at)));
  }

  /** 2024年度，本机关未收取信息处理费: the year of the fees is the report's. */
  private static void addFeeYears(List<Paragraph> paragraphs, List<StatedYear> stated) {
    for (Paragraph paragraph : paragraphs) {
      boolean ofFees = paragraph.text().contains("收费") || paragraph.text().contains("处理费");
      if (!ofFees) {
        continue;
      }
      ProseText text = ProseText.of(List.of(paragraph));
      String plain = text.toString();
      boolean year = ProseNumbers.year(plain, 0, plain.length()) > 0;
      if (year && plain.startsWith("年度", ProseNumbers.yearEnd(0)) && !isOfThePast(plain)) {
        add(text, plain, 0, StatedYear.Kind.PERIOD, stated);
      }
    }
  }

  /** 2023年度曾收取120元: told of another year on purpose. */
  private static boolean isOfThePast(String plain) {
    int stop = plain.indexOf('。');
    int once = plain.indexOf('曾');
    return once >= 0 && (stop < 0 || once < stop);
  }
}
